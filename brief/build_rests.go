package brief

import (
	"parley/explain"
	"parley/scenario"
)

// rests is what the answer depends on: parameters over their ranges, claims
// left out one at a time.
func (b *builder) rests() error {
	if !b.r.Question.Talks {
		b.lacks("rests_on", "without a deal to strike there is no chance of an agreement to move")
		return nil
	}
	t, err := b.st.Tornado(b.ctx)
	if err != nil {
		return err
	}
	e, err := b.st.Evidence(b.ctx)
	if err != nil {
		return err
	}
	spread := b.spread()
	if t.Skipped != "" && e.Skipped != "" && spread == nil {
		b.lacks("rests_on", t.Skipped+"; "+e.Skipped)
		return nil
	}
	r := &RestsOn{Now: b.point(t.Now), Spread: spread}
	if t.Skipped != "" {
		r.Now = b.point(e.Now)
		b.lacks("rests_on.tornado", t.Skipped)
	}
	if e.Skipped != "" {
		b.lacks("rests_on.claims", e.Skipped)
	}
	for _, s := range t.Swings {
		r.Tornado = append(r.Tornado, b.swing(s))
	}
	for _, l := range e.Loads {
		r.Claims = append(r.Claims, b.load(l))
	}
	r.Idle = b.claims(e.Idle)
	b.r.RestsOn = r
	return nil
}

// swing is one parameter at both ends of its range.
func (b *builder) swing(s explain.Swing) Swing {
	return Swing{
		Param: b.s.Params[s.Param].Name, Low: b.value(s.Param, s.Lo), High: b.value(s.Param, s.Hi),
		AtLow: b.point(s.AtLo), AtHigh: b.point(s.AtHi), Closes: s.ClosesWithin,
	}
}

// load is what rests on one claim.
func (b *builder) load(l explain.Load) Load {
	out := Load{
		Claim: b.s.Claims[l.Claim].Name, Point: b.point(l.Outcome), Needs: b.payoff(l.Need),
		Twelve: chance(l.P12), Shortfall: b.payoff(l.Shortfall),
	}
	for _, f := range l.Falls {
		fall := Fall{
			Param: b.s.Params[f.Param].Name, Claims: f.Claims, Nowhere: f.Nowhere,
			From: b.value(f.Param, f.From), To: b.value(f.Param, f.To),
		}
		if f.Party >= 0 {
			fall.Party = b.s.Parties[f.Party].Name
		}
		out.Falls = append(out.Falls, fall)
	}
	return out
}

// claims are the names of claims.
func (b *builder) claims(at []int) []string {
	var out []string
	for _, c := range at {
		out = append(out, b.s.Claims[c].Name)
	}
	return out
}

// evidence is every source, claim and parameter of the scenario.
func (b *builder) evidence() Evidence {
	var e Evidence
	for _, s := range b.s.Sources {
		e.Sources = append(e.Sources, Source{
			Name: s.Name, Title: s.Title, Author: s.Author, Publisher: s.Publisher,
			Published: s.Published, URL: s.URL, Reliability: Number(s.Reliability),
		})
	}
	for _, c := range b.s.Claims {
		e.Claims = append(e.Claims, b.claim(c))
	}
	for p := range b.s.Params {
		e.Params = append(e.Params, b.param(p))
	}
	return e
}

// claim is who said it, where, and how sure.
func (b *builder) claim(c scenario.Claim) Claim {
	out := Claim{
		Name: c.Name, Speaker: c.Speaker, Place: c.Place, Date: c.Date, Says: c.Says,
		Quote: c.Quote, Hedge: c.Hedge,
	}
	if c.Source >= 0 {
		out.Source = b.s.Sources[c.Source].Name
	}
	if q := c.Likely; q != nil {
		out.Likely = &Range{Value: Number(q.Value), Low: Number(q.Lo), High: Number(q.Hi), Unit: Probability}
	}
	return out
}

// param is a number as solved, with the range as written.
func (b *builder) param(p int) Param {
	x, theta := b.s.Params[p], b.st.Theta()
	out := Param{
		Name: x.Name, About: x.About, Ranged: x.Analyst.HasRange || x.Analyst.Dist != nil,
		Claims: b.claims(x.Because), Assumed: len(x.Because) == 0,
		Range: Range{Value: Number(theta[0][p]), Low: Number(x.Analyst.Lo), High: Number(x.Analyst.Hi), Unit: b.unit(p)},
	}
	for _, v := range x.Views {
		out.Views = append(out.Views, View{
			Party: b.s.Parties[v.Party].Name, Claims: b.claims(v.Because),
			Assumed: len(v.Because) == 0, Guessed: v.Assumed, Value: b.value(p, theta[v.Party+1][p]), Claimed: b.value(p, v.Claimed.Value),
		})
	}
	return out
}
