package explain

import (
	"cmp"
	"context"
	"slices"

	"parley/scenario"
)

// weighing is the work of Reasons: the outcomes of the subsets that it reads.
type weighing struct {
	st     *Study
	n      int
	drawn  orders // nil where exact
	sets   []uint64
	at     map[uint64]Outcome // looked up only
	common Outcome
}

// plan lists the subsets to solve: all, or those that sampling reads.
func (w *weighing) plan() {
	if w.n > ExactReasons {
		w.drawn = drawOrders(w.n, w.st.c.Permutations, w.st.c.Seed)
		w.sets = w.drawn.sets(w.n)
		return
	}
	for set := range everyone(w.n) + 1 {
		w.sets = append(w.sets, set)
	}
}

func (w *weighing) solve(ctx context.Context) error {
	w.plan()
	out, err := w.st.askEach(ctx, "weighing reasons", forHorizon, len(w.sets)+1, func(i int) scenario.Theta {
		if i < len(w.sets) {
			return w.st.inForce(w.sets[i])
		}
		return w.st.common()
	})
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
