package brief

import "fmt"

// choiceAreas are how often each option is taken.
func (r *Report) choiceAreas() []area {
	var out []area
	for _, c := range r.Road.Choices {
		if len(c.Options) == 0 || len(c.Options[0].Series) == 0 {
			continue
		}
		a := r.stackArea(c.Options)
		a.Title = clean(r.who(c.By) + " chooses " + spaced(c.Name))
		a.Small = true
		for o, x := range c.Options {
			a.Bands[o].Text += drawnAt(c.Bands, x.Name, len(x.Series)-1).beside()
		}
		a.Alt = a.Title + "; in the last " + r.Question.Period + ": " + bandTexts(a.Bands)
		out = append(out, a)
	}
	return out
}

// factorAreas are where each factor stands.
func (r *Report) factorAreas() []area {
	var out []area
	for _, f := range r.Road.Factors {
		if len(f.Levels) == 0 || len(f.Levels[0].Series) == 0 {
			continue
		}
		a := r.factorArea(f)
		a.over(f, r.Question.Horizon)
		a.Title, a.Note, a.Small = capital(clean(spaced(f.Name))), clean(f.About), true
		a.Alt = a.Title + "; in the last " + r.Question.Period + ": " + bandTexts(a.Bands)
		out = append(out, a)
	}
	return out
}

// over adds to the legend where a factor lies over the draws at the horizon.
func (a *area) over(f FactorSeries, horizon int) {
	if f.isScale() {
		if i := f.drawn("mean", horizon); i != nil {
			a.LineText += i.brackets(two)
		}
		return
	}
	for l, level := range f.Levels {
		a.Bands[l].Text += f.drawn(level.Name, horizon).beside()
	}
}

// factorArea is a fan for a scale, stacked levels for the rest.
func (r *Report) factorArea(f FactorSeries) area {
	if f.isScale() {
		return r.fan(f)
	}
	return r.stackArea(f.Levels)
}

// fan is a scale's middle, its middle half, and where it is nine times in ten.
func (r *Report) fan(f FactorSeries) area {
	n := len(f.Levels[0].Series)
	lo, hi := float64(f.Points[0]), float64(f.Points[len(f.Points)-1])
	q := func(p float64) []float64 {
		out := make([]float64, n)
		for m := range out {
			out[m] = f.quantile(m, p)
		}
		return out
	}
	last := n - 1
	a := area{X: r.ticks(3), Y: []string{digits(hi, 2), digits((lo+hi)/2, 2), digits(lo, 2)}, Numbers: r.fanTable(f)}
	a.Bands = []band{
		{Class: "tone", Opacity: "0.25", Points: polygon(q(0.05), q(0.95), lo, hi), Text: "nine times in ten " + between2(f, last, 0.05, 0.95)},
		{Class: "tone", Opacity: "0.5", Points: polygon(q(0.25), q(0.75), lo, hi), Text: "every other time " + between2(f, last, 0.25, 0.75)},
	}
	a.LineText = "on average"
	for m := range n {
		a.Line += dot(m, n, f.mean(m), lo, hi) + " "
	}
	return a
}

// between2 is a part of a scale in words.
func between2(f FactorSeries, m int, p, q float64) string {
	return digits(f.quantile(m, p), 2) + " to " + digits(f.quantile(m, q), 2)
}

// fanTable is the numbers behind a fan.
func (r *Report) fanTable(f FactorSeries) *table {
	t := &table{
		Summary: "The numbers by " + r.Question.Period, Dense: true,
		Heads: nums(r.Question.Period, "mean", "5%", "25%", "50%", "75%", "95%"),
	}
	for m := range f.Levels[0].Series {
		cells := []tableCell{num(fmt.Sprint(m), float64(m)), num(fixed(f.mean(m), 3), f.mean(m))}
		for _, q := range []float64{0.05, 0.25, 0.5, 0.75, 0.95} {
			cells = append(cells, num(fixed(f.quantile(m, q), 3), f.quantile(m, q)))
		}
		t.add(cells...)
	}
	return t
}
