package ukraine2025

import "maps"

// Reason is a set of the scenario's four reasons.
type Reason int

// The reasons, and all of them together.
const (
	Time Reason = 1 << iota
	Partiality
	Sanctions
	Fatigue

	NoReason   Reason = 0
	AllReasons        = Time | Partiality | Sanctions | Fatigue
)

// reasons lists the single reasons in the scenario's order.
var reasons = []Reason{Time, Partiality, Sanctions, Fatigue}

// beliefs are the parameters of which Russia's view is a part of the reason.
var beliefs = map[Reason][]string{
	Time:       {"russia_regenerates", "advance", "others_fill_the_gap"},
	Partiality: {"mediator_calms", "blame_falls_on_ukraine"},
	Sanctions:  {"sanctions_come", "strikes_annoy"},
	Fatigue:    {"mediator_walks_away", "aid_cut_when_gone"},
}

// InForce returns a copy in which only the given reasons hold: in the others'
// beliefs Russia falls back to the analyst's value. Views in no reason stay.
func (p Params) InForce(in Reason) Params {
	q := maps.Clone(p)
	for _, r := range reasons {
		if in&r != 0 {
			continue
		}
		for _, name := range beliefs[r] {
			q.belief(name, Russia, q.At(name, Analyst))
		}
	}
	return q
}
