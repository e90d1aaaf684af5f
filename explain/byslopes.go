package explain

import (
	"cmp"
	"context"
	"slices"

	"parley/scenario"
)

// flipSafety is how much nearer than the curves have it a flip may lie: a
// parameter is tried as long as its prediction over this is nearer than what is
// found already. Between a slope at the middle and the end of a range,
// reservation values of ukraine-2025 bend by up to a third.
const flipSafety = 1.5

// lanehunt is the hunt along one axis in one direction.
type lanehunt struct {
	*hunt
	along direction
	want  float64 // the place to be solved next
}

// bySlopes seeks the smallest flips where slopes and curves have them, and
// solves only there; false where that finds none.
func (m *march) bySlopes(ctx context.Context, f *Flips, guess *estimator) (found bool, err error) {
	f.Grid = huntStep
	hunts := m.hunts(guess)
	if err := m.chase(ctx, hunts); err != nil {
		return false, err
	}
	caught := nearest(hunts)
	for _, h := range caught[:min(FlipsKept, len(caught))] {
		f.Singles = append(f.Singles, m.flip(h.ray(), bracket{hi: h.hi, out: h.out}))
	}
	if len(f.Singles) == 0 {
		return false, nil
	}
	for i := range hunts {
		f.Tried = append(f.Tried, m.tried(hunts[i].ray()))
	}
	return true, m.pairBySlopes(ctx, f, hunts)
}

// hunts are those of every axis, up and down; of an axis without a slope only
// where its range's ends are solved.
func (m *march) hunts(guess *estimator) []*lanehunt {
	found := make([][]*lanehunt, len(m.axes))
	m.st.spread(len(m.axes), func(i int) {
		c := m.course(i, guess)
		if c.slope == nil && len(c.known) == 1 {
			return
		}
		for _, unit := range []float64{1, -1} {
			found[i] = append(found[i], &lanehunt{hunt: newHunt(c, unit, FlipReach, FlipTolerance, short), along: direction{i, unit}})
		}
	})
	return slices.Concat(found...)
}

// course is an axis as it is known: now, the ends of the range that were
// solved, and the slope.
func (m *march) course(i int, guess *estimator) *course {
	a := m.axes[i]
	c := &course{st: m.st, setting: func(at float64) scenario.Theta {
		return m.st.s.Set(m.st.base, a.Param, a.value(at))
	}}
	c.learn(0, m.now)
	c.learn(a.widths(a.Lo), a.atLo)
	c.learn(a.widths(a.Hi), a.atHi)
	c.slope = guess.rates(c.setting)
	return c
}

// rates are the slopes along a course at 0; nil where one is missing.
func (e *estimator) rates(setting func(float64) scenario.Theta) *rates {
	out := &rates{c: make([]float64, len(e.now.Reservation))}
	for _, at := range []float64{nudge, -nudge} {
		c, p12, _, ok := e.sum(setting(at))
		if !ok {
			return nil
		}
		for i := range c {
			out.c[i] += (c[i] - e.now.Reservation[i]) / (2 * at)
		}
		out.p12 += p12 / (2 * at)
	}
	return out
}

// chase solves along the hunts, the most promising first, until FlipsKept are
// found or none is likely to be nearer than flipSafety times the nearest.
func (m *march) chase(ctx context.Context, hunts []*lanehunt) error {
	for {
		next := m.ahead(hunts)
		if len(next) == 0 {
			return ctx.Err()
		}
		out, err := m.st.askEach(ctx, "seeking the smallest flip", forValues, len(next), func(i int) scenario.Theta {
			next[i].want = next[i].probe()
			return next[i].setting(next[i].unit * next[i].want)
		})
		if err != nil {
			return err
		}
		for i, h := range next {
			h.add(h.want, out[i])
		}
	}
}

// abreast is how many hunts go on at the same time: enough for two cores, few
// enough that what one finds saves the others' trouble.
const abreast = 2

// ahead are the hunts to go on with.
func (m *march) ahead(hunts []*lanehunt) []*lanehunt {
	caught := nearest(hunts)
	bar := beyond
	if len(caught) > 0 {
		bar = flipSafety * caught[0].hi
	}
	if len(caught) >= FlipsKept {
		bar = min(bar, caught[FlipsKept-1].hi)
	}
	var out []*lanehunt
	for _, h := range hunts {
		if !h.done() && !h.lost() && min(h.next, h.hi) <= bar && h.lo <= bar {
			out = append(out, h)
		}
	}
	slices.SortStableFunc(out, func(a, b *lanehunt) int { return cmp.Compare(a.next, b.next) })
	return out[:min(abreast, len(out))]
}

// nearest are the hunts that found something, the nearest first.
func nearest(hunts []*lanehunt) []*lanehunt {
	var out []*lanehunt
	for _, h := range hunts {
		if h.done() {
			out = append(out, h)
		}
	}
	slices.SortStableFunc(out, func(a, b *lanehunt) int { return cmp.Compare(a.hi, b.hi) })
	return out
}

// ray is the hunt as the march tells of it.
func (h *lanehunt) ray() ray {
	r := ray{along: []direction{h.along}, found: h.done(), blocked: h.blocked, passed: h.hi}
	if !r.found {
		r.passed = 0
		for _, w := range h.known {
			r.passed = max(r.passed, w.at*h.unit)
		}
	}
	return r
}
