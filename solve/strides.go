package solve

import "math"

// strides holds talks in every so many-th period, but for the nearest ones. In
// between they are worth, and strike, what they would if that went on changing
// evenly as between the last two times.
type strides struct {
	every int
	near  int     // periods from the start in which talks are held always
	end   int     // one period behind the last from which they are counted off
	leaps *leaps  // from end on; nil for none
	gain  []trend // per party: what talks add to its value
	agree []trend // per proposer, as in a record; none where no record lies behind near
	loss  []trend
	even  []float64 // per party: how far talks may be off and have gone on evenly
	met   []meeting // per batch
}

// trend is how something changes from period to period, per state.
type trend []change

// change is what something came to the last time, and by how much it changes
// from one period to the one before it.
type change struct{ last, drift float64 }

// newStrides is nil where talks are held in every period.
func newStrides(p *plan, within int, o Options) *strides {
	if o.Stride <= 1 || p.talks == nil {
		return nil
	}
	x := &strides{
		every: o.Stride, near: within, end: p.g.Horizon + p.g.Tail,
		gain: newTrends(p.parties, p.states), met: newMeetings(len(p.talks.batches)),
	}
	if o.Far > 0 {
		x.leaps = newLeaps(p.g, max(o.Far, within), p.states)
		x.even = evenness(p.g)
	}
	if x.leaps != nil {
		x.end = x.leaps.from
	}
	if o.Near > 0 && o.Near < within {
		x.near = o.Near
		n := len(p.talks.proposers)
		x.agree, x.loss = newTrends(n, p.states), newTrends(n, p.states)
	}
	return x
}

func newTrends(n, size int) []trend {
	out := make([]trend, n)
	for i := range out {
		out[i] = make(trend, size)
	}
	return out
}

// over is where periods are leapt over; nil for nowhere.
func (x *strides) over() *leaps {
	if x == nil {
		return nil
	}
	return x.leaps
}

// times reports whether period t is one in which talks are held.
func (x *strides) times(t int) bool {
	if t >= x.end {
		return x.leaps.place(t) == 0
	}
	return t < x.near || (x.end-1-t)%x.every == 0
}

// note takes down what something comes to at a state, so many periods before
// the last time, and says how far that is from having gone on evenly.
func (r trend) note(s int32, v, span float64) (off float64) {
	off = math.Abs(v - r.at(s, span))
	drift := 0.0
	if span > 0 {
		drift = (v - r[s].last) / span
	}
	r[s] = change{v, drift}
	return off
}

// at is what it comes to n periods after it was taken down.
func (r trend) at(s int32, n float64) float64 { return r[s].last + float64(n*r[s].drift) }

// note takes a batch of talks down that was held in period t.
func (x *strides) note(b *backward, r *rounds, k *batch, t int) {
	m := &x.met[k.which]
	span, even := m.span(t), x.even != nil && m.last != never
	for l, s := range k.states[:k.n] {
		for i := range x.gain {
			off := x.gain[i].note(s, r.v[i][l]-r.waits[i][l], span)
			even = even && off <= x.even[i]
		}
		for n := range x.agree {
			j := b.p.talks.proposers[n]
			off := x.agree[n].note(s, r.agree[j][l], span)
			even = even && off <= evenChance
			x.loss[n].note(s, r.loss[j][l], span)
		}
	}
	m.held(t, even)
}

// linger does a batch of talks n periods after they were held.
func (x *strides) linger(b *backward, k *batch, n float64) {
	for _, s := range k.states[:k.n] {
		for i := range x.gain {
			b.value[i][s] += x.gain[i].at(s, n)
		}
		if b.record == nil {
			continue
		}
		at, ok := b.record.state(s)
		if !ok {
			continue
		}
		for m, j := range b.p.talks.proposers {
			agree := min(max(0, x.agree[m].at(s, n)), 1)
			b.record.agree[j][at] = agree
			b.record.loss[j][at] = min(max(0, x.loss[m].at(s, n)), agree)
		}
	}
}
