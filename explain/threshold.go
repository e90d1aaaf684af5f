package explain

import (
	"context"
	"math"

	"parley/scenario"
)

// short and unlikely are what thresholds are sought for: how much is missing
// until the shortfall closes, and until agreement is likelier than not.
func short(o Outcome) float64    { return o.Gap.Shortfall }
func unlikely(o Outcome) float64 { return half - o.P12 }

func closes(o Outcome) bool { return o.Gap.Closed() }

// thresholds finds for every dial where the shortfall closes and where P12
// passes a half.
func (st *Study) thresholds(ctx context.Context, l *Levers) error {
	if !math.IsNaN(l.Now.Gap.Shortfall) {
		found, err := st.threshold(ctx, l, false, short)
		if err != nil {
			return err
		}
		for i, t := range found {
			l.Singles[i].Closes = t
		}
	}
	found, err := st.threshold(ctx, l, true, unlikely)
	for i, t := range found {
		l.Singles[i].Half = t
	}
	return err
}

// threshold brackets the least setting of every dial at which something holds;
// nil for levers without one.
func (st *Study) threshold(ctx context.Context, l *Levers, full bool, m measure) ([]*Threshold, error) {
	out := make([]*Threshold, len(l.Singles))
	var bs []bracket
	var of []int
	for i, e := range l.Singles {
		if e.Strength == nil {
			continue
		}
		out[i] = &Threshold{At: math.NaN(), Outcome: impossible("")}
		if b, ok := firstHolding(e.grid(), e.outcomes(), m); ok {
			bs, of = append(bs, b), append(of, i)
			out[i].Beyond = lasts(e.outcomes(), m)
		}
	}
	err := narrow(ctx, bs, DialTolerance, 0, m, func(ctx context.Context, ps []probe) ([]Outcome, error) {
		return st.askEach(ctx, "seeking thresholds", full, len(ps), func(k int) scenario.Theta {
			return st.act(st.base, Act{of[ps[k].of], ps[k].at})
		})
	})
	if err != nil {
		return nil, err
	}
	return out, st.settle(ctx, out, bs, of)
}

// settle solves what was found in full.
func (st *Study) settle(ctx context.Context, ts []*Threshold, bs []bracket, of []int) error {
	out, err := st.askEach(ctx, "seeking thresholds", true, len(bs), func(k int) scenario.Theta {
		return st.act(st.base, Act{of[k], bs[k].hi})
	})
	for k, b := range bs[:len(out)] {
		t := ts[of[k]]
		t.Found, t.At, t.Values, t.Outcome = true, b.hi, st.dialled(Act{of[k], b.hi}), out[k]
	}
	return err
}

// lasts reports whether, once it holds, something holds at all stronger
// settings.
func lasts(outs []Outcome, m measure) bool {
	held := false
	for _, o := range outs {
		holds := m(o) <= 0
		if held && !holds {
			return false
		}
		held = held || holds
	}
	return held
}

// grid and outcomes are the dial's settings and what they come to.
func (e LeverEffect) grid() []float64 {
	at := make([]float64, len(e.Strength))
	for i, s := range e.Strength {
		at[i] = s.At
	}
	return at
}

func (e LeverEffect) outcomes() []Outcome {
	out := make([]Outcome, len(e.Strength))
	for i, s := range e.Strength {
		out[i] = s.Outcome
	}
	return out
}
