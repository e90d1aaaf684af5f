package explain

import (
	"context"
	"fmt"
	"math"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// solveOne is the evalFunc of every study outside tests.
func (st *Study) solveOne(ctx context.Context, t scenario.Theta, d depth, workers int) (Outcome, error) {
	// The base setting is met once in a batch, so one goroutine only writes it.
	if d == forHorizon && keyOf(t) == keyOf(st.base) {
		return st.solveBase(ctx, workers)
	}
	return st.solveIn(ctx, st.steps, t, d, workers)
}

// solveIn solves a setting in strides, or in full where x is nil.
func (st *Study) solveIn(ctx context.Context, x *strides, t scenario.Theta, d depth, workers int) (Outcome, error) {
	g, why := st.compile(t)
	if why != "" {
		return impossible(why), nil
	}
	o := solve.Options{Workers: workers, Brief: d == forValues}
	if x.taken() {
		o.Stride, o.Near, o.Far = x.Stride, x.near, x.Far
		if d < forHorizon {
			o.Within = x.near
		}
	}
	sol, err := st.c.Solve(ctx, g, o)
	if err != nil {
		return Outcome{}, err
	}
	out := Outcome{Reservation: sol.Reservation, P12: math.NaN(), PH: math.NaN()}
	if d > forValues {
		st.foresee(&out, sol.Forecast(0, false))
	}
	if x.taken() {
		x.correct(&out, d)
		if d > forValues && st.hangs(x, g, out.Reservation) { // searches on values look for that very place
			st.hung.Add(1)
			return st.solveIn(ctx, nil, t, d, workers)
		}
	}
	out.Gap = gapOf(g, out.Reservation, st.holdout)
	return out, nil
}

// foresee reads a forecast, which may end before the horizon.
func (st *Study) foresee(o *Outcome, f *solve.Forecast) {
	o.P12 = f.Agreement[st.PeriodOf(yearMonths)]
	if h := st.s.Conflict.Horizon; h < len(f.Agreement) {
		o.PH = f.Agreement[h]
	}
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
	out, err := st.ask(ctx, "as things stand", forHorizon, st.base)
	if err != nil {
		return Outcome{}, err
	}
	if out[0].Impossible != "" {
		return Outcome{}, fmt.Errorf("explain: %s", out[0].Impossible)
	}
	return out[0], nil
}
