package brief

import (
	"fmt"
	"strings"
)

// weightiest names the reason that carries most.
func (r *Report) weightiest() string {
	x := r.Reasons
	if x == nil || len(x.Ranked) == 0 || !x.Ranked[0].Needs.Shapley.Known() || r.zone() {
		return ""
	}
	top := x.Ranked[0]
	if !x.add(r.places()) {
		return "Taken together the reasons given do not raise what peace must be worth to " + r.who(r.Question.Holdout) + r.butOpener() + "."
	}
	part := "the largest part"
	switch share := top.Share.float(); {
	case share > 1:
		part = "more than all"
	case share > 0.5:
		part = "most"
	}
	to := "the refusal"
	if r.blocked() {
		to = "what peace must be worth to " + r.who(r.Question.Holdout)
	}
	return fmt.Sprintf("Of what the reasons given add to %s, %s carries %s%s.", to, quoted(top.Says, top.Name), part, r.butOpener())
}

// butOpener names the reason without which the shortfall is least, where it is
// not the weightiest.
func (r *Report) butOpener() string {
	x := r.opener()
	if x == nil {
		return ""
	}
	return ", but the shortfall would shrink most without " + quoted(x.Says, x.Name) + r.toWhat(x.Without.Shortfall)
}

// toWhat is what would be left of a shortfall.
func (r *Report) toWhat(f Figure) string {
	if f.Value <= 0 {
		return ": a deal would exist then"
	}
	return ", to " + r.left(f)
}

// quoted is a reason's sentence, or its name where it has none.
func quoted(says, name string) string {
	if says == "" {
		says = spaced(name)
	}
	return "“" + strings.TrimSuffix(says, ".") + "”"
}

// zone reports whether a deal exists that everybody prefers to waiting.
func (r *Report) zone() bool { return r.Shortfall != nil && r.Shortfall.Waiting.Zone }

// remainder says what is left of the refusal when no reason holds.
func (r *Report) remainder() string {
	x := r.Reasons
	switch {
	case x == nil || r.Shortfall == nil || r.zone() || x.None.Impossible != "":
		return ""
	case !x.None.Shortfall.Known():
		return "The reasons given are not the whole refusal: with none in force " + r.others() + " would still take no deal on the table."
	case x.None.Shortfall.Value > 0 && saysNothing(r.level(x.None.Shortfall)):
		return fmt.Sprintf("With none of the reasons in force next to no shortfall would be left (%s).", digits(x.None.Shortfall.float(), 2))
	case x.None.Shortfall.Value > 0:
		return fmt.Sprintf("The reasons given are not the whole refusal: with none in force a shortfall of %s would be left.", r.level(x.None.Shortfall))
	}
	return "With none of the reasons in force a deal would exist today."
}
