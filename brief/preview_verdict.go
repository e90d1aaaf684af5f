package brief

import (
	"fmt"
	"math"
)

// verdict is what can be said in words in spite of the errors.
func (p *Preview) verdict() []string {
	if len(p.Agreement) == 0 {
		return []string{"No deal can be struck in this scenario; leave --preview out to see how matters end."}
	}
	out := []string{p.opening()}
	if p.Waiting != nil {
		out = append(out, p.zones())
	}
	return out
}

// opening is the chance within a year, or by the first time that there is.
func (p *Preview) opening() string {
	by := p.Agreement[0]
	for _, b := range p.Agreement {
		if b.Label == "within 12 months" {
			by = b
		}
	}
	at, off := by.Chance.Figure.float(), by.Chance.Off.float()
	low, high := likelihood(math.Max(0, at-off)), likelihood(math.Min(1, at+off))
	if low != high {
		low += " to " + high
	}
	if p.Exact {
		return fmt.Sprintf("An agreement %s is %s: %s.", by.Label, low, Percent(at))
	}
	return fmt.Sprintf("An agreement %s is %s: about %s, off by perhaps %s.", by.Label, low, Percent(at), points1(off))
}

// points1 is an error of a chance in a sentence.
func points1(off float64) string {
	switch text := offPoints(off); text {
	case "nothing":
		return text
	case "1", "less than 1":
		return text + " point"
	default:
		return text + " points"
	}
}

// zones says whether deals exist, against waiting and against fighting on.
func (p *Preview) zones() string {
	r := p.report()
	holdout, others := r.who(p.Question.Holdout), r.others()
	nothing := fmt.Sprintf("Nothing that %s would accept is worth as much to %s as ", others, holdout)
	wait, fight := p.Waiting.Zone, p.Fighting.Zone
	switch {
	case wait == zoneNo && fight == zoneNo:
		return nothing + "waiting, or as fighting on."
	case wait == zoneNo && fight == zoneYes:
		return "A deal exists that every side prefers to fighting on, but n" + nothing[1:] + "waiting."
	case wait == zoneNo:
		return nothing + "waiting; whether a deal exists that every side prefers to fighting on is too close to call."
	case wait == zoneYes:
		return "A deal exists today that every side whose consent is needed should prefer to waiting."
	case fight == zoneYes:
		return "A deal exists that every side prefers to fighting on; whether one exists that every side prefers to waiting is too close to call."
	}
	return "Whether a deal exists that every side prefers to waiting is too close to call."
}
