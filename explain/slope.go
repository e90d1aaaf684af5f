package explain

import (
	"context"
	"errors"

	"parley/game"
	"parley/solve"
)

// Slope is how one figure of a solution answers to the numbers of its game:
// Along is the derivative along the line from one game to another, both near
// the one solved. The error is solve.ErrKink where there is none.
type Slope interface {
	Along(from, to *game.Game) (float64, error)
}

// GradientFunc takes the slopes of some outputs of a solution of a game; the
// method Gradient of solve.Solution is one.
type GradientFunc func(ctx context.Context, sol *solve.Solution, g *game.Game, outputs []solve.Output, o solve.Options) ([]Slope, error)

// ownGradient asks the solution itself.
func ownGradient(ctx context.Context, sol *solve.Solution, _ *game.Game, outputs []solve.Output, o solve.Options) ([]Slope, error) {
	own, err := sol.Gradient(ctx, outputs, o)
	if err != nil {
		return nil, err
	}
	slopes := make([]Slope, len(own))
	for i := range own {
		slopes[i] = own[i]
	}
	return slopes, nil
}

// outputs are the figures whose slopes are taken: every party's reservation
// value where it counts (NaN elsewhere), and the two chances.
type outputs struct {
	list    []solve.Output
	parties []int // of each of the list, -1 for a chance
	p12, pH int   // places in the list
}

func (st *Study) outputs(g *game.Game) outputs {
	var o outputs
	for i, p := range g.Parties {
		if p.Consents || i == st.holdout {
			o.list = append(o.list, solve.Output{Party: i})
			o.parties = append(o.parties, i)
		}
	}
	o.p12 = o.chance(st.PeriodOf(yearMonths))
	o.pH = o.p12
	if h := st.s.Conflict.Horizon; h != st.PeriodOf(yearMonths) {
		o.pH = o.chance(h)
	}
	return o
}

func (o *outputs) chance(within int) int {
	o.list = append(o.list, solve.Output{Party: solve.Agreement, Within: within})
	o.parties = append(o.parties, -1)
	return len(o.list) - 1
}

// sweep takes the slopes of the base solution; nil where the solver takes none.
func (st *Study) sweep(ctx context.Context, o outputs) ([]Slope, error) {
	g, sol, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	tell := st.teller("taking slopes", 1)
	slopes, err := st.c.Gradient(ctx, sol, g, o.list, solve.Options{Workers: st.c.Workers})
	if errors.Is(err, errors.ErrUnsupported) {
		tell()
		return nil, nil
	}
	if err == nil {
		st.spent.Gradients++
		tell()
	}
	return slopes, err
}
