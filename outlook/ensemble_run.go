package outlook

import (
	"context"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Run solves the rows that done does not have, so many at once (0: one a core),
// and hands each to keep, one at a time and in no certain order. It ends at the
// first error, or when ctx does.
func (e *Ensemble) Run(ctx context.Context, workers int, done func(row int) bool, keep func(Draw) error) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var mu sync.Mutex
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(workers)
	for row := range e.Rows() {
		if gctx.Err() != nil {
			break
		}
		if done(row) {
			continue
		}
		g.Go(func() error {
			d, err := e.Draw(gctx, row)
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			return keep(d)
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	return ctx.Err()
}
