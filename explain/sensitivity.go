package explain

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// Tenth is the share of a parameter's range (on its scale) by which Sensitivity
// moves it; of the number itself where it has no range, and of one where that
// is nothing.
const Tenth = 0.1

// Shift is what moving one number up by a tenth does, by its slope.
type Shift struct {
	Why string  // why that cannot be told, "" where it can; the rest is NaN then
	By  float64 // the move, in units of the number
	// Changes of the chances of an agreement within twelve months and by the
	// horizon, of C_h and of the shortfall against waiting; the last two NaN
	// where they do not exist.
	P12, PH, Need, Shortfall float64
}

// Sensitive is one parameter moved up by a tenth.
type Sensitive struct {
	Param  int
	Ranged bool    // a tenth of its range; else of the number itself
	Moved  Shift   // the analyst's value, views keeping their distance
	Alone  []Shift // per viewer (0 the analyst): its own value, the others' staying
}

// Sensitivity is every parameter by what a tenth does.
type Sensitivity struct {
	Skipped string // why there is nothing, "" where there is
	Now     Outcome
	Kink    string // why the shortfall has no slope, "" where it has
	// Params with a range come first, then those without; each ranked by the
	// size of Moved.P12 and then of Moved.Need, what cannot be told last.
	Params []Sensitive
}

// Sensitivity reads the gradient in tenths: two solves and a sweep, whatever
// the number of parameters.
func (st *Study) Sensitivity(ctx context.Context) (*Sensitivity, error) {
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	g, err := st.Gradient(ctx)
	if err != nil {
		return nil, err
	}
	out := &Sensitivity{Skipped: g.Skipped, Now: now, Kink: g.Kink}
	for _, x := range g.Params {
		s := Sensitive{Param: x.Param, Ranged: st.s.Params[x.Param].Analyst.Lo != st.s.Params[x.Param].Analyst.Hi}
		s.Moved = st.shift(x.Moved, x.Param, st.base[0][x.Param])
		for v, alone := range x.Views {
			s.Alone = append(s.Alone, st.shift(alone, x.Param, st.base[v][x.Param]))
		}
		out.Params = append(out.Params, s)
	}
	slices.SortStableFunc(out.Params, func(a, b Sensitive) int {
		if a.Ranged != b.Ranged {
			return map[bool]int{true: -1, false: 1}[a.Ranged]
		}
		return cmp.Or(nanLast(-math.Abs(a.Moved.P12), -math.Abs(b.Moved.P12)), nanLast(-math.Abs(a.Moved.Need), -math.Abs(b.Moved.Need)))
	})
	return out, nil
}

// shift is a slope over a tenth.
func (st *Study) shift(s Slopes, p int, x float64) Shift {
	by := st.tenth(p, x)
	out := Shift{Why: s.Why, By: by, P12: by * s.P12, PH: by * s.PH, Need: math.NaN(), Shortfall: by * s.Shortfall}
	if s.Why == "" && st.holdout >= 0 {
		out.Need = by * s.Reservation[st.holdout]
	}
	return out
}

// tenth is how far x moves, in its own units.
func (st *Study) tenth(p int, x float64) float64 {
	q := st.s.Params[p].Analyst
	if q.Lo == q.Hi {
		return Tenth * cmp.Or(math.Abs(x), 1)
	}
	width := math.Abs(q.Scale.To(q.Hi) - q.Scale.To(q.Lo))
	end := q.Scale.To(x)
	if !st.curved(p) || math.IsInf(width+end, 0) || math.IsNaN(width+end) {
		return Tenth * math.Abs(q.Hi-q.Lo)
	}
	by := st.around(p, x)
	return Tenth * width * (by.hi - by.lo) / (2 * nudge)
}
