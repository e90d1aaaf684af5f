package catalogue_test

import (
	"fmt"
	"math"
	"testing"

	"parley/game"
)

// Bargaining over a pie with a proposer drawn by lot: Binmore, Perfect
// Equilibria in Bargaining Models, in Binmore and Dasgupta (eds), The Economics
// of Bargaining, 1987, chapter 5 (random moves in the bargaining). Party 0 is
// drawn with chance p, a party's discount factor is its delta.

// stationary is party 0's expected share when there is no deadline: the fixed
// point of V0 = p (1 - d1 V1) + (1-p) d0 V0 with V0 + V1 = 1, since agreement is
// reached at once. With one delta it is p.
func stationary(p, d0, d1 float64) float64 {
	return p * (1 - d1) / (p*(1-d1) + (1-p)*(1-d0))
}

// before is party 0's expected share n months before a deadline after which
// there is nothing: p in the last month, and from there the same equation, so
// the distance from the fixed point shrinks by one factor a month.
func before(n int, p, d0, d1 float64) float64 {
	v := stationary(p, d0, d1)
	return v + (p-v)*math.Pow(p*d1+(1-p)*d0, float64(n))
}

func binmore(t *testing.T, p, r0, r1 float64, more ...change) *game.Game {
	t.Helper()
	m := load(t, "binmore-1987", more...)
	return m.publish("first_proposes", p).publish("impatience_first", r0).publish("impatience_second", r1).game()
}

// asPie is the game in the plain terms of pie_test.go.
func asPie(g *game.Game, p0, p1 float64) (pie, int) {
	delta := [2]float64{g.Parties[0].Discount, g.Parties[1].Discount}
	return pie{[2]float64{p0, p1}, delta, g.Horizon + g.Tail}, g.Talks.Deals - 1
}

var draws = []struct{ p, r0, r1 float64 }{
	{0.6, 0.05, 0.05}, {0.5, 0.05, 0.05}, {0.25, 0.3, 0.3}, {0.6, 0.053, 0.097}, {0.5, 0.251, 0.47}, {0.9, 0.97, 0.21}, {1, 0.1, 0.1}, {0, 0.1, 0.2},
}

func TestBinmoreShares(t *testing.T) {
	if testing.Short() {
		t.Skip("many divisions over many months: left out of -short")
	}
	for _, d := range draws {
		g := binmore(t, d.p, d.r0, d.r1)
		sol := solved(t, g)
		plain, steps := asPie(g, d.p, 1-d.p)
		want, d0, d1 := plain.divided(t, steps)[0], plain.delta[0], plain.delta[1]
		for i := range want.value {
			near(t, fmt.Sprint("value on the grid ", d, i), sol.Value[i], want.value[i], exact)
			near(t, fmt.Sprint("reservation on the grid ", d, i), sol.Reservation[i], want.wait[i], exact)
		}
		near(t, fmt.Sprint("expected share ", d), sol.Value[0], stationary(d.p, d0, d1), plain.stride(steps)+faded(plain))
		near(t, fmt.Sprint("shares add to one ", d), sol.Value[0]+sol.Value[1], 1, exact)
		near(t, fmt.Sprint("agreement at once ", d), sol.Forecast(0, false).Agreement[1], 1, exact)
	}
}

// faded is what a far deadline still moves: see before.
func faded(p pie) float64 {
	return math.Pow(math.Max(p.delta[0], p.delta[1]), float64(p.months-1))
}

// The proposer keeps 1 - delta (1-p): less and less of a privilege as delta
// nears 1, where both proposals meet at p and 1-p.
func TestBinmoreProposer(t *testing.T) {
	if testing.Short() {
		t.Skip("many divisions over many months: left out of -short")
	}
	for _, p := range []float64{0.3, 0.5, 0.6} {
		last := math.Inf(1)
		for _, r := range []float64{1, 0.5, 0.25, 0.1, 0.05} {
			g := binmore(t, p, r, r)
			plain, steps := asPie(g, p, 1-p)
			f, delta := solved(t, g).Forecast(0, true), plain.delta[0]
			low, high := struck(g, f.Deals)
			tolerance := plain.stride(steps) + faded(plain)
			near(t, fmt.Sprint("kept by the first, p ", p, ", rate ", r), high, 1-delta*(1-p), tolerance)
			near(t, fmt.Sprint("left to the first, p ", p, ", rate ", r), low, delta*p, tolerance)
			if gap := high - low; gap >= last {
				t.Errorf("p %g, rate %g: proposing is worth %g, no less than at a higher rate", p, r, gap)
			} else {
				last = gap
			}
		}
	}
}

// struck is the least and the greatest share of party 0 among the divisions
// that are ever agreed on.
func struck(g *game.Game, deals [][]float64) (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for d, share := range worth(g, 0) {
		if deals[d][len(deals[d])-1] > 0 {
			low, high = math.Min(low, share), math.Max(high, share)
		}
	}
	return low, high
}

// With a deadline near, month by month.
func TestBinmoreDeadline(t *testing.T) {
	for _, d := range draws {
		for months := 1; months <= 8; months++ {
			g := binmore(t, d.p, d.r0, d.r1, change{"horizon", fmt.Sprint(months)}, change{"tail", "0"})
			plain, steps := asPie(g, d.p, 1-d.p)
			sol := solved(t, g)
			near(t, fmt.Sprint("grid ", d, months), sol.Value[0], plain.divided(t, steps)[0].value[0], exact)
			want := before(months-1, d.p, plain.delta[0], plain.delta[1])
			near(t, fmt.Sprint("continuous ", d, months), sol.Value[0], want, plain.stride(steps))
		}
	}
}
