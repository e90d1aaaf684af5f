package solve

import (
	"context"
	"errors"

	"parley/game"
)

// Output is a figure of a solution that a gradient is taken of: a reservation
// value at the start or, where Party is Agreement, the chance of an agreement
// as the analyst sees it.
type Output struct {
	Party  int // whose C_i at the start; Agreement for a chance
	Within int // periods, 1..H: the chance of an agreement in the first so many; with Agreement only
}

// Agreement is the Party of outputs that are chances of an agreement.
const Agreement = -1

// Slope is how one output answers to every number of the game: a derivative
// for each chance of a factor's move, payoff, worth of a deal, chance of talks
// and of proposing, discount factor and noise, per viewer where they differ.
type Slope struct{}

// ErrKink says that there is no slope in a direction: a move that was
// impossible becomes possible on the way, a payoff's ending or deal comes or
// goes, or the two games are of different shapes.
var ErrKink = errors.New("no slope in that direction: what is possible changes with it")

// Along is the derivative of the output along the line from one game to
// another of the same shape, both near the one solved: the sum over all
// numbers of slope times difference. ErrKink where the shapes differ.
func (s *Slope) Along(from, to *game.Game) (float64, error) { return 0, ErrKink }

// Gradient is the slopes of the outputs, by one sweep in reverse through the
// solution (adjoint of model.md 2.3 and 2.4), whatever the number of
// parameters. The error is ctx's.
func (s *Solution) Gradient(ctx context.Context, outputs []Output, o Options) ([]*Slope, error) {
	return nil, errors.ErrUnsupported
}
