package brief

import (
	"fmt"
	"strings"
)

// verdict is the answer in words. Every sentence is made from figures of the
// report, and is left out where the report has none to make it from.
func verdict(r *Report) []string {
	said := []string{}
	for _, sentence := range []string{r.opening(), r.noise(), r.distance(), r.weightiest(), r.remainder(), r.never()} {
		if sentence != "" {
			said = append(said, sentence)
		}
	}
	return said
}

// who is a party's name as a reader sees it.
func (r *Report) who(party string) string {
	for _, p := range r.Question.Parties {
		if p.Name == party {
			return p.Display
		}
	}
	return capital(spaced(party))
}

// main is the milestone that the verdict speaks of: twelve months, or the
// horizon where that is nearer; nil where no deal can be struck.
func (r *Report) main() *By {
	for i := range r.Answer.Agreement {
		if by := &r.Answer.Agreement[i]; by.Label == "within 12 months" {
			return by
		}
	}
	if n := len(r.Answer.Agreement); n > 0 {
		return &r.Answer.Agreement[n-1]
	}
	return nil
}

// opening is how likely an agreement is, or, where no deal can be struck, how
// matters may end.
func (r *Report) opening() string {
	by := r.main()
	if by == nil {
		return r.outcomesOnly()
	}
	if first := r.Answer.First; first.Known() && first.Value >= 0.99 {
		return "As the scenario has it, an agreement is all but certain at once: " + Percent(first.float()) +
			" in the first " + r.Question.Period + "."
	}
	p := by.Chance.float()
	when := strings.Replace(by.Label, "12 months", "a year", 1)
	if p < certain {
		return fmt.Sprintf("As the scenario has it, there is no chance of an agreement %s.", when)
	}
	return fmt.Sprintf("As the scenario has it, an agreement %s is %s: %s.", when, likelihood(p), odds2(by.Chance))
}

// likelihood is a chance in an adjective that fits both sides of the question.
func likelihood(p float64) string {
	for _, w := range []struct {
		below float64
		text  string
	}{
		{0.05, "very unlikely"},
		{0.25, "unlikely"},
		{0.42, "less likely than not"},
		{0.58, "about as likely as not"},
		{0.75, "more likely than not"},
		{0.95, "likely"},
	} {
		if p < w.below {
			return w.text
		}
	}
	return "all but certain"
}

// odds2 is a chance both ways that people say it, once where both are words.
func odds2(f Figure) string {
	p := f.float()
	if p < 0.01 || p > 0.99 {
		return Percent(p) + f.Interval.and()
	}
	return odds(p) + " (" + percent(p) + f.Interval.and() + ")"
}

// outcomesOnly is the answer of a scenario in which nothing can be agreed.
func (r *Report) outcomesOnly() string {
	var parts []string
	for _, o := range r.Answer.Outcomes {
		parts = append(parts, o.Name+" "+percent(o.Chance.float()))
	}
	return "No deal can be struck in this scenario; it asks how matters end. As the scenario has it, " +
		horizonLabel(r.Question) + ": " + strings.Join(parts, ", ") + "."
}

// never holds the claim that no agreement will come against a number.
func (r *Report) never() string {
	n := len(r.Answer.Agreement)
	if n == 0 || r.Question.Holdout == "" || r.zone() {
		return ""
	}
	last := r.Answer.Agreement[n-1]
	p := last.Chance.float()
	if p < 0.01 {
		return fmt.Sprintf("“Never” follows, as far as this looks: the chance of an agreement %s is %s.", last.Label, Percent(p))
	}
	if share := float64(last.AtLoss.Value); last.AtLoss.Known() && share >= mostly {
		return fmt.Sprintf("“Never” says more than follows: an agreement %s has a chance of %s, %s of it at a loss to some party.",
			last.Label, Percent(p), Percent(share))
	}
	return fmt.Sprintf("“Never” says more than follows: an agreement %s has a chance of %s.", last.Label, Percent(p))
}

// others are those whose consent is needed beside the holdout's: by name where
// it is one.
func (r *Report) others() string {
	var names []string
	for _, p := range r.Question.Parties {
		if p.Consents && p.Name != r.Question.Holdout {
			names = append(names, p.Display)
		}
	}
	if len(names) == 1 {
		return names[0]
	}
	return otherSides
}

// otherSides is what several of them are called.
const otherSides = "the others"

// distance says whether a zone of possible agreement exists, and against what.
func (r *Report) distance() string {
	if r.Shortfall == nil {
		return ""
	}
	wait, fight := r.Shortfall.Waiting, r.Shortfall.Fighting
	holdout, others := r.who(r.Question.Holdout), r.others()
	switch {
	case wait.Zone:
		return "A deal exists today that every side whose consent is needed should prefer to waiting."
	case wait.Offered == 0:
		return "No deal can be offered today."
	case !wait.Conceded.Known() && fight.Zone:
		return fmt.Sprintf("A deal exists that every side prefers to fighting on, but none on the table is worth as much to %s as waiting%s.", r.refuser(), r.refuses())
	case !wait.Conceded.Known():
		return r.refusalLine()
	case fight.Zone:
		return fmt.Sprintf("A deal exists that every side prefers to fighting on, but none that %s would accept is worth as much to %s as waiting.", others, holdout)
	}
	return fmt.Sprintf("Nothing that %s would accept is worth as much to %s as waiting, or as fighting on.", others, holdout)
}

// mostly is the share at a loss from which a chance says more about noise than
// about interest.
const mostly = 0.5

// noise warns where most of the agreement is a mistake to somebody.
func (r *Report) noise() string {
	by := r.main()
	if by == nil || !by.AtLoss.Known() || float64(by.AtLoss.Value) < mostly || by.Chance.float() < certain {
		return ""
	}
	return fmt.Sprintf("%s of that chance is of a deal struck at a loss to some party, so it measures noise more than interest.",
		capital(Percent(by.AtLoss.float())))
}
