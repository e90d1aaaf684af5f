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
	out, taken := make([]float64, w.p.states), make([]float64, w.p.states)
	for combo := range w.p.combos {
		for s := range taken {
			taken[s] = 1
		}
		for m := range w.p.choices {
			times(taken, r.policy[w.layout.place(w.p, m, combo)])
		}
		addmul(out, taken, l.leaf(combo))
	}
	for s := range out {
		agree := 0.0
		switch {
		case w.p.ending[s] >= 0:
			out[s] = 0
			continue
		case w.p.talks != nil:
			for _, j := range w.p.talks.proposers {
				agree += float64(w.p.talks.weights(0, s, w.p.parties)[j] * r.agree[j][s])
			}
		}
		out[s] = agree + float64((1-agree)*out[s])
	}
	return out
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
