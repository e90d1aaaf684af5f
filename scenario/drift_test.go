package scenario

import (
	"math"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// The chain of Kushner and Dupuis (Numerical Methods for Stochastic Control
// Problems in Continuous Time, 2001, chapter 5), at values worked by hand.
func TestDriftFormula(t *testing.T) {
	for _, c := range []struct {
		mean, spread, h float64
		want            step
	}{
		{0, 0, 0.1, step{1, 0, 0, 0}},
		{0, 0.1, 0.1, step{1, 0.5, 0.5, 0}},             // one step of variance exactly
		{0.2, math.Sqrt(0.96), 1, step{1, 0.6, 0.4, 0}}, // the gambler with p = 0.6
		{0.1, 0, 0.1, step{1, 1, 0, 0}},                 // a certain step
		{0.3, 0, 0.1, step{3, 1, 0, 0}},                 // a certain jump of three
		{0, 0.25, 0.1, step{3, 25. / 72, 25. / 72, 0}},  // three steps either way
		{-0.05, 0, 0.1, step{1, 0, 0.5, 0.0025}},        // a step half of the time: raised
		{0.02, 0.05, 0.2, step{1, 0.1, 0, 0.0011}},      // q0 = 0.0029, raised to 0.004
		{0.03, 0.04, 0.05, step{1, 0.8, 0.2, 0}},        // q0 = h²
		{1, 3.4e-5, 1, step{1, 1, 0, 0}},                // q0 above h² by less than the slack
		{0.03, 0.12, 0.1, step{2, 0.26625, 0.11625, 0}}, // q0 = 0.0153, two steps
	} {
		got := drift(c.mean, c.spread, c.h)
		if got.jump != c.want.jump || !near(got.up, c.want.up) || !near(got.down, c.want.down) || !near(got.raised, c.want.raised) {
			t.Errorf("drift(%v, %v, %v) = %+v, want %+v", c.mean, c.spread, c.h, got, c.want)
		}
	}
	if got := drift(0.2, math.Sqrt(0.96), 1); !near(got.up, 0.6) || !near(got.down, 0.4) {
		t.Errorf("the gambler: %+v", got)
	}
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-12*(1+math.Abs(b)) }

// Away from the ends the mean is exact, and the variance what was asked plus
// what is said to be raised.
func TestDriftMoments(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		mean, spread := rapid.Float64Range(-1, 1).Draw(t, "mean"), rapid.Float64Range(0, 1).Draw(t, "spread")
		h := rapid.Float64Range(0.01, 1).Draw(t, "h")
		s := drift(mean, spread, h)
		size := float64(s.jump) * h
		if s.up < 0 || s.down < 0 || s.up+s.down > 1+1e-15 || s.raised < 0 {
			t.Fatalf("%+v", s)
		}
		m := (s.up - s.down) * size
		v := (s.up+s.down)*size*size - m*m
		if math.Abs(m-mean) > 1e-9 || math.Abs(v-spread*spread-s.raised) > 1e-8 {
			t.Fatalf("mean %v for %v, variance %v for %v: %+v", m, mean, v, spread*spread, s)
		}
	})
}

func TestDriftStopsAtTheEnds(t *testing.T) {
	s := step{jump: 3, up: 0.25, down: 0.5}
	for at, want := range map[int][]game.Move{
		0: {{To: 0, P: 0.75}, {To: 3, P: 0.25}},
		1: {{To: 0, P: 0.5}, {To: 1, P: 0.25}, {To: 4, P: 0.25}},
		4: {{To: 1, P: 0.5}, {To: 4, P: 0.25}, {To: 5, P: 0.25}},
		5: {{To: 2, P: 0.5}, {To: 5, P: 0.5}},
	} {
		got := s.moves(nil, at, 5)
		if len(got) != len(want) {
			t.Fatalf("at %d: %v", at, got)
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("at %d: %v, want %v", at, got, want)
			}
		}
	}
}
