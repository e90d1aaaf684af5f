// Package solve finds the agent quantal response equilibrium of a game by
// backward induction, carries its distribution forward under any viewer, and
// certifies what it found.
//
// It works on indices: what a factor or a deal is called stays with the
// scenario. The same game gives the same bytes on any number of cores.
package solve

import (
	"context"

	"parley/game"
)

// Options say how much is asked of a solution.
type Options struct {
	Workers int  // goroutines to use; 0 for one a core. It never changes a digit.
	Certify bool // compute the Certificate too, at the cost of a few plain solves
	Brief   bool // values at the start only: Forecast and Passage will refuse. For searches on reservation values.
}

// Run solves the game.
func Run(ctx context.Context, g *game.Game, o Options) (*Solution, error) { panic("soon") }

// Solution is an equilibrium, seen from the start state.
type Solution struct {
	// Value is V_i: what the game is worth to each party, the first
	// period's talks included.
	Value []float64
	// Reservation is C_i: what no agreement this period is worth to each
	// party, which a deal must beat.
	Reservation []float64
	Certificate *Certificate // nil unless asked for
	Counters    Counters
}

// Forecast is what a viewer expects to happen. Series run over m = 0..H, the
// end of period m; agreements and endings are cumulative.
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

// Forecast carries the start state forward under a viewer's beliefs. With
// detail it also says which deal is struck, how often each choice is taken
// and where each factor stands; without, it is several times as fast.
func (s *Solution) Forecast(viewer int, detail bool) *Forecast { panic("soon") }

// Watch is a first passage: First comes true before Before does, within so
// many periods.
type Watch struct {
	First  game.Table  // over factors; 1 where the event holds
	Before *game.Table // nil: nothing has to be forestalled
	Within int         // periods
}

// Passage is the chance of a watch under a viewer's beliefs after a refusal
// today: the first period's talks produce nothing, then play follows the
// equilibrium.
func (s *Solution) Passage(viewer int, w Watch) float64 { panic("soon") }

// Certificate says how far a solution can be trusted.
type Certificate struct {
	Residual    float64   // largest |V - re-evaluation| over reachable states and the periods checked
	Checked     int       // periods in which the residual was taken
	Periods     int       // periods solved
	Regret      []float64 // per party, at the start: best response less value
	RegretBound []float64 // per party: the most that its noise can cost
	MassError   float64   // of the forward pass under the analyst
	HalfTail12  float64   // how far P(12 months) moves when the tail is halved; NaN without a tail
	HalfTailH   float64   // how far P(H) moves
}

// Counters count the work of a solution.
type Counters struct {
	States       int   // reachable, of all periods together
	Talks        int64 // rounds evaluated
	Exponentials int64 // exponentials taken
	Updates      int64 // one-factor updates of a value
}
