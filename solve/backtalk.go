package solve

// talk holds a part of the talks of period t: from C_i to V_i. Where agree is
// given, it and loss are filled in.
func (b *backward) talk(part int, t int32, agree, loss [][]float64) {
	r := b.rounds[part]
	r.losses = loss != nil
	batches := b.p.talks.batches
	lo, hi := piece(len(batches), part, b.parts)
	c := make([]lane, b.p.parties)
	for k := range batches[lo:hi] {
		x := &batches[lo+k]
		if !b.p.reachedBy(x, t) {
			continue
		}
		x.gather(c, b.wait)
		r.hold(x, c)
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
