package explain

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"parley/scenario"
	"parley/solve"
)

// Central differences at wide and at half of it, extrapolated: the error left is
// about wide^4, and rounding's 1e-15/wide.
const wide = 2e-4 // of the parameter's range

// fullTolerance is what is asked of a slope, relative to the difference or to
// what moves a figure by a thousandth over the range.
const (
	fullTolerance = 1e-6
	noSlope       = 1e-3
)

// TestGradientOfUkraine holds every slope of the target scenario, of the
// analyst's numbers and of every viewer's alone, to solves of it. It takes some
// four hundred of them.
func TestGradientOfUkraine(t *testing.T) {
	if os.Getenv("PARLEY_FULL") == "" {
		t.Skip("four hundred solves: set PARLEY_FULL=1")
	}
	src, err := os.ReadFile(filepath.Join("..", "catalogue", "scenarios", "ukraine-2025.hcl"))
	if err != nil {
		t.Fatal(err)
	}
	s := parsed(t, string(src))
	st, err := New(s, Config{})
	if err != nil {
		t.Fatal(err)
	}
	worst, slopes := 0.0, 0
	for _, p := range must(t, st.Gradient).Params {
		width := s.Params[p.Param].Analyst.Hi - s.Params[p.Param].Analyst.Lo
		worst = max(worst, slopeOff(t, s, p.Moved, width, func(by float64) scenario.Theta {
			return s.Set(s.Theta(), p.Param, s.Theta()[0][p.Param]+by)
		}))
		slopes++
		for v, own := range p.Views {
			worst = max(worst, slopeOff(t, s, own, width, func(by float64) scenario.Theta {
				theta := s.Theta()
				theta[v][p.Param] += by
				return theta
			}))
			slopes++
		}
	}
	t.Logf("%d numbers, three figures each: the largest relative difference is %.2g", slopes, worst)
	if !(worst <= fullTolerance) {
		t.Errorf("off by %v", worst)
	}
}

// slopeOff is how far slopes are from differences of solves.
func slopeOff(t *testing.T, s *scenario.Scenario, got Slopes, width float64, at func(by float64) scenario.Theta) float64 {
	t.Helper()
	if got.Why != "" {
		t.Fatal(got.Why)
	}
	h := wide * width
	coarse, fine := differenced(t, s, h, at), differenced(t, s, h/2, at)
	off := 0.0
	for i, x := range []float64{got.P12, got.PH, got.Reservation[s.Conflict.Holdout]} {
		want := (4*fine[i] - coarse[i]) / 3
		off = max(off, math.Abs(x-want)/max(math.Abs(want), noSlope/width))
	}
	return off
}

func differenced(t *testing.T, s *scenario.Scenario, h float64, at func(by float64) scenario.Theta) [3]float64 {
	t.Helper()
	lo, hi := threeFigures(t, s, at(-h)), threeFigures(t, s, at(h))
	for i := range lo {
		lo[i] = (hi[i] - lo[i]) / (2 * h)
	}
	return lo
}

func threeFigures(t *testing.T, s *scenario.Scenario, theta scenario.Theta) [3]float64 {
	t.Helper()
	g, found := s.Compile(theta)
	if g == nil {
		t.Fatal(found)
	}
	sol, err := solve.Run(t.Context(), g, solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f := sol.Forecast(0, false)
	return [3]float64{f.Agreement[12], f.Agreement[g.Horizon], sol.Reservation[s.Conflict.Holdout]}
}
