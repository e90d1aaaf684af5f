package outlook

import (
	"errors"
	"fmt"
)

const (
	// LeastDraws are the fewest from which 5% and 95% points are told: with 59
	// independent draws the chance that none lies below the 5% point falls
	// under 5% (Wilks 1941), with fewer an end of the interval is the end of
	// the sample.
	LeastDraws = 59
	// LeastForBox are the fewest draws among which a box is looked for: a peel
	// takes a twentieth, and less than five draws say little about it.
	LeastForBox = 100
	// LeastForIndices are the fewest points for indices: the standard error of
	// one is about the square root of 1/64, an eighth of the whole variance,
	// and with less no interval could be narrower than WidestIndex.
	LeastForIndices = 64
	// MostRows keeps numbers of rows within those of the points.
	MostRows = 1 << 30
)

// ErrTooFew is wrapped by errors that say how many draws are wanted.
var ErrTooFew = errors.New("too few draws")

// enough refuses what cannot be done well.
func (e *Ensemble) enough() error {
	most := MostDims
	if e.c.Indices {
		most /= 2 // every input has a coordinate in either half
	}
	switch n := e.c.Draws; {
	case len(e.inputs) == 0:
		return errors.New("outlook: no number of the scenario has a range to draw from")
	case len(e.inputs) > most:
		return fmt.Errorf("outlook: %d numbers have a range, and at most %d can be drawn", len(e.inputs), most)
	case n < LeastDraws:
		return fmt.Errorf("outlook: %w for 5%% and 95%% points: %d, and at least %d are needed", ErrTooFew, n, LeastDraws)
	case e.c.Indices && n < LeastForIndices:
		return fmt.Errorf("outlook: %w for indices: %d, and at least %d are needed", ErrTooFew, n, LeastForIndices)
	case n > MostRows/(3+len(e.inputs)):
		return fmt.Errorf("outlook: %d draws: more than there are points for", n)
	}
	return nil
}
