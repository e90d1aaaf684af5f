package outlook

import (
	"context"
	"fmt"
	"math"
	"runtime"
	"sync"

	"golang.org/x/sync/errgroup"
	"gonum.org/v1/gonum/stat/distuv"

	"parley/solve"
)

// calDraw is a scenario solved at one draw of its numbers.
type calDraw struct {
	z      []float64 // per input: how many standard deviations of its range from its median
	curves curves    // nil where there is no game
	why    string    // why there is none
}

// tilt is how ranges are moved and widened, on the scale on which each number is
// a standard normal one: its median, and the logarithm of its standard deviation.
type tilt struct{ median, width []float64 }

// sample solves a draw for every point. The numbers that are fitted, indices into
// the ensemble's inputs, are drawn from their ranges as tilted, all others from
// their own.
func (k *calibrator) sample(ctx context.Context, e *Ensemble, seed uint64, fitted []int, t tilt) ([]calDraw, error) {
	points, err := NewPoints(len(e.inputs), seed)
	if err != nil {
		return nil, err
	}
	out := make([]calDraw, k.c.Draws)
	var mu sync.Mutex
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(k.workers())
	for i := range out {
		if gctx.Err() != nil {
			break
		}
		g.Go(func() error {
			d, err := k.draw(gctx, e, standing(points.At(uint32(i)), fitted, t))
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			out[i] = d
			k.solved()
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return out, games(out)
}

func (k *calibrator) workers() int {
	if k.c.Workers > 0 {
		return k.c.Workers
	}
	return runtime.GOMAXPROCS(0)
}

// solved counts a setting.
func (k *calibrator) solved() {
	if k.done++; k.c.Progress != nil {
		most := k.c.Draws
		if k.c.Fit {
			most *= 1 + fitRounds
		}
		k.c.Progress(k.done, most)
	}
}

// standing is a point as standard normal numbers, those that are fitted tilted.
func standing(u []float64, fitted []int, t tilt) []float64 {
	for i := range u {
		u[i] = distuv.UnitNormal.Quantile(u[i])
	}
	for j, i := range fitted {
		u[i] = t.median[j] + math.Exp(t.width[j])*u[i]
	}
	return u
}

// draw solves the scenario where its numbers stand so.
func (k *calibrator) draw(ctx context.Context, e *Ensemble, z []float64) (calDraw, error) {
	u := make([]float64, len(z))
	for i := range z {
		u[i] = distuv.UnitNormal.CDF(z[i])
	}
	game, ds := e.s.Compile(e.setting(u))
	if ds.HasErrors() {
		return calDraw{z: z, why: firstError(ds)}, nil
	}
	sol, err := solve.Run(ctx, game, solve.Options{Workers: 1})
	if err != nil {
		return calDraw{}, err
	}
	return calDraw{z: z, curves: k.g.foreseen(sol.Forecast(0, false), e.s.Conflict.Period.Months())}, ctx.Err()
}

// games refuses draws of which too few make a game.
func games(draws []calDraw) error {
	n, why := 0, ""
	for _, d := range draws {
		if d.curves != nil {
			n++
		} else {
			why = d.why
		}
	}
	if n < LeastDraws {
		return fmt.Errorf("outlook: %w make a game: %d of %d, and at least %d are needed; of the others one says: %s", ErrTooFew, n, len(draws), LeastDraws, why)
	}
	return nil
}

// possible are the draws that make a game.
func possible(draws []calDraw) (out []calDraw) {
	for _, d := range draws {
		if d.curves != nil {
			out = append(out, d)
		}
	}
	return out
}

// mixture is the mean of draws' curves by weights, equal ones where they are nil.
func (g gauge) mixture(draws []calDraw, weights []float64) curves {
	out := make(curves, g.size())
	for i, d := range draws {
		w := 1 / float64(len(draws))
		if weights != nil {
			w = weights[i]
		}
		for j, p := range d.curves {
			out[j] += w * p
		}
	}
	return out
}
