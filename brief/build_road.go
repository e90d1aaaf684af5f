package brief

import (
	"parley/outlook"
	"parley/scenario"
	"parley/solve"
)

// road is what happens by month, in everybody's eyes.
func (b *builder) road() error {
	f := b.sol.Forecast(0, true)
	road := &Road{Unit: Probability, Analyst: b.course(0, f)}
	for i := range b.s.Parties {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		road.Parties = append(road.Parties, b.course(i+1, b.sol.Forecast(i+1, false)))
	}
	for d, s := range f.Deals {
		name := b.s.DealText(d)
		road.Deals = append(road.Deals, NamedSeries{Name: name, Series: series(s)})
		share := figure(last(s)/last(f.Agreement), ShareUnit, "no agreement to take a share of")
		road.Terms = append(road.Terms, NamedFigure{Name: name, Figure: b.over(share, outlook.Output{Kind: outlook.TermShare, Of: d})})
	}
	road.Analyst.Bands = b.fans()
	road.Choices, road.Factors = b.choices(f), b.factors(f)
	b.r.Road = road
	return nil
}

// course is how one viewer, 0 the analyst, expects matters to go.
func (b *builder) course(viewer int, f *solve.Forecast) Course {
	party := ""
	if viewer > 0 {
		party = b.s.Parties[viewer-1].Name
	}
	c := Course{
		Party: party, Agreement: series(f.Agreement), AtLoss: series(f.AtLoss), War: series(f.War),
		LossShare: make(Series, len(f.Agreement)),
	}
	for m := range f.Agreement {
		c.LossShare[m] = Number(f.AtLoss[m] / f.Agreement[m]) // NaN before any agreement, and so null
	}
	for e, s := range f.Endings {
		c.Endings = append(c.Endings, NamedSeries{Name: b.s.Endings[e].Name, Series: series(s)})
	}
	c.ByHorizon = b.byHorizon(viewer, c)
	return c
}

// choices are how often each option is taken.
func (b *builder) choices(f *solve.Forecast) []ChoiceSeries {
	var out []ChoiceSeries
	for c, options := range f.Choices {
		x := b.s.Choices[c]
		s := ChoiceSeries{Name: x.Name, By: b.s.Parties[x.By].Name, Bands: b.choiceBands(c)}
		for o, taken := range options {
			s.Options = append(s.Options, NamedSeries{Name: x.Options[o], Series: series(taken)})
		}
		out = append(out, s)
	}
	return out
}

// factors are where each factor stands, level by level.
func (b *builder) factors(f *solve.Forecast) []FactorSeries {
	var out []FactorSeries
	for k, byMonth := range f.Marginals {
		x := b.s.Factors[k]
		s := FactorSeries{Name: x.Name, About: x.About, Points: series(x.Points), Bands: b.factorBands(k)}
		for l, name := range levelNames(x) {
			level := make(Series, len(byMonth))
			for m := range byMonth {
				level[m] = Number(byMonth[m][l])
			}
			s.Levels = append(s.Levels, NamedSeries{Name: name, Series: level})
		}
		out = append(out, s)
	}
	return out
}

// levelNames are a factor's levels in words.
func levelNames(f scenario.Factor) []string { return f.Levels }

// method is what was solved, and how far it can be trusted.
func (b *builder) method() Method {
	c, n := b.s.Conflict, b.sol.Counters
	m := Method{
		Version: b.o.Version, Scenario: b.s.Hash, Seed: b.o.Seed, Words: c.Words,
		States: b.states, Parties: len(b.s.Parties), Horizon: c.Horizon, Tail: c.Tail, Period: c.Period.String(),
		Counters:  Counters{States: n.States, Talks: n.Talks, Exponentials: n.Exponentials, Updates: n.Updates},
		LeavesOut: leavesOut, Values: b.reservations(b.fig.Value),
	}
	if b.s.Talks != nil {
		m.Deals = len(b.s.Deals)
	}
	return m
}

// leavesOut is what the model does not know, in plain words (model.md, section 6).
var leavesOut = []string{
	"Parties do not learn: the war itself never changes what a party believes about a number.",
	"No party hides what it is: there is no private information about a party’s own type.",
	"Others than the parties act by chance unless the scenario makes them choose.",
	"With several parties answering an offer, the order in which they answer matters.",
	"Two options worth the same count twice in a noisy choice.",
	"A deal that later breaks does not undo the “agreement” counted here.",
}

// certificate is the solver's, with the parties' names.
func (b *builder) certificate(x *solve.Certificate) *Certificate {
	c := &Certificate{
		Residual: Number(x.Residual), Checked: x.Checked, Periods: x.Periods, MassError: Number(x.MassError),
		HalfTail12: figure(x.HalfTail12, Probability, "there is no tail"), HalfTailEnds: figure(x.HalfTailH, Probability, "there is no tail"),
	}
	for i, gain := range x.Regret {
		name := b.s.Parties[i].Name
		c.Regret = append(c.Regret, Regret{
			Party: name, Gain: figure(gain, PayoffOf(name), "not computed"),
			Bound: figure(x.RegretBound[i], PayoffOf(name), "not computed"),
		})
	}
	return c
}
