package explain

import (
	"cmp"
	"math"
	"slices"

	"parley/scenario"
)

// course is a line of settings and what is known along it. Between known places
// reservation values and chances follow the curve through the nearest of them,
// and at 0 the slope; what deals are worth is exact everywhere.
type course struct {
	st      *Study
	setting func(at float64) scenario.Theta
	known   []waypoint // by place
	slope   *rates     // at 0, nil where there is none
}

// waypoint is a place on a course that was solved.
type waypoint struct {
	at  float64
	out Outcome
}

// rates are slopes along a course.
type rates struct {
	c   []float64 // of reservation values, per party
	p12 float64
}

// courseNodes is how many places a curve goes through: cubics follow what bends
// once or twice and do not sway.
const courseNodes = 4

// learn adds what was solved at a place; what has no game tells nothing.
func (c *course) learn(at float64, out Outcome) {
	same := func(w waypoint) bool { return w.at == at }
	if out.Impossible != "" || out.Estimated || slices.ContainsFunc(c.known, same) {
		return
	}
	c.known = append(c.known, waypoint{at, out})
	slices.SortFunc(c.known, byPlace)
}

func byPlace(a, b waypoint) int { return cmp.Compare(a.at, b.at) }

// at is the outcome expected at a place.
func (c *course) at(at float64) Outcome {
	g, why := c.st.compile(c.setting(at))
	if why != "" {
		return impossible(why)
	}
	r := c.reservation(at)
	return Outcome{Estimated: true, Reservation: r, Gap: gapOf(g, r, c.st.holdout), P12: c.chance(at), PH: math.NaN()}
}

// reservation is every party's reservation value there.
func (c *course) reservation(at float64) []float64 {
	out := make([]float64, len(c.known[0].out.Reservation))
	for i := range out {
		slope := math.NaN()
		if c.slope != nil {
			slope = c.slope.c[i]
		}
		out[i] = c.curve(at, slope, func(o Outcome) float64 { return o.Reservation[i] })
	}
	return out
}

// chance is that of an agreement within twelve months, curved in log-odds;
// never and always have none, and are taken as all but that.
func (c *course) chance(at float64) float64 {
	odds := func(o Outcome) float64 { return logOdds(held(o.P12)) }
	slope := math.NaN()
	if c.slope != nil {
		for _, w := range c.known {
			if w.at == 0 {
				p := held(w.out.P12)
				slope = c.slope.p12 / (p * (1 - p))
			}
		}
	}
	return logistic(c.curve(at, slope, odds))
}

// rim keeps chances where their log-odds are numbers: far below what is told.
const rim = 1e-9

func held(p float64) float64 { return math.Max(rim, math.Min(1-rim, p)) }

// curve is the curve of a figure at a place: through known places within their
// span, on along the straight line beyond it.
func (c *course) curve(at, slope float64, f func(Outcome) float64) float64 {
	first, end := c.known[0].at, c.known[len(c.known)-1].at
	on := math.Max(first, math.Min(end, at))
	y := c.through(on, slope, f)
	if on == at || first == end && math.IsNaN(slope) {
		return y
	}
	if first == end {
		return y + slope*(at-on)
	}
	inward := on + math.Copysign((end-first)*edgeShare, on-at)
	return y + (c.through(inward, slope, f)-y)/(inward-on)*(at-on)
}

// edgeShare is the share of a course's span over which its slope at an end is
// taken.
const edgeShare = 1e-3

// through is Newton's polynomial through the nearest known places, with the
// slope at 0 if that is one of them.
func (c *course) through(at, slope float64, f func(Outcome) float64) float64 {
	near := slices.Clone(c.known)
	slices.SortStableFunc(near, func(a, b waypoint) int { return cmp.Compare(math.Abs(a.at-at), math.Abs(b.at-at)) })
	var xs, ys []float64
	for _, w := range near {
		y := f(w.out)
		if len(xs) == courseNodes || math.IsNaN(y) {
			continue
		}
		if xs, ys = append(xs, w.at), append(ys, y); w.at == 0 && !math.IsNaN(slope) && len(xs) < courseNodes {
			xs, ys = append(xs, 0), append(ys, y)
		}
	}
	return newton(xs, ys, slope, at)
}

// newton is the polynomial through the points; two neighbours with the same x
// stand for the slope there.
func newton(xs, ys []float64, slope, at float64) float64 {
	d := slices.Clone(ys)
	for k := 1; k < len(d); k++ {
		for i := len(d) - 1; i >= k; i-- {
			if gap := xs[i] - xs[i-k]; gap == 0 {
				d[i] = slope
			} else {
				d[i] = (d[i] - d[i-1]) / gap
			}
		}
	}
	sum := 0.0
	for i := len(d) - 1; i >= 0; i-- {
		sum = d[i] + (at-xs[i])*sum
	}
	return sum
}
