package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// short and unlikely are what thresholds are sought for: how much is missing
// until the shortfall closes, and until agreement is likelier than not.
func short(o Outcome) float64    { return o.Gap.Shortfall }
func unlikely(o Outcome) float64 { return half - o.P12 }

func closes(o Outcome) bool { return o.Gap.Closed() }

// thresholds finds for every dial where the shortfall closes and where P12
// passes a half.
func thresholds(ctx context.Context, l *Levers, turns []*turn) error {
	if !math.IsNaN(l.Now.Gap.Shortfall) {
		for _, t := range turns {
			found, err := t.threshold(ctx, short)
			if err != nil {
				return err
			}
			l.Singles[t.lever].Closes = found
		}
	}
	for _, t := range turns {
		found, err := t.threshold(ctx, unlikely)
		if err != nil {
			return err
		}
		l.Singles[t.lever].Half = found
	}
	return nil
}

// threshold brackets the least setting of a dial at which something holds:
// where the curve has it, or between the first places of the grid where curves
// say nothing.
func (t *turn) threshold(ctx context.Context, m measure) (*Threshold, error) {
	seek := t.byCurve
	if t.steps {
		seek = t.byGrid
	}
	at, out, err := seek(ctx, m)
	if err != nil || at >= beyond {
		return &Threshold{At: math.NaN(), Outcome: impossible("")}, err
	}
	return &Threshold{
		Found: true, Beyond: t.lasts(at, m), At: at, Values: t.st.dialled(Act{t.lever, at}), Outcome: out,
	}, nil
}

// byCurve solves at either side of where the curve has it.
func (t *turn) byCurve(ctx context.Context, m measure) (at float64, out Outcome, err error) {
	h := newHunt(t.course, 1, 1, DialTolerance, m)
	h.both = true
	for !h.done() && !h.lost() {
		p := h.probe()
		found, err := t.st.ask(ctx, seekingThresholds, forHorizon, t.setting(p))
		if err != nil {
			return 0, Outcome{}, err
		}
		h.add(p, found[0])
	}
	return h.hi, h.out, nil
}

const seekingThresholds = "seeking thresholds"

// byGrid narrows the first step of the grid within which it comes true.
func (t *turn) byGrid(ctx context.Context, m measure) (float64, Outcome, error) {
	var at []float64
	var outs []Outcome
	for _, w := range t.solved {
		at, outs = append(at, w.at), append(outs, w.out)
	}
	b, ok := firstHolding(at, outs, m)
	if !ok {
		return beyond, Outcome{}, nil
	}
	bs := []bracket{b}
	err := narrow(ctx, bs, DialTolerance, 0, m, func(ctx context.Context, ps []probe) ([]Outcome, error) {
		return t.st.askEach(ctx, seekingThresholds, forHorizon, len(ps), func(k int) scenario.Theta { return t.setting(ps[k].at) })
	})
	return bs[0].hi, bs[0].out, err
}

// lasts reports whether something holds at all stronger settings of the grid.
func (t *turn) lasts(from float64, m measure) bool {
	outs := []Outcome{}
	for _, x := range dialGrid() {
		if x < from {
			continue
		}
		out := Outcome{}
		if k := slices.IndexFunc(t.solved, func(w waypoint) bool { return w.at == x }); k >= 0 {
			out = t.solved[k].out
		} else {
			out = t.at(x)
		}
		outs = append(outs, out)
	}
	return !slices.ContainsFunc(outs, func(o Outcome) bool { return !(m(o) <= 0) })
}
