package brief

import (
	"fmt"
	"strings"
)

// title is the question, or the scenario's name where it asks none.
func (r *Report) title() string {
	if r.Question.Title != "" {
		return r.Question.Title
	}
	return capital(spaced(r.Question.Name))
}

// dateline says which scenario this is, as of when, and whose refusal is meant.
func (r *Report) dateline() string {
	parts := []string{r.Question.Name}
	if r.Question.AsOf != "" {
		parts = append(parts, "as of "+readable(r.Question.AsOf))
	}
	switch h := r.who(r.Question.Holdout); {
	case r.Question.Holdout == "":
	case r.zone() || r.blocked():
		parts = append(parts, "as "+h+" sees it")
	default:
		parts = append(parts, "explaining "+possessive(h)+" refusal")
	}
	return clean(strings.Join(parts, " · "))
}

// changed is one alteration in words.
func (r *Report) changed(c Change) string {
	whose := ""
	if c.Party != "" {
		whose = ", as " + r.who(c.Party) + " sees it,"
	}
	return clean(spaced(c.Param) + whose + " from " + c.From.text() + " to " + c.To.text())
}

// neverLine is the claim "never" held against a number.
func (r *Report) neverLine() string {
	n := r.Answer.Never
	var parts []string
	for _, e := range n.Endings {
		parts = append(parts, e.Name+" "+percent(e.Figure.float())+e.Figure.Interval.and())
	}
	parts = append(parts, stillOn(r.Question)+" "+percent(n.War.float())+n.War.Interval.and())
	between := ", "
	if n.Chance.Interval != nil {
		between = "; "
	}
	return clean(fmt.Sprintf("No agreement %s: %s (%s).", horizonLabel(r.Question), percent(n.Chance.float())+n.Chance.Interval.and(), strings.Join(parts, between)))
}

// unitLine says what the payoffs' figures are.
func (r *Report) unitLine() string {
	return clean("Figures of worth are in " + possessive(r.who(r.Question.Holdout)) + " own payoffs, an average for each " +
		r.Question.Period + "; they are never compared with another side’s.")
}

// signed is a number with a plus where it is above nothing.
func signed(x float64, places int) string {
	s := fixed(x, places)
	if x > 0 && !saysNothing(s) {
		return "+" + s
	}
	return s
}

// points is a change of a chance, in points of a hundred.
func points(f Figure) string {
	if !f.Known() {
		return "–"
	}
	return signed(100*f.float(), 0)
}

// axis is a range that holds all the numbers, and nothing where that is near:
// bars that start elsewhere would mislead.
func (r *Report) axis(xs ...float64) (lo, hi float64) {
	for _, x := range xs {
		if Number(x).Known() {
			lo, hi = min(lo, x), max(hi, x)
		}
	}
	if hi == lo {
		hi = lo + 1
	}
	return lo, hi
}
