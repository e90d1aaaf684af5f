package catalogue_test

import (
	"fmt"
	"math"
	"testing"
)

// Optimism about who will propose: Yildiz, Bargaining without a Common Prior: An
// Immediate Agreement Theorem, Econometrica 71(3), 2003 (the model, the
// recursion, and the theorem), and Bargaining with Optimism, Annual Review of
// Economics 3, 2011 (abstract: with a deadline near, agreement waits for it;
// under lasting optimism there is no substantial delay). pie.continuous is his
// recursion. With S the sum of what the parties expect and y the optimism, the
// sum by which their own chances of being drawn exceed one:
//
//	S = 1 + y (1 - delta S')  where delta S' <= 1, and they agree;
//	S = delta S'              where delta S' > 1, and they wait.

// patienceRuns is how many months before the last it takes until the prize of
// the last draw is discounted enough for an agreement: the least n with
// delta^n S <= 1 for the sum S that is expected of the last month.
func patienceRuns(last, delta float64) int {
	return max(0, int(math.Ceil(math.Log(last)/-math.Log(delta))))
}

// optimists are pairs of own chances, and a discount rate: hopeful in turn
// little, much, as much as can be, not at all, and less than not at all.
var optimists = []struct{ p0, p1, rate float64 }{
	{0.9, 0.85, 0.1},
	{0.63, 0.51, 0.037},
	{0.9, 0.85, 0.31},
	{0.7, 0.9, 0.023},
	{1, 1, 0.1},
	{1, 0.6, 0.05},
	{0.5, 0.5, 0.1},
	{0.6, 0.4, 0.1},
	{0.4, 0.35, 0.1},
}

func optimism(p pie) float64 { return p.chance[0] + p.chance[1] - 1 }

// The statement itself, on the recursion: the parties wait for the last month
// during the patienceRuns before it, and earlier than that never; far from it
// their expectations add to (1+y)/(1+y delta).
func TestImmediateAgreementTheorem(t *testing.T) {
	for _, o := range optimists {
		delta := 1 / (1 + o.rate)
		p := pie{[2]float64{o.p0, o.p1}, [2]float64{delta, delta}, 600}
		y, dates := optimism(p), p.continuous()
		wait := patienceRuns(1+y, delta)
		for n, d := range dates {
			before := p.months - 1 - n
			if want := before == 0 || before >= wait; d.agree != want {
				t.Errorf("%v, %d months before the last: agreement %v, by the theorem %v", o, before, d.agree, want)
			}
		}
		near(t, fmt.Sprint("sum far off ", o), dates[0].value[0]+dates[0].value[1], (1+y)/(1+y*delta), exact)
	}
}

// yildiz is the shipped scenario with so many months to the deadline.
func yildiz(t *testing.T, p0, p1, rate float64, months int) (*model, pie, int) {
	t.Helper()
	m := load(t, "yildiz-2003-deadline", change{"horizon", fmt.Sprint(months)}).publish("impatience", rate)
	m.believe("one", "one_proposes", p0).believe("two", "one_proposes", 1-p1)
	plain, steps := asPie(m.game(), p0, p1)
	return m, plain, steps
}

// Values, reservations and the month of agreement, for every deadline from the
// next month to one that is far: on the grid exactly, and against the
// continuous recursion within what the grid can move.
func TestYildizEveryDeadline(t *testing.T) {
	for _, o := range optimists {
		for months := 1; months <= 24; months++ {
			m, plain, steps := yildiz(t, o.p0, o.p1, o.rate, months)
			sol, grid, free := solved(t, m.game()), plain.divided(t, steps)[0], plain.continuous()[0]
			if grid.agree != free.agree {
				t.Fatalf("%v, %d months: the grid decides, choose other numbers", o, months)
			}
			for i := range sol.Value {
				what := fmt.Sprint(o, " with ", months, " months, party ", i)
				near(t, "value on the grid "+what, sol.Value[i], grid.value[i], exact)
				near(t, "reservation on the grid "+what, sol.Reservation[i], grid.wait[i], exact)
				near(t, "value "+what, sol.Value[i], free.value[i], plain.stride(steps))
			}
			agreesIn(t, fmt.Sprint(o, months), sol.Forecast(0, false).Agreement, monthOf(plain))
		}
	}
}

// monthOf is the month of agreement by the theorem: the first, or the last.
func monthOf(p pie) int {
	if p.months-1 >= patienceRuns(1+optimism(p), p.delta[0]) {
		return 1
	}
	return p.months
}

func agreesIn(t *testing.T, what string, agreement []float64, month int) {
	t.Helper()
	for m, got := range agreement {
		want := 0.0
		if m >= month {
			want = 1
		}
		near(t, fmt.Sprint(what, ": agreement by month ", m), got, want, exact)
	}
}

// What ships: the same two optimists, at once with time enough, in the last
// month with a deadline near, and at once when they agree about the draws.
func TestYildizAsShipped(t *testing.T) {
	far, soon := load(t, "yildiz-2003"), load(t, "yildiz-2003-deadline")
	agreesIn(t, "far", solved(t, far.game()).Forecast(0, false).Agreement, 1)
	g := soon.game()
	agreesIn(t, "soon", solved(t, g).Forecast(0, false).Agreement, g.Horizon+g.Tail)
	soon.publish("one_proposes", soon.value("one_proposes"))
	agreesIn(t, "soon, one view", solved(t, soon.game()).Forecast(0, false).Agreement, 1)
}
