package explain

import (
	"cmp"
	"context"
	"math"
	"slices"
)

const (
	// pairCandidates is how many parameters are paired with one another: of
	// four there are six pairs.
	pairCandidates = 4
	// pairGain is the least share by which a change of two must be smaller
	// than what is known already to be worth telling.
	pairGain = 0.02
	// The best pair's direction is turned by firstTurn (in radians, about
	// 11 degrees) and half of it, either way: the way that falls straightest
	// at the start need not be the shortest.
	firstTurn = 0.2
	turns     = 2
)

// pairs seeks the least change of two parameters among the most promising.
func (m *march) pairs(ctx context.Context, f *Flips, lanes []ray) error {
	limit := FlipReach
	if len(f.Singles) > 0 {
		limit = f.Singles[0].Distance * (1 - pairGain)
	}
	best := promising(lanes)
	var rays []ray
	for i, a := range best {
		for _, b := range best[i+1:] {
			f.Paired = append(f.Paired, [2]int{m.param(a), m.param(b)})
			rays = append(rays, m.between(a, b, m.steepest(a, b), pairPlaces(limit)))
		}
	}
	const what = "seeking the smallest flip of two"
	hits, err := m.run(ctx, what, rays, 1)
	if err != nil || len(hits) == 0 {
		return err
	}
	r, at, err := m.turn(ctx, what, rays[hits[0].ray], hits[0].bracket)
	pair := m.flip(r, at)
	f.Pair = &pair
	return err
}

// promising are the lanes that a straight line says close soonest, one for a
// parameter.
func promising(lanes []ray) []ray {
	sorted := slices.Clone(lanes)
	slices.SortStableFunc(sorted, func(a, b ray) int { return cmp.Compare(a.expect, b.expect) })
	var out []ray
	for _, r := range sorted {
		same := func(o ray) bool { return o.along[0].axis == r.along[0].axis }
		if r.expect < beyond && len(out) < pairCandidates && !slices.ContainsFunc(out, same) {
			out = append(out, r)
		}
	}
	return out
}

func (m *march) param(r ray) int { return m.axes[r.along[0].axis].Param }

// pairPlaces is the grid out to a limit, and the limit itself.
func pairPlaces(limit float64) []place {
	var out []place
	for at := FlipGrid; at < limit; at += FlipGrid {
		out = append(out, place{at: at})
	}
	return append(out, place{at: limit})
}

// between is the ray at an angle from lane a towards lane b.
func (m *march) between(a, b ray, angle float64, places []place) ray {
	sin, cos := math.Sincos(angle)
	x, y := a.along[0], b.along[0]
	return ray{low: short(m.now), places: places, along: []direction{{x.axis, x.unit * cos}, {y.axis, y.unit * sin}}}
}

// steepest is the angle at which the shortfall falls fastest by the straight
// lines of both lanes: they fall by the inverse of where they close.
func (m *march) steepest(a, b ray) float64 { return math.Atan2(1/b.expect, 1/a.expect) }

// turn looks to either side of a ray for a shorter way.
func (m *march) turn(ctx context.Context, what string, r ray, at bracket) (ray, bracket, error) {
	by := firstTurn
	for range turns {
		var rays []ray
		for _, angle := range []float64{r.angle() - by, r.angle() + by} {
			if angle > 0 && angle < math.Pi/2 {
				rays = append(rays, r.turned(angle, at.hi))
			}
		}
		hits, err := m.run(ctx, what, rays, 1)
		if err != nil {
			return r, at, err
		}
		if len(hits) > 0 {
			r, at = rays[hits[0].ray], hits[0].bracket
		}
		by /= 2
	}
	return r, at, nil
}

// angle is a two-parameter ray's, from its first axis to its second.
func (r ray) angle() float64 {
	return math.Atan2(math.Abs(r.along[1].unit), math.Abs(r.along[0].unit))
}

// turned is the ray at another angle, to be looked at a little nearer than
// the best known; that it does not close a step of the grid before is assumed.
func (r ray) turned(angle, best float64) ray {
	sin, cos := math.Sincos(angle)
	x, y := r.along[0], r.along[1]
	x.unit, y.unit = math.Copysign(cos, x.unit), math.Copysign(sin, y.unit)
	near := place{at: best * (1 - pairGain)}
	return ray{along: []direction{x, y}, places: []place{near}, passed: max(0, near.at-FlipGrid), low: math.NaN()}
}
