package brief

import (
	"errors"
	"math"

	"parley/outlook"
)

// Spread is what the spread of the chance of an agreement within a year over
// the draws comes from, and where in their numbers it is likely.
type Spread struct {
	Of    string `json:"of"` // which chance, in words
	Draws int    `json:"draws"`
	// Numbers are those drawn by their first-order Sobol index, the largest
	// first; none where Why says why.
	Numbers []SpreadBy `json:"numbers"`
	Why     string     `json:"why,omitempty"`
	// Alone is the sum of the indices: the share of the spread that numbers
	// account for one by one. What is left comes from several acting together.
	Alone Figure `json:"alone"`
	Box   *Box   `json:"box"`
	NoBox string `json:"no_box,omitempty"` // why there is none
}

// SpreadBy is a number's first-order index.
type SpreadBy struct {
	Param string `json:"param"`
	Party string `json:"party,omitempty"` // "" for the analyst's value
	// Index is the share of the variance that goes away where the number
	// becomes known; null where too few draws leave it open.
	Index Figure `json:"index"`
}

// Box is where an agreement is likely: bounds on some of the numbers drawn.
type Box struct {
	Bounds   []Bound `json:"bounds"`
	Share    Figure  `json:"share"`    // of the draws
	Density  Figure  `json:"density"`  // the mean chance in the box
	Overall  Figure  `json:"overall"`  // that over all draws
	Coverage Figure  `json:"coverage"` // the box's share of all that chance
}

// Bound is a box's extent in one number; an end is null where it is open.
type Bound struct {
	Param string `json:"param"`
	Party string `json:"party,omitempty"`
	Low   Figure `json:"low"`
	High  Figure `json:"high"`
}

// spread is what the draws say about the chance within a year; nil without
// draws or deals.
func (b *builder) spread() *Spread {
	d := b.o.Drawn
	if d == nil || d.Given == nil {
		return nil
	}
	s := &Spread{Of: horizonLabel(b.r.Question), Draws: d.Given.Draws, Why: d.Given.Why}
	if by := b.r.main(); by != nil {
		s.Of = by.Label
	}
	alone := math.NaN()
	if s.Why == "" {
		alone = 0
		for _, i := range d.Given.Order() {
			alone += d.Given.First[i].Value
			s.Numbers = append(s.Numbers, b.spreadBy(d.Inputs[i], d.Given.First[i], s.Draws))
		}
	}
	s.Alone = figure(alone, ShareUnit, s.Why)
	s.Box, s.NoBox = b.box(), noBox(d.NoBox)
	return s
}

func (b *builder) spreadBy(in outlook.Input, e outlook.Estimate, draws int) SpreadBy {
	out := SpreadBy{Param: b.s.Params[in.Param].Name, Party: b.party(in), Index: figure(e.Value, ShareUnit, "")}
	if e.Why != "" {
		out.Index = figure(math.NaN(), ShareUnit, e.Why)
	}
	out.Index.Interval = &Interval{Low: Number(e.Low), High: Number(e.High), Mass: indexMass, Draws: draws}
	return out
}

// indexMass is the mass of an index's bootstrap interval.
const indexMass = 0.9

// party is whose belief an input is, "" for the analyst's value.
func (b *builder) party(in outlook.Input) string {
	if in.Party == outlook.Analyst {
		return ""
	}
	return b.s.Parties[in.Party].Name
}

// box is the box of the draws, nil for none.
func (b *builder) box() *Box {
	x := b.o.Drawn.Box
	if x == nil {
		return nil
	}
	share := func(v float64) Figure { return figure(v, ShareUnit, "") }
	out := &Box{Share: share(x.Share), Density: chance(x.Density), Overall: chance(x.Overall), Coverage: share(x.Coverage)}
	for _, v := range x.Bounds {
		in := b.o.Drawn.Inputs[v.Input]
		low, high := figure(v.Low, b.unit(in.Param), "open"), figure(v.High, b.unit(in.Param), "open")
		out.Bounds = append(out.Bounds, Bound{Param: b.s.Params[in.Param].Name, Party: b.party(in), Low: low, High: high})
	}
	return out
}

// noBox is why there is no box, in words.
func noBox(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, outlook.ErrTooFew):
		return "too few draws"
	}
	return "the numbers drawn say no more about where an agreement comes than chance would"
}
