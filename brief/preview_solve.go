package brief

import (
	"context"
	"runtime"

	"golang.org/x/sync/errgroup"

	"parley/explain"
	"parley/scenario"
	"parley/solve"
)

// solve fills in the figures, of the scenario alone where coarser is nil, and the base
// rates.
func (v *previewer) solve(ctx context.Context, coarser *scenario.Scenario) (err error) {
	if coarser != nil {
		return v.apart(ctx, coarser)
	}
	var g errgroup.Group
	g.Go(v.count)
	g.Go(func() (err error) {
		v.st, v.fig, err = v.figures(ctx, v.s, v.o.Workers, solve.Run)
		return err
	})
	return g.Wait()
}

// solver solves games; solve.Run is one.
type solver[Game any] func(context.Context, Game, solve.Options) (*solve.Solution, error)

// inStrides solves with talks in every so many-th period beyond the first near.
func inStrides[Game any](run solver[Game], n, near int) solver[Game] {
	return func(ctx context.Context, g Game, o solve.Options) (*solve.Solution, error) {
		o.Stride, o.Near = n, near
		return run(ctx, g, o)
	}
}

// apart solves both scenarios at once. Games so small are solved faster one on
// each core than by both cores together: the one core has the finer scenario
// with talks, and the other all the rest, base rates too, which is about as much.
func (v *previewer) apart(ctx context.Context, coarser *scenario.Scenario) error {
	workers := v.o.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	whole, err := explain.New(v.s, v.o.config())
	if err != nil {
		return err
	}
	near := whole.PeriodOf(12)
	each, h := max(1, workers/2), hand(inStrides(solve.Run, previewStride, near))
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() (err error) {
		v.st, v.fig, err = v.figures(ctx, v.s, each, h.solve)
		return err
	})
	g.Go(func() (err error) {
		if _, v.off, err = v.figures(ctx, coarser, each, explain.SolveFunc(inStrides(solve.Run, coarserStride, near))); err != nil {
			return err
		}
		if err := h.fight(ctx, each); err != nil {
			return err
		}
		return v.count()
	})
	return g.Wait()
}

// handed lets somebody else solve a scenario without talks.
type handed[Game interface{ WithoutTalks() Game }] struct {
	run    solver[Game]
	games  chan Game            // the game with talks, once it is known
	fought chan *solve.Solution // of the game without them
}

func hand[Game interface{ WithoutTalks() Game }](run solver[Game]) *handed[Game] {
	return &handed[Game]{run, make(chan Game, 1), make(chan *solve.Solution, 1)}
}

// solve solves the game with talks, and waits for the solution without them,
// of which values at the start alone are asked for.
func (h *handed[Game]) solve(ctx context.Context, g Game, o solve.Options) (*solve.Solution, error) {
	if !o.Brief {
		h.games <- g
		return h.run(ctx, g, o)
	}
	select {
	case sol := <-h.fought:
		return sol, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// fight solves it without talks.
func (h *handed[Game]) fight(ctx context.Context, workers int) error {
	select {
	case g := <-h.games:
		sol, err := h.run(ctx, g.WithoutTalks(), solve.Options{Workers: workers, Brief: true})
		h.fought <- sol
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}
