package solve

import (
	"context"
	"math"
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// The tolerances of the certificate on small games: a few hundred roundings
// of values of about one for residuals, section 3's 1e-12 for the mass.
const (
	residualTolerance = 1e-12
	massTolerance     = 1e-12
	roundings         = 1e-12
	// Without noise, options within the tie tolerance count as equal, at a few
	// decisions in each of a few periods.
	regretTolerance = 1e-10
)

func solved(t *rapid.T, g *game.Game) *Solution {
	s, err := Run(context.Background(), g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCertificateOnRandomGames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 5).Draw(t, "parties"), rapid.Bool().Draw(t, "noisy"))
		c, err := solved(t, g).Certify(context.Background(), Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		if !(c.Residual <= residualTolerance) || c.Checked != c.Periods {
			t.Errorf("residual %v over %d of %d periods", c.Residual, c.Checked, c.Periods)
		}
		if !(c.MassError <= massTolerance) {
			t.Errorf("mass error %v", c.MassError)
		}
		for i, r := range c.Regret {
			if !(r >= -regretTolerance && r <= c.RegretBound[i]+regretTolerance) {
				t.Errorf("party %d: regret %v, bound %v", i, r, c.RegretBound[i])
			}
		}
	})
}

func TestForecastSumsToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 3, true)
		s := solved(t, g)
		for v := range g.Kernels {
			f := s.Forecast(v, true)
			if !(f.MassError <= massTolerance) {
				t.Errorf("viewer %d: mass error %v", v, f.MassError)
			}
			checkDetail(t, f)
		}
	})
}

// checkDetail holds a detailed forecast's parts against its totals.
func checkDetail(t *rapid.T, f *Forecast) {
	for m := range f.Agreement {
		if f.Deals != nil {
			sum := 0.0
			for _, d := range f.Deals {
				sum += d[m]
			}
			if math.Abs(sum-f.Agreement[m]) > massTolerance {
				t.Errorf("deals of month %d sum to %v, agreement is %v", m, sum, f.Agreement[m])
			}
		}
		if f.AtLoss[m] > f.Agreement[m]+massTolerance || f.AtLoss[m] < 0 {
			t.Errorf("at a loss %v of %v", f.AtLoss[m], f.Agreement[m])
		}
		for _, factor := range f.Marginals {
			if sum := total(factor[m]); !math.IsNaN(sum) && math.Abs(sum-1) > massTolerance {
				t.Errorf("marginal sums to %v", sum)
			}
		}
	}
	for _, c := range f.Choices {
		for m := range c[0] {
			sum := 0.0
			for _, o := range c {
				sum += o[m]
			}
			if !math.IsNaN(sum) && math.Abs(sum-1) > massTolerance {
				t.Errorf("options are taken %v of the time", sum)
			}
		}
	}
}

func total(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum
}

// TestShiftAndScale: adding a constant to all of a party's payoffs adds it to
// its values; multiplying them and its noise multiplies its values; neither
// changes what happens.
func TestShiftAndScale(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		i := rapid.IntRange(0, len(g.Parties)-1).Draw(t, "party")
		add, times := rapid.Float64Range(-3, 3).Draw(t, "add"), rapid.Float64Range(0.5, 3).Draw(t, "times")
		a, b := solved(t, g), solved(t, transformed(g, i, add, times))
		for k := range a.Value {
			want := a.Value[k]
			if k == i {
				want = want*times + add
			}
			if math.Abs(b.Value[k]-want) > 100*roundings {
				t.Errorf("value of party %d: %v, want %v", k, b.Value[k], want)
			}
		}
		fa, fb := a.Forecast(0, false), b.Forecast(0, false)
		for m := range fa.Agreement {
			if math.Abs(fa.Agreement[m]-fb.Agreement[m]) > 100*roundings {
				t.Errorf("P(%d) moves from %v to %v", m, fa.Agreement[m], fb.Agreement[m])
			}
		}
	})
}

func transformed(g *game.Game, i int, add, times float64) *game.Game {
	h := *g
	f := func(xs []float64) []float64 {
		ys := make([]float64, len(xs))
		for k, x := range xs {
			ys[k] = x*times + add
		}
		return ys
	}
	table := func(t game.Table) game.Table { return game.Table{Vars: t.Vars, Values: f(t.Values)} }
	h.Parties = append([]game.Party(nil), g.Parties...)
	h.Parties[i].Noise *= times
	h.Parties[i].MoveNoise *= times
	h.Fighting = append([]game.Table(nil), g.Fighting...)
	h.Fighting[i] = table(g.Fighting[i])
	h.AtHorizon = append([]game.Table(nil), g.AtHorizon...)
	h.AtHorizon[i] = table(g.AtHorizon[i])
	h.Endings = append([]game.Ending(nil), g.Endings...)
	for e := range h.Endings {
		h.Endings[e].Payoff = append([]game.Table(nil), g.Endings[e].Payoff...)
		h.Endings[e].Payoff[i] = table(g.Endings[e].Payoff[i])
	}
	if g.Talks != nil {
		talks := *g.Talks
		talks.Worth = append([][]float64(nil), talks.Worth...)
		talks.Worth[i] = f(talks.Worth[i])
		h.Talks = &talks
	}
	return &h
}

// TestSameOnAnyNumberOfCores: to the last bit.
func TestSameOnAnyNumberOfCores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		one, err := Run(context.Background(), g, Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		many, err := Run(context.Background(), g, Options{Workers: 7})
		if err != nil {
			t.Fatal(err)
		}
		for i := range one.Value {
			if one.Value[i] != many.Value[i] || one.Reservation[i] != many.Reservation[i] {
				t.Errorf("party %d: %v on one core, %v on seven", i, one.Value[i], many.Value[i])
			}
		}
		if a, b := one.Forecast(0, false), many.Forecast(0, false); a.Agreement[g.Horizon] != b.Agreement[g.Horizon] {
			t.Errorf("P(H): %v and %v", a.Agreement[g.Horizon], b.Agreement[g.Horizon])
		}
	})
}

// TestLittleMemory: records worked out again are the same, to the last bit.
func TestLittleMemory(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		g.Horizon += 5
		var agreed [2][]float64
		for k, room := range []int{1 << 30, 0} {
			historyRoom = room
			f := solved(t, g).Forecast(1, true)
			agreed[k] = slices.Concat(f.Agreement, f.AtLoss, f.War)
		}
		if !slices.Equal(agreed[0], agreed[1]) {
			t.Errorf("%v with all records, %v with few", agreed[0], agreed[1])
		}
	})
}

func TestCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	g := &game.Game{
		Parties: []game.Party{{Discount: 0.9}}, Kernels: make([][]game.Kernel, 2), Horizon: 3,
		Fighting: []game.Table{game.Constant(1)}, AtHorizon: []game.Table{game.Constant(1)},
	}
	if _, err := Run(ctx, g, Options{}); err != context.Canceled {
		t.Errorf("got %v, want context.Canceled", err)
	}
	s, err := Run(context.Background(), g, Options{})
	if err != nil || math.Abs(s.Value[0]-1) > roundings {
		t.Errorf("a constant payoff of 1 is worth %v (%v)", s.Value, err)
	}
}
