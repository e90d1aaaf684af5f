package export

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"parley/extensive"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// treeCase is a scenario and how it is made a tree.
type treeCase struct {
	name    string
	replace []string
	options TreeOptions
}

// differing makes a party move with another noise than it answers with, and
// have another than the others.
var differing = []string{
	"patience   = \"20% a month\"\n  noise      = noise\n  move_noise = noise",
	"patience   = \"20% a month\"\n  noise      = 0.3\n  move_noise = 0.05",
}

var treeCases = []treeCase{
	{"tiny", nil, TreeOptions{Periods: 3}},
	{"tiny", nil, TreeOptions{Periods: 2, Viewer: 2, Form: Scaled}},
	{"tiny", nil, TreeOptions{Periods: 1, Form: Discounted}},
	{"small", nil, TreeOptions{Periods: 1}},
	{"small", nil, TreeOptions{Periods: 2, Viewer: 1}},
	{"small", nil, TreeOptions{Periods: 1, Viewer: 3, Form: Scaled}},
	{"small", differing, TreeOptions{Periods: 2, Viewer: 2, Form: Scaled}},
	{"gamblers-ruin", nil, TreeOptions{Periods: 6}},
	{"kydd-2003", nil, TreeOptions{Periods: 3}},
	{"fearon-1995", nil, TreeOptions{Periods: 1}},
	{"powell-2006", nil, TreeOptions{Periods: 1}},
	{"smith-stam-2004", nil, TreeOptions{Periods: 1}},
	{"yildiz-2003", nil, TreeOptions{Periods: 1, Viewer: 1}},
	{"binmore-1987", nil, TreeOptions{Periods: 1}},
}

func (c treeCase) String() string {
	return fmt.Sprintf("%s, %d periods, viewer %d, form %d", c.name, c.options.Periods, c.options.Viewer, c.options.Form)
}

// Trees read back and solved by the package of trees, which knows nothing of
// wars, are played as the scenario is, at every node of them.
func TestTreeIsTheGame(t *testing.T) {
	for _, c := range treeCases {
		t.Run(c.String(), func(t *testing.T) {
			s, g := load(t, c.name, c.replace...)
			made, err := NewTree(context.Background(), s, g, c.options)
			if err != nil {
				t.Fatal(err)
			}
			tree := readBack(t, made.Game)
			sol, err := extensive.Solve(tree, noiseOf(made))
			if err != nil {
				t.Fatal(err)
			}
			h := shared(g, c.options.Viewer)
			w := newWalker(t, s, h, sol, c.options.Periods)
			w.war(tree.Root, 0)
			if w.decisions != len(sol.Decisions) {
				t.Errorf("%d decisions compared of %d", w.decisions, len(sol.Decisions))
			}
			compareForecast(t, h, tree, sol, c.options.Periods, s)
			compareValues(t, s, made, sol, c.options, g)
		})
	}
}

// noiseOf is the noise at which the tree is the scenario: one over the
// precision, or none where the parties have none.
func noiseOf(made *Tree) float64 {
	if made.Precision > 0 {
		return 1 / made.Precision
	}
	return 0
}

func readBack(t *testing.T, g *extensive.Game) *extensive.Game {
	t.Helper()
	var text bytes.Buffer
	if err := extensive.Write(&text, g); err != nil {
		t.Fatal(err)
	}
	back, err := extensive.Read("test.efg", text.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return back
}

// compareValues holds what the tree is worth to its first players against what
// the game is worth to the parties.
func compareValues(t *testing.T, s *scenario.Scenario, made *Tree, sol *extensive.Solution, o TreeOptions, g *game.Game) {
	t.Helper()
	for k, name := range made.Game.Players {
		for i, p := range g.Parties {
			who := s.Parties[i].Name
			scale := 1.0
			switch rest, is := strings.CutPrefix(name, who); {
			case !is, strings.Contains(rest, "month") && !strings.Contains(rest+",", "month 1,"):
				continue
			case o.Form == Scaled && strings.HasSuffix(rest, "moves"):
				scale = p.MoveNoise
			case o.Form == Scaled:
				scale = p.Noise
			}
			near(t, "value to "+name, sol.Values[k]*scale, made.Value[i], 10*exact)
		}
	}
}

// compareForecast holds the chances of the tree's ends against the forecast.
func compareForecast(t *testing.T, h *game.Game, tree *extensive.Game, sol *extensive.Solution, n int, s *scenario.Scenario) {
	t.Helper()
	f := solved(t, h).Forecast(0, true)
	ends := map[string]float64{}
	taken := map[*extensive.Node][]float64{}
	for _, d := range sol.Decisions {
		taken[d.Node] = d.P
	}
	gather(tree.Root, 1, taken, ends)
	for d := range s.Deals {
		near(t, "deal "+s.DealText(d), ends["peace: "+s.DealText(d)], f.Deals[d][n], exact)
	}
	for e, x := range s.Endings {
		near(t, x.Name, ends[x.Name], f.Endings[e][n], exact)
	}
	near(t, "war", ends["the war goes on"], f.War[n], exact)
}

// gather adds up the chances of ends by their labels.
func gather(n *extensive.Node, p float64, taken map[*extensive.Node][]float64, ends map[string]float64) {
	if len(n.Moves) == 0 {
		ends[n.Outcome.Name] += p
	}
	for k, m := range n.Moves {
		q := m.P
		if n.Player != extensive.Chance {
			q = taken[n][k]
		}
		gather(m.To, p*q, taken, ends)
	}
}

// walker goes through tree and game side by side.
type walker struct {
	t         *testing.T
	s         *scenario.Scenario
	g         *game.Game
	play      *solve.Play
	n         int
	at        []int
	p         map[*extensive.Node][]float64
	decisions int

	view [2]int // the period and state in view
	seen bool
}

func newWalker(t *testing.T, s *scenario.Scenario, g *game.Game, sol *extensive.Solution, n int) *walker {
	t.Helper()
	play, err := solved(t, g).Play(context.Background(), n, false, solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	w := &walker{t: t, s: s, g: g, play: play, n: n, p: map[*extensive.Node][]float64{}}
	w.at = append(append(w.at, g.Start...), make([]int, len(g.Choices))...)
	for _, d := range sol.Decisions {
		w.p[d.Node] = d.P
	}
	return w
}

// decided compares a decision with what the game's play has.
func (w *walker) decided(n *extensive.Node, want ...float64) {
	w.t.Helper()
	w.decisions++
	if len(n.Moves) != len(want) {
		w.t.Fatalf("%s has %d moves, want %d", n.SetName, len(n.Moves), len(want))
	}
	for k, m := range n.Moves {
		near(w.t, n.SetName+", "+m.Name, w.p[n][k], want[k], 1e-10)
	}
}

func (w *walker) war(n *extensive.Node, t int) {
	if w.g.Ending(w.at) >= 0 || t == w.n {
		if len(n.Moves) > 0 {
			w.t.Fatalf("%s is no end", n.SetName)
		}
		return
	}
	held := weights(w.g, 0, w.at)
	if w.only(held) != "" {
		n = &extensive.Node{Moves: []extensive.Move{{To: n, Name: w.only(held)}}}
	}
	for _, m := range n.Moves {
		if m.Name == "no round" {
			w.choices(m.To, t, 0)
			continue
		}
		j := w.s.PartyIndex(strings.TrimSuffix(m.Name, " proposes"))
		if len(n.Moves) > 1 {
			near(w.t, m.Name, m.P, held[j], exact)
		}
		w.proposal(m.To, t, j)
	}
}

// only is the one thing that talks can lead to, "" where there are several.
func (w *walker) only(held []float64) string {
	var found []string
	for j, p := range held {
		if p > 0 {
			found = append(found, w.s.Parties[j].Name+" proposes")
		}
	}
	if rest(held) > 0 {
		found = append(found, "no round")
	}
	if len(found) > 1 {
		return ""
	}
	return found[0]
}

func (w *walker) proposal(n *extensive.Node, t, j int) {
	w.see(t)
	offers := w.play.Offers(j)
	if len(offers) == 0 {
		w.choices(n, t, 0)
		return
	}
	want := []float64{1}
	for _, o := range offers {
		want = append(want, o.P)
		want[0] -= o.P
	}
	w.decided(n, want...)
	w.choices(n.Moves[0].To, t, 0)
	for k, o := range offers {
		at := n.Moves[k+1].To
		for _, i := range answering(w.g, j) {
			w.see(t)
			w.decided(at, o.Yes[i], 1-o.Yes[i])
			w.choices(at.Moves[1].To, t, 0)
			at = at.Moves[0].To
		}
		if len(at.Moves) > 0 || at.Outcome.Name != "peace: "+w.s.DealText(o.Deal) {
			w.t.Fatalf("%s where there should be a peace", at.SetName)
		}
	}
}

// see brings a state into view, unless it is.
func (w *walker) see(t int) {
	if now := [2]int{t, w.g.State(w.at[:len(w.g.Factors)])}; !w.seen || now != w.view {
		w.play.See(now[0], now[1])
		w.view, w.seen = now, true
	}
}

func (w *walker) choices(n *extensive.Node, t, m int) {
	if m == len(w.g.Choices) {
		w.chance(n, t, 0)
		return
	}
	v := len(w.g.Factors) + m
	old := w.at[v]
	defer func() { w.at[v] = old }()
	if w.g.At(w.g.Choices[m].Open, w.at) == 0 {
		w.at[v] = int(w.g.At(w.g.Choices[m].Fallback, w.at))
		w.choices(n, t, m+1)
		return
	}
	w.see(t)
	w.decided(n, w.play.Choice(m, w.at[len(w.g.Factors):])...)
	for o, x := range n.Moves {
		w.at[v] = o
		w.choices(x.To, t, m+1)
	}
}

func (w *walker) chance(n *extensive.Node, t, k int) {
	if k == len(w.g.Factors) {
		w.war(n, t+1)
		return
	}
	row := possible(w.g, 0, k, w.at)
	if len(row) == 1 {
		n = &extensive.Node{Moves: []extensive.Move{{To: n, P: row[0].P, Name: w.s.Factors[k].Levels[row[0].To]}}}
	}
	if len(row) != len(n.Moves) {
		w.t.Fatalf("%s has %d moves, want %d", n.SetName, len(n.Moves), len(row))
	}
	old := w.at[k]
	for x, m := range row {
		near(w.t, n.SetName, n.Moves[x].P, m.P, exact)
		if n.Moves[x].Name != w.s.Factors[k].Levels[m.To] {
			w.t.Errorf("%s leads to %s", n.SetName, n.Moves[x].Name)
		}
		w.at[k] = m.To
		w.chance(n.Moves[x].To, t, k+1)
		w.at[k] = old
	}
}

// What is counted before building is what is built.
func TestTreeSize(t *testing.T) {
	for _, c := range treeCases {
		s, g := load(t, c.name, c.replace...)
		made, err := NewTree(context.Background(), s, g, c.options)
		if err != nil {
			t.Fatal(err)
		}
		want, upTo, fit, err := treeSize(context.Background(), shared(g, c.options.Viewer), c.options.Periods)
		if got := nodes(made.Game.Root); err != nil || float64(got) != want || upTo != c.options.Periods || fit != upTo {
			t.Errorf("%v: %d nodes, counted %v of %d periods, of which %d fit (%v)", c, got, want, upTo, fit, err)
		}
	}
}

func nodes(n *extensive.Node) int {
	sum := 1
	for _, m := range n.Moves {
		sum += nodes(m.To)
	}
	return sum
}

// A tree too large is refused before anything is solved, with its size and
// with how many periods fit.
func TestTreeTooLarge(t *testing.T) {
	s, g := load(t, "small")
	_, err := NewTree(context.Background(), s, g, TreeOptions{Periods: 5})
	var large *TooLarge
	if !errors.As(err, &large) {
		t.Fatalf("%v", err)
	}
	if large.Fit != 2 || large.Count < TreeLimit || large.AtLeast {
		t.Errorf("%+v", large)
	}
	_, upTo, _, err := treeSize(context.Background(), shared(g, 0), 12)
	if upTo != 12 || err != nil {
		t.Errorf("a tree of 12 periods is counted to %d only (%v)", upTo, err)
	}
}

// Trees on which no one precision is the scenario's say so.
func TestTreeNotes(t *testing.T) {
	for _, c := range []struct {
		treeCase
		want string
	}{
		{treeCase{"small", differing, TreeOptions{Periods: 1}}, "--scaled"},
		{treeCase{"tiny", nil, TreeOptions{Periods: 2, Form: Discounted}}, "--discounted"},
		{treeCase{"fearon-1995", nil, TreeOptions{Periods: 1}}, "without noise"},
	} {
		s, g := load(t, c.name, c.replace...)
		made, err := NewTree(context.Background(), s, g, c.options)
		if err != nil {
			t.Fatal(err)
		}
		if said := strings.Join(made.Notes, "; "); made.Precision != 0 || !strings.Contains(said, c.want) ||
			!strings.Contains(made.Game.Comment, made.Notes[0]) {
			t.Errorf("%v: precision %v, notes %q", c, made.Precision, said)
		}
	}
}

// What cannot be asked for is refused, not tried.
func TestAsksForTooMuch(t *testing.T) {
	s, g := load(t, "tiny")
	ctx := context.Background()
	for _, n := range []int{-1, 0, 7} {
		if _, err := NewTree(ctx, s, g, TreeOptions{Periods: n}); err == nil {
			t.Errorf("a tree of %d periods", n)
		}
		if _, err := Chain(ctx, s, g, 0, n); err == nil {
			t.Errorf("a chain of %d periods", n)
		}
		if _, err := Reply(ctx, s, g, 0, n); err == nil {
			t.Errorf("a decision process of %d periods", n)
		}
	}
	for _, v := range []int{-1, 3} {
		if _, err := NewTree(ctx, s, g, TreeOptions{Periods: 1, Viewer: v}); err == nil {
			t.Errorf("a tree of viewer %d", v)
		}
	}
}
