package explain

import (
	"context"
	"math"
	"slices"
)

const (
	// SwingsSolved is how many parameters of a Tornado are solved at both ends
	// of their ranges: as many as a page shows.
	SwingsSolved = 10
	// swingSafety is how much further than its slope says a chance may move.
	// Slopes err by more at times, mostly where a deal comes near or goes on
	// the way, which opens sees. With it the first ten of ukraine-2025 and of
	// korea-1952 are those that solving all finds; of iran-iraq-1987 the last
	// is not, by a quarter of a point.
	swingSafety = 1.5
	// swingBatch is how many more are solved before looking again: enough to
	// keep cores busy, few enough to waste little.
	swingBatch = 2
)

// Swing is one parameter at either end of its range.
type Swing struct {
	Param  int
	Lo, Hi float64 // its 5% and 95% points
	// AtLo and AtHi are solved for the first SwingsSolved of a Tornado; of
	// the rest either may be Estimated.
	AtLo, AtHi Outcome
	// P12Swing is |P12 at Hi - P12 at Lo|, from now to the one end where the
	// other is impossible; NaN where both are.
	P12Swing     float64
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

// Tornado takes each parameter from the 5% to the 95% point of its range,
// views keeping their distance. Slopes say which matter; those are solved.
// Where slopes say nothing, all are.
func (st *Study) Tornado(ctx context.Context) (*Tornado, error) {
	ranged := st.ranged()
	if len(ranged) == 0 {
		return &Tornado{Skipped: "no parameter has a range"}, nil
	}
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	w := &swinging{st: st, now: now}
	if w.guess, err = st.estimates(ctx, now); err != nil {
		return nil, err
	}
	for _, p := range ranged {
		w.ends = append(w.ends, w.both(p))
	}
	if err := w.solve(ctx); err != nil {
		return nil, err
	}
	t := &Tornado{Now: now}
	for _, e := range w.ends {
		t.Swings = append(t.Swings, w.swing(e))
	}
	slices.SortStableFunc(t.Swings, func(a, b Swing) int { return nanLast(-a.P12Swing, -b.P12Swing) })
	return t, nil
}

// ranged are the parameters that have a range.
func (st *Study) ranged() []int {
	var out []int
	for p := range st.s.Params {
		if q := st.s.Params[p].Analyst; q.Lo != q.Hi {
			out = append(out, p)
		}
	}
	return out
}

func (w *swinging) swing(e ends) Swing {
	q, now := w.st.s.Params[e.param].Analyst, w.now
	s := Swing{Param: e.param, Lo: q.Lo, Hi: q.Hi, AtLo: e.out[0], AtHi: e.out[1]}
	s.P12Swing = e.span(now)
	s.NeedSwing = span(now.Gap.Need, s.AtLo.Gap.Need, s.AtHi.Gap.Need)
	s.ClosesWithin = !closes(now) && (closes(s.AtLo) || closes(s.AtHi))
	return s
}

// span is the distance of lo and hi, with now in place of one that is NaN.
func span(now, lo, hi float64) float64 {
	if math.IsNaN(lo) && math.IsNaN(hi) {
		return math.NaN()
	}
	if math.IsNaN(lo) {
		lo = now
	}
	if math.IsNaN(hi) {
		hi = now
	}
	return math.Abs(hi - lo)
}
