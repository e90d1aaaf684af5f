// Package solve finds the agent quantal response equilibrium of a game by
// backward induction, carries its distribution forward under any viewer, and
// certifies what it found.
//
// It works on indices: what a factor or a deal is called stays with the
// scenario. The same game gives the same bytes on any number of cores.
package solve

import (
	"context"
	"fmt"
	"sync"

	"parley/game"
)

// Options say how much is asked of a solution.
type Options struct {
	Workers int  // goroutines to use; 0 for one a core. It never changes a digit.
	Year    int  // periods in twelve months, for Certify; 0 for 12
	Brief   bool // values at the start only, for searches on them: such a solution has no Forecast and no Passage
	// Within is how many periods forecasts reach; 0 for the horizon.
	Within int
	// Stride, above 1, holds talks beyond the first Near periods (0 for
	// Within) in every so many-th only, and takes what they come to in between
	// to go on changing evenly: quicker, and off by as much as it does not.
	// Not for a Gradient, nor Certify.
	Stride, Near int
	// Far, above 0 and with a Stride, leaps over periods beyond the first Far
	// and beyond Within: of every LeapOf, LeapWorked are worked out, with talks
	// in one of them, and values go on as in the last. Talks that have gone on
	// evenly are then passed over, at any time beyond Near.
	Far   int
	Trail bool // keep the values of all periods for the first Gradient, which has to solve again without
}

// Run solves the game. It fails where the game is not valid or ctx ends.
func Run(ctx context.Context, g *game.Game, o Options) (*Solution, error) {
	if err := g.Validate(); err != nil {
		return nil, fmt.Errorf("unplayable game: %w", err)
	}
	p := newPlan(g)
	b := newBackward(p, workers(o.Workers))
	if o.Within > 0 {
		b.within = min(o.Within, g.Horizon)
	}
	b.strides = newStrides(p, b.within, o)
	var h *history
	if !o.Brief {
		h = newHistory(b)
	}
	var x *trail
	if o.Trail {
		x = newTrail(p, b.parts)
	}
	if err := b.run(ctx, h, x.follow(b)); err != nil {
		return nil, err
	}
	s := b.solution(h)
	s.trail = x
	return s, nil
}

func (b *backward) solution(h *history) *Solution {
	s := &Solution{plan: b.p, history: h}
	for i := range b.value {
		s.Value = append(s.Value, b.value[i][b.p.start])
		s.Reservation = append(s.Reservation, b.first[i])
	}
	s.Counters = b.counters()
	return s
}

// Solution is an equilibrium, seen from the start state.
type Solution struct {
	// Value is V_i: what the game is worth to each party, the first
	// period's talks included.
	Value []float64
	// Reservation is C_i: what no agreement this period is worth to each
	// party, which a deal must beat.
	Reservation []float64
	Counters    Counters

	plan    *plan
	history *history // nil where Options.Brief was set
	mu      sync.Mutex
	trail   *trail // nil where Options.Trail was not set, or once used
}

// Forecast is what a viewer expects to happen. Series run over m = 0..H, the
// end of period m (H the horizon, or [Options].Within); agreements and endings
// are cumulative.
type Forecast struct {
	Agreement []float64     // chance of an agreement in the first m periods
	AtLoss    []float64     // of which struck at a loss to a consenting party
	Endings   [][]float64   // per ending: reached by the end of period m
	War       []float64     // still at war after m periods
	Deals     [][]float64   // per deal: struck in the first m periods; nil unless detailed
	Choices   [][][]float64 // per choice and option: how often taken in period m+1, given no deal was struck in it; nil unless detailed; m = 0..H-1
	Marginals [][][]float64 // per factor and m: distribution of its level given a war still on; nil unless detailed
	MassError float64       // largest |agreement + endings + war - 1|
}

// Watch is a first passage: First comes true before Before does, within so
// many periods.
type Watch struct {
	First  game.Table  // over factors; 1 where the event holds
	Before *game.Table // nil: nothing has to be forestalled
	Within int         // periods
}

// Counters count the work of a solution.
type Counters struct {
	States       int   // reachable, of all periods together
	Talks        int64 // rounds evaluated
	Exponentials int64 // exponentials taken
	Updates      int64 // one-factor updates of a value, with those left out since nobody can be there yet
}
