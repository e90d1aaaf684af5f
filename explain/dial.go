package explain

import (
	"cmp"
	"context"
	"math"

	"parley/scenario"
)

const (
	// dialSteps is the number of steps of a dial's grid. Effects need not be
	// monotone (sanctions that come too soon leave nothing to threaten), so a
	// dial is looked at all along; eight steps show a hump.
	dialSteps = 8
	// DialTolerance is how closely a threshold is bracketed, as a share of
	// the dial (model.md, section 3).
	DialTolerance = 1e-4
	// half is the chance within twelve months at which agreement is likelier
	// than not.
	half = 0.5
)

// dialGrid is the settings tried, 0 to 1.
func dialGrid() []float64 {
	at := make([]float64, dialSteps+1)
	for i := range at {
		at[i] = float64(i) / dialSteps
	}
	return at
}

// act is the setting t with a lever pulled: first what it sets, then its dials.
func (st *Study) act(t scenario.Theta, a Act) scenario.Theta {
	l := st.s.Levers[a.Lever]
	for _, x := range l.Sets {
		t = st.s.Publish(t, x.Param, x.Value, l.SeenBy)
	}
	for k, x := range st.dialled(a) {
		t = st.s.Publish(t, l.Dials[k].Param, x, l.SeenBy)
	}
	return t
}

// dialled is the value of each dialled parameter; nil without a dial.
func (st *Study) dialled(a Act) []float64 {
	var xs []float64
	for _, d := range st.s.Levers[a.Lever].Dials {
		xs = append(xs, d.Scale.Between(d.Lo, d.Hi, a.At))
	}
	return xs
}

// believed is the base setting with a lever's dials believed at their present
// values.
func (st *Study) believed(lever int) scenario.Theta {
	l, t := st.s.Levers[lever], st.base
	for _, x := range l.Sets {
		t = st.s.Publish(t, x.Param, x.Value, l.SeenBy)
	}
	for _, d := range l.Dials {
		t = st.s.Publish(t, d.Param, st.base[0][d.Param], l.SeenBy)
	}
	return t
}

// pull solves every lever without a dial, and credibility of those with one.
func (st *Study) pull(ctx context.Context, l *Levers) error {
	// Without a dial that is what the lever sets.
	out, err := st.askEach(ctx, "trying levers", forHorizon, len(l.Singles), st.believed)
	if err != nil {
		return err
	}
	for i := range l.Singles {
		l.Singles[i] = LeverEffect{Lever: i, Effect: Effect{Acts: []Act{{i, math.NaN()}}, Outcome: out[i]}}
		if len(st.s.Levers[i].Dials) > 0 {
			l.Singles[i].Credibility = &out[i]
		}
	}
	return nil
}

// better orders outcomes, the best first: by shortfall, then by P12. What is
// impossible or undefined comes last.
func better(a, b Outcome) int {
	if c := nanLast(a.Gap.Shortfall, b.Gap.Shortfall); c != 0 {
		return c
	}
	return nanLast(-a.P12, -b.P12)
}

// nanLast compares with NaN above everything.
func nanLast(a, b float64) int {
	switch an, bn := math.IsNaN(a), math.IsNaN(b); {
	case an && bn:
		return 0
	case an:
		return 1
	case bn:
		return -1
	}
	return cmp.Compare(a, b)
}
