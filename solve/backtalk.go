package solve

// handful is how many batches of talks a worker takes at a time.
const handful = 64

// talks goes from C_i to V_i.
func (b *backward) talks(t int) {
	items := (len(b.p.talks.batches) + handful - 1) / handful
	if n := b.strides.since(b.p, t); n > 0 {
		b.spread(items, func(_, item int) { b.linger(item, float64(n)) })
		return
	}
	b.spread(items, func(part, item int) { b.talk(b.rounds[part], item, t) })
	b.rounded += b.p.talking[t]
}

// part is the batches of an item.
func (b *backward) part(item int) []batch {
	batches := b.p.talks.batches
	return batches[item*handful : min((item+1)*handful, len(batches))]
}

// talk works out some of the talks of period t, and takes down what a record
// and strides ask for.
func (b *backward) talk(r *rounds, item, t int) {
	noted := b.strides != nil && t >= b.strides.near
	r.losses = b.record != nil || noted
	batches := b.part(item)
	for k := range batches {
		x := &batches[k]
		if x.from > int32(t) {
			continue
		}
		x.gather(r.waits, b.wait)
		r.hold(x, r.waits)
		for l, s := range x.states[:x.n] {
			for i := range b.value {
				b.value[i][s] = r.v[i][l]
			}
		}
		if b.record != nil {
			b.record.talks(b.p, r, x)
		}
		if noted {
			b.strides.note(b, r, x, t)
		}
	}
}

// linger does some of the talks n periods after they were held.
func (b *backward) linger(item int, n float64) {
	batches := b.part(item)
	for k := range batches {
		b.strides.linger(b, &batches[k], n)
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
