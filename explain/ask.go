package explain

import (
	"context"
	"fmt"
	"math"
	"sync"

	"golang.org/x/sync/errgroup"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// evalFunc is what one setting comes to, with the chances of an agreement
// where full, worked out by so many goroutines.
type evalFunc func(ctx context.Context, t scenario.Theta, full bool, workers int) (Outcome, error)

// ask is the outcome of every setting, in the order given. Settings that were
// solved before, or occur twice, are solved once.
func (st *Study) ask(ctx context.Context, what string, full bool, ts ...scenario.Theta) ([]Outcome, error) {
	keys := make([]string, len(ts))
	var missing []int
	seen := map[string]bool{}
	for i, t := range ts {
		keys[i] = keyOf(t)
		if _, ok := st.found.get(keys[i], full); !ok && !seen[keys[i]] {
			missing = append(missing, i)
		}
		seen[keys[i]] = true
	}
	st.spent.Reused += len(ts) - len(missing)
	if err := st.work(ctx, what, full, ts, missing); err != nil {
		return nil, err
	}
	out := make([]Outcome, len(ts))
	for i := range ts {
		if out[i], _ = st.found.get(keys[i], full); !full {
			// An answer must not depend on what was asked before.
			out[i].P12, out[i].PH = math.NaN(), math.NaN()
		}
	}
	return out, nil
}

// work solves the missing ones, several at a time.
func (st *Study) work(ctx context.Context, what string, full bool, ts []scenario.Theta, missing []int) error {
	if len(missing) == 0 {
		return ctx.Err()
	}
	abreast := min(st.c.Workers, len(missing))
	each := max(1, st.c.Workers/abreast)
	out := make([]Outcome, len(missing))
	tell := st.teller(what, len(missing))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(abreast)
	for n, i := range missing {
		g.Go(func() (err error) {
			if err = gctx.Err(); err != nil {
				return err
			}
			if out[n], err = st.eval(gctx, ts[i], full, each); err == nil {
				tell()
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return fmt.Errorf("explain: %s: %w", what, err)
	}
	st.keep(full, ts, missing, out)
	return nil
}

func (st *Study) keep(full bool, ts []scenario.Theta, missing []int, out []Outcome) {
	for n, i := range missing {
		st.found.put(keyOf(ts[i]), full, out[n])
	}
	if full {
		st.spent.Full += len(missing)
	} else {
		st.spent.Brief += len(missing)
	}
}

// teller reports progress one setting at a time.
func (st *Study) teller(what string, total int) func() {
	if st.c.Progress == nil {
		return func() {}
	}
	var mu sync.Mutex
	done := 0
	st.c.Progress(0, total, what)
	return func() {
		mu.Lock()
		defer mu.Unlock()
		done++
		st.c.Progress(done, total, what)
	}
}

// solveOne is the evalFunc of every study outside tests.
func (st *Study) solveOne(ctx context.Context, t scenario.Theta, full bool, workers int) (Outcome, error) {
	// The base setting is met once in a batch, so one goroutine only writes it.
	if full && keyOf(t) == keyOf(st.base) {
		return st.solveBase(ctx, workers)
	}
	g, why := st.compile(t)
	if why != "" {
		return impossible(why), nil
	}
	sol, err := st.c.Solve(ctx, g, solve.Options{Workers: workers, Brief: !full})
	if err != nil {
		return Outcome{}, err
	}
	var f *solve.Forecast
	if full {
		f = sol.Forecast(0, false)
	}
	return st.outcome(g, sol, f), nil
}

// compile is the game at a setting, or why there is none.
func (st *Study) compile(t scenario.Theta) (*game.Game, string) {
	g, ds := st.s.Compile(t)
	if !ds.HasErrors() {
		return g, ""
	}
	for _, d := range ds {
		if d.Severity == scenario.Error {
			return nil, d.Summary
		}
	}
	return nil, "no game at these values"
}

// now is the outcome of the base setting. It must make a game.
func (st *Study) now(ctx context.Context) (Outcome, error) {
	out, err := st.ask(ctx, "as things stand", true, st.base)
	if err != nil {
		return Outcome{}, err
	}
	if out[0].Impossible != "" {
		return Outcome{}, fmt.Errorf("explain: %s", out[0].Impossible)
	}
	return out[0], nil
}
