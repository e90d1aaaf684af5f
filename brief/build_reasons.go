package brief

import (
	"parley/explain"
	"parley/outlook"
	"parley/scenario"
)

// point is how matters stand at one setting.
func (b *builder) point(o explain.Outcome) Point {
	p := Point{
		Needs: b.payoff(o.Gap.Need), Conceded: b.conceded(o.Gap), Shortfall: b.short(o.Gap),
		Deal: b.deal(o.Gap.Deal), TwelveMonths: chance(o.P12), Horizon: chance(o.PH),
		Reservations: b.reservations(o.Reservation), Impossible: o.Impossible,
		Estimated: o.Estimated,
	}
	if o.Impossible != "" {
		p.Deal = ""
	}
	return p
}

// reasons takes the refusal apart.
func (b *builder) reasons() error {
	x, err := b.st.Reasons(b.ctx)
	switch {
	case err != nil:
		return err
	case x.Skipped != "":
		b.lacks("reasons", x.Skipped)
		return nil
	}
	r := &Reasons{
		Exact: x.Exact, Permutations: x.Permutations, Impossible: x.Impossible,
		None: b.point(x.None), All: b.point(x.All), Common: b.point(x.Common),
	}
	for _, w := range x.Ranked {
		out := b.reason(w, !x.Exact)
		b.reasonOver(&out, w.Reason)
		r.Ranked = append(r.Ranked, out)
	}
	r.None.Needs = b.over(r.None.Needs, outlook.Output{Kind: outlook.NoneNeeds})
	r.None.Shortfall = b.over(r.None.Shortfall, outlook.Output{Kind: outlook.NoneGap})
	r.Common.Shortfall = b.over(r.Common.Shortfall, outlook.Output{Kind: outlook.CommonGap})
	r.Common.TwelveMonths = b.over(r.Common.TwelveMonths, outlook.Output{Kind: outlook.CommonYear})
	for _, s := range x.Waterfall {
		r.Waterfall = append(r.Waterfall, Step{Reason: b.s.Reasons[s.Reason].Name, From: b.payoff(s.From), To: b.payoff(s.To)})
	}
	for _, i := range x.Interactions {
		r.Interactions = append(r.Interactions, Interaction{
			A: b.s.Reasons[i.A].Name, B: b.s.Reasons[i.B].Name,
			Needs: b.payoff(i.Need), Twelve: chance(i.P12), Horizon: chance(i.PH),
		})
	}
	b.r.Reasons = r
	return nil
}

// reason is one reason's part in the refusal.
func (b *builder) reason(w explain.ReasonWeight, sampled bool) Reason {
	r := b.s.Reasons[w.Reason]
	return Reason{
		Name: r.Name, Says: r.Says, Beliefs: b.beliefs(r), Claims: b.behind(r),
		Share: figure(w.Share, ShareUnit, "the reasons together change nothing"),
		Needs: weight(w.Need, b.payoff, sampled), Twelve: weight(w.P12, chance, sampled),
		Horizon: weight(w.PH, chance, sampled), Only: b.point(w.Only), Without: b.point(w.Without),
	}
}

// reasonOver says where a reason's part lies over the draws.
func (b *builder) reasonOver(x *Reason, reason int) {
	for _, f := range []struct {
		figure *Figure
		kind   outlook.OutputKind
	}{
		{&x.Share, outlook.ReasonShare},
		{&x.Needs.Shapley, outlook.ReasonNeeds},
		{&x.Needs.Alone, outlook.ReasonAlone},
		{&x.Needs.Removed, outlook.ReasonLast},
		{&x.Twelve.Shapley, outlook.ReasonYear},
		{&x.Horizon.Shapley, outlook.ReasonHorizon},
		{&x.Without.Needs, outlook.WithoutNeeds},
		{&x.Without.Shortfall, outlook.WithoutGap},
		{&x.Without.TwelveMonths, outlook.WithoutYear},
	} {
		*f.figure = b.over(*f.figure, outlook.Output{Kind: f.kind, Of: reason})
	}
}

// weight gives a weight its unit.
func weight(w explain.Weight, unit func(float64) Figure, sampled bool) Weight {
	out := Weight{Shapley: unit(w.Shapley), Alone: unit(w.Alone), Removed: unit(w.Removed)}
	if sampled {
		e := Number(w.StdErr)
		out.StdError = &e
	}
	return out
}

// beliefs are a reason's beliefs as the scenario writes them.
func (b *builder) beliefs(r scenario.Reason) []string {
	var out []string
	for _, x := range r.Beliefs {
		out = append(out, b.s.Parties[x.Party].Name+"."+b.s.Params[x.Param].Name)
	}
	return out
}

// behind are the claims behind a reason's beliefs, each once, in the order in
// which the beliefs name them.
func (b *builder) behind(r scenario.Reason) []string {
	var out []string
	seen := map[int]bool{}
	for _, x := range r.Beliefs {
		for _, c := range b.because(x) {
			if !seen[c] {
				seen[c] = true
				out = append(out, b.s.Claims[c].Name)
			}
		}
	}
	return out
}

// because are the claims behind one belief.
func (b *builder) because(x scenario.Belief) []int {
	for _, v := range b.s.Params[x.Param].Views {
		if v.Party == x.Party {
			return v.Because
		}
	}
	return nil
}
