package solve_test

import (
	"context"
	"math"
	"runtime"
	"testing"
	"time"

	"parley/catalogue"
	"parley/game"
	"parley/internal/ukraine2025"
	"parley/scenario"
	"parley/solve"
)

// The benchmarks here are of the target scenario. Machines differ and are
// noisy, so cost is counted in exp-equivalents as well: core-nanoseconds per
// state and period over what one math.Exp costs in the same run.

// target is ukraine-2025, and it with beliefs, costs, patience and recognition
// changed but not deals and noise.
func target(b *testing.B) (*game.Game, *game.Game) {
	b.Helper()
	text, ok := catalogue.Read("ukraine-2025")
	if !ok {
		b.Fatal("ukraine-2025 does not ship")
	}
	s, found := scenario.Parse("ukraine-2025.hcl", text)
	if s == nil {
		b.Fatal(found)
	}
	compiled := func(t scenario.Theta) *game.Game {
		g, found := s.Compile(t)
		if g == nil {
			b.Fatal(found)
		}
		return g
	}
	t := s.Theta()
	for _, p := range []string{"pressure", "russia_war_cost", "sanctions_come", "rounds"} {
		t = s.Set(t, s.Param(p), 1.1*t[0][s.Param(p)])
	}
	return compiled(s.Theta()), compiled(t)
}

// expCost is what one math.Exp costs here and now.
func expCost() time.Duration {
	const takes = 1 << 22
	best := time.Duration(math.MaxInt64)
	for range 5 {
		start, sum := time.Now(), 0.0
		for i := range takes {
			sum += math.Exp(float64(i&1023) * -0.01)
		}
		kept = sum
		best = min(best, time.Since(start))
	}
	return best
}

var kept float64

// costs reports the time of an operation that so many workers share, per state
// and period.
func costs(b *testing.B, g *game.Game, workers int) {
	b.Helper()
	perExp := float64(expCost().Nanoseconds()) / (1 << 22)
	ns := float64(b.Elapsed().Nanoseconds()) / float64(b.N) / float64(g.States()*(g.Horizon+g.Tail))
	b.ReportMetric(ns, "ns/state-period")
	b.ReportMetric(ns*float64(workers)/perExp, "exps/state-period")
	b.ReportMetric(perExp, "ns/exp")
}

// whole solves a game and carries it forward.
func whole(b *testing.B, g *game.Game, workers int, trail bool) *solve.Solution {
	b.Helper()
	s, err := solve.Run(context.Background(), g, solve.Options{Workers: workers, Trail: trail})
	if err != nil {
		b.Fatal(err)
	}
	kept = s.Forecast(0, false).Agreement[g.Horizon]
	return s
}

func BenchmarkUkraine(b *testing.B) {
	g, other := target(b)
	for _, c := range []struct {
		name    string
		g       *game.Game
		workers int
	}{{"cold/1", g, 1}, {"cold/2", g, 2}, {"what-if/1", other, 1}, {"what-if/2", other, 2}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				whole(b, c.g, c.workers, false)
			}
			costs(b, c.g, c.workers)
		})
	}
}

// BenchmarkUkraineGradient is the slopes of P(12), P(60) and the holdout's
// reservation value in every number of the game, beside a solve of the same
// game in the same run. The shortfall's is the last less that of a deal's
// worth, which costs nothing.
func BenchmarkUkraineGradient(b *testing.B) {
	g, _ := target(b)
	outputs := []solve.Output{{Party: solve.Agreement, Within: 12}, {Party: solve.Agreement, Within: g.Horizon}, {Party: 0}}
	besideSolving(b, g, true, "gradient", func(s *solve.Solution, o solve.Options) error {
		_, err := s.Gradient(context.Background(), outputs, o)
		return err
	})
}

// besideSolving is what more is asked of a solution, of the game with its trail or
// without, in solves of the same run, on one worker and on two.
func besideSolving(b *testing.B, g *game.Game, trail bool, name string, ask func(*solve.Solution, solve.Options) error) {
	for _, workers := range []int{1, 2} {
		b.Run([]string{"", "1", "2"}[workers], func(b *testing.B) {
			var solving, asking time.Duration
			for b.Loop() {
				start := time.Now()
				s := whole(b, g, workers, trail)
				solving += time.Since(start)
				start = time.Now()
				if err := ask(s, solve.Options{Workers: workers}); err != nil {
					b.Fatal(err)
				}
				asking += time.Since(start)
			}
			b.ReportMetric(float64(asking)/float64(solving), "solves/"+name)
			b.ReportMetric(asking.Seconds()/float64(b.N), "s/"+name)
		})
	}
}

// BenchmarkUkrainePlain is the reference implementation that the tests keep, on
// two years in all: the cost per state and period does not depend on how many.
func BenchmarkUkrainePlain(b *testing.B) {
	g, _ := target(b)
	g.Horizon, g.Tail = 12, 12
	for b.Loop() {
		s := ukraine2025.Solve(ukraine2025.Default(), ukraine2025.Options{Horizon: g.Horizon, Tail: g.Tail})
		kept = s.Forecast(ukraine2025.Analyst).Agreement[g.Horizon]
	}
	costs(b, g, runtime.GOMAXPROCS(0)) // it always uses every core
}

// BenchmarkUkraineCertificate is the certificate of a solution, beside a solve
// of the same game in the same run.
func BenchmarkUkraineCertificate(b *testing.B) {
	g, _ := target(b)
	besideSolving(b, g, false, "certificate", func(s *solve.Solution, o solve.Options) error {
		_, err := s.Certify(context.Background(), o)
		return err
	})
}
