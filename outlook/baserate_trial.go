package outlook

import "math"

// trial is one forecast: a war at an age, seen for long enough to tell.
type trial struct {
	conflict, war int
	age, horizon  int
	end           WarEnd // what came within the horizon
	chances       [forecasters]incidence
}

func drawMany(d *drawer) []hazards {
	out := make([]hazards, scoreDraws)
	for i := range out {
		out[i] = d.draw()
	}
	return out
}

// meanAhead is the mean chance of each end.
func meanAhead(drawn []hazards, t *trial) (mean incidence) {
	for i := range drawn {
		c := drawn[i].ahead(begun(), float64(t.age), float64(t.horizon))
		for e := range c {
			mean[e] += c[e] / float64(len(drawn))
		}
	}
	return mean
}

// plainly is what the two plain forecasters say, of the other conflicts: the share
// of trials of the same kind, age and horizon, and of all of the horizon; half a
// case is added to what happened and half to what did not.
func (s *scorer) plainly(t *trial) {
	kind := s.list.Wars[t.war].Kind
	var same, all [warEnds]float64
	var n, total float64
	for i := range s.trials {
		o := &s.trials[i]
		if o.conflict == t.conflict || o.horizon != t.horizon {
			continue
		}
		all[o.end]++
		total++
		if o.age == t.age && s.list.Wars[o.war].Kind == kind {
			same[o.end]++
			n++
		}
	}
	for e := range same {
		t.chances[plainCount][e] = (same[e] + 0.5) / (n + 1)
		t.chances[constantRate][e] = (all[e] + 0.5) / (total + 1)
	}
}

// told is the chance that was given to an event, and whether it came.
func (t *trial) told(forecaster int, event WarEnd) (chance float64, came bool) {
	c := t.chances[forecaster]
	if event == StillOn { // stands for any end
		return c.anyEnd(), t.end != StillOn
	}
	return c[event], t.end == event
}

// losses are a forecast's Brier and log scores.
func (t *trial) losses(forecaster int, event WarEnd) (brier, log float64) {
	p, came := t.told(forecaster, event)
	if !came {
		p = 1 - p
	}
	return (1 - p) * (1 - p), -math.Log(p)
}
