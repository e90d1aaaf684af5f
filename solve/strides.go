package solve

// strides holds talks in every so many-th period, counted from the end, but for
// the nearest ones. In between they are worth, and strike, what they would if
// that went on changing evenly as between the last two times.
type strides struct {
	every int
	near  int     // periods from the start in which talks are held always
	gain  []trend // per party: what talks add to its value
	agree []trend // per proposer, as in a record; none where no record lies behind near
	loss  []trend
}

// trend is how something changes from period to period, per state.
type trend struct{ last, drift []float64 }

// newStrides is nil where talks are held in every period.
func newStrides(p *plan, within int, o Options) *strides {
	if o.Stride <= 1 || p.talks == nil {
		return nil
	}
	x := &strides{every: o.Stride, near: within, gain: newTrends(p.parties, p.states)}
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
		out[i] = trend{make([]float64, size), make([]float64, size)}
	}
	return out
}

// since is how many periods behind t talks were held; 0 where they are in t.
func (x *strides) since(p *plan, t int) int {
	if x == nil || t < x.near {
		return 0
	}
	return (p.g.Horizon + p.g.Tail - 1 - t) % x.every
}

// span is how many periods lie between the last two times, when they are held
// in period t; 0 for the first time.
func (x *strides) span(p *plan, t int) float64 {
	return float64(min(x.every, p.g.Horizon+p.g.Tail-1-t))
}

// note takes down what something comes to at a state, so many periods before
// the last time.
func (r *trend) note(s int32, v, span float64) {
	if span > 0 {
		r.drift[s] = (v - r.last[s]) / span
	}
	r.last[s] = v
}

// at is what it comes to n periods after it was taken down.
func (r *trend) at(s int32, n float64) float64 { return r.last[s] + float64(n*r.drift[s]) }

// note takes a batch of talks down that was held in period t.
func (x *strides) note(b *backward, r *rounds, k *batch, t int) {
	span := x.span(b.p, t)
	for l, s := range k.states[:k.n] {
		for i := range x.gain {
			x.gain[i].note(s, r.v[i][l]-r.waits[i][l], span)
		}
		for n := range x.agree {
			j := b.p.talks.proposers[n]
			x.agree[n].note(s, r.agree[j][l], span)
			x.loss[n].note(s, r.loss[j][l], span)
		}
	}
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
