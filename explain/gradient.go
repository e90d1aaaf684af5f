package explain

import (
	"context"
	"math"

	"golang.org/x/sync/errgroup"

	"parley/game"
	"parley/scenario"
)

// Slopes are the derivatives of the figures with respect to one number, per
// unit of that number.
type Slopes struct {
	// Why says why there are none, "" where there are. Every figure is NaN
	// then and the lists are nil.
	Why string
	// P12 and PH are of the chances of an agreement within twelve months and
	// by the horizon, as the analyst sees them.
	P12, PH float64
	// Reservation is of C_i, per party; NaN for one whose consent no deal
	// needs and that is not the holdout.
	Reservation []float64
	// Worth is of U_i(d), per party and deal of Gradient.Deals.
	Worth [][]float64
	// Conceded is of what the best conceded deal is worth to the holdout, and
	// Shortfall of what is missing; NaN where Gradient.Kink says why.
	Conceded, Shortfall float64
}

// ParamSlopes are the slopes of one parameter.
type ParamSlopes struct {
	Param int
	Moved Slopes   // of the analyst's value, views keeping their distance
	Views []Slopes // per viewer (0 the analyst): of its own value, the others' staying
}

// Gradient is how every figure answers to every number at once: model.md,
// section 3.
type Gradient struct {
	// Skipped says why there is nothing, "" where there is.
	Skipped  string
	Period12 int   // the period that stands for twelve months
	Deals    []int // that can be offered at the start, as indices into Scenario.Deals
	// Kink says why the shortfall has no slope, "" where it has.
	Kink   string
	Params []ParamSlopes // in declared order
}

// noSlopes is a Slopes with nothing in it but why.
func noSlopes(why string) Slopes {
	nan := math.NaN()
	return Slopes{Why: why, P12: nan, PH: nan, Conceded: nan, Shortfall: nan}
}

// Gradient takes the derivatives of all figures with respect to every
// parameter of every viewer at the base setting, in one sweep that costs two
// or three solves. It is taken once.
func (st *Study) Gradient(ctx context.Context) (*Gradient, error) {
	if st.grad != nil {
		return st.grad, nil
	}
	g, sol, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	o := st.outputs(g)
	slopes, err := st.sweep(ctx, o)
	if err != nil {
		return nil, err
	}
	out := &Gradient{Period12: st.PeriodOf(yearMonths)}
	if slopes == nil {
		out.Skipped = "the solver takes no slopes"
		st.grad = out
		return out, nil
	}
	d := &differ{st: st, outputs: o, slopes: slopes, holdout: st.holdout}
	d.best, out.Deals, out.Kink = st.edge(g, sol.Reservation)
	d.deals = out.Deals
	if out.Params, err = d.all(ctx); err == nil {
		st.grad = out
	}
	return out, err
}

// differ differentiates figures along a parameter.
type differ struct {
	st      *Study
	outputs outputs
	slopes  []Slope
	deals   []int // that can be offered at the start
	best    int   // place in deals of the best conceded one; -1 where it has no slope
	holdout int
}

// all are the slopes of every parameter. Each is worked out by itself, so the
// number of workers changes nothing.
func (d *differ) all(ctx context.Context) ([]ParamSlopes, error) {
	out := make([]ParamSlopes, len(d.st.s.Params))
	g, gctx := errgroup.WithContext(ctx)
	g.SetLimit(d.st.c.Workers)
	for p := range out {
		g.Go(func() error {
			out[p] = d.param(p)
			return gctx.Err()
		})
	}
	return out, g.Wait()
}

// param is one parameter's slopes.
func (d *differ) param(p int) ParamSlopes {
	s, base := d.st.s, d.st.base
	out := ParamSlopes{Param: p, Views: make([]Slopes, len(base))}
	out.Moved = d.along(p, base[0][p], func(x float64) scenario.Theta { return s.Set(base, p, x) })
	for v := range base {
		out.Views[v] = d.along(p, base[v][p], func(x float64) scenario.Theta {
			return s.SetView(base, v-1, p, x) // viewer 0, the analyst, is party -1
		})
	}
	return out
}

// edge is the best conceded deal's place among those that can be offered at
// the start, or -1 and why the shortfall has no slope: what the holdout can get
// bends where another deal is worth as much, or comes or goes with a party at
// the edge of taking it.
func (st *Study) edge(g *game.Game, reservation []float64) (best int, deals []int, kink string) {
	gap := gapOf(g, reservation, st.holdout)
	var row int
	if g.Talks != nil && g.Ending(g.Start) < 0 {
		row, deals = offered(g)
	}
	switch {
	case st.holdout < 0:
		return -1, deals, "nobody is named as holding out"
	case gap.Offered == 0:
		return -1, deals, "no deal can be offered at the start"
	case gap.Deal < 0:
		return -1, deals, "the others would take no deal on the table"
	}
	least := atLeast(g, reservation)
	for k, d := range deals {
		if d == gap.Deal {
			best = k
		}
		if why := st.bends(g, row, d, gap, reservation, least); why != "" {
			return -1, deals, why
		}
	}
	return best, deals, ""
}

// bends is why deal d makes a kink of the most that the others concede, ""
// where it does not.
func (st *Study) bends(g *game.Game, row, d int, gap Gap, reservation, least []float64) string {
	h := st.holdout
	if g.Talks.Worth[h][row+d] < gap.Conceded-g.Tie(h) {
		return "" // worth less whoever takes it
	}
	taken := acceptable(g, row, d, least, h)
	for j, p := range g.Parties {
		if j == h || !p.Consents {
			continue
		}
		margin := g.Talks.Worth[j][row+d] - reservation[j]
		if math.Abs(margin) <= g.Tie(j) {
			return "a deal leaves " + st.s.Parties[j].Name + " exactly where refusing does"
		}
	}
	if taken && d != gap.Deal {
		return "two deals are worth the same to " + st.s.Parties[h].Name
	}
	return ""
}
