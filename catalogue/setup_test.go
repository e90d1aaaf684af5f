package catalogue_test

import (
	"context"
	"math"
	"regexp"
	"testing"

	"parley/catalogue"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// Tolerances that several cases share.
const (
	// exact is for figures that solver and closed form reach by a few hundred
	// sums and products of numbers of at most one: rounding alone.
	exact = 1e-12
	// rounded is for closed forms that take powers, roots or long sums
	// themselves, and so carry rounding of their own.
	rounded = 1e-10
	// ambiguous is how close two answers of a best response may lie before its
	// choice hangs on rounding. Cases are chosen to keep clear of it.
	ambiguous = 1e-9
)

// model is a scenario of the catalogue at values that a test may change.
type model struct {
	t     *testing.T
	s     *scenario.Scenario
	theta scenario.Theta
}

// change is an attribute of a scenario's text and what to write instead.
type change struct{ attribute, value string }

// load reads a scenario, with every attribute of the given names changed: what
// is not a parameter (the horizon, the grid, the start) is changed in the text.
func load(t *testing.T, name string, changes ...change) *model {
	t.Helper()
	src, ok := catalogue.Read(name)
	if !ok {
		t.Fatalf("no scenario %q in the catalogue", name)
	}
	for _, c := range changes {
		src = rewritten(t, src, c)
	}
	s, found := scenario.Parse(name+".hcl", src)
	if found.HasErrors() {
		t.Fatalf("%s: %v", name, found)
	}
	return &model{t, s, s.Theta()}
}

func rewritten(t *testing.T, src []byte, c change) []byte {
	t.Helper()
	line := regexp.MustCompile(`(?m)^(\s*` + c.attribute + `\s*=).*$`)
	if !line.Match(src) {
		t.Fatalf("nothing to change: no attribute %q", c.attribute)
	}
	return line.ReplaceAll(src, []byte("${1} "+c.value))
}

func (m *model) param(name string) int {
	m.t.Helper()
	i := m.s.Param(name)
	if i < 0 {
		m.t.Fatalf("no parameter %q", name)
	}
	return i
}

// publish sets a parameter for everybody.
func (m *model) publish(name string, x float64) *model {
	m.t.Helper()
	m.theta = m.s.Publish(m.theta, m.param(name), x, nil)
	return m
}

// believe sets what one party holds a parameter to be.
func (m *model) believe(party, name string, x float64) *model {
	m.t.Helper()
	i := m.s.PartyIndex(party)
	if i < 0 {
		m.t.Fatalf("no party %q", party)
	}
	m.theta = m.s.SetView(m.theta, i, m.param(name), x)
	return m
}

// value is the analyst's value of a parameter.
func (m *model) value(name string) float64 {
	m.t.Helper()
	return m.theta[0][m.param(name)]
}

// game is the model's game; it must compile.
func (m *model) game() *game.Game {
	m.t.Helper()
	g, found := m.s.Compile(m.theta)
	if found.HasErrors() {
		m.t.Fatalf("compile: %v", found)
	}
	return g
}

// solved solves a game and checks the certificate that comes with the answer.
func solved(t *testing.T, g *game.Game) *solve.Solution {
	t.Helper()
	sol, err := solve.Run(context.Background(), g, solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	certified(t, sol)
	return sol
}

// near fails unless got is within tolerance of want.
func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s is %.15g, closed form %.15g: apart by %.3g, allowed %.3g",
			what, got, want, math.Abs(got-want), tolerance)
	}
}

// worth is party i's worth of every deal at the start.
func worth(g *game.Game, i int) []float64 {
	at := append([]int(nil), g.Start...)
	row := g.Index(g.Talks.Vars, at) * g.Talks.Deals
	return g.Talks.Worth[i][row : row+g.Talks.Deals]
}
