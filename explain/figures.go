package explain

import (
	"context"
	"math"

	"parley/solve"
)

// yearMonths is the span of the figure called P(12 months).
const yearMonths = 12

// Figures is everything about the study's base setting.
type Figures struct {
	Holdout     int       // party index, -1 for none: the gaps say nothing then
	Value       []float64 // V_i per party, the first period's talks included
	Reservation []float64 // C_i per party: what no agreement this period is worth
	Fighting    []float64 // C_i per party where no talks are ever held
	// Waiting is the shortfall against waiting: what holding out is worth,
	// better deals later included.
	Waiting Gap
	// FightingOn is the shortfall against fighting on: every party's
	// reservation value from the game without talks (Fearon 1995).
	FightingOn Gap

	Period12  int         // the period that stands for twelve months, at most the horizon
	Short     bool        // the horizon comes before twelve months
	P12, PH   float64     // chance of an agreement by then, and by the horizon, 0..1
	Agreement []float64   // by period m = 0..H, cumulative, under the analyst's view
	AtLoss    []float64   // of which struck at a loss to a consenting party, cumulative
	Endings   [][]float64 // per ending, by period, cumulative
	War       []float64   // still at war after m periods
}

// Figures solves the base setting, with and without talks.
func (st *Study) Figures(ctx context.Context) (*Figures, error) {
	if st.fig != nil {
		return st.fig, nil
	}
	g, sol, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	fighting, err := st.fighting(ctx)
	if err != nil {
		return nil, err
	}
	f := &Figures{Holdout: st.holdout, Value: sol.Value, Reservation: sol.Reservation, Fighting: fighting}
	f.Waiting = gapOf(g, sol.Reservation, st.holdout)
	f.FightingOn = gapOf(g, fighting, st.holdout)
	st.road(f)
	st.fig = f
	return f, nil
}

// fighting is every reservation value where no talks are ever held.
func (st *Study) fighting(ctx context.Context) ([]float64, error) {
	if st.ground.game.Talks == nil {
		return st.ground.solution.Reservation, nil
	}
	o := solve.Options{Workers: st.c.Workers, Brief: true}
	sol, err := st.c.Solve(ctx, st.ground.game.WithoutTalks(), o)
	if err != nil {
		return nil, err
	}
	st.spent.Brief++
	return sol.Reservation, nil
}

// road copies the analyst's forecast.
func (st *Study) road(f *Figures) {
	c := st.forecast(0)
	f.Agreement, f.AtLoss, f.Endings, f.War = c.Agreement, c.AtLoss, c.Endings, c.War
	f.Period12 = st.PeriodOf(yearMonths)
	f.Short = st.periods(yearMonths) > st.s.Conflict.Horizon
	f.P12, f.PH = c.Agreement[f.Period12], last(c.Agreement)
}

// LossShare is the share of the agreements of the first m periods that are
// struck at a loss to a consenting party, 0..1; NaN where there are none.
func (f *Figures) LossShare(m int) float64 {
	if f.Agreement[m] <= 0 {
		return math.NaN()
	}
	return f.AtLoss[m] / f.Agreement[m]
}

// PeriodOf is the period that stands for so many months: the nearest whole
// number of periods, at least one and at most the horizon.
func (st *Study) PeriodOf(months float64) int {
	return min(st.periods(months), st.s.Conflict.Horizon)
}

// periods is the nearest whole number of periods, at least one.
func (st *Study) periods(months float64) int {
	return max(1, int(math.Round(months/st.s.Conflict.Period.Months())))
}

// Never holds the claim "never" against a number, under the analyst's view.
type Never struct {
	P       float64   // no agreement by the horizon, 0..1: the sum of the rest
	Endings []float64 // of which each ending, in declared order
	War     float64   // of which a war still on
}

// Never is the chance of no agreement by the horizon, and what comes instead.
func (st *Study) Never(ctx context.Context) (*Never, error) {
	if _, _, err := st.Base(ctx); err != nil {
		return nil, err
	}
	f := st.forecast(0)
	n := &Never{War: last(f.War)}
	n.P = n.War
	for _, e := range f.Endings {
		n.Endings = append(n.Endings, last(e))
		n.P += last(e)
	}
	return n, nil
}

func last[T any](xs []T) T { return xs[len(xs)-1] }
