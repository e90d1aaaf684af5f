package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// axis is a parameter measured in widths of its range: Lo and Hi are the
// range's ends.
type axis struct {
	scenario.Dial
	from       float64 // where the analyst's value stands
	width      float64 // of the range, on the scale
	atLo, atHi Outcome
}

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

// addAxis measures a parameter of the tornado. One whose value lies at the end
// of its scale (a chance of 0) is measured plainly.
func (m *march) addAxis(s Swing) {
	a := axis{atLo: s.AtLo, atHi: s.AtHi, from: m.st.base[0][s.Param]}
	a.Dial = scenario.Dial{Param: s.Param, Lo: s.Lo, Hi: s.Hi, Scale: m.st.s.Params[s.Param].Analyst.Scale}
	if !a.measurable() {
		a.Scale = 0 // the plain scale
	}
	a.width = math.Abs(a.Scale.To(a.Hi) - a.Scale.To(a.Lo))
	m.axes = append(m.axes, a)
}

func (a axis) measurable() bool {
	sum := a.Scale.To(a.Lo) + a.Scale.To(a.Hi) + a.Scale.To(a.from)
	return !math.IsNaN(sum) && !math.IsInf(sum, 0)
}

// widths is how far off a value lies; value is the inverse.
func (a axis) widths(x float64) float64 { return (a.Scale.To(x) - a.Scale.To(a.from)) / a.width }
func (a axis) value(widths float64) float64 {
	return a.Scale.From(a.Scale.To(a.from) + widths*a.width)
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
		ts := make([]scenario.Theta, len(ahead))
		for i, r := range ahead {
			ts[i] = m.setting(rays[r], rays[r].places[0].at)
		}
		out, err := m.st.ask(ctx, what, false, ts...)
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
		for len(r.places) > 0 && r.places[0].out != nil && !r.found && r.blocked == "" {
			p := r.places[0]
			r.places = r.places[1:]
			switch {
			case p.out.Impossible != "":
				r.blocked = p.out.Impossible
			case closes(*p.out):
				hits = append(hits, hit{bracket{r.passed, p.at, *p.out}, i})
				r.found, r.passed = true, p.at
			default:
				r.passed = p.at
			}
		}
	}
	return hits
}

// waiting are the rays worth going further on: what they find would be nearer
// than the keep nearest found.
func waiting(rays []ray, hits []hit, keep int) []int {
	bar := kthLowest(brackets(hits), keep)
	var out []int
	for i, r := range rays {
		if len(r.places) > 0 && !r.found && r.blocked == "" && r.passed < bar {
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
	err := narrow(ctx, bs, FlipTolerance, keep, closes, func(ctx context.Context, ps []probe) ([]Outcome, error) {
		ts := make([]scenario.Theta, len(ps))
		for i, p := range ps {
			ts[i] = m.setting(rays[hits[p.of].ray], p.at)
		}
		return m.st.ask(ctx, what, false, ts...)
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
	for _, d := range r.along {
		a, w := m.axes[d.axis], d.unit*b.hi
		f.Moves = append(f.Moves, Move{a.Param, a.from, a.value(w), w})
	}
	return f
}
