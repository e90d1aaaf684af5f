package explain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"sync/atomic"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// SolveFunc solves one game; solve.Run is one.
type SolveFunc func(ctx context.Context, g *game.Game, o solve.Options) (*solve.Solution, error)

// Config says how a scenario is studied. The zero value studies it as written,
// with the holdout that it declares.
type Config struct {
	// Holdout names the party whose refusal is explained; "" for the one
	// that the scenario declares, if it does.
	Holdout string
	// Base is the setting that every what-if starts from; nil for the
	// scenario's own values.
	Base scenario.Theta
	// Solve does the work; nil for solve.Run.
	Solve SolveFunc
	// Gradient takes slopes of a solution; nil for the solution's own.
	Gradient GradientFunc
	// Stride, above 1, lets what-ifs of large games be solved in strides of so
	// many periods, where that is near enough to solving them in full: see
	// [Study.Strides]. Searches on a few figures want it, records do not.
	Stride int
	// Workers is how many settings are solved at once; 0 for one a core. It
	// never changes a digit.
	Workers int
	// Seed starts the sampling of permutations where there are more than
	// ExactReasons reasons.
	Seed uint64
	// Permutations is how many are sampled then; 0 for DefaultPermutations.
	Permutations int
	// Progress, where not nil, is told what is being worked out and how many
	// of the settings that it takes are done. Calls never overlap; a question
	// that searches begins again at 0 of a new total with every round.
	Progress func(done, total int, what string)
}

// Study holds one scenario at one setting, and all that was solved about it.
// Its methods are not for concurrent use: each spreads its own work.
type Study struct {
	s       *scenario.Scenario
	base    scenario.Theta
	holdout int
	c       Config

	eval   evalFunc // what one setting comes to; a test may replace it
	found  cache
	steps  *strides     // nil before the first what-if
	hung   atomic.Int64 // what-ifs being asked that were solved in full after all
	spent  Spent
	ground *ground  // the base game, once solved
	fig    *Figures // likewise
	grad   *Gradient
	flips  *Flips
}

// New is a study of the scenario. The error names a holdout that is no party.
func New(s *scenario.Scenario, c Config) (*Study, error) {
	st := &Study{s: s, base: c.Base, holdout: s.Conflict.Holdout, c: c, found: newCache()}
	st.eval = st.solveOne
	if c.Holdout != "" {
		if st.holdout = s.PartyIndex(c.Holdout); st.holdout < 0 {
			return nil, fmt.Errorf("explain: no party is called %q", c.Holdout)
		}
	}
	st.fill()
	return st, nil
}

// fill puts the defaults in place.
func (st *Study) fill() {
	if st.base == nil {
		st.base = st.s.Theta()
	}
	if st.c.Solve == nil {
		st.c.Solve = solve.Run
	}
	if st.c.Gradient == nil {
		st.c.Gradient = ownGradient
	}
	if st.c.Workers <= 0 {
		st.c.Workers = runtime.GOMAXPROCS(0)
	}
	if st.c.Permutations <= 0 {
		st.c.Permutations = DefaultPermutations
	}
}

// Scenario is what is studied.
func (st *Study) Scenario() *scenario.Scenario { return st.s }

// Theta is the setting that what-ifs start from.
func (st *Study) Theta() scenario.Theta { return st.base }

// Holdout is the index of the party whose refusal is explained, -1 for none.
func (st *Study) Holdout() int { return st.holdout }

// Spent is what the study has cost so far.
func (st *Study) Spent() Spent { return st.spent }

// Spent counts solves: of the whole game with a forecast, of values at the
// start only, of either in strides, and what-ifs that were answered from those
// already done. Gradients are sweeps for slopes, each the work of two or three
// solves.
type Spent struct {
	Full, Brief, Strided, Reused, Gradients int
}

// solves is all that was solved, in whichever way.
func (s Spent) solves() int { return s.Full + s.Brief + s.Strided }

// ground is the base game and what was found about it.
type ground struct {
	game      *game.Game
	solution  *solve.Solution
	forecasts []*solve.Forecast // per viewer, nil until asked for
}

// Base is the game at the base setting and its solution, solved once. The
// error carries the diagnostics where the base setting makes no game.
func (st *Study) Base(ctx context.Context) (*game.Game, *solve.Solution, error) {
	if st.ground == nil {
		o, err := st.solveBase(ctx, st.c.Workers)
		if err != nil {
			return nil, nil, err
		}
		for d := range st.found {
			st.found[d][keyOf(st.base)] = o
		}
		st.spent.Full++
	}
	return st.ground.game, st.ground.solution, nil
}

func (st *Study) solveBase(ctx context.Context, workers int) (Outcome, error) {
	g, why := st.compile(st.base)
	if why != "" {
		return Outcome{}, errors.New("explain: " + why)
	}
	sol, err := st.c.Solve(ctx, g, solve.Options{Workers: workers})
	if err != nil {
		return Outcome{}, err
	}
	st.ground = &ground{g, sol, make([]*solve.Forecast, len(g.Parties)+1)}
	o := Outcome{Reservation: sol.Reservation, Gap: gapOf(g, sol.Reservation, st.holdout), P12: math.NaN(), PH: math.NaN()}
	st.foresee(&o, st.forecast(0))
	return o, nil
}

// forecast is the base solution's under a viewer, carried forward once.
func (st *Study) forecast(viewer int) *solve.Forecast {
	f := &st.ground.forecasts[viewer]
	if *f == nil {
		*f = st.ground.solution.Forecast(viewer, false)
	}
	return *f
}

// Certificate is the base solution's, at the cost of a few solves.
func (st *Study) Certificate(ctx context.Context) (*solve.Certificate, error) {
	_, sol, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	return sol.Certify(ctx, solve.Options{Workers: st.c.Workers, Year: st.periods(yearMonths)})
}
