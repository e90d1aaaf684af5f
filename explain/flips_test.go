package explain

import (
	"context"
	"math"
	"testing"

	"parley/scenario"
)

// b's cost must rise to 0.25 for 0.85 to be conceded: half of its range's
// width. a's must rise by 0.13, 0.65 widths of its own.
func TestFlipsLottery(t *testing.T) {
	st := study(t, lottery)
	f := must(t, st.Flips)
	if len(f.Singles) < 2 {
		t.Fatalf("%+v", f)
	}
	near(t, "first", f.Singles[0].Distance, 0.5, FlipTolerance)
	near(t, "to", f.Singles[0].Moves[0].To, 0.25, 0.25*FlipTolerance)
	near(t, "second", f.Singles[1].Distance, 0.65, FlipTolerance)
	if closed := solved(t, st, st.after(f.Singles[1].Moves)); closed.P12 != 1 {
		t.Errorf("agreement with %g after the flip", closed.P12)
	}
	if f.Pair == nil || f.Pair.Distance >= 0.5 || f.Pair.Distance < 0.3 {
		t.Errorf("pair: %+v", f.Pair)
	}
	if len(f.Tried) != 6 || f.Solves == 0 || f.Solves > 120 {
		t.Errorf("tried %d, spent %d", len(f.Tried), f.Solves)
	}
	if !closes(st.settled(t, f.Pair.Moves)) || !closes(st.settled(t, f.Singles[0].Moves)) {
		t.Error("a flip does not close the shortfall")
	}
}

// settled solves a setting anew.
func (st *Study) settled(t *testing.T, moves []Move) Outcome {
	out, err := st.solveOne(t.Context(), st.after(moves), forValues, 1)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// pretend replaces the solver by a function of the analyst's values of cost_a
// and cost_b, in widths of their ranges from where they are.
func pretend(t *testing.T, shortfall func(x, y float64) float64) *Study {
	st := study(t, lottery)
	a, b := st.s.Param("cost_a"), st.s.Param("cost_b")
	st.eval = func(_ context.Context, th scenario.Theta, _ depth, _ int) (Outcome, error) {
		g := Gap{Offered: 1, Shortfall: shortfall((th[0][a]-0.1)/0.2, (th[0][b]-0.125)/0.25)}
		return Outcome{Gap: g}, nil
	}
	return st
}

// On a plane the shortest way is straight down: 0.3 / |(0.3, 0.4)|.
func TestFlipsPlane(t *testing.T) {
	f := must(t, pretend(t, func(x, y float64) float64 { return 0.3 - 0.3*x - 0.4*y }).Flips)
	near(t, "single", f.Singles[0].Distance, 0.75, FlipTolerance)
	near(t, "other", f.Singles[1].Distance, 1, FlipTolerance)
	near(t, "pair", f.Pair.Distance, 0.6, FlipTolerance)
}

// On a saddle the straight line misleads by a little, and turning mends it.
func TestFlipsBent(t *testing.T) {
	f := must(t, pretend(t, func(x, y float64) float64 { return 1 - x - y - 3*x*x*y }).Flips)
	// On the unit of both equal: 1 = 2u + 3u^3 at u = 0.4222; the least
	// distance lies a little towards x.
	if d := f.Pair.Distance; d > 0.4222*math.Sqrt2+FlipTolerance || d < 0.55 {
		t.Errorf("pair at %g", d)
	}
}

// A step far out is found on the grid, also where the range's end shows no
// slope at all if the other direction is the promising one.
func TestFlipsFarther(t *testing.T) {
	f := must(t, pretend(t, func(x, y float64) float64 {
		if y < -1.7 {
			return -1
		}
		return 1 + 0.2*y
	}).Flips)
	near(t, "single", f.Singles[0].Distance, 1.7, FlipTolerance)
	if f.Singles[0].Moves[0].Widths > 0 {
		t.Error("it lies downwards")
	}
}

// Without anything that helps there is none, and with no need nothing is done.
func TestFlipsNone(t *testing.T) {
	f := must(t, pretend(t, func(x, y float64) float64 { return 1 + x*x }).Flips)
	if f.Singles != nil || f.Pair != nil || f.Closed || f.Skipped != "" {
		t.Errorf("%+v", f)
	}
	f = must(t, pretend(t, func(x, y float64) float64 { return -1 }).Flips)
	if !f.Closed || f.Solves != 0 {
		t.Errorf("%+v", f)
	}
}

// From an infinite shortfall there is no slope, and it is still found.
func TestFlipsFromInfinite(t *testing.T) {
	f := must(t, pretend(t, func(x, y float64) float64 {
		if y < 0.4 {
			return math.Inf(1)
		}
		return 0.9 - y
	}).Flips)
	near(t, "single", f.Singles[0].Distance, 0.9, FlipTolerance)
}

// Where no game lies on the way the search stops and says why.
func TestFlipsBlocked(t *testing.T) {
	st := study(t, lottery)
	st.eval = func(_ context.Context, th scenario.Theta, _ depth, _ int) (Outcome, error) {
		y := th[0][st.s.Param("cost_b")]
		if y > 0.4 {
			return impossible("no such game"), nil
		}
		return Outcome{Gap: Gap{Offered: 1, Shortfall: 0.6 - y}}, nil
	}
	blocked := false
	for _, x := range must(t, st.Flips).Tried {
		blocked = blocked || x.Blocked == "no such game"
	}
	if !blocked {
		t.Error("the end of the way is not told")
	}
}
