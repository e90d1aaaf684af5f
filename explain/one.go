package explain

import (
	"context"
	"fmt"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

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
