package export

import (
	"context"
	"fmt"

	"parley/extensive"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// TreeOptions say what is made a tree of.
type TreeOptions struct {
	Periods int // how many, at least 1 and at most all that are solved
	Viewer  int // whose beliefs everybody has: 0 the analyst's, i+1 party i's
	Form    Form
}

// Tree is the first periods of a scenario's game, with everybody's beliefs
// made one viewer's, and behind them what the rest is worth to each party.
type Tree struct {
	Game *extensive.Game
	// Value is what the game of these common beliefs is worth to each party
	// at the start.
	Value []float64
	// Precision is the one at which the tree's logit equilibrium is that
	// game's; 0 where there is none.
	Precision float64
	Notes     []string // what a reader of the tree has to know, in sentences
}

// TooLarge is a tree or chain that would be too large to be of use.
type TooLarge struct {
	What    string // what it counts: nodes, transitions
	Count   float64
	AtLeast bool // Count is of fewer periods than were asked for
	Limit   int
	Fit     int // how many periods fit; 0 where not one does
}

// Error says how large it would be.
func (e *TooLarge) Error() string {
	if e.AtLeast {
		return fmt.Sprintf("it would have more than %s %s; the limit is %d", counted(e.Count), e.What, e.Limit)
	}
	return fmt.Sprintf("it would have %s %s; the limit is %d", counted(e.Count), e.What, e.Limit)
}

// counted is a count in full, where it is exact.
func counted(n float64) string {
	if n < 1<<53 {
		return fmt.Sprintf("%.0f", n)
	}
	return fmt.Sprintf("%.3g", n)
}

// builder makes a tree. It goes through the game depth first, keeping in at
// and flows where it is and what was paid on the way.
type builder struct {
	s    *scenario.Scenario
	g    *game.Game
	n    int
	form Form
	size float64 // nodes, in the end
	play *solve.Play

	at    []int       // the level of every variable
	flows [][]float64 // per period so far and party: what a period of fighting paid

	seats    seats
	acts     [][][acts]bool    // per period and party: what it does anywhere in the tree
	nodes    []*extensive.Node // at which somebody decides
	outcomes []*extensive.Outcome
	chances  int // chance nodes so far
}

// NewTree makes a tree of g, the game of s. It fails with a *TooLarge before any
// work where there would be more than TreeLimit nodes.
func NewTree(ctx context.Context, s *scenario.Scenario, g *game.Game, o TreeOptions) (*Tree, error) {
	if err := asks(g, o.Viewer, o.Periods, g.Horizon+g.Tail); err != nil {
		return nil, err
	}
	g = shared(g, o.Viewer)
	nodes, upTo, fit, err := treeSize(ctx, g, o.Periods)
	if err != nil {
		return nil, err
	}
	if nodes > TreeLimit {
		return nil, &TooLarge{What: "nodes", Count: nodes, AtLeast: upTo < o.Periods, Limit: TreeLimit, Fit: fit}
	}
	solution, err := solve.Run(ctx, g, solve.Options{Brief: true})
	if err != nil {
		return nil, err
	}
	b := &builder{s: s, g: g, n: o.Periods, form: o.Form, size: nodes}
	if b.play, err = solution.Play(ctx, o.Periods, false, solve.Options{}); err != nil {
		return nil, err
	}
	return b.tree(solution.Value, o.Viewer), nil
}

func (b *builder) tree(value []float64, viewer int) *Tree {
	b.newSeats()
	b.at = make([]int, len(b.g.Factors)+len(b.g.Choices))
	copy(b.at, b.g.Start)
	out := &extensive.Game{Title: oneLine(b.s.Conflict.Title) + " (parley export)", Root: b.war(0)}
	b.seated(out)
	t := &Tree{Game: out, Value: value}
	t.Precision, t.Notes = b.precision()
	out.Comment = b.comment(viewer, t)
	return t
}

// war is the tree from the start of period t on.
func (b *builder) war(t int) *extensive.Node {
	if e := b.g.Ending(b.at); e >= 0 {
		last := make([]float64, len(b.g.Parties))
		for i := range last {
			last[i] = b.g.At(b.g.Endings[e].Payoff[i], b.at)
		}
		return b.end(t, b.s.Endings[e].Name, last)
	}
	if t == b.n {
		last := make([]float64, len(b.g.Parties))
		for i := range last {
			last[i] = b.play.Value(t, i, b.g.State(b.at[:len(b.g.Factors)]))
		}
		return b.end(t, "the war goes on", last)
	}
	return b.talks(t)
}

// end is a node at which everything is settled before the payoff of period t.
func (b *builder) end(t int, name string, last []float64) *extensive.Node {
	o := &extensive.Outcome{Number: len(b.outcomes) + 1, Name: oneLine(name), Pay: b.pay(t, last)}
	b.outcomes = append(b.outcomes, o)
	return &extensive.Node{Outcome: o}
}

// lot is a node at which chance moves; where one thing only can happen, that.
func (b *builder) lot(label string, branches []extensive.Move) *extensive.Node {
	if len(branches) == 1 {
		return branches[0].To
	}
	b.chances++
	return &extensive.Node{Player: extensive.Chance, Set: b.chances, SetName: b.setName(label, b.chances), Moves: branches}
}

// decision is a node at which party i acts. It is numbered before what follows
// it, so that numbers ascend down the tree.
func (b *builder) decision(t, i int, a act, label string) *extensive.Node {
	who := &b.seats.all[b.seats.of[t][i][a]]
	b.acts[t][i][a] = true
	who.sets++
	who.kept = true
	n := &extensive.Node{Player: b.seats.of[t][i][a], Set: who.sets, SetName: b.setName(label, who.sets)}
	b.nodes = append(b.nodes, n)
	return n
}

// mostNamed is up to how many nodes a tree's information sets have names.
// Gambit wants no two alike, and looks for such ones by comparing each name with
// every other, which takes minutes on a large tree.
const mostNamed = 10_000

// setName tells an information set by what happens there, and by its number:
// Gambit takes no name twice.
func (b *builder) setName(label string, number int) string {
	if b.size > mostNamed {
		return ""
	}
	return fmt.Sprintf("%s (%d)", oneLine(label), number)
}

func branch(n *extensive.Node, name string, to *extensive.Node) {
	n.Moves = append(n.Moves, extensive.Move{Name: oneLine(name), To: to})
}
