package catalogue_test

import (
	"fmt"
	"testing"

	"parley/solve"
)

// The commitment problem: Powell, War as a Commitment Problem, International
// Organization 60(1), 2006 (the general inefficiency condition), and Fearon,
// Rationalist Explanations for War, International Organization 49(3), 1995, pages
// 404 to 408 (preventive war). Payoffs here are per period, a pie of 1.
const (
	riser, decliner = 0, 1
)

// shift is one case: the riser's chance in a war now and later, what war costs
// either side, how often the riser asks again, and what it takes of the surplus
// then.
type shift struct{ now, later, cR, cD, again, takes float64 }

// terms are what the riser gets once it has asked again.
func (s shift) terms() float64 { return s.later - s.cR + s.takes*(s.cR+s.cD) }

// today is the weight of a settlement's own terms in its value: the expected
// discounted share of time before the riser asks again.
func (s shift) today(delta float64) float64 { return (1 - delta) / (1 - delta*(1-s.again)) }

// spare is what a settlement that gives the decliner everything today is worth
// to it beyond war. Below zero there is no settlement, whatever the riser
// offers. With again = 1 and takes = 0, -spare is Powell's excess of the shift
// over the surplus,
//
//	delta M(t+1) - M(t) - (cR + cD),  M = the riser's chance less its cost;
//
// with takes = 1 it is Fearon's delta p2 - p1 - cD (1-delta), his cost being
// cD/(1-delta) paid once.
func (s shift) spare(delta float64) float64 {
	later := 1 - s.terms()
	return later + (1-later)*s.today(delta) - (1 - s.now - s.cD)
}

// The two published conditions, by their own formulas.
func powellExcess(s shift, delta float64) float64 {
	m1, m0 := s.later-s.cR, s.now-s.cR
	return delta*m1 - m0 - (s.cR + s.cD)
}

func fearonExcess(s shift, delta float64) float64 {
	cost := s.cD / (1 - delta)
	return delta*s.later - s.now - cost*(1-delta)*(1-delta)
}

// verge is the later power at which spare is nothing.
func (s shift) verge(delta float64) float64 {
	w := s.today(delta)
	// spare = 1 - terms (1-w) - (1 - now - cD), and terms rises one for one.
	return (s.now+s.cD)/(1-w) - (s.terms() - s.later)
}

var shifts = []shift{
	{0.2, 0, 0.15, 0.15, 1, 0},
	{0.2, 0, 0.15, 0.15, 1, 1},
	{0.2, 0, 0.15, 0.15, 0.98, 0.5},
	{0.1, 0, 0.05, 0.2, 1, 0.25},
	{0.3, 0, 0.1, 0.1, 0.5, 0.5},
	{0, 0, 0.1, 0.1, 1, 0},
	{0.2, 0, 0.01, 0.01, 1, 0.5},
	{0.2, 0, 0.15, 0.15, 0.3, 1},
}

func TestCommitmentConditionsAgree(t *testing.T) {
	for _, s := range shifts {
		for _, delta := range []float64{0.5, 0.9, 0.99} {
			for _, later := range []float64{s.now, 0.4, 0.7, 1} {
				s.later, s.again = later, 1
				s.takes = 0
				near(t, fmt.Sprint("Powell ", s), -s.spare(delta), powellExcess(s, delta), exact)
				s.takes = 1
				near(t, fmt.Sprint("Fearon ", s), -s.spare(delta), fearonExcess(s, delta), exact)
			}
		}
	}
}

func (s shift) model(t *testing.T) *model {
	t.Helper()
	m := load(t, "powell-2006").publish("power_now", s.now).publish("power_later", s.later)
	return m.publish("cost_riser", s.cR).publish("cost_decliner", s.cD).publish("asks_again", s.again).publish("riser_takes", s.takes)
}

func (s shift) solve(t *testing.T) (*solve.Solution, float64) {
	t.Helper()
	g := s.model(t).game()
	return solved(t, g), g.Parties[decliner].Discount
}

// hair is how far from the verge the shift is put on either side: far above
// rounding, far below anything else in the scenario.
const hair = 1e-7

// On one side of the verge the first period ends the war by a settlement, on the
// other it is fought, and no terms at all would have prevented it.
func TestPowellBothSidesOfTheVerge(t *testing.T) {
	for _, s := range shifts {
		s.later = s.now
		_, delta := s.solve(t)
		verge := s.verge(delta)
		near(t, fmt.Sprint("spare at the verge ", s), shift{s.now, verge, s.cR, s.cD, s.again, s.takes}.spare(delta), 0, exact)
		for _, side := range []float64{-1, 1} {
			s.later = verge + side*hair
			sol, _ := s.solve(t)
			near(t, fmt.Sprint("war to the decliner ", s), sol.Reservation[decliner], 1-s.now-s.cD, exact)
			near(t, fmt.Sprint("war to the riser ", s), sol.Reservation[riser], s.now-s.cR, exact)
			f, want := sol.Forecast(0, false), 1.0
			if s.spare(delta) < 0 {
				want = 0
			}
			near(t, fmt.Sprint("agreement ", s), f.Agreement[1], want, exact)
			near(t, fmt.Sprint("war ", s), f.Endings[0][1], (1-want)*s.now, exact)
		}
	}
}

// A shift that does not come, or a riser that never asks again, leaves Fearon's
// lottery, and an agreement; what ships is on the far side of the verge.
func TestPowellDegenerate(t *testing.T) {
	for _, s := range []shift{{0.2, 0.2, 0.15, 0.15, 1, 0.5}, {0.2, 0.9, 0.15, 0.15, 0, 0.5}} {
		sol, _ := s.solve(t)
		near(t, fmt.Sprint("agreement ", s), sol.Forecast(0, false).Agreement[1], 1, exact)
	}
	f := solved(t, load(t, "powell-2006").game()).Forecast(0, false)
	near(t, "as shipped", f.Agreement[len(f.Agreement)-1], 0, 0)
}
