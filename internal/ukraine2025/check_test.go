package ukraine2025

import (
	"math"
	"runtime"
	"testing"
)

// rounding bounds sums of some 30000 doubles of size one at most.
const rounding = 1e-12

var (
	short   = Options{Horizon: 6, Tail: 2}
	viewers = []Viewer{Analyst, Russia, Ukraine}
)

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= rounding) {
		t.Errorf("%s is %.15g, want %.15g", what, got, want)
	}
}

func TestStateNumbering(t *testing.T) {
	for n := range states {
		if got := stateAt(n).index(); got != n {
			t.Fatalf("state %d comes back as %d", n, got)
		}
	}
}

func TestChancesSumToOne(t *testing.T) {
	for _, v := range viewers {
		k := newKernel(beliefsOf{Default(), v})
		for posture := range postures {
			for p := range politicals {
				checkRow(t, k.politics[posture][p])
				for w := range wars {
					checkRow(t, k.war[posture][p][w])
				}
			}
		}
	}
}

func checkRow(t *testing.T, row []move) {
	t.Helper()
	sum := 0.0
	for _, m := range row {
		if m.p < -rounding {
			t.Fatalf("a chance of %g", m.p)
		}
		sum += m.p
	}
	near(t, "a row's sum", sum, 1)
}

func TestDriftHasTheMeanAndVarianceAskedFor(t *testing.T) {
	for _, c := range []struct {
		mean, spread float64
		steps        int
	}{{0.004, 0.05, 6}, {-0.013, 0.05, 6}, {0.003, 0.012, 32}, {0.01, 0.2, 8}} {
		mean, square := 0.0, 0.0
		old := c.steps / 2
		for _, m := range drift(old, c.steps, c.mean, c.spread) {
			d := float64(m.to-old) / float64(c.steps)
			mean += m.p * d
			square += m.p * d * d
		}
		near(t, "the mean", mean, c.mean)
		near(t, "the variance", square-mean*mean, c.spread*c.spread)
	}
}

func TestMassIsKept(t *testing.T) {
	sol := Solve(Default(), short)
	for _, v := range viewers {
		f := sol.Forecast(v)
		byDeal := 0.0
		for _, p := range f.ByDeal {
			byDeal += p
		}
		near(t, "agreement by deal", byDeal, f.Agreement[short.Horizon])
		for m := range f.Agreement {
			sum := f.Agreement[m] + f.AtWar[m]
			for e := range f.Endings {
				sum += f.Endings[e][m]
			}
			near(t, "the mass", sum, 1)
			if f.AtALoss[m] > f.Agreement[m] {
				t.Errorf("month %d: more deals at a loss than deals", m)
			}
		}
	}
}

// A party's value is what it collects along its own forecast. With no tail the
// state freezes where the forecast ends.
func TestValueIsWhatTheForwardPassCollects(t *testing.T) {
	sol := Solve(Default(), Options{Horizon: 8})
	for _, i := range parties {
		near(t, "the value", collected(sol, i), sol.Value[i])
	}
}

func collected(sol *Solution, i Viewer) float64 {
	g, sum, weight := sol.game, 0.0, 1.0
	mass := make([]float64, states)
	mass[start.index()] = 1
	for period := range sol.plays {
		for n, deals := range sol.dealsStruck(period, i, mass) {
			x := mass[n]
			for d, p := range deals {
				sum += weight * x * p * g.dealsIn(i, stateAt(n))[d]
				mass[n] -= x * p
			}
			sum += weight * (1 - discount) * mass[n] * g.fighting[i][n]
		}
		mass = sol.carry(period, i, mass)
		weight *= discount
		for n, x := range mass {
			if e := stateAt(n).ending(); e != onGoing {
				sum += weight * x * g.params.endingValue(i, e)
				mass[n] = 0
			}
		}
	}
	for n, x := range mass {
		sum += weight * x * g.fighting[i][n]
	}
	return sum
}

func TestNothingIsAgreedWithTheTalksOff(t *testing.T) {
	off := short
	off.TalksOff = true
	sol := Solve(Default(), off)
	for _, i := range parties {
		near(t, "the value", sol.Value[i], sol.Reservation[i])
	}
	near(t, "agreement", sol.Forecast(Analyst).Agreement[short.Horizon], 0)
}

func TestProcessorsDoNotMatter(t *testing.T) {
	many := Solve(Default(), short)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	one := Solve(Default(), short)
	if many.Value != one.Value || many.Forecast(Russia).ByDeal != one.Forecast(Russia).ByDeal {
		t.Error("results depend on the number of processors")
	}
}

func TestReasonsNotInForceFallBack(t *testing.T) {
	p := Default()
	q := p.InForce(AllReasons &^ Fatigue)
	near(t, "a belief out of force", q.At("mediator_walks_away", Russia), p.At("mediator_walks_away", Analyst))
	near(t, "a belief in force", q.At("sanctions_come", Russia), p.At("sanctions_come", Russia))
	near(t, "a belief in no reason", q.InForce(NoReason).At("peace_fails_guarded", Russia), 0.001)
}

func TestShapleySharesOutTheWhole(t *testing.T) {
	f := make([]Outputs, AllReasons+1)
	for in := range f {
		f[in].Reservation = float64((in*in*7 + in*3) % 11)
	}
	sum := 0.0
	for _, r := range reasons {
		sum += Shapley(f, r).Reservation
	}
	near(t, "the weights' sum", sum, f[AllReasons].Reservation-f[NoReason].Reservation)
}
