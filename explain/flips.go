package explain

import (
	"context"
	"slices"

	"parley/scenario"
)

const (
	// FlipReach is how far out promising parameters are searched, in widths
	// of their ranges. A range holds nine tenths of what is thought
	// possible; two widths either way is far past what anybody would defend.
	FlipReach = 2.0
	// FlipGrid is the step of that search: about the half width at which the
	// tornado's ends lie already.
	FlipGrid = 0.5
	// FlipTolerance is how closely a flip is bracketed, in widths: a tenth
	// of the two digits that a reader is told.
	FlipTolerance = 1e-3
	// FlipsKept is how many single changes are worked out.
	FlipsKept = 3
	// flipCandidates is how many directions are searched beyond their
	// range's ends, where slopes do not say where to look.
	flipCandidates = 8
	// flipHope bounds which are worth it: by the straight line through now
	// and the range's end, the shortfall closes within so many widths. Real
	// curves bend, so it is four times the reach.
	flipHope = 4 * FlipReach
)

// Move is a change of the analyst's value of one parameter, views keeping
// their distance.
type Move struct {
	Param    int
	From, To float64
	Widths   float64 // signed, in widths of its 90% range on its scale
}

// Flip is a change that closes the shortfall against waiting.
type Flip struct {
	Moves []Move // one or two
	// Distance is Euclidean, in widths, and at most FlipTolerance too far by
	// the curve through what was solved.
	Distance float64
	Outcome  Outcome // after the change, without chances
}

// Tried is one direction in which a parameter was searched.
type Tried struct {
	Param   int
	Up      bool
	Reached float64 // widths out to which it was solved, or at which it closed
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
	Pair *Flip
	// Reach and Grid say how well was searched, in widths: by slopes and
	// curves every parameter out to Reach in steps of Grid, with solves where
	// they have the shortfall close; where they do not, and find nothing,
	// promising directions by solves alone. What closes and opens again
	// between two steps is not seen.
	Reach, Grid float64
	Tried       []Tried  // every parameter and direction, in declared order, up first
	Paired      [][2]int // the pairs of parameters searched
	Solves      int      // spent on the search, the tornado's not among them
}

// Flips looks for the least change of one parameter and of two, measured in
// widths of their ranges, that closes the shortfall against waiting. It begins
// with the ends of the tornado, which it solves where that was not done.
func (st *Study) Flips(ctx context.Context) (*Flips, error) {
	if st.flips != nil {
		return st.flips, nil
	}
	f, err := st.seekFlips(ctx)
	if err == nil {
		st.flips = f
	}
	return f, err
}

func (st *Study) seekFlips(ctx context.Context) (*Flips, error) {
	t, err := st.Tornado(ctx)
	if err != nil {
		return nil, err
	}
	f := &Flips{Reach: FlipReach, Grid: FlipGrid, Skipped: st.noFlips(t)}
	f.Closed = f.Skipped == "" && closes(t.Now)
	if f.Skipped != "" || f.Closed {
		return f, nil
	}
	before := st.spent
	err = st.flip(ctx, f, t)
	f.Solves = st.spent.solves() - before.solves()
	return f, err
}

// noFlips is why the question does not arise, "" where it does.
func (st *Study) noFlips(t *Tornado) string {
	switch {
	case st.holdout < 0:
		return "nobody is named as holding out"
	case t.Skipped == "" && t.Now.Gap.Offered == 0:
		return "no deal can be offered at the start"
	}
	return t.Skipped
}

func (st *Study) flip(ctx context.Context, f *Flips, t *Tornado) error {
	m := &march{st: st, now: t.Now}
	for _, s := range t.Swings {
		m.addAxis(s)
	}
	slices.SortStableFunc(m.axes, func(a, b axis) int { return a.Param - b.Param })
	guess, err := st.estimates(ctx, t.Now)
	if err != nil {
		return err
	}
	if guess != nil {
		if found, err := m.bySlopes(ctx, f, guess); found || err != nil {
			return err
		}
	}
	return m.bySteps(ctx, f)
}

// bySteps marches out along the lanes.
func (m *march) bySteps(ctx context.Context, f *Flips) error {
	f.Grid = FlipGrid
	lanes := m.lanes()
	singles, err := m.run(ctx, "seeking the smallest flip", lanes, FlipsKept)
	if err != nil {
		return err
	}
	for _, x := range singles[:min(len(singles), FlipsKept)] {
		f.Singles = append(f.Singles, m.flip(lanes[x.ray], x.bracket))
	}
	f.Tried = nil
	for i := range lanes {
		f.Tried = append(f.Tried, m.tried(lanes[i]))
	}
	return m.pairs(ctx, f, lanes)
}

// after is the base setting with some moves made.
func (st *Study) after(moves []Move) scenario.Theta {
	t := st.base
	for _, m := range moves {
		t = st.s.Set(t, m.Param, m.To)
	}
	return t
}
