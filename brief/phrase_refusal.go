package brief

import (
	"fmt"
	"math"
	"strings"
)

// blocked reports whether it is others than the holdout that refuse: there are
// deals on the table, and none that they would take.
func (r *Report) blocked() bool {
	return r.Shortfall != nil && r.Shortfall.Waiting.Offered > 0 && !r.Shortfall.Waiting.Conceded.Known()
}

// refusalLine says who refuses where it is not the holdout, and what the
// holdout would take.
func (r *Report) refusalLine() string {
	return "No deal on the table is worth as much to " + r.refuser() + " as waiting" + r.refuses() + "."
}

// refuser is the one party that would take no deal, or the others together
// where it is several, or each of them would take some.
func (r *Report) refuser() string {
	var names []string
	for _, p := range r.Question.Parties {
		if p.Consents && p.Name != r.Question.Holdout && !r.takesSome(p.Name) {
			names = append(names, p.Display)
		}
	}
	if len(names) == 1 {
		return names[0]
	}
	return r.others()
}

// takesSome reports whether some deal on the table is worth as much to a party
// as waiting.
func (r *Report) takesSome(party string) bool {
	least := r.waits(party)
	for _, d := range r.Shortfall.Deals {
		if d.to(party).Value >= least.Value {
			return true
		}
	}
	return false
}

// refuses names who refuses, and what the holdout would take.
func (r *Report) refuses() string {
	who := ": they refuse"
	if r.refuser() != otherSides {
		who = ": it is the one that refuses"
	}
	return fmt.Sprintf("%s; %s would accept anything worth more than %s", who, r.who(r.Question.Holdout), r.level(r.Shortfall.Waiting.Needs))
}

// add reports whether the reasons together add so much to what peace must be
// worth that a part of it is worth naming.
func (x *Reasons) add(places int) bool {
	sum := x.All.Needs.float() - x.None.Needs.float()
	return sum > 0 && !saysNothing(fixed(sum, places))
}

// share is a reason's share of what all of them add, where they add anything.
func (r *Report) share(x Reason) string {
	if !r.Reasons.add(r.places()) {
		return "–"
	}
	return percent2(x.Share)
}

// cutLeast is the part of the shortfall that a reason must take away with it
// to be spoken of.
const cutLeast = 0.1

// cut is what of the shortfall goes when a reason does, all of it at the most;
// 0 where that cannot be said.
func (r *Report) cut(x Reason) float64 {
	all, without := r.Reasons.All, x.Without
	if without.Impossible != "" || !without.Shortfall.Known() || !all.Shortfall.Known() {
		return 0
	}
	return all.Shortfall.float() - math.Max(0, without.Shortfall.float())
}

// much reports whether a part of the shortfall is worth speaking of.
func (r *Report) much(cut float64) bool {
	all := r.Reasons.All.Shortfall.float()
	return all > 0 && cut >= cutLeast*all && cut >= unitOf(r.diffPlaces())
}

// opener is the reason without which the shortfall is least, where that is not
// the weightiest one and clearly less than without that: a reason may act
// through what is conceded, which the weights of what peace must be worth leave
// out.
func (r *Report) opener() *Reason {
	if r.Reasons == nil || len(r.Reasons.Ranked) == 0 {
		return nil
	}
	var best *Reason
	top := r.cut(r.Reasons.Ranked[0])
	if !r.Reasons.add(r.places()) {
		top = 0 // none of them is the weightiest
	}
	for i, x := range r.Reasons.Ranked {
		if cut := r.cut(x); r.much(cut) && r.much(cut-top) && (best == nil || cut > r.cut(*best)) {
			best = &r.Reasons.Ranked[i]
		}
	}
	return best
}

// hiddenLine is what the shares do not show: the reasons whose weight is
// nothing or less, and that which opens most, and still close the shortfall in
// part.
func (r *Report) hiddenLine() string {
	var said []string
	opener := r.opener()
	for i, x := range r.Reasons.Ranked {
		if r.blocked() && x.Without.Impossible == "" && x.Without.Shortfall.Known() {
			said = append(said, fmt.Sprintf("Without %s %s would take some deal on the table.", quoted(x.Says, x.Name), r.refuser()))
		}
		no := x.Needs.Shapley.Known() && x.Needs.Shapley.Value < Number(unitOf(r.diffPlaces())/2)
		if r.much(r.cut(x)) && (no || opener == &r.Reasons.Ranked[i]) {
			said = append(said, fmt.Sprintf("%s %s: without it %s.", quoted(x.Says, x.Name), r.through(x), r.leftWithout(x)))
		}
	}
	return strings.Join(said, " ")
}

// through is by which of its two sides a reason acts on the shortfall.
func (r *Report) through(x Reason) string {
	least := unitOf(r.diffPlaces()) / 2
	needs := x.Needs.Removed.float()
	conceded := r.Reasons.All.Conceded.float() - x.Without.Conceded.float()
	switch {
	case conceded > -least:
		return "weighs more once the other reasons hold"
	case needs < -least:
		return "lowers what peace must be worth, but lowers what is conceded more"
	case needs > least:
		return "raises what peace must be worth, and lowers what is conceded"
	}
	return "does not change what peace must be worth, but lowers what is conceded"
}

// leftWithout is the shortfall without a reason.
func (r *Report) leftWithout(x Reason) string {
	if x.Without.Shortfall.Value <= 0 {
		return "a deal exists"
	}
	return "the shortfall is " + r.left(x.Without.Shortfall)
}
