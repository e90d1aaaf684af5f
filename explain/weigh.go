package explain

import (
	"cmp"
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// shareFloor is the difference of C_h between all reasons and none below which
// no share of it is taken: far below what a reader is told (two digits of a
// payoff whose whole is about 1), far above rounding.
const shareFloor = 1e-9

// weighing is the work of Reasons: the outcomes of the subsets that it reads.
type weighing struct {
	st     *Study
	n      int
	drawn  orders // nil where exact
	sets   []uint64
	at     map[uint64]Outcome // looked up only
	common Outcome
}

func (w *weighing) solve(ctx context.Context) error {
	if w.n <= ExactReasons {
		for set := range everyone(w.n) + 1 {
			w.sets = append(w.sets, set)
		}
	} else {
		w.drawn = drawOrders(w.n, w.st.c.Permutations, w.st.c.Seed)
		w.sets = w.drawn.sets(w.n)
	}
	ts := make([]scenario.Theta, len(w.sets), len(w.sets)+1)
	for i, set := range w.sets {
		ts[i] = w.st.inForce(set)
	}
	out, err := w.st.ask(ctx, "weighing reasons", true, append(ts, w.st.common())...)
	if err != nil {
		return err
	}
	for i, set := range w.sets {
		w.at[set] = out[i]
	}
	w.common = last(out)
	return nil
}

func (w *weighing) result() *Reasons {
	r := &Reasons{Exact: w.drawn == nil, Permutations: len(w.drawn), Common: w.common}
	if !r.Exact {
		r.Seed = w.st.c.Seed
	}
	r.None, r.All = w.at[0], w.at[everyone(w.n)]
	r.Impossible = w.impossible()
	r.Ranked = w.ranked(r)
	r.Interactions = w.interactions()
	if w.st.holdout >= 0 {
		r.Waterfall = waterfall(r)
	}
	return r
}

// The figures that are weighed, as functions of the set in force.
func (w *weighing) need(set uint64) float64 { return w.at[set].Gap.Need }
func (w *weighing) p12(set uint64) float64  { return w.at[set].P12 }
func (w *weighing) pH(set uint64) float64   { return w.at[set].PH }

// impossible is the first combination that makes no game.
func (w *weighing) impossible() string {
	for _, set := range w.sets {
		if why := w.at[set].Impossible; why != "" {
			return "with " + w.names(set) + " in force: " + why
		}
	}
	return ""
}

// names lists the reasons of a set.
func (w *weighing) names(set uint64) string {
	text := ""
	for i, r := range w.st.s.Reasons {
		if set&(1<<i) != 0 {
			text += ", " + r.Name
		}
	}
	if text == "" {
		return "no reason"
	}
	return text[2:]
}

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
	slices.SortStableFunc(out, func(a, b ReasonWeight) int { return cmp.Compare(b.rank(), a.rank()) })
	return out
}

// rank is what reasons are ordered by: the share, else what it adds to C_h,
// else what it takes from P12.
func (x ReasonWeight) rank() float64 {
	switch {
	case !math.IsNaN(x.Share):
		return x.Share
	case !math.IsNaN(x.Need.Shapley):
		return x.Need.Shapley
	}
	return -x.P12.Shapley
}

// weights are all reasons' weights of one figure.
func (w *weighing) weights(f worth) []Weight {
	var phi []float64
	stderr := make([]float64, w.n)
	if w.drawn == nil {
		phi = shapley(w.n, f)
	} else {
		phi, stderr = w.drawn.shapley(w.n, f)
	}
	out := make([]Weight, w.n)
	for i := range out {
		out[i] = Weight{phi[i], stderr[i], alone(f, i), removed(w.n, f, i)}
	}
	return out
}

// interactions are those of every pair.
func (w *weighing) interactions() []Interaction {
	var out []Interaction
	for j := range w.n {
		for i := range j {
			x := Interaction{A: i, B: j}
			x.Need, x.StdErr[0] = w.pair(i, j, w.need)
			x.P12, x.StdErr[1] = w.pair(i, j, w.p12)
			x.PH, x.StdErr[2] = w.pair(i, j, w.pH)
			out = append(out, x)
		}
	}
	slices.SortStableFunc(out, func(a, b Interaction) int { return cmp.Compare(a.A, b.A) })
	return out
}

func (w *weighing) pair(i, j int, f worth) (index, stderr float64) {
	if w.drawn == nil {
		return interaction(w.n, i, j, f), 0
	}
	return w.drawn.interaction(w.n, i, j, f)
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
