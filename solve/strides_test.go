package solve_test

import (
	"context"
	"math"
	"slices"
	"testing"

	"parley/catalogue"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// shipped is a scenario of the catalogue as a game.
func shipped(t *testing.T, name string) *game.Game {
	t.Helper()
	text, ok := catalogue.Read(name)
	if !ok {
		t.Fatalf("%s does not ship", name)
	}
	s, found := scenario.Parse(name, text)
	if s == nil {
		t.Fatal(found)
	}
	g, found := s.Compile(s.Theta())
	if g == nil {
		t.Fatal(found)
	}
	return g
}

func solved(t *testing.T, g *game.Game, o solve.Options) *solve.Solution {
	t.Helper()
	s, err := solve.Run(context.Background(), g, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A forecast that is asked for a part of the horizon is that part of the whole.
func TestForecastWithin(t *testing.T) {
	g := shipped(t, "korea-1952")
	whole := solved(t, g, solve.Options{}).Forecast(0, false)
	part := solved(t, g, solve.Options{Within: 5}).Forecast(0, false)
	if len(part.Agreement) != 6 || !slices.Equal(part.Agreement, whole.Agreement[:6]) || !slices.Equal(part.War, whole.War[:6]) {
		t.Errorf("the first five periods are %v, of the whole %v", part.Agreement, whole.Agreement[:6])
	}
	all := solved(t, g, solve.Options{Within: g.Horizon + 7}).Forecast(0, false)
	if !slices.Equal(all.Agreement, whole.Agreement) {
		t.Error("a forecast beyond the horizon differs from the whole")
	}
}

// off is the largest difference of two series' common part.
func off(a, b []float64) float64 {
	worst := 0.0
	for i := range min(len(a), len(b)) {
		worst = max(worst, math.Abs(a[i]-b[i]))
	}
	return worst
}

// Strides move chances and values little where talks change evenly, and more
// where they do not: korea-1952 nears its deadline in jumps. The bounds are
// about twice what was seen.
func TestStridesAreNear(t *testing.T) {
	for _, c := range []struct {
		name          string
		stride        int
		chance, value float64
	}{
		{"iran-iraq-1987", 2, 1e-4, 2e-5},
		{"iran-iraq-1987", 3, 4e-4, 1e-4},
		{"iran-iraq-1987", 4, 1e-3, 1e-4},
		{"korea-1952", 2, 2e-3, 2e-4},
	} {
		g := shipped(t, c.name)
		whole := solved(t, g, solve.Options{})
		s := solved(t, g, solve.Options{Stride: c.stride, Near: 12})
		f := s.Forecast(0, false)
		chance, value := off(f.Agreement, whole.Forecast(0, false).Agreement), off(s.Reservation, whole.Reservation)
		if chance > c.chance || value > c.value || chance == 0 {
			t.Errorf("%s, stride %d: chances off by %.1e, values by %.1e", c.name, c.stride, chance, value)
		}
		if f.MassError > 1e-12 {
			t.Errorf("%s, stride %d: mass is off by %g", c.name, c.stride, f.MassError)
		}
		if s.Counters.Talks >= whole.Counters.Talks*2/3 {
			t.Errorf("%s, stride %d: %d rounds of talks, of %d", c.name, c.stride, s.Counters.Talks, whole.Counters.Talks)
		}
	}
}

// A stride has the same bytes on any number of workers.
func TestStridesSameBytes(t *testing.T) {
	g := shipped(t, "iran-iraq-1987")
	o := solve.Options{Stride: 4, Near: 12, Workers: 1}
	one := solved(t, g, o)
	o.Workers = 3
	three := solved(t, g, o)
	if !slices.Equal(one.Reservation, three.Reservation) || !slices.Equal(one.Forecast(0, false).Agreement, three.Forecast(0, false).Agreement) {
		t.Error("one worker and three differ")
	}
}
