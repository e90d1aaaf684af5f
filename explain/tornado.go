package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// Swing is one parameter at either end of its range.
type Swing struct {
	Param      int
	Lo, Hi     float64 // its 5% and 95% points
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
// views keeping their distance.
func (st *Study) Tornado(ctx context.Context) (*Tornado, error) {
	ranged := st.ranged()
	if len(ranged) == 0 {
		return &Tornado{Skipped: "no parameter has a range"}, nil
	}
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	out, err := st.askEach(ctx, "moving each number over its range", true, 2*len(ranged), func(i int) scenario.Theta {
		q := st.s.Params[ranged[i/2]].Analyst
		return st.s.Set(st.base, ranged[i/2], []float64{q.Lo, q.Hi}[i%2])
	})
	if err != nil {
		return nil, err
	}
	t := &Tornado{Now: now}
	for i, p := range ranged {
		t.Swings = append(t.Swings, st.swing(p, now, out[2*i], out[2*i+1]))
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

func (st *Study) swing(p int, now, lo, hi Outcome) Swing {
	q := st.s.Params[p].Analyst
	s := Swing{Param: p, Lo: q.Lo, Hi: q.Hi, AtLo: lo, AtHi: hi}
	s.P12Swing = span(now.P12, lo.P12, hi.P12)
	s.NeedSwing = span(now.Gap.Need, lo.Gap.Need, hi.Gap.Need)
	s.ClosesWithin = !closes(now) && (closes(lo) || closes(hi))
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
