package brief

import (
	"math"
	"strings"

	"parley/explain"
	"parley/scenario"
)

// figures are the figures of both, each in its unit.
func (c *Comparison) figures(x *explain.Comparison, as, bs *builder) {
	for _, f := range x.Figures {
		a, b := unitIn(c.A, f), unitIn(c.B, f)
		change := figure(f.B-f.A, b, "not defined in both")
		if a != b {
			change = figure(math.NaN(), b, "payoffs of different parties are never compared")
		}
		c.Figures = append(c.Figures, FigureChange{
			Group: f.Group, Name: f.Name, Says: saysOf(f, as.s, bs.s),
			A: figure(f.A, a, noneOf(f.A)), B: figure(f.B, b, noneOf(f.B)), Change: change,
		})
	}
}

// saysOf is the sentence of the reason that a figure is of, as the first that
// has it says it; "" for other figures.
func saysOf(f explain.FigureChange, both ...*scenario.Scenario) string {
	if !strings.HasPrefix(f.Group, "reasons") {
		return ""
	}
	for _, s := range both {
		for _, x := range s.Reasons {
			if x.Name == f.Name && x.Says != "" {
				return x.Says
			}
		}
	}
	return ""
}

// unitIn is what a figure of one side is measured in: a payoff is that of the
// party it is named after, or of the side's holdout.
func unitIn(x Side, f explain.FigureChange) string {
	if f.Unit != explain.Payoff {
		return string(f.Unit)
	}
	if partyFigure(f.Group) {
		return PayoffOf(f.Name)
	}
	return PayoffOf(x.Question.Holdout)
}

// partyFigure reports whether a group's figures are named after parties.
func partyFigure(group string) bool {
	return strings.HasPrefix(group, "value") || strings.HasPrefix(group, "reservation")
}

// noneOf is why a figure has no number.
func noneOf(x float64) string {
	if math.IsInf(x, 0) {
		return "the others would take no deal on the table"
	}
	return "not in this one"
}
