package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// direction is a unit of travel along an axis, signed.
type direction struct {
	axis int
	unit float64
}

// place is a distance along a ray, and what is found there once it is known.
type place struct {
	at  float64
	out *Outcome
}

// ray is a straight way out from the present values, in widths.
type ray struct {
	along   []direction
	places  []place // still to be passed, ascending
	low     float64 // the shortfall there, NaN where it was not taken
	passed  float64 // how far out it was followed: to there the shortfall does not close, unless found
	blocked string  // why the way ends
	found   bool    // it closed
	expect  float64 // where a straight line says that it closes; beyond where never
}

// hit is a ray on which the shortfall closes, and where.
type hit struct {
	bracket
	ray int
}

// march goes out along rays, all in step, until the shortfall closes.
type march struct {
	st   *Study
	now  Outcome
	axes []axis
}

// setting is the base with everything moved so far along a ray.
func (m *march) setting(r ray, at float64) scenario.Theta {
	t := m.st.base
	for _, d := range r.along {
		a := m.axes[d.axis]
		t = m.st.s.Set(t, a.Param, a.value(d.unit*at))
	}
	return t
}

// run is where the shortfall closes on the rays, the nearest first, the keep
// nearest within FlipTolerance. It leaves in each ray how far it came.
func (m *march) run(ctx context.Context, what string, rays []ray, keep int) ([]hit, error) {
	var hits []hit
	for {
		hits = append(hits, passKnown(rays)...)
		ahead := waiting(rays, hits, keep)
		if len(ahead) == 0 {
			break
		}
		out, err := m.st.askEach(ctx, what, forValues, len(ahead), func(i int) scenario.Theta {
			r := rays[ahead[i]]
			return m.setting(r, r.places[0].at)
		})
		if err != nil {
			return nil, err
		}
		for i, r := range ahead {
			rays[r].places[0].out = &out[i]
		}
	}
	return m.narrow(ctx, what, rays, hits, keep)
}

// passKnown takes every ray past the places whose outcome is known, up to
// where it closes or ends.
func passKnown(rays []ray) []hit {
	var hits []hit
	for i := range rays {
		r := &rays[i]
		for r.open() && r.places[0].out != nil {
			if b, found := r.pass(); found {
				hits = append(hits, hit{b, i})
			}
		}
	}
	return hits
}

// open reports whether there is anything left to look at.
func (r *ray) open() bool { return len(r.places) > 0 && !r.found && r.blocked == "" }

// pass takes the next place, and brackets the closing if it is there.
func (r *ray) pass() (bracket, bool) {
	p, from, low := r.places[0], r.passed, r.low
	r.places = r.places[1:]
	if p.out.Impossible != "" {
		r.blocked = p.out.Impossible
		return bracket{}, false
	}
	r.found, r.passed, r.low = p.out.Gap.Closed(), p.at, short(*p.out)
	return bracket{lo: from, hi: p.at, out: *p.out, low: low}, r.found
}

// waiting are the rays worth going further on: what they find would be nearer
// than the keep nearest found.
func waiting(rays []ray, hits []hit, keep int) []int {
	bar := kthLowest(brackets(hits), keep)
	var out []int
	for i, r := range rays {
		if r.open() && r.passed < bar {
			out = append(out, i)
		}
	}
	return out
}

func brackets(hits []hit) []bracket {
	bs := make([]bracket, len(hits))
	for i, h := range hits {
		bs[i] = h.bracket
	}
	return bs
}

// narrow brackets the hits and puts them in order.
func (m *march) narrow(ctx context.Context, what string, rays []ray, hits []hit, keep int) ([]hit, error) {
	bs := brackets(hits)
	err := narrow(ctx, bs, FlipTolerance, keep, short, func(ctx context.Context, ps []probe) ([]Outcome, error) {
		return m.st.askEach(ctx, what, forValues, len(ps), func(i int) scenario.Theta {
			return m.setting(rays[hits[ps[i].of].ray], ps[i].at)
		})
	})
	for i := range hits {
		hits[i].bracket = bs[i]
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return nanLast(a.hi, b.hi) })
	return hits, err
}

// flip is a found place in words of parameters.
func (m *march) flip(r ray, b bracket) Flip {
	f := Flip{Distance: b.hi, Outcome: b.out}
	f.Outcome.P12, f.Outcome.PH = math.NaN(), math.NaN() // the search asks for values alone
	for _, d := range r.along {
		a, w := m.axes[d.axis], d.unit*b.hi
		f.Moves = append(f.Moves, Move{a.Param, a.from, a.value(w), w})
	}
	return f
}
