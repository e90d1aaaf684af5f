package solve

// handful is how many batches of talks a worker takes at a time.
const handful = 64

// atOnce reports whether an area's talks are held as soon as C_i is there, and
// not once it is everywhere: regret has moves to follow in between.
func (b *backward) atOnce() bool {
	return b.p.talks != nil && b.p.talks.begin != nil && b.regret == nil
}

// talks goes from C_i to V_i, both in value, where that is not done yet.
func (b *backward) talks() {
	if !b.atOnce() {
		batches := b.p.talks.batches
		b.spread((len(batches)+handful-1)/handful, func(part, item int) {
			b.talk(b.rounds[part], batches[item*handful:min((item+1)*handful, len(batches))])
		})
	}
	if b.strides == nil {
		b.rounded += b.p.talking[b.now]
	}
}

// talk does some of the talks of the period at hand, and takes down what a
// record and strides ask for.
func (b *backward) talk(r *rounds, batches []batch) {
	t := int(b.now)
	noted := b.strides != nil && t >= b.strides.near
	r.losses = b.record != nil || noted && len(b.strides.loss) > 0
	for k := range batches {
		x := &batches[k]
		if x.from > b.now {
			continue
		}
		if due, n := b.strides.due(x, t); !due {
			b.strides.linger(b, x, n)
			continue
		}
		if b.strides != nil {
			r.worked += int64(x.n)
		}
		x.gather(r.waits, b.value)
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

// gather puts the batch's values side by side.
func (x *batch) gather(c []lane, values [][]float64) {
	for i, v := range values {
		for l, s := range x.states {
			c[i][l] = v[s]
		}
	}
}
