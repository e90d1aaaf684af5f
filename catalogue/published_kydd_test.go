package catalogue_test

import (
	"fmt"
	"testing"

	"parley/game"
	"parley/solve"
)

// A biased mediator is the credible one: Kydd, Which Side Are You On? Bias,
// Credibility, and Mediation, American Journal of Political Science 47(4), 2003,
// pages 597 to 611 (abstract). What is held to Kydd is the question and the sign
// of the effect. The condition is derived in kydd_test.go for the scenario's own
// game, which has two demands and a mediator whose bias is linear; it is no
// equation of the article's.
const (
	advised             = 0    // the party
	plans, advices      = 0, 1 // choices
	reports             = 3    // the factor of what the mediator has learned
	planned             = 4    // the factor of the plan, which persists
	willFight           = 0    // the option of advice
	seemsLow, seemsHigh = 1, 2 // the levels of a report
	asAdvised           = 2    // the option of plan
	adviceMonth         = 1    // the second month, counted from nothing
)

func (c counsel) model(t *testing.T, bias float64, more ...change) *model {
	t.Helper()
	m := load(t, "kydd-2003", more...).publish("bias", bias).publish("dismay", c.dismay)
	m.publish("resolved", c.resolved).publish("mistaken", c.mistaken).publish("victory", c.victory)
	return m.publish("cost", c.cost).publish("cost_resolved", c.strong).publish("cost_irresolute", c.weak)
}

// told is the game seen by an analyst who knows what the mediator learns; the
// parties, and so their play, are as before.
func told(g *game.Game, report int) *game.Game {
	h := *g
	h.Kernels = append([][]game.Kernel(nil), g.Kernels...)
	h.Kernels[0] = append([]game.Kernel(nil), g.Kernels[0]...)
	k := h.Kernels[0][reports]
	rows := make([]game.Row, len(k.Rows))
	for i := range rows {
		rows[i] = game.Row{{To: report, P: 1}}
	}
	h.Kernels[0][reports] = game.Kernel{Vars: k.Vars, Rows: rows}
	return &h
}

// warns is how often the mediator warns, once it has learned that.
func warns(t *testing.T, g *game.Game, report int) float64 {
	t.Helper()
	return solved(t, told(g, report)).Forecast(0, true).Choices[advices][willFight][adviceMonth]
}

// credibility is by how much likelier a warning is where it is due.
func credibility(t *testing.T, g *game.Game) float64 {
	t.Helper()
	return warns(t, g, seemsHigh) - warns(t, g, seemsLow)
}

// heeding is the game in which the advised side has settled on heeding advice,
// and the mediator has just learned that.
func heeding(g *game.Game, report int) *game.Game {
	h := *g
	h.Start = append([]int(nil), g.Start...)
	h.Start[reports], h.Start[planned] = report, asAdvised
	return &h
}

// On one side of the verge advice carries everything that the mediator knows, on
// the other nothing; agreement and worth follow.
func TestKyddBothSidesOfTheVerge(t *testing.T) {
	for _, c := range counsels {
		for _, side := range []float64{-1, 1} {
			g := c.model(t, c.verge()+side*hair).game()
			sol, believed := solved(t, g), 0.0
			agreement, worth := 1-c.resolved, c.alone()
			if side > 0 {
				believed, agreement, worth = 1, 1-c.resolved*c.mistaken, c.heeded()
			}
			f := sol.Forecast(0, false)
			near(t, fmt.Sprint("credibility ", c, side), credibility(t, g), believed, exact)
			near(t, fmt.Sprint("agreement ", c, side), f.Agreement[len(f.Agreement)-1], agreement, exact)
			near(t, fmt.Sprint("a war lost ", c, side), f.Endings[1][len(f.War)-1], (1-agreement)*(1-c.victory), exact)
			near(t, fmt.Sprint("worth to the advised ", c, side), sol.Value[advised], settled(g, c, worth), exact)
		}
	}
}

// settled is a value at the start from what it is worth in the third month: two
// months of what the war's lottery is worth come first.
func settled(g *game.Game, c counsel, third float64) float64 {
	d := g.Parties[advised].Discount
	return (1-d*d)*(c.victory-c.cost) + d*d*third
}

// An unbiased mediator, and one on the other side, warns a side that would listen
// whatever it has learned; so the side does not listen.
func TestKyddUnbiased(t *testing.T) {
	for _, c := range counsels {
		for _, bias := range []float64{-1, -0.2, 0} {
			g := c.model(t, bias).game()
			for _, report := range []int{seemsLow, seemsHigh} {
				f := solved(t, heeding(g, report)).Forecast(0, true)
				near(t, fmt.Sprint("warnings to a side that listens ", c, bias, report), f.Choices[advices][willFight][0], 1, exact)
			}
			plan := solved(t, g).Forecast(0, true).Choices[plans]
			near(t, fmt.Sprint("heeding ", c, bias), plan[asAdvised][0], 0, exact)
			near(t, fmt.Sprint("credibility ", c, bias), credibility(t, g), 0, exact)
		}
	}
}

// The advised side decides before it hears, and Kydd's on hearing. By Bayes on the
// equilibrium's own advice, what the plan makes it do is best on hearing too.
func TestKyddPlanIsBestOnHearing(t *testing.T) {
	for _, c := range counsels {
		for _, bias := range []float64{0, c.verge() - hair, c.verge() + hair, 2} {
			g := c.model(t, bias).game()
			afterHigh, afterLow := warns(t, g, seemsHigh), warns(t, g, seemsLow)
			right, wrong := 1-c.mistaken, c.mistaken
			warned := c.posterior(right*afterHigh+wrong*afterLow, wrong*afterHigh+right*afterLow)
			cleared := c.posterior(right*(1-afterHigh)+wrong*(1-afterLow), wrong*(1-afterHigh)+right*(1-afterLow))
			heeds := solved(t, g).Forecast(0, true).Choices[plans][asAdvised][0]
			if cleared >= c.daring() || heeds == 1 != (warned > c.daring()) {
				t.Errorf("%v at bias %g: resolved with %g after a warning, %g after none, daring below %g; heeds advice with %g",
					c, bias, warned, cleared, c.daring(), heeds)
			}
		}
	}
}

// Where everybody errs a little, credibility and the chance of an agreement rise
// with bias all the way, from nearly nothing believed to nearly all. Offers leave
// the opponent more here, so that it does not err away what advice was good for.
func TestKyddRisesWithBias(t *testing.T) {
	lastTrust, lastPeace := 0.0, 0.0
	for k := range 21 {
		bias := float64(k) / 20
		m := counsels[0].model(t, bias, change{"noise", "0.01\n  move_noise = 0.01"})
		g := m.publish("sweetener", 0.08).game()
		trust, peace := credibility(t, g), agreed(solved(t, g))
		t.Logf("bias %.2f: credibility %.6f, agreement %.6f", bias, trust, peace)
		if trust <= lastTrust || peace <= lastPeace {
			t.Errorf("bias %g: credibility %g after %g, agreement %g after %g", bias, trust, lastTrust, peace, lastPeace)
		}
		if k == 0 && trust > nothing || k == 20 && trust < nearlyAll {
			t.Errorf("bias %g: credibility %g", bias, trust)
		}
		lastTrust, lastPeace = trust, peace
	}
}

// What errors of a hundredth may leave of credibility at no bias, and must leave of
// it at the largest: there the plan itself still errs in some cases of a hundred.
const (
	nothing   = 1e-3
	nearlyAll = 0.9
)

// agreed is the chance of an agreement by the horizon.
func agreed(s *solve.Solution) float64 {
	a := s.Forecast(0, false).Agreement
	return a[len(a)-1]
}

// A mediator that knows all is believed at any bias above nothing; what ships is
// on the near side of the verge, and with no bias on the far side.
func TestKyddDegenerate(t *testing.T) {
	c := counsels[0]
	c.mistaken = 0
	near(t, "never mistaken", credibility(t, c.model(t, hair).game()), 1, exact)
	shipped := load(t, "kydd-2003")
	near(t, "as shipped", credibility(t, shipped.game()), 1, exact)
	near(t, "as shipped, unbiased", credibility(t, shipped.publish("bias", 0).game()), 0, exact)
}
