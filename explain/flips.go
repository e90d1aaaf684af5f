package explain

import "context"

// Move is a change of the analyst's value of one parameter, views keeping
// their distance.
type Move struct {
	Param    int
	From, To float64
	Widths   float64 // signed, in widths of its 90% range on its scale
}

// Flip is a change that closes the shortfall against waiting.
type Flip struct {
	Moves    []Move  // one or two
	Distance float64 // Euclidean, in widths
	Outcome  Outcome // values at the start; P12 and PH are NaN
}

// Tried is one direction in which a parameter was searched.
type Tried struct {
	Param   int
	Up      bool
	Reached float64 // widths out to which it was looked at
	Blocked string  // why no game lies further out, "" where none was met
}

// Flips is the smallest change of numbers that closes the shortfall.
type Flips struct {
	Skipped string // why there is nothing, "" where there is
	Closed  bool   // the shortfall is closed as things stand: nothing to flip
	// Singles are changes of one parameter, the smallest first, at most
	// FlipsKept of them; none where no parameter was found to do it.
	Singles []Flip
	// Pair is the smallest change of two that is smaller than the best
	// single; nil where none was found.
	Pair   *Flip
	Reach  float64 // widths out to which the promising were searched
	Grid   float64 // step of the search in widths; what opens and closes between is not seen
	Tried  []Tried // every parameter and direction, declared order, up first
	Paired [][2]int
	Solves int // spent on the search
}

// Flips looks for the least change of one parameter and of two.
func (st *Study) Flips(ctx context.Context) (*Flips, error) { panic("soon") }

// Swing is one parameter at either end of its range.
type Swing struct {
	Param        int
	Lo, Hi       float64 // its 5% and 95% points
	AtLo, AtHi   Outcome
	P12Swing     float64 // |P12 at Hi - P12 at Lo|; of one end from Now where the other is impossible
	NeedSwing    float64 // the same of C_h; NaN without a holdout
	ClosesWithin bool    // the shortfall is open now and closed at one end
}

// Tornado is every parameter with a range at both its ends, ranked by
// P12Swing.
type Tornado struct {
	Skipped string // why there is nothing, "" where there is
	Now     Outcome
	Swings  []Swing
}

// Tornado takes each parameter from the 5% to the 95% point of its range.
func (st *Study) Tornado(ctx context.Context) (*Tornado, error) { panic("soon") }
