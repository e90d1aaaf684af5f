package explain

import (
	"context"
	"fmt"
	"math"
	"sync"

	"golang.org/x/sync/errgroup"

	"parley/scenario"
)

// evalFunc is what one setting comes to, worked out by so many goroutines.
type evalFunc func(ctx context.Context, t scenario.Theta, d depth, workers int) (Outcome, error)

// ask is the outcome of every setting, in the order given. Settings that were
// solved before, or occur twice, are solved once.
func (st *Study) ask(ctx context.Context, what string, d depth, ts ...scenario.Theta) ([]Outcome, error) {
	if err := st.settle(ctx); err != nil {
		return nil, err
	}
	if d == forYear && !st.steps.taken() {
		d = forHorizon // for no more work, and to serve whoever asks for that
	}
	missing := st.missing(d, ts)
	st.spent.Reused += len(ts) - len(missing)
	if err := st.work(ctx, what, d, ts, missing); err != nil {
		return nil, err
	}
	out := make([]Outcome, len(ts))
	for i, t := range ts {
		out[i], _ = st.found.get(keyOf(t), d, st.steps.taken())
		// An answer must not depend on what was asked before.
		if d < forYear {
			out[i].P12 = math.NaN()
		}
		if d < forHorizon {
			out[i].PH = math.NaN()
		}
	}
	return out, nil
}

// askEach asks of n settings, made one by one.
func (st *Study) askEach(ctx context.Context, what string, d depth, n int, setting func(int) scenario.Theta) ([]Outcome, error) {
	ts := make([]scenario.Theta, n)
	for i := range ts {
		ts[i] = setting(i)
	}
	return st.ask(ctx, what, d, ts...)
}

// missing are the settings not solved yet, the first of each that recurs.
func (st *Study) missing(d depth, ts []scenario.Theta) []int {
	var out []int
	seen := map[string]bool{}
	for i, t := range ts {
		key := keyOf(t)
		if _, ok := st.found.get(key, d, st.steps.taken()); !ok && !seen[key] {
			out = append(out, i)
		}
		seen[key] = true
	}
	return out
}

// work solves the missing ones, several at a time.
func (st *Study) work(ctx context.Context, what string, d depth, ts []scenario.Theta, missing []int) error {
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
			if out[n], err = st.eval(gctx, ts[i], d, each); err == nil {
				tell()
			}
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return fmt.Errorf("explain: %s: %w", what, err)
	}
	st.keep(d, ts, missing, out)
	return nil
}

func (st *Study) keep(d depth, ts []scenario.Theta, missing []int, out []Outcome) {
	for n, i := range missing {
		st.found[d][keyOf(ts[i])] = out[n]
	}
	whole := int(st.hung.Swap(0))
	switch {
	case st.steps.taken():
		st.spent.Strided += len(missing) - whole
		st.spent.Full += whole
	case d == forValues:
		st.spent.Brief += len(missing)
	default:
		st.spent.Full += len(missing)
	}
}

// spread does n things that cost no solve, each by itself, on all workers.
func (st *Study) spread(n int, do func(i int)) {
	var g errgroup.Group
	g.SetLimit(st.c.Workers)
	for i := range n {
		g.Go(func() error {
			do(i)
			return nil
		})
	}
	_ = g.Wait() // none of them fails
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
