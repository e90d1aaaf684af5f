package brief

import (
	"math"
	"strings"
	"testing"
)

func TestComparisonCells(t *testing.T) {
	chances := func(a, b float64) FigureChange {
		return FigureChange{A: chance(a), B: chance(b), Change: chance(b - a)}
	}
	payoffs := func(a, b float64) FigureChange { return FigureChange{A: pay(a), B: pay(b), Change: pay(b - a)} }
	for _, c := range []struct {
		f    FigureChange
		want string
	}{
		{chances(0.18, 0.27), "18% 27% +9 points"},
		{chances(0.18, 0.17), "18% 17% −1 point"},
		{chances(0.574, 0.566), "57.4% 56.6% −0.8 points"},
		{chances(0.571, 0.5699), "57.1% 57.0% −0.1 points"},
		{chances(0.5701, 0.5702), "57.0% 57.0% <0.1 points"},
		{chances(0.003, 0.27), "<1% 27% +27 points"},
		{chances(0.0003, 0.003), "<0.1% 0.3% +0.3 points"},
		{chances(0.0021, 0.0029), "0.2% 0.3% +0.1 points"},
		{chances(0.9997, 0.999), ">99.9% 99.9% −0.1 points"},
		{chances(0.4, 0.4), "40% 40% same"},
		{payoffs(0.82, 0.74), "0.820 0.740 −0.080"},
		{payoffs(0.8237, 0.8484), "0.824 0.848 +0.024"},
		{payoffs(0.5, 0.50002), "0.50000 0.50002 +0.00002"},
		{payoffs(25, 26.31), "25.0 26.3 +1.3"},
		{payoffs(0.3, math.Inf(1)), "0.30 no deal –"},
	} {
		c.f.B.Why = "no deal"
		if got := strings.Join(c.f.cells(), " "); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// A reason is named by what it says.
func TestComparisonSays(t *testing.T) {
	c := comparison(t)
	f := FigureChange{Group: "reasons, of what peace must be worth", Name: "time", Says: "Time is on Veldmark’s side"}
	if got := c.name(f); got != f.Says {
		t.Errorf("%q", got)
	}
	if f.Says = ""; c.name(f) != "Time" {
		t.Errorf("%q", c.name(f))
	}
}
