package brief

import (
	"fmt"
	"math"
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
	case r.zone():
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
		parts = append(parts, e.Name+" "+percent(e.Figure.float()))
	}
	parts = append(parts, stillOn(r.Question)+" "+percent(n.War.float()))
	return clean(fmt.Sprintf("No agreement %s: %s (%s).", horizonLabel(r.Question), percent(n.Chance.float()), strings.Join(parts, ", ")))
}

// gapLine is the shortfall against waiting in words.
func (r *Report) gapLine() string {
	g, holdout := r.Shortfall.Waiting, r.who(r.Question.Holdout)
	needs := fmt.Sprintf("Peace must be worth %s to %s before it beats waiting.", r.level(g.Needs), holdout)
	switch {
	case !g.Conceded.Known():
		return needs + " " + capital(g.Conceded.Why) + "."
	case g.Zone:
		return fmt.Sprintf("%s The most that %s would concede is worth %s to it (%s): a deal exists, with %s to spare.", needs,
			r.others(), r.level(g.Conceded), g.Deal, fixed(-g.Shortfall.float(), r.places()))
	}
	return fmt.Sprintf("%s The most that %s would concede is worth %s to it (%s). The shortfall is %s.", needs,
		r.others(), r.level(g.Conceded), g.Deal, fixed(g.Shortfall.float(), r.places()))
}

// fightLine is the same against fighting on with no talks ever.
func (r *Report) fightLine() string {
	g, holdout := r.Shortfall.Fighting, r.who(r.Question.Holdout)
	start := fmt.Sprintf("If there were no talks ever, fighting on would be worth %s to %s", r.level(g.Needs), holdout)
	switch {
	case !g.Conceded.Known():
		return start + ", and " + g.Conceded.Why + "."
	case g.Zone:
		return fmt.Sprintf("%s and the most conceded %s: a peace exists that every side prefers to fighting on.", start, r.level(g.Conceded))
	}
	return fmt.Sprintf("%s and the most conceded %s, %s short.", start, r.level(g.Conceded), fixed(g.Shortfall.float(), r.places()))
}

// unitLine says what the payoffs' figures are.
func (r *Report) unitLine() string {
	return clean("Figures of worth are in " + possessive(r.who(r.Question.Holdout)) + " own payoffs, an average for each " +
		r.Question.Period + "; they are never compared with another side’s.")
}

// places is how many decimals the holdout's payoffs are given: two digits, and
// more where the shortfall would vanish.
func (r *Report) places() int {
	if r.Shortfall == nil {
		return r.placesOf(math.NaN(), math.NaN())
	}
	g := r.Shortfall.Waiting
	return r.placesOf(math.Max(abs(g.Needs), abs(g.Conceded)), abs(g.Shortfall))
}

// placesOf is the decimals for figures of a size with a difference among them.
func (r *Report) placesOf(size, difference float64) int {
	d := decimals(size)
	for d < 4 && difference > certain && difference*math.Pow(10, float64(d)) < 1 {
		d++
	}
	return d
}

// abs is a figure's size, 0 where it has no value.
func abs(f Figure) float64 {
	if !f.Known() {
		return 0
	}
	return math.Abs(f.float())
}

// level is a payoff of the holdout's.
func (r *Report) level(f Figure) string { return fixed(f.float(), r.places()) }

// diff is a change of such a payoff, with its sign.
func (r *Report) diff(f Figure) string { return signed(f.float(), r.places()+1) }

// short is a shortfall in a table; that of a war in which the others would
// take no deal has no number.
func (r *Report) short(f Figure) string {
	if !f.Known() {
		return "no deal"
	}
	return r.diff(f)
}

// signed is a number with a plus where it is above nothing.
func signed(x float64, places int) string {
	s := fixed(x, places)
	if x > 0 && strings.ContainsAny(s, "123456789") {
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
