package catalogue_test

import (
	"fmt"
	"math"
	"testing"
)

// The closed forms of bargaining must agree with the recursion, and with one
// another in the limits that the literature gives.
func TestPieFormsAgree(t *testing.T) {
	for _, d := range draws {
		p := pie{[2]float64{d.p, 1 - d.p}, [2]float64{1 / (1 + d.r0), 1 / (1 + d.r1)}, 400}
		dates := p.continuous()
		for n, x := range dates {
			near(t, fmt.Sprint("before the deadline ", d, n), x.value[0], before(p.months-1-n, d.p, p.delta[0], p.delta[1]), exact)
			near(t, fmt.Sprint("sum ", d, n), x.value[0]+x.value[1], 1, exact)
		}
		near(t, fmt.Sprint("far off ", d), dates[0].value[0], stationary(d.p, p.delta[0], p.delta[1]), exact+faded(p))
	}
}

// With a lot that favours neither, and a moment between offers, the division is
// that of Rubinstein, Perfect Equilibrium in a Bargaining Model, Econometrica
// 50(1), 1982: (1-d1)/(1-d0 d1) to the one that moves first (abstract, case
// ii), and in the limit r1/(r0+r1) to party 0 whoever moves first (Binmore,
// Rubinstein and Wolinsky, The Nash Bargaining Solution in Economic Modelling,
// RAND Journal of Economics 17(2), 1986, on the time between offers).
func TestRubinsteinLimit(t *testing.T) {
	for _, r := range [][2]float64{{0.1, 0.1}, {0.1, 0.3}, {2, 0.5}} {
		limit := r[1] / (r[0] + r[1])
		for _, moment := range []float64{1e-3, 1e-5} {
			d0, d1 := math.Exp(-r[0]*moment), math.Exp(-r[1]*moment)
			// Both are smooth in the moment, with a slope of the order of the rates.
			slack := 2 * (r[0] + r[1]) * moment
			near(t, fmt.Sprint("drawn ", r), stationary(0.5, d0, d1), limit, slack)
			near(t, fmt.Sprint("in turn ", r), (1-d1)/(1-d0*d1), limit, slack)
		}
	}
}

// One delta: p whatever it is, at any distance from the deadline.
func TestEqualPatienceDividesByLot(t *testing.T) {
	for _, p := range []float64{0, 0.25, 0.6, 1} {
		for n := range 20 {
			near(t, "share", before(n, p, 0.9, 0.9), p, exact)
		}
	}
}
