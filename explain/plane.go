package explain

import (
	"math"

	"parley/scenario"
)

const (
	// planeAngles is how many ways out between two axes are looked along, and
	// planeTurns how often the best one's neighbourhood is looked at twice as
	// finely. By the curves alone: none costs a solve.
	planeAngles = 16
	planeTurns  = 4
	// planeStep is how finely each is looked over.
	planeStep = 1.0 / 24
	// planeTries is how often a nearer way is tried where one is found, and
	// planeMisses how often one is where none is.
	planeTries  = 6
	planeMisses = 4
)

// plane is two parameters moved at once. Reservation values are those of either
// alone added up, and a cross term that fits the places solved.
type plane struct {
	m     *march
	a, b  *lanehunt
	cross []cross
	limit float64 // how far is of interest
	next  spot    // where the curves have the shortfall close soonest
	found bool
	best  spot // solved
	out   Outcome
	tries int
}

// cross is what two parameters do together at a solved place beyond what either
// does alone, per party and product of the distances.
type cross struct {
	x, y float64
	term []float64
}

// spot is a place on a plane: a way and a distance, in widths.
type spot struct{ angle, far float64 }

func (s spot) xy() (x, y float64) {
	sin, cos := math.Sincos(s.angle)
	return s.far * cos, s.far * sin
}

func (p *plane) setting(s spot) scenario.Theta {
	x, y := s.xy()
	t := p.m.st.base
	for _, d := range []struct {
		h  *lanehunt
		by float64
	}{{p.a, x}, {p.b, y}} {
		a := p.m.axes[d.h.along.axis]
		t = p.m.st.s.Set(t, a.Param, a.value(d.h.unit*d.by))
	}
	return t
}

// reservation is every party's as the two curves have it together.
func (p *plane) reservation(s spot) []float64 {
	x, y := s.xy()
	out, other := p.a.reservation(p.a.unit*x), p.b.reservation(p.b.unit*y)
	for i := range out {
		out[i] += other[i] - p.m.now.Reservation[i] + p.term(i, x, y)*x*y
	}
	return out
}

// term is party i's cross term: the mean of those found, the nearest counting
// most (by the inverse square of the distance), so that it is exact where it was
// found.
func (p *plane) term(i int, x, y float64) float64 {
	sum, weights := 0.0, 0.0
	for _, c := range p.cross {
		w := 1 / (math.Hypot(x-c.x, y-c.y)*math.Hypot(x-c.x, y-c.y) + FlipTolerance*FlipTolerance*rootShare)
		sum, weights = sum+w*c.term[i], weights+w
	}
	if weights == 0 {
		return 0
	}
	return sum / weights
}

func (p *plane) holds(s spot) bool {
	g, why := p.m.st.compile(p.setting(s))
	return why == "" && gapOf(g, p.reservation(s), p.m.st.holdout).Closed()
}

// along is where the shortfall closes on one way out; beyond where not within
// the limit.
func (p *plane) along(angle, limit float64) spot {
	lo := 0.0
	for lo < limit {
		hi := math.Min(limit, lo+planeStep)
		if !p.holds(spot{angle, hi}) {
			lo = hi
			continue
		}
		for hi-lo > FlipTolerance*rootShare {
			if middle := (lo + hi) / 2; p.holds(spot{angle, middle}) {
				hi = middle
			} else {
				lo = middle
			}
		}
		return spot{angle, hi}
	}
	return spot{angle, beyond}
}

// look finds where the curves have it close soonest.
func (p *plane) look() {
	p.next = spot{far: beyond}
	try := func(angle float64) {
		if angle <= 0 || angle >= math.Pi/2 {
			return
		}
		if s := p.along(angle, math.Min(p.limit, p.next.far)); s.far < p.next.far {
			p.next = s
		}
	}
	by := math.Pi / 2 / planeAngles
	for k := 1; k < planeAngles; k++ {
		try(float64(k) * by)
	}
	for range planeTurns {
		by /= 2
		at := p.next.angle
		try(at - by)
		try(at + by)
	}
}

// add is an outcome newly solved. The cross term is what the sum leaves of it.
func (p *plane) add(s spot, out Outcome) {
	if p.tries++; out.Impossible != "" {
		p.limit = math.Min(p.limit, s.far)
	} else {
		p.cross = append(p.cross, p.left(s, out))
		if out.Gap.Closed() && (!p.found || s.far < p.best.far) {
			p.found, p.best, p.out = true, s, out
		}
	}
	p.look()
}

// left is the cross term at a solved place.
func (p *plane) left(s spot, out Outcome) cross {
	x, y := s.xy()
	a, b := p.a.reservation(p.a.unit*x), p.b.reservation(p.b.unit*y)
	c := cross{x, y, make([]float64, len(a))}
	for i := range a {
		c.term[i] = (out.Reservation[i] - a[i] - b[i] + p.m.now.Reservation[i]) / (x * y)
	}
	return c
}

// done reports whether the curves know of nothing much nearer than what is
// solved: by the tolerance on the same way, by pairGain on another.
func (p *plane) done() bool {
	return p.found && (p.next.far > p.best.far*(1-pairGain) || p.tries >= planeTries) &&
		p.best.far-p.along(p.best.angle, p.best.far).far <= FlipTolerance
}

// probe is the place to solve next: just behind the edge, on the new way where
// that is better, else on the one that is known.
func (p *plane) probe() spot {
	s := p.next
	if p.found && !(s.far <= p.best.far*(1-pairGain)) {
		s = p.along(p.best.angle, p.best.far)
	}
	over := FlipTolerance / 2
	if !p.found {
		over *= math.Exp2(float64(p.tries)) // past an edge that keeps moving away
	}
	s.far = math.Min(s.far+over, p.limit)
	return s
}
