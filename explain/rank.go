package explain

import (
	"cmp"
	"math"
	"slices"
)

// shareFloor is the difference of C_h between all reasons and none below which
// no share of it is taken: far below what a reader is told (two digits of a
// payoff whose whole is about 1), far above rounding.
const shareFloor = 1e-9

// ranked weighs every reason and puts them in order.
func (w *weighing) ranked(r *Reasons) []ReasonWeight {
	need, p12, pH := w.weights(w.need), w.weights(w.p12), w.weights(w.pH)
	whole := r.All.Gap.Need - r.None.Gap.Need
	out := make([]ReasonWeight, w.n)
	for i := range out {
		out[i] = ReasonWeight{Reason: i, Need: need[i], P12: p12[i], PH: pH[i], Share: math.NaN()}
		if math.Abs(whole) > shareFloor {
			out[i].Share = need[i].Shapley / whole
		}
		out[i].Only, out[i].Without = w.at[1<<i], w.at[everyone(w.n)&^(1<<i)]
	}
	slices.SortStableFunc(out, func(a, b ReasonWeight) int {
		return cmp.Or(cmp.Compare(b.rank(), a.rank()), cmp.Compare(a.P12.Shapley, b.P12.Shapley))
	})
	return out
}

// rank is what reasons are ordered by first: the share, else what it adds to
// C_h, if that is anything. Then comes what it takes from P12: a reason may work
// on what the others concede alone.
func (x ReasonWeight) rank() float64 {
	switch {
	case !math.IsNaN(x.Share):
		return x.Share
	case math.Abs(x.Need.Shapley) > shareFloor:
		return x.Need.Shapley
	}
	return 0
}

// waterfall runs from C_h with none to C_h with all, reason by reason.
func waterfall(r *Reasons) []Step {
	steps := make([]Step, len(r.Ranked))
	at := r.None.Gap.Need
	for i, x := range r.Ranked {
		steps[i] = Step{x.Reason, at, at + x.Need.Shapley}
		at = steps[i].To
	}
	// The steps add up to the end but for rounding, which must not show.
	steps[len(steps)-1].To = r.All.Gap.Need
	return steps
}
