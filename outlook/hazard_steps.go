package outlook

import (
	"cmp"
	"slices"
)

// spell is what one war adds to a count: how long it lasted, in months, and how
// it ended; at StillOn it was lost sight of then.
type spell struct {
	months float64
	end    WarEnd
}

// incidence is what is known of a war after some time: how likely each way of
// ending is to have come by then. At StillOn stands how likely it is to be on.
type incidence [warEnds]float64

// anyEnd is how likely it is to have ended at all.
func (c incidence) anyEnd() float64 { return 1 - c[StillOn] }

// step is the estimate from an age on, until the next step.
type step struct {
	age float64
	incidence
}

// aalenJohansen estimates cumulative incidences from an age on, of spells that
// had lasted as long, by the estimator of Aalen and Johansen 1978; at StillOn it
// is the product-limit estimate of Kaplan and Meier 1958. One step a time at
// which something ended, and a first one at the age itself; none where no spell
// lasted so long. Spells lost sight of at the same moment as others end are
// counted as having been at risk.
func aalenJohansen(spells []spell, from float64) []step {
	var at []spell
	for _, s := range spells {
		if s.months >= from {
			at = append(at, s)
		}
	}
	if len(at) == 0 {
		return nil
	}
	slices.SortStableFunc(at, func(a, b spell) int { return cmp.Compare(a.months, b.months) })
	now := step{age: from}
	now.incidence[StillOn] = 1
	steps := []step{now}
	for i := 0; i < len(at); {
		risk, ended := len(at)-i, [warEnds]int{}
		now.age = at[i].months
		for ; i < len(at) && at[i].months == now.age; i++ {
			ended[at[i].end]++
		}
		if ended[StillOn] == risk-(len(at)-i) {
			continue // nothing ended
		}
		now.incidence = now.after(ended, risk)
		steps = append(steps, now)
	}
	return steps
}

// after is the estimate past a moment at which so many of those at risk ended.
func (c incidence) after(ended [warEnds]int, risk int) incidence {
	on := c[StillOn]
	for e := ByAgreement; e < warEnds; e++ {
		share := float64(ended[e]) / float64(risk)
		c[e] += on * share
		c[StillOn] -= on * share
	}
	return c
}

// incidenceAt is the estimate just before an age: an end at that very age is not within
// the time that leads to it. The zero value where there are no steps.
func incidenceAt(steps []step, age float64) incidence {
	var c incidence
	for i, s := range steps {
		if i > 0 && s.age >= age {
			break
		}
		c = s.incidence
	}
	return c
}

// follow is what plainly happened to spells that had lasted to an age, in the
// months after it.
type follow struct {
	risk  int
	ended [warEnds]int // at StillOn: seen to go on all that time
	lost  int          // lost sight of before
}

// followed counts.
func followed(spells []spell, from, months float64) (f follow) {
	for _, s := range spells {
		switch {
		case s.months < from:
			continue
		case s.months >= from+months:
			f.ended[StillOn]++
		case s.end == StillOn:
			f.lost++
		default:
			f.ended[s.end]++
		}
		f.risk++
	}
	return f
}
