package explain

import (
	"context"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// SolveFunc solves one game; solve.Run is one.
type SolveFunc func(ctx context.Context, g *game.Game, o solve.Options) (*solve.Solution, error)

// Config says how a scenario is studied. The zero value studies it as written,
// without a holdout only if the scenario declares none.
type Config struct {
	// Holdout names the party whose refusal is explained; "" for the one
	// that the scenario declares, if it does.
	Holdout string
	// Base is the setting that every what-if starts from; nil for the
	// scenario's own values.
	Base scenario.Theta
	// Solve does the work; nil for solve.Run.
	Solve SolveFunc
	// Workers is how many settings are solved at once; 0 for one a core. It
	// never changes a digit.
	Workers int
	// Certify asks for a certificate on the base solution.
	Certify bool
	// Seed starts the sampling of permutations where there are more than
	// ExactReasons reasons.
	Seed uint64
	// Permutations is how many are sampled then; 0 for DefaultPermutations.
	Permutations int
	// Progress, where not nil, is told what is being worked out and how far
	// it has come; total is 0 where it is not known. Calls never overlap.
	Progress func(done, total int, what string)
}

// Study holds one scenario at one setting, and all that was solved about it.
// Its methods are not for concurrent use: each spreads its own work.
type Study struct {
	s       *scenario.Scenario
	base    scenario.Theta
	holdout int
	c       Config
	found   *cache
}

// New is a study of the scenario. The error names a holdout that is no party.
func New(s *scenario.Scenario, c Config) (*Study, error) { panic("soon") }

// Scenario is what is studied.
func (st *Study) Scenario() *scenario.Scenario { return st.s }

// Theta is the setting that what-ifs start from.
func (st *Study) Theta() scenario.Theta { return st.base }

// Holdout is the index of the party whose refusal is explained, -1 for none.
func (st *Study) Holdout() int { return st.holdout }

// Spent is what the study has cost so far.
func (st *Study) Spent() Spent { panic("soon") }

// Spent counts solves: of the whole game with a forecast, of values at the
// start only, and what-ifs that were answered from those already done.
type Spent struct {
	Full, Brief, Reused int
}

// Base is the game at the base setting and its solution (with a certificate
// if the study was asked for one), solved once. The error carries the
// diagnostics where the base setting makes no game.
func (st *Study) Base(ctx context.Context) (*game.Game, *solve.Solution, error) { panic("soon") }
