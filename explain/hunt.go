package explain

import "math"

const (
	// huntStep is how finely a course is looked over for the first place at
	// which something holds: a window narrower than that may be missed.
	huntStep = 1.0 / 32
	// huntTries is how many places are solved by the curve before halving
	// takes over. Two are the rule: one near, and one within the tolerance.
	huntTries = 5
	// huntMisses is how many places may be solved in vain where it holds at
	// none: the curve through so many leaves little to hope for.
	huntMisses = 3
)

// hunt is the search for the first place on a course, going one way from 0, at
// which something holds. The curve says where to solve.
type hunt struct {
	*course
	unit    float64 // the way: 1 or -1
	limit   float64 // how far
	m       measure
	tol     float64
	lo, hi  float64 // the furthest solved place below hi where it does not hold; the nearest where it does
	out     Outcome // at hi
	next    float64 // where the curve says that it holds; beyond where nowhere
	tries   int
	both    bool   // a place just before it is to be solved too
	blocked string // why there is no game where it was tried
}

func newHunt(c *course, unit, limit, tol float64, m measure) *hunt {
	h := &hunt{course: c, unit: unit, limit: limit, tol: tol, m: m, hi: beyond}
	for _, w := range c.known {
		h.place(w.at*unit, w.out)
	}
	h.look()
	return h
}

// place takes note of a solved place.
func (h *hunt) place(at float64, out Outcome) {
	if holds := h.m(out) <= 0; holds && at >= 0 && at < h.hi {
		h.hi, h.out = at, out
	}
	h.lo = 0
	for _, w := range h.known {
		if x := w.at * h.unit; x > h.lo && x < h.hi && !(h.m(w.out) <= 0) {
			h.lo = x
		}
	}
}

// add is an outcome newly solved.
func (h *hunt) add(at float64, out Outcome) {
	if h.tries++; out.Impossible != "" {
		h.blocked, h.limit = out.Impossible, math.Min(h.limit, at)
	}
	h.learn(at*h.unit, out)
	h.place(at, out)
	h.look()
}

// look finds where the curve says that it holds first.
func (h *hunt) look() {
	h.next = h.first(math.Min(h.limit, h.hi), h.holdsAt)
	if h.next >= beyond && h.hi < beyond {
		h.next = h.hi
	}
}

// holdsAt is what the curve says of a place.
func (h *hunt) holdsAt(at float64) bool { return h.m(h.at(at*h.unit)) <= 0 }

// first is the first place up to end at which something holds, to a fraction of
// the tolerance; beyond where there is none.
func (h *hunt) first(end float64, holds func(float64) bool) float64 {
	lo := 0.0
	for lo < end {
		hi := math.Min(end, lo+huntStep)
		if !holds(hi) {
			lo = hi
			continue
		}
		for hi-lo > h.tol*rootShare {
			if middle := (lo + hi) / 2; holds(middle) {
				hi = middle
			} else {
				lo = middle
			}
		}
		return hi
	}
	return beyond
}

// rootShare is how much finer than the tolerance the curve's own root is
// found: it costs no solve.
const rootShare = 1.0 / 16

// done reports whether the place is found: it holds at hi, and by the curve (or
// where asked for by a solve) no further below it than the tolerance.
func (h *hunt) done() bool {
	return h.hi < beyond && (h.hi-h.lo <= h.tol || !h.both && h.hi-h.next <= h.tol)
}

// lost reports whether nothing is left to try.
func (h *hunt) lost() bool { return h.hi >= beyond && (h.next >= beyond || h.tries >= huntMisses) }

// between is a place within the bracket, by its ends alone.
func (h *hunt) between() float64 {
	b := bracket{lo: h.lo, hi: h.hi, first: h.hi - h.lo, low: math.NaN()}
	for _, w := range h.known {
		if w.at*h.unit == h.lo {
			b.low = h.m(w.out)
		}
	}
	return b.guess(h.tol, h.m(h.out))
}

// probe is the place to solve next: just behind where the curve says, or
// within the bracket where it has failed to tell.
func (h *hunt) probe() float64 {
	near := h.hi-h.lo < huntStep && h.next < h.lo // the curve has lost its way between two near places
	if h.tries >= huntTries || near {
		return h.between()
	}
	at := math.Min(h.next+h.tol/2, math.Min(h.limit, h.hi))
	if h.hi < beyond && h.hi-h.next <= h.tol {
		at = math.Max(h.next-h.tol/4, h.hi-h.tol)
	}
	for _, w := range h.known {
		if math.Abs(w.at*h.unit-at) <= h.tol*rootShare {
			return (h.lo + math.Min(h.hi, h.limit)) / 2
		}
	}
	return at
}
