package catalogue_test

import (
	"context"
	"fmt"
	"testing"

	"parley/game"
	"parley/solve"
)

// cases are the tables of docs/validation.md. Their closed forms are those of the
// published tests, at the numbers that ship unless the row says otherwise.
var cases = []struct {
	name    string
	figures func(*testing.T) []figure
}{
	{"feller", fellerFigures},
	{"forts", fortFigures},
	{"binmore", binmoreFigures},
	{"fearon", fearonFigures},
	{"yildiz", yildizFigures},
	{"powell", powellFigures},
	{"gambit", gambitFigures},
	{"prism", prismFigures},
	{"kydd", kyddFigures},
}

func fellerFigures(t *testing.T) []figure {
	const win, draw, z, long = 0.45, 0.1, 4, 2000
	g := gambler(t, win, draw, z).game()
	sol := solved(t, g)
	f := sol.Forecast(0, false)
	rows := []figure{}
	for _, n := range []int{6, 12, 60} {
		rows = append(rows, figure{fmt.Sprintf("ruin within %d rounds: (5.7)", n), ruinBy(win, draw, units, z, n), f.Endings[firstRuined][n], rounded})
	}
	end := solved(t, gambler(t, win, draw, z, change{"horizon", fmt.Sprint(long)}, change{"tail", "0"}).game()).Forecast(0, false)
	time := 0.0
	for _, playing := range end.War {
		time += playing
	}
	prize := discountedRuin(1-win, units, units-z, slowed(g.Parties[firstPlayer].Discount, draw))
	return append(rows,
		figure{"ruin in the end: (2.4)", ruin(win, units, z), end.Endings[firstRuined][long], rounded},
		figure{"expected rounds, drawn ones counted: (3.4)", rounds(win, units, z) / (1 - draw), time, rounded},
		figure{"worth of a prize for winning, discounted: XIV.4", prize, sol.Value[firstPlayer], rounded})
}

func fortFigures(t *testing.T) []figure {
	rows := []figure{}
	for _, z := range []int{1, 4, 8} {
		m := fortsModel(t, z)
		g := m.game()
		p, delta := m.value("win_battle"), g.Parties[attacker].Discount
		cost, loss := m.value("battle_cost_attacker"), m.value("battle_cost_defender")
		c := solved(t, g.WithoutTalks()).Reservation
		a, d := fortWar(p, z, delta, cost), fortWar(1-p, forts-z, delta, loss)
		rows = append(rows,
			figure{fmt.Sprintf("least the attacker takes, holding %d of 10", z), a, c[attacker], rounded},
			figure{fmt.Sprintf("most the defender grants, holding %d of 10", forts-z), 1 - d, 1 - c[defender], rounded},
			figure{fmt.Sprintf("settled before the first battle, at fort %d", z), 1, solved(t, g).Forecast(0, false).Agreement[1], exact})
	}
	return rows
}

func binmoreFigures(t *testing.T) []figure {
	g := binmore(t, 0.6, 0.05, 0.05)
	plain, _ := asPie(g, 0.6, 0.4)
	sol := solved(t, g)
	low, high := struck(g, sol.Forecast(0, true).Deals)
	delta, grid := plain.delta[0], plain.stride(g.Talks.Deals-1)+faded(plain)
	rows := []figure{
		{"expected share, drawn with 0.6: p", 0.6, sol.Value[0], grid},
		{"the same, by recursion over the grid’s shares", plain.divided(t, g.Talks.Deals-1)[0].value[0], sol.Value[0], exact},
		{"kept by it as proposer: 1 - δ(1-p)", 1 - delta*0.4, high, grid},
		{"left to it by the other: δp", delta * 0.6, low, grid},
	}
	for _, months := range []int{1, 2, 8} {
		g := binmore(t, 0.6, 0.053, 0.097, change{"horizon", fmt.Sprint(months)}, change{"tail", "0"})
		p, steps := asPie(g, 0.6, 0.4)
		rows = append(rows, figure{fmt.Sprintf("unequal patience, a deadline after %d rounds", months), before(months-1, 0.6, p.delta[0], p.delta[1]), solved(t, g).Value[0], p.stride(steps)})
	}
	for _, r := range []float64{0.16, 0.08, 0.04} {
		g := binmore(t, 0.5, r, 3*r, change{"steps", "2000"})
		p, steps := asPie(g, 0.5, 0.5)
		rows = append(rows, figure{fmt.Sprintf("towards Rubinstein’s limit of 3/4: rates %g and %g a month", r, 3*r), stationary(0.5, p.delta[0], p.delta[1]), solved(t, g).Value[0], p.stride(steps) + faded(p)})
	}
	return rows
}

func fearonFigures(t *testing.T) []figure {
	rows := []figure{}
	for _, l := range []lottery{{0.6, 0.6, 0.125, 0.125}, {0.8, 0.45, 0.125, 0.125}} {
		sol, peace := solved(t, l.model(t, "fearon-1995").game()), 0.0
		if l.low() < l.high() {
			peace = 1
		}
		what := fmt.Sprintf("chances of %g and %g", l.pA, l.pB)
		rows = append(rows,
			figure{what + ": least that a takes, p - c", l.low(), sol.Reservation[sideA], exact},
			figure{what + ": most that b grants, p + c", l.high(), 1 - sol.Reservation[sideB], exact},
			figure{what + ": agreement", peace, agreed(sol), exact})
	}
	// The middle of the range is 0.625, one of the thousandths: it opens there.
	opens := turn(0, 0.5, func(c float64) bool {
		return peaceful(t, lottery{0.8, 0.45, c, c}.model(t, "fearon-1995", change{"steps", "1000"}).game())
	})
	return append(rows, figure{"chances of 0.8 and 0.45: cost to each from which they agree, (0.8-0.45)/2", 0.175, opens, turned})
}

func yildizFigures(t *testing.T) []figure {
	rows := []figure{}
	for _, o := range optimists[:4] {
		delta := 1 / (1 + o.rate)
		first := 2
		for m, _, _ := yildiz(t, o.p0, o.p1, o.rate, first); !peaceful(t, m.game()); m, _, _ = yildiz(t, o.p0, o.p1, o.rate, first) {
			first++
		}
		rows = append(rows, figure{
			fmt.Sprintf("chances of %g and %g, %g a month: months left from which they agree at once", o.p0, o.p1, o.rate),
			float64(patienceRuns(o.p0+o.p1, delta) + 1), float64(first), 0,
		})
	}
	o := optimists[0]
	m, p, steps := yildiz(t, o.p0, o.p1, o.rate, 200)
	y, v := optimism(p), solved(t, m.game()).Value
	onGrid := p.divided(t, steps)[0].value
	return append(rows,
		figure{"what both expect, far from the deadline: (1+y)/(1+yδ)", (1 + y) / (1 + y*p.delta[0]), v[0] + v[1], 2 * p.stride(steps)},
		figure{"the same, by recursion over the grid’s shares", onGrid[0] + onGrid[1], v[0] + v[1], exact})
}

func powellFigures(t *testing.T) []figure {
	rows := []figure{}
	for _, s := range shifts[:5] {
		_, delta := s.solve(t)
		fought := turn(s.now, 1, func(later float64) bool {
			s.later = later
			return !peaceful(t, s.model(t).game())
		})
		what := fmt.Sprintf("now %g, costs %g and %g, asks again with %g, takes %g", s.now, s.cR, s.cD, s.again, s.takes)
		rows = append(rows, figure{what, s.verge(delta), fought, turned})
	}
	return rows
}

func kyddFigures(t *testing.T) []figure {
	rows, c := []figure{}, counsels[0]
	for _, c := range counsels {
		believed := turn(0, 2, func(bias float64) bool { return credibility(t, c.model(t, bias).game()) > 0.5 })
		rows = append(rows, figure{fmt.Sprintf("bias from which advice is believed: resolved with %g, mistaken with %g, dismay %g", c.resolved, c.mistaken, c.dismay), c.verge(), believed, turned})
	}
	none, some := c.model(t, 0).game(), load(t, "kydd-2003").game()
	return append(rows,
		figure{"credibility of the mediator without bias", 0, credibility(t, none), exact},
		figure{"agreement with it", 1 - c.resolved, agreed(solved(t, none)), exact},
		figure{"credibility of the mediator that ships, biased", 1, credibility(t, some), exact},
		figure{"agreement with it", 1 - c.resolved*c.mistaken, agreed(solved(t, some)), exact})
}

// turned is how closely turn must find a place: its halvings stop at a tenth of
// that, and the solver's own tolerance of ties is well below.
const turned = 1e-10

// turn is the place between two numbers where something that does not hold
// comes to hold, by halving.
func turn(no, yes float64, holds func(float64) bool) float64 {
	for yes-no > turned/10 {
		if mid := (no + yes) / 2; holds(mid) {
			yes = mid
		} else {
			no = mid
		}
	}
	return (no + yes) / 2
}

// peaceful reports whether the first period makes the agreement.
func peaceful(t *testing.T, g *game.Game) bool {
	t.Helper()
	sol, err := solve.Run(context.Background(), g, solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return sol.Forecast(0, false).Agreement[1] > 0.5
}
