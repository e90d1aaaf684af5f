package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// effectFloor is the difference below which two effects count as the same: far
// above rounding in a solve, far below what a reader is told.
const effectFloor = 1e-9

// combine tries pairs and triples of the levers, or of the best of them.
func (st *Study) combine(ctx context.Context, l *Levers) error {
	l.Considered = considered(l.Singles)
	for i, a := range l.Considered {
		for j, b := range l.Considered[i+1:] {
			l.Combined = append(l.Combined, st.jointly(l, a, b))
			for _, c := range l.Considered[i+j+2:] {
				l.Combined = append(l.Combined, st.jointly(l, a, b, c))
			}
		}
	}
	p, err := st.pruning(ctx, l)
	for err == nil {
		next := p.next()
		if len(next) == 0 {
			break
		}
		var out []Outcome
		out, err = st.askEach(ctx, "combining levers", forHorizon, len(next), func(i int) scenario.Theta {
			return st.together(l.Combined[next[i]].Acts)
		})
		for i, o := range out {
			l.Combined[next[i]].Outcome = o
		}
	}
	slices.SortStableFunc(l.Combined, func(a, b Effect) int { return better(a.Outcome, b.Outcome) })
	return err
}

// CombinedTold is how many combinations a reader is told of.
const CombinedTold = 5

// Told are the first combinations of a list, the best first, that nothing else
// beats, CombinedTold at most; the very first in any case.
func Told[T any](all []T, dominated func(T) bool) (out []T) {
	for _, x := range all {
		if len(out) < CombinedTold && (len(out) == 0 || !dominated(x)) {
			out = append(out, x)
		}
	}
	return out
}

// together is the base setting with several levers pulled.
func (st *Study) together(acts []Act) scenario.Theta {
	t := st.base
	for _, a := range acts {
		t = st.act(t, a)
	}
	return t
}

// considered are the levers to combine.
func considered(singles []LeverEffect) []int {
	all := make([]int, len(singles))
	for i := range all {
		all[i] = i
	}
	slices.SortStableFunc(all, func(a, b int) int {
		return better(singles[a].Effect.Outcome, singles[b].Effect.Outcome)
	})
	all = all[:min(len(all), CombinedLevers)]
	slices.Sort(all)
	return all
}

// jointly is several levers at once, each as it does best alone.
func (st *Study) jointly(l *Levers, levers ...int) Effect {
	var e Effect
	for _, i := range levers {
		e.Acts = append(e.Acts, l.Singles[i].Effect.Acts[0])
	}
	return e
}

// costed reports whether every lever states its cost as a number.
func (st *Study) costed() bool {
	return !slices.ContainsFunc(st.s.Levers, func(l scenario.Lever) bool { return l.Cost == nil })
}

// weighCosts adds every effect's cost and marks the dominated.
func (st *Study) weighCosts(l *Levers) {
	var all []*Effect
	for i := range l.Singles {
		all = append(all, &l.Singles[i].Effect)
	}
	for i := range l.Combined {
		all = append(all, &l.Combined[i])
	}
	offers := []offer{offerOf(0, l.Now)}
	for _, e := range all {
		e.Cost = st.cost(e.Acts, l.Costed)
		offers = append(offers, offerOf(e.Cost, e.Outcome))
	}
	for i, d := range dominated(offers)[1:] {
		all[i].Dominated = d
	}
}

func (st *Study) cost(acts []Act, costed bool) float64 {
	if !costed {
		return float64(len(acts))
	}
	sum := 0.0
	for _, a := range acts {
		sum += *st.s.Levers[a.Lever].Cost
	}
	return sum
}

// offer is what something costs and brings: less of the first two is better,
// more of the third.
type offer struct{ cost, shortfall, p12 float64 }

// offerOf counts a shortfall that nobody can speak of as none at all, so that
// it decides nothing.
func offerOf(cost float64, o Outcome) offer {
	x := offer{cost, o.Gap.Shortfall, o.P12}
	if math.IsNaN(x.shortfall) && o.Impossible == "" {
		x.shortfall = 0
	}
	return x
}

// dominated marks the offers that another is no worse than in anything, and
// better than in something (Pareto). An impossible one neither dominates nor
// is dominated.
func dominated(xs []offer) []bool {
	out := make([]bool, len(xs))
	for i, x := range xs {
		out[i] = slices.ContainsFunc(xs, func(y offer) bool { return y.beats(x) })
	}
	return out
}

func (y offer) beats(x offer) bool {
	noWorse := y.cost <= x.cost && y.shortfall <= x.shortfall+effectFloor && y.p12 >= x.p12-effectFloor
	better := y.cost < x.cost || y.shortfall < x.shortfall-effectFloor || y.p12 > x.p12+effectFloor
	return noWorse && better
}
