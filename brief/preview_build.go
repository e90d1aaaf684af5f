package brief

import (
	"context"
	"math"

	"parley/explain"
)

// preview puts the figures together.
func (v *previewer) preview(ctx context.Context) (*Preview, error) {
	b := &builder{ctx: ctx, s: v.s, st: v.st, fig: v.fig, o: v.o, r: &Report{}}
	b.r.Question = b.question()
	p := &Preview{
		Schema: PreviewSchema, Version: v.o.Version, Question: b.r.Question, Changes: b.changes(),
		Scenario: v.whole.Hash, Exact: v.off == nil, Coarse: v.coarse(),
	}
	if p.Question.Talks {
		b.r.Answer.Agreement = b.agreement()
		b.outside(v.past)
		p.Outside = b.r.Answer.Outside
		for _, by := range b.r.Answer.Agreement {
			p.Agreement = append(p.Agreement, PreviewBy{by.Label, by.Period, v.chance(by), by.Outside, by.Pooled})
		}
	}
	if p.Question.Talks && p.Question.Holdout != "" {
		deals, err := v.st.Deals(ctx)
		if err != nil {
			return nil, err
		}
		p.Waiting, p.Fighting = v.gaps(b, deals)
	}
	p.Verdict = p.verdict()
	filled(p)
	return p, nil
}

// coarse is what was solved in the scenario's place.
func (v *previewer) coarse() Coarse {
	c := Coarse{States: int(v.s.States()), Of: int(v.whole.States()), Stride: 1}
	if v.off != nil {
		c.Stride = previewStride
	}
	for k, f := range v.s.Factors {
		if of := len(v.whole.Factors[k].Points); len(f.Points) < of {
			c.Scales = append(c.Scales, CoarseScale{f.Name, len(f.Points) - 1, of - 1})
		}
	}
	return c
}

// chance is that of a milestone. By chance two solutions can agree at one time
// and not at others, so the largest difference up to then counts.
func (v *previewer) chance(by By) Estimate {
	off := 0.0
	for m := 0; v.off != nil && m <= by.Period; m++ {
		off = math.Max(off, math.Abs(v.off.Agreement[m]-v.fig.Agreement[m]))
	}
	return Estimate{by.Chance, chance(off)}
}

// gaps are the shortfalls against waiting and against fighting on.
func (v *previewer) gaps(b *builder, deals []explain.DealNow) (waiting, fighting *PreviewGap) {
	w := span{v: v, deals: deals, gap: v.fig.Waiting, least: v.fig.Reservation, off: make([]float64, len(v.s.Parties))}
	f := span{v: v, deals: deals, gap: v.fig.FightingOn, least: v.fig.Fighting, off: make([]float64, len(v.s.Parties))}
	if v.off != nil {
		for i := range v.s.Parties {
			f.off[i] = math.Abs(v.off.Fighting[i] - v.fig.Fighting[i])
			// what moves the one moves the other, and talks can hide it
			w.off[i] = math.Max(f.off[i], math.Abs(v.off.Reservation[i]-v.fig.Reservation[i]))
		}
	}
	return w.told(b), f.told(b)
}
