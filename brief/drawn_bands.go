package brief

import "parley/outlook"

func last(xs []float64) float64 { return xs[len(xs)-1] }

// fans are where the parts of the analyst's course lie over the draws.
func (b *builder) fans() []Band {
	if b.o.Drawn == nil {
		return nil
	}
	var out []Band
	add := func(name string, o outlook.Output) { out = append(out, b.band(name, o)...) }
	if b.r.Question.Talks {
		add("agreement", outlook.Output{Kind: outlook.AgreementBy})
	}
	for e, x := range b.s.Endings {
		add(x.Name, outlook.Output{Kind: outlook.EndedBy, Ending: e})
	}
	add(stillOn(b.r.Question), outlook.Output{Kind: outlook.AtWarBy})
	return out
}

// band is where an output lies over the draws, by period; none where too few
// draws have it.
func (b *builder) band(name string, o outlook.Output) []Band {
	return b.bandOf(name, o, b.s.Conflict.Horizon+1)
}

// bandOf is the same of so many periods.
func (b *builder) bandOf(name string, o outlook.Output, periods int) []Band {
	if b.o.Drawn == nil {
		return nil
	}
	x := Band{Name: name}
	for m := range periods {
		o.Period = m
		i := b.interval(o)
		if i == nil {
			return nil
		}
		x.Low, x.Mid, x.High = append(x.Low, i.Low), append(x.Mid, *i.Mid), append(x.High, i.High)
		x.Mass, x.Draws = i.Mass, i.Draws
	}
	return []Band{x}
}

// choiceBands are how often each option is taken over the draws.
func (b *builder) choiceBands(c int) (out []Band) {
	for o, name := range b.s.Choices[c].Options {
		out = append(out, b.bandOf(name, outlook.Output{Kind: outlook.ChoiceTaken, Of: c, Level: o}, b.s.Conflict.Horizon)...)
	}
	return out
}

// byHorizon are the parts of a course at the horizon, as bands has them, with where
// they lie over the draws; none where nothing was drawn.
func (b *builder) byHorizon(viewer int, c Course) (out []NamedFigure) {
	if b.o.Drawn == nil {
		return nil
	}
	add := func(name string, s Series, o outlook.Output) {
		o.Viewer = viewer
		out = append(out, NamedFigure{Name: name, Figure: b.over(chance(s.Last()), o)})
	}
	if b.r.Question.Talks {
		add("agreement", c.Agreement, outlook.Output{Kind: outlook.ViewAgreement, Period: b.s.Conflict.Horizon})
	}
	for e, x := range c.Endings {
		add(x.Name, x.Series, outlook.Output{Kind: outlook.ViewEnded, Ending: e})
	}
	add(stillOn(b.r.Question), c.War, outlook.Output{Kind: outlook.ViewWar})
	return out
}

// factorBands are where a factor stands over the draws.
func (b *builder) factorBands(k int) (out []Band) {
	x := b.s.Factors[k]
	if len(x.Points) > 0 {
		return b.band("mean", outlook.Output{Kind: outlook.FactorMean, Of: k})
	}
	for l, name := range levelNames(x) {
		out = append(out, b.band(name, outlook.Output{Kind: outlook.FactorLevel, Of: k, Level: l})...)
	}
	return out
}
