package outlook

import (
	"context"
	"math"

	"parley/explain"
)

// deep weighs the reasons, pulls the levers and makes the flips.
func (m *measuring) deep(ctx context.Context) error {
	if weighable(m.e.s) {
		r, err := m.st.Reasons(ctx)
		if err != nil {
			return err
		}
		m.reasons(r)
	}
	if err := m.levers(ctx); err != nil {
		return err
	}
	return m.flips(ctx)
}

func (m *measuring) reasons(r *explain.Reasons) {
	for _, x := range r.Ranked {
		set := func(k OutputKind, v float64) { m.d.set(Output{Kind: k, Of: x.Reason}, v) }
		set(ReasonShare, x.Share)
		set(ReasonNeeds, x.Need.Shapley)
		set(ReasonAlone, x.Need.Alone)
		set(ReasonLast, x.Need.Removed)
		set(ReasonYear, x.P12.Shapley)
		set(ReasonHorizon, x.PH.Shapley)
		set(WithoutNeeds, x.Without.Gap.Need)
		set(WithoutGap, x.Without.Gap.Shortfall)
		set(WithoutYear, x.Without.P12)
	}
	m.d.set(Output{Kind: NoneNeeds}, r.None.Gap.Need)
	m.d.set(Output{Kind: NoneGap}, r.None.Gap.Shortfall)
	m.d.set(Output{Kind: CommonGap}, r.Common.Gap.Shortfall)
	m.d.set(Output{Kind: CommonYear}, r.Common.P12)
}

// levers sets what each set of levers does.
func (m *measuring) levers(ctx context.Context) error {
	none := []explain.Act{}
	out, err := m.st.Try(ctx, append([][]explain.Act{none}, m.e.c.Brief.Sets...)...)
	if err != nil {
		return err
	}
	for i, with := range out[1:] {
		m.lever(i, out[0], with)
	}
	return nil
}

// lever sets what a set of levers does; infinite shortfalls have no difference.
func (m *measuring) lever(i int, now, with explain.Outcome) {
	set := func(k OutputKind, v float64) { m.d.set(Output{Kind: k, Of: i}, v) }
	set(LeverYear, with.P12)
	set(LeverNeeds, with.Gap.Need)
	set(LeverGap, with.Gap.Shortfall)
	set(LeverYearAdds, with.P12-now.P12)
	set(LeverNeedsAdds, with.Gap.Need-now.Gap.Need)
	adds := with.Gap.Shortfall - now.Gap.Shortfall
	if !with.Gap.Defined() || !now.Gap.Defined() {
		adds = math.NaN()
	}
	set(LeverGapAdds, adds)
	set(LeverCloses, truth(with.Gap.Shortfall, with.Gap.Closed()))
	set(LeverLikely, truth(with.P12, with.P12 >= likelier))
}

// likelier is the chance from which something is as likely as not.
const likelier = 0.5

// truth is 1 for what holds and 0 for what does not, NaN where the figure that it
// is read from is missing.
func truth(of float64, holds bool) float64 {
	switch {
	case math.IsNaN(of):
		return math.NaN()
	case holds:
		return 1
	}
	return 0
}

// flips sets what is left of the shortfall after each flip.
func (m *measuring) flips(ctx context.Context) error {
	out, err := m.st.TryMoves(ctx, m.e.c.Brief.Flips...)
	if err != nil {
		return err
	}
	for i, o := range out {
		m.d.set(Output{Kind: FlipGap, Of: i}, o.Gap.Shortfall)
		m.d.set(Output{Kind: FlipCloses, Of: i}, truth(o.Gap.Shortfall, o.Gap.Closed()))
	}
	return nil
}
