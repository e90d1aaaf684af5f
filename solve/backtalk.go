package solve

// handful is how many batches of talks a worker takes at a time.
const handful = 64

// talks goes from C_i to V_i. In the tail of a game that is solved in strides
// talks are held in every so many-th period, counted from the end, and are
// worth as much in those before it.
func (b *backward) talks(t int) {
	var agree, loss [][]float64
	if b.record != nil {
		agree, loss = b.record.agree, b.record.loss
	}
	items := (len(b.p.talks.batches) + handful - 1) / handful
	if !b.held(t) {
		b.spread(items, func(part, item int) { b.linger(item) })
		return
	}
	b.spread(items, func(part, item int) { b.talk(b.rounds[part], item, int32(t), agree, loss) })
	b.rounded += b.p.talking[t]
}

// held reports whether talks are worked out in period t.
func (b *backward) held(t int) bool {
	fromEnd := b.p.g.Horizon + b.p.g.Tail - 1 - t
	return b.stride <= 1 || t < b.p.g.Horizon || fromEnd%b.stride == 0
}

// part is the batches of an item.
func (b *backward) part(item int) []batch {
	batches := b.p.talks.batches
	return batches[item*handful : min((item+1)*handful, len(batches))]
}

// talk works out some of the talks of period t. Where agree is given, it and
// loss are filled in.
func (b *backward) talk(r *rounds, item int, t int32, agree, loss [][]float64) {
	r.losses = loss != nil
	batches := b.part(item)
	for k := range batches {
		x := &batches[k]
		if !b.p.reachedBy(x, t) {
			continue
		}
		x.gather(r.waits, b.wait)
		r.hold(x, r.waits)
		for l, s := range x.states[:x.n] {
			for i := range b.value {
				b.value[i][s] = r.v[i][l]
			}
			if agree == nil {
				continue
			}
			for _, j := range b.p.talks.proposers {
				agree[j][s], loss[j][s] = r.agree[j][l], r.loss[j][l]
			}
		}
		for i, gain := range b.gain {
			for l, s := range x.states[:x.n] {
				gain[s] = r.v[i][l] - r.waits[i][l]
			}
		}
	}
}

// linger lets talks be worth what they were when last worked out.
func (b *backward) linger(item int) {
	batches := b.part(item)
	for k := range batches {
		for i, gain := range b.gain {
			for _, s := range batches[k].states[:batches[k].n] {
				b.value[i][s] += gain[s]
			}
		}
	}
}

// gather puts the batch's values side by side.
func (x *batch) gather(c []lane, values [][]float64) {
	for i, v := range values {
		for l, s := range x.states {
			c[i][l] = v[s]
		}
	}
}

// reachedBy reports whether a state of the batch can be reached by period t.
func (p *plan) reachedBy(x *batch, t int32) bool {
	for _, s := range x.states[:x.n] {
		if p.from[s] <= t {
			return true
		}
	}
	return false
}
