package solve

import "context"

// foresee works out, for outputs that are chances of an agreement, how likely
// one is in time from every state and period: backward, as values are.
func (w *sweep) foresee(ctx context.Context, h *history) error {
	last := 0
	for o, out := range w.outputs {
		if out.Party == Agreement {
			w.odds[o] = make([][]float64, out.Within+1)
			w.odds[o][out.Within] = make([]float64, w.p.states)
			last = max(last, out.Within)
		}
	}
	for t := last - 1; t >= 0; t-- {
		if err := ctx.Err(); err != nil {
			return err
		}
		r := h.period(t)
		spread(w.workers, len(w.outputs), func(_, o int) {
			if w.counts(o, t) {
				w.odds[o][t] = w.foreseen(r, o, t)
			}
		})
	}
	return nil
}

// foreseen is one output's odds at the start of period t.
func (w *sweep) foreseen(r *record, o, t int) []float64 {
	l := w.ladders[w.p.parties+o]
	l.climb(w.odds[o][t+1])
	out, taken := make([]float64, w.p.states), make([]float64, r.n)
	r.eachRow(func(row, at int) {
		lo := row*w.p.cut.width + r.lo
		for combo := range w.p.combos {
			for s := range taken {
				taken[s] = 1
			}
			for m := range w.p.choices {
				times(taken, r.policy[w.layout.place(w.p, m, combo)][at:][:r.n])
			}
			addmul(out[lo:][:r.n], taken, l.leaf(combo)[lo:][:r.n])
		}
		for s := range r.n {
			out[lo+s] = w.struck(r, out[lo+s], lo+s, at+s)
		}
	})
	return out
}

// struck is the odds at a state of one's record, given those once its talks
// have failed.
func (w *sweep) struck(r *record, failed float64, s, at int) float64 {
	if w.p.ending[s] >= 0 || w.p.from(s) > r.by {
		return 0
	}
	agree := 0.0
	if w.p.talks != nil {
		for _, j := range w.p.talks.proposers {
			agree += float64(w.p.talks.weights(0, s, w.p.parties)[j] * r.agree[j][at])
		}
	}
	return agree + float64((1-agree)*failed)
}

// climb carries the values behind the period at hand, and the odds, back to
// where options are taken.
func (w *sweep) climb(t int) {
	spread(w.workers, len(w.ladders), func(_, k int) {
		switch o := k - w.p.parties; {
		case o < 0:
			w.ladders[k].climb(w.values[k])
		case w.counts(o, t):
			w.ladders[k].climb(w.odds[o][t+1])
		}
	})
}
