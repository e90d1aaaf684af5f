package game

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// small is a playable game of two parties, two factors and a choice.
func small() *Game {
	still := func(n int) Kernel {
		return Kernel{Rows: []Row{{{To: n - 1, P: 1}}}}
	}
	g := &Game{
		Factors: []int{2, 3}, Start: []int{1, 0}, Horizon: 2, Tail: 1,
		Choices: []Choice{{Party: 1, Options: 2, Open: Constant(1), Fallback: Constant(0)}},
		Endings: []Ending{{
			When:   Table{Vars: []int{1}, Values: []float64{0, 0, 1}},
			Payoff: []Table{Constant(-2), Constant(0.5)},
		}},
		Talks: &Talks{Deals: 2, Vars: []int{0}, Worth: [][]float64{{0, 1, 2, 3}, {3, 2, 1, 0}}},
	}
	for range 2 {
		g.Parties = append(g.Parties, Party{Consents: true, Discount: 0.9, Noise: 0.1, MoveNoise: 0.01})
		g.Fighting = append(g.Fighting, Table{Vars: []int{0, 2}, Values: []float64{0, 0.1, 0.2, 0.3}})
		g.AtHorizon = append(g.AtHorizon, Constant(0))
	}
	for range 3 {
		g.Kernels = append(g.Kernels, []Kernel{still(2), still(3)})
		g.Talks.Chance = append(g.Talks.Chance, Constant(0.5))
		g.Talks.Recognition = append(g.Talks.Recognition, []Table{Constant(0.4), Constant(0.6)})
	}
	return g
}

func TestValidate(t *testing.T) {
	if err := small().Validate(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		want  string
		spoil func(*Game)
	}{
		{"needs a party", func(g *Game) { g.Parties = nil }},
		{"horizon", func(g *Game) { g.Horizon = 0 }},
		{"start", func(g *Game) { g.Start[1] = 3 }},
		{"discount", func(g *Game) { g.Parties[0].Discount = 1 }},
		{"noise", func(g *Game) { g.Parties[1].Noise = -1 }},
		{"sum to", func(g *Game) { g.Kernels[1][0].Rows[0][0].P = 0.9 }},
		{"out of order or range", func(g *Game) { g.Kernels[2][1].Rows[0][0].To = 3 }},
		{"rows for", func(g *Game) { g.Kernels[0][1].Vars = []int{0} }},
		{"fallback", func(g *Game) { g.Choices[0].Fallback = Constant(2) }},
		{"value NaN", func(g *Game) { g.Fighting[1].Values[2] = math.NaN() }},
		{"ending 0", func(g *Game) { g.Endings[0].Payoff = nil }},
		{"chance", func(g *Game) { g.Talks.Chance[1] = Constant(1.5) }},
		{"worth", func(g *Game) { g.Talks.Worth[0][1] = math.Inf(1) }},
		{"ascending", func(g *Game) { g.AtHorizon[0] = Table{Vars: []int{2}, Values: []float64{0, 0}} }},
	} {
		g := small()
		c.spoil(g)
		if err := g.Validate(); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("want an error with %q, got %v", c.want, err)
		}
	}
}

func TestIndices(t *testing.T) {
	g := small()
	if g.States() != 6 {
		t.Fatalf("%d states", g.States())
	}
	at := make([]int, 2)
	for s := range g.States() {
		if back := g.State(g.Levels(s, at)); back != s {
			t.Errorf("state %d comes back as %d", s, back)
		}
	}
	if x := g.At(g.Fighting[0], []int{1, 0, 1}); x != 0.3 {
		t.Errorf("fighting with the first factor and the choice at 1 pays %v", x)
	}
	if e := g.Ending([]int{0, 2}); e != 0 {
		t.Errorf("ending %d", e)
	}
	if e := g.Ending([]int{0, 1}); e != -1 {
		t.Errorf("ending %d where none holds", e)
	}
}

// TestBroken holds the closed form against the recursion that it solves.
func TestBroken(t *testing.T) {
	const delta, g, h, b = 0.97, 0.6, 0.04, -0.2
	u := Broken(delta, g, h, b)
	if again := (1-delta)*g + delta*((1-h)*u+h*b); math.Abs(u-again) > 1e-15 {
		t.Errorf("%v does not solve its recursion: %v", u, again)
	}
	if x := Broken(delta, g, 0, b); math.Abs(x-g) > 1e-15 {
		t.Errorf("a deal that never breaks is worth %v, want %v", x, g)
	}
}

func TestSpan(t *testing.T) {
	g := small()
	lo, hi := g.Span(0)
	if !slices.Equal([]float64{lo, hi, g.Magnitude(0)}, []float64{-2, 3, 3}) {
		t.Errorf("span %v to %v, magnitude %v", lo, hi, g.Magnitude(0))
	}
}

func TestWithoutTalks(t *testing.T) {
	g := small()
	if g.WithoutTalks().Talks != nil || g.Talks == nil {
		t.Error("talks are taken from the copy only")
	}
}
