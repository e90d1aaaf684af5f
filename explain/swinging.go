package explain

import (
	"cmp"
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// ends are the outcomes at both ends of a parameter's range, the low one
// first.
type ends struct {
	param  int
	out    [2]Outcome
	solved [2]bool
	first  int     // the end that is expected to move the chance most
	both   bool    // either end may move it more than slopes tell
	hope   float64 // how far the chance may move at that end, by the slopes
}

// swinging is the work of a Tornado.
type swinging struct {
	st    *Study
	now   Outcome
	guess *estimator // nil where slopes say nothing
	ends  []ends
}

// both are a parameter's ends as the slopes have them.
func (w *swinging) both(p int) ends {
	e := ends{param: p, hope: math.Inf(1)}
	if w.guess == nil {
		return e
	}
	known := true
	for k := range e.out {
		var ok bool
		e.out[k], ok = w.guess.at(w.setting(p, k))
		known = known && ok
	}
	if w.far(e.out[1]) > w.far(e.out[0]) {
		e.first = 1
	}
	if !known {
		return e
	}
	lo, hi := w.opens(p, 0), w.opens(p, 1)
	switch {
	case lo && hi:
		e.both = true
	case lo:
		e.first = 0
	case hi:
		e.first = 1
	default:
		e.hope = swingSafety * w.far(e.out[e.first])
	}
	return e
}

// waySteps is how many places on the way to an end are looked at.
const waySteps = 8

// opensShare is how much of the shortfall may be left where agreement is as good
// as near: those near to a deal err into it.
const opensShare = 2.0 / 3

// opens reports whether a zone of agreement comes or goes, or comes near, on the
// way to an end, by slopes or by swingSafety times as much: what then becomes
// likely at once no slope of a chance can tell.
func (w *swinging) opens(p, k int) bool {
	q := w.st.s.Params[p].Analyst
	to := []float64{q.Lo, q.Hi}[k]
	for i := range waySteps {
		x := q.Scale.Between(w.st.base[0][p], to, float64(i+1)/waySteps)
		for _, by := range []float64{1, swingSafety} {
			o, ok := w.guess.stretched(w.st.s.Set(w.st.base, p, x), by)
			far, now := math.Abs(o.Gap.Shortfall), math.Abs(w.now.Gap.Shortfall)
			if ok && o.Impossible == "" && (closes(o) != closes(w.now) || far < opensShare*now) {
				return true
			}
		}
	}
	return false
}

// far is how much the chance moves.
func (w *swinging) far(o Outcome) float64 { return size(o.P12 - w.now.P12) }

func (w *swinging) setting(p, end int) scenario.Theta {
	q := w.st.s.Params[p].Analyst
	return w.st.s.Set(w.st.base, p, []float64{q.Lo, q.Hi}[end])
}

// span is the swing as it is known so far.
func (e ends) span(now Outcome) float64 { return span(now.P12, e.out[0].P12, e.out[1].P12) }

// solve solves the ends that matter: first one of each that may be among the
// shown, then the other of those that are.
func (w *swinging) solve(ctx context.Context) error {
	if w.guess == nil {
		return w.take(ctx, w.open(func(int, int) bool { return true }))
	}
	for {
		batch := w.hopeful()
		if len(batch) == 0 {
			break
		}
		if err := w.take(ctx, batch); err != nil {
			return err
		}
	}
	for {
		shown := w.shown()
		rest := w.open(func(i, _ int) bool { return slices.Contains(shown, i) })
		if len(rest) == 0 {
			return ctx.Err()
		}
		if err := w.take(ctx, rest); err != nil {
			return err
		}
	}
}

// end is one of an axis: which of w.ends, and 0 or 1.
type end struct{ of, k int }

// open are the ends not solved yet that are wanted.
func (w *swinging) open(wanted func(i, k int) bool) []end {
	var out []end
	for i := range w.ends {
		for k, done := range w.ends[i].solved {
			if !done && wanted(i, k) {
				out = append(out, end{i, k})
			}
		}
	}
	return out
}

// take solves some ends.
func (w *swinging) take(ctx context.Context, batch []end) error {
	out, err := w.st.askEach(ctx, "moving each number over its range", forYear, len(batch), func(i int) scenario.Theta {
		return w.setting(w.ends[batch[i].of].param, batch[i].k)
	})
	for i, o := range out {
		e := &w.ends[batch[i].of]
		e.out[batch[i].k], e.solved[batch[i].k] = o, true
	}
	return err
}

// hopeful are the first ends to be solved next: of parameters of which none is
// solved and whose swing may yet be among the shown.
func (w *swinging) hopeful() []end {
	var known []float64
	var next []int
	for i, e := range w.ends {
		if e.solved[e.first] {
			known = append(known, w.far(e.out[e.first]))
		} else {
			next = append(next, i)
		}
	}
	slices.SortStableFunc(next, func(a, b int) int { return cmp.Compare(w.ends[b].hope, w.ends[a].hope) })
	slices.SortFunc(known, func(a, b float64) int { return nanLast(-a, -b) })
	room, bar := SwingsSolved-len(known), math.Inf(-1)
	if room <= 0 {
		room, bar = swingBatch, known[SwingsSolved-1]
	}
	var out []end
	for _, i := range next[:min(room, len(next))] {
		if !(w.ends[i].hope <= bar) {
			out = append(out, end{i, w.ends[i].first})
			if w.ends[i].both {
				out = append(out, end{i, 1 - w.ends[i].first})
			}
		}
	}
	return out
}

// shown are the parameters with the largest swings as they are known so far,
// and those of which one end is solved that the other may bring among them.
func (w *swinging) shown() []int {
	order := make([]int, len(w.ends))
	for i := range order {
		order[i] = i
	}
	swing := func(i int) float64 { return w.ends[i].span(w.now) }
	slices.SortStableFunc(order, func(a, b int) int { return nanLast(-swing(a), -swing(b)) })
	out := order[:min(SwingsSolved, len(order))]
	for _, i := range order[len(out):] {
		e := w.ends[i]
		more := (swingSafety - 1) * w.far(e.out[1-e.first])
		if e.solved[e.first] && swing(i)+more > swing(out[SwingsSolved-1]) {
			out = append(out, i)
		}
	}
	return out
}
