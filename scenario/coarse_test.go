package scenario

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"parley/game"
)

// hill has a long scale and a short one, and endings at an end of the long one.
const hill = `
conflict "hill" {
  title   = "Who holds the hill?"
  as_of   = "2025-01-01"
  horizon = 6
  tail    = 6
  holdout = "a"
}
param "push" {
  value = 0.01
  view "a" { value = 0.02 }
}
party "a" {
  patience = "10% a year"
  noise    = 0.05
  fighting = front - 0.2
}
party "b" {
  patience = "10% a year"
  noise    = 0.05
  fighting = 0.8 - front
}
factor "mood" {
  levels = ["calm", "angry"]
  start  = "calm"
  shift "sours" {
    from   = "calm"
    to     = "angry"
    chance = "10% a month"
  }
}
factor "front" {
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.75
  drift = {
    mean   = push * (mood == "angry" ? 2 : 1)
    spread = 0.05 + stock / 10
  }
}
factor "stock" {
  scale = { from = 0, to = 1, steps = 12 }
  start = 0.5
  drift = {
    mean   = 0
    spread = 0.1
  }
}
ending "a has the hill" {
  when   = front == 1
  payoff = { a = 1, b = 0 }
}
talks { chance = 0.3 }
issue "line" {
  option "here" { worth = { a = front, b = 1 - front } }
  option "the hill to a" { worth = { a = 1, b = 0 } }
}
watch "b is pushed back" {
  first  = front > 0.8
  within = 3
}
`

// read is the scenario of a text, with replacements: old, new and so on.
func read(t *testing.T, file, text string, edits ...string) *Scenario {
	t.Helper()
	s, ds := Parse(file, []byte(strings.NewReplacer(edits...).Replace(text)))
	if s == nil {
		t.Fatal(ds)
	}
	return s
}

// compiled is a scenario's game at a setting.
func compiled(t *testing.T, s *Scenario, at Theta) *game.Game {
	t.Helper()
	g, ds := s.Compile(at)
	if g == nil {
		t.Fatal(ds)
	}
	return g
}

// A coarser scenario is the one that somebody would have written with fewer
// steps: the same game at the same numbers, a changed one among them.
func TestCoarseIsAsIfWrittenSo(t *testing.T) {
	for _, file := range []string{"hill.hcl", "hill.json"} {
		text, written := hill, strings.NewReplacer("steps = 16", "steps = 8", "steps = 12", "steps = 6").Replace(hill)
		if isJSON(file) {
			wrap := func(s string) string { return s }
			text, written = string(asJSON(t, []byte(text), wrap)), string(asJSON(t, []byte(written), wrap))
		}
		s, want := read(t, file, text), read(t, file, written)
		got, ok := s.Coarse([]int{0, 1, 1})
		if !ok {
			t.Fatal("not coarsened")
		}
		at := s.Set(s.Theta(), s.Param("push"), 0.03)
		if d := cmp.Diff(compiled(t, want, at), compiled(t, got, at)); d != "" {
			t.Errorf("%s: the game differs from that of fewer steps:\n%s", file, d)
		}
	}
}

// Every point that is left was there before, the start among them, and nothing
// else has changed.
func TestCoarseKeeps(t *testing.T) {
	s := read(t, "hill.hcl", hill)
	c, ok := s.Coarse([]int{0, 2, 0})
	if !ok {
		t.Fatal("not coarsened")
	}
	fine, coarse := s.Factors[1], c.Factors[1]
	for i, p := range coarse.Points {
		if p != fine.Points[4*i] || coarse.Levels[i] != fine.Levels[4*i] {
			t.Errorf("point %d is %v, called %s; want %v, called %s", i, p, coarse.Levels[i], fine.Points[4*i], fine.Levels[4*i])
		}
	}
	if len(coarse.Points) != 5 || coarse.Points[coarse.Start] != fine.Points[fine.Start] {
		t.Errorf("5 points with the start at %v are wanted, not %d with the start at %v", fine.Points[fine.Start], len(coarse.Points), coarse.Points[coarse.Start])
	}
	c.Factors[1] = fine
	if d := cmp.Diff(s, c, cmpopts.IgnoreUnexported(Scenario{}), cmpopts.EquateNaNs()); d != "" {
		t.Errorf("more than the scale has changed:\n%s", d)
	}
}

// An ending at the end of a scale stays there, and there alone.
func TestCoarseEnding(t *testing.T) {
	s := read(t, "hill.hcl", hill)
	for _, n := range []int{0, 1, 2} {
		c, ok := s.Coarse([]int{0, n, 0})
		if !ok {
			t.Fatalf("not halved %d times", n)
		}
		when := compiled(t, c, c.Theta()).Endings[0].When.Values
		if last := len(when) - 1; when[last] != 1 || slices.Contains(when[:last], 1) {
			t.Errorf("halved %d times the ending holds at %v", n, when)
		}
	}
}

func TestCoarseRefuses(t *testing.T) {
	for name, x := range map[string]struct {
		halvings []int
		edits    []string
	}{
		"levels":                          {[]int{1, 0, 0}, nil},
		"a start between two points":      {[]int{0, 3, 0}, nil},
		"a start on an odd point":         {[]int{0, 1, 0}, []string{"start = 0.75", "start = 0.8125"}},
		"an odd number of steps":          {[]int{0, 0, 3}, nil},
		"an ending at a point that goes":  {[]int{0, 1, 0}, []string{"front == 1", "front == 0.9375"}},
		"an event at points that all go":  {[]int{0, 2, 0}, []string{"front > 0.8", "front > 0.8 && front < 1"}},
		"an event within two coarse ones": {[]int{0, 1, 0}, []string{"front > 0.8", "front > 0.9 && front < 0.95"}},
	} {
		if _, ok := read(t, "hill.hcl", hill, x.edits...).Coarse(x.halvings); ok {
			t.Errorf("%s: coarsened all the same", name)
		}
	}
}

func TestHalvings(t *testing.T) {
	for _, x := range []struct {
		states, steps int
		edits         []string
		want          []int
	}{
		{442, 4, nil, []int{0, 0, 0}}, // 2 x 17 x 13
		{441, 4, nil, []int{0, 1, 0}}, // 2 x 9 x 13
		{200, 4, nil, []int{0, 1, 0}}, // the start of stock would not bear two halvings
		{200, 4, []string{"steps = 12", "steps = 24"}, []int{0, 1, 1}},
		{1, 9, []string{"steps = 16", "steps = 32"}, []int{0, 1, 0}},
		{1, 4, []string{"start = 0.75", "start = 0.875"}, []int{0, 0, 0}}, // an estimate needs two
	} {
		got := read(t, "hill.hcl", hill, x.edits...).Halvings(x.states, x.steps)
		if !slices.Equal(got, x.want) {
			t.Errorf("down to %d states and %d steps with %q: %v, want %v", x.states, x.steps, x.edits, got, x.want)
		}
	}
}
