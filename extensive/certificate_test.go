package extensive

import (
	"math"
	"testing"
)

// The certificate finds a probability that is off, wherever it is, and by how
// much; a value that is off shows through the probabilities above it.
func TestGapFindsFaults(t *testing.T) {
	g := mustRead(t, centipede)
	for _, noise := range []float64{0, 0.5} {
		choosers := []chooser{{noise, 1e-11}, {noise, 1e-11}}
		for i := range 4 {
			s := mustSolve(t, g, noise)
			const off = 0.01
			s.Decisions[i].P[0] -= off
			s.Decisions[i].P[1] += off
			if got := gap(g, choosers, s.Decisions); got < off-rounding || got > 10*off {
				t.Errorf("at noise %g, decision %d is off by %g and the gap is %g", noise, i, off, got)
			}
		}
	}
}

// Sums of many roundings stay exact.
func TestCompensatedSum(t *testing.T) {
	var s sum
	for _, x := range []float64{1, 1e100, 1, -1e100} {
		s.add(x)
	}
	if s.value() != 2 || math.IsNaN(s.value()) {
		t.Errorf("the sum is %g", s.value())
	}
}
