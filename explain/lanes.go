package explain

import (
	"cmp"
	"math"
	"slices"
)

// lanes are the ways out along one axis each, up and down: the range's ends
// that lie that way, whose outcome is known, and for the promising a grid out
// to FlipReach.
func (m *march) lanes() []ray {
	var lanes []ray
	for i := range m.axes {
		for _, unit := range []float64{1, -1} {
			lanes = append(lanes, m.lane(i, unit))
		}
	}
	order := make([]int, len(lanes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(lanes[a].expect, lanes[b].expect) })
	for _, i := range order[:min(len(order), flipCandidates)] {
		if lanes[i].expect <= flipHope {
			lanes[i].places = withGrid(lanes[i].places, FlipReach)
		}
	}
	return lanes
}

// lane is one way out along an axis, as far as the tornado knows it.
func (m *march) lane(i int, unit float64) ray {
	a := m.axes[i]
	r := ray{along: []direction{{i, unit}}, expect: beyond, low: short(m.now)}
	// An end that is only estimated says whether the way is promising, no more.
	for _, p := range []place{{unit * a.widths(a.Lo), &a.atLo}, {unit * a.widths(a.Hi), &a.atHi}} {
		if p.at > 0 {
			r.places = append(r.places, p)
		}
	}
	slices.SortFunc(r.places, func(a, b place) int { return cmp.Compare(a.at, b.at) })
	if len(r.places) > 0 {
		r.expect = m.straight(r.places[0])
	}
	r.places = slices.DeleteFunc(r.places, func(p place) bool { return p.out.Estimated })
	return r
}

// straight is where the straight line from now through a known place says
// that the shortfall closes. From an infinite shortfall there is no line: any
// finite one is then a way forward.
func (m *march) straight(p place) float64 {
	gain := m.now.Gap.Shortfall - p.out.Gap.Shortfall
	switch {
	case p.out.Impossible != "" || !(gain > 0):
		return beyond
	case math.IsInf(gain, 1):
		return p.at
	}
	return p.at * m.now.Gap.Shortfall / gain
}

// withGrid adds the steps of the grid out to reach, but for those next to a
// place that is known already.
func withGrid(known []place, reach float64) []place {
	out := slices.Clone(known)
	for at := FlipGrid; at <= reach; at += FlipGrid {
		near := func(p place) bool { return math.Abs(p.at-at) < FlipGrid/2 }
		if !slices.ContainsFunc(known, near) {
			out = append(out, place{at: at})
		}
	}
	slices.SortFunc(out, func(a, b place) int { return cmp.Compare(a.at, b.at) })
	return out
}

// tried tells of a lane once it was marched.
func (m *march) tried(r ray) Tried {
	d := r.along[0]
	return Tried{m.axes[d.axis].Param, d.unit > 0, r.passed, r.blocked}
}
