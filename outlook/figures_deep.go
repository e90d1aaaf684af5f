package outlook

import (
	"context"
	"math"

	"parley/explain"
)

// deep weighs the reasons and pulls the levers.
func (m *measuring) deep(ctx context.Context) error {
	if weighable(m.e.s) {
		r, err := m.st.Reasons(ctx)
		if err != nil {
			return err
		}
		m.reasons(r)
	}
	sets := [][]explain.Act{nil} // no lever: as things stand
	for _, a := range m.e.c.Brief.Acts {
		sets = append(sets, []explain.Act{a})
	}
	out, err := m.st.Try(ctx, sets...)
	if err != nil {
		return err
	}
	for k, a := range m.e.c.Brief.Acts {
		m.lever(a.Lever, out[0], out[k+1])
	}
	return nil
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

// lever sets what a lever does; infinite shortfalls have no difference.
func (m *measuring) lever(l int, now, with explain.Outcome) {
	set := func(k OutputKind, v float64) { m.d.set(Output{Kind: k, Of: l}, v) }
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
}
