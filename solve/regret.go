package solve

import "math"

// regret follows, for every party, what it could get by answering the others'
// equilibrium choices as well as possible: twice, once as it is and once with
// noise times ln(options) added at each of its own decisions, which bounds
// what a logit choice can lose.
type regret struct {
	b       *backward
	replies []*reply
	rounds  []*rounds // per part
}

// reply is one party's best-response recursion.
type reply struct {
	party int
	bonus float64 // 0, or 1 to add noise times ln(options) at its decisions
	value []float64
	bufs  buffers
}

func newRegret(b *backward) *regret {
	r := &regret{b: b}
	for i := range b.p.parties {
		for _, bonus := range []float64{0, 1} {
			w := &reply{party: i, bonus: bonus, bufs: newBuffers(b.p)}
			w.value = append(w.value, b.value[i]...)
			r.replies = append(r.replies, w)
		}
	}
	if b.p.talks != nil {
		for range b.parts {
			r.rounds = append(r.rounds, newRounds(b.p.talks, b.p.g))
		}
	}
	return r
}

// period follows the period that b has just done, t.
func (r *regret) period(t int) {
	p, set := r.b.p, 0
	for k := len(p.g.Factors) - 1; k >= 0; k-- {
		parallel(r.b.parts, func(part int) {
			for _, w := range r.replies {
				r.b.chains[w.party].factor(p, k, set, w.value, &w.bufs, part, r.b.parts)
			}
		})
		set = 1 - set
	}
	parallel(r.b.parts, func(part int) {
		lo, hi := piece(p.states, part, r.b.parts)
		for _, w := range r.replies {
			w.choose(r.b, 1-set, lo, hi)
		}
	})
	if p.talks != nil {
		parallel(r.b.parts, func(part int) { r.talk(part, int32(t)) })
	}
	for _, w := range r.replies {
		r.b.settle(w.party, w.value)
	}
}

// choose leaves in value what no agreement is worth to the party.
func (w *reply) choose(b *backward, set, lo, hi int) {
	q := newArrays(b.p.combos, strip)
	row := make([]float64, b.p.combos)
	for ; lo < hi; lo += strip {
		n := min(strip, hi-lo)
		b.chains[w.party].fight(b.p, w.party, w.value, &w.bufs, set, lo, n, q)
		for s := range n {
			for c := range row {
				row[c] = q[c][s]
			}
			w.fold(b, row, lo+s)
			w.value[lo+s] = row[0]
		}
	}
}

func (w *reply) fold(b *backward, q []float64, s int) {
	p := b.p
	policy := b.policy[s*b.layout.width:]
	for m := len(p.choices) - 1; m >= 0; m-- {
		c := &p.choices[m]
		block := c.options * c.stride
		for first := 0; first < p.combos; first += block {
			if c.party == w.party && c.open.at(s, first) != 0 {
				q[first] = w.best(p, c, q[first:])
				continue
			}
			q[first] = mean(q[first:], c.stride, policy[b.layout.offset[m]+first/block*c.options:][:c.options])
		}
	}
}

func (w *reply) best(p *plan, c *choicePlan, q []float64) float64 {
	best := q[0]
	for o := 1; o < c.options; o++ {
		best = max(best, q[o*c.stride])
	}
	return best + w.bonus*p.g.Parties[w.party].MoveNoise*math.Log(float64(c.options))
}

// talk adds a part of the talks, the others offering and answering as in
// equilibrium.
func (r *regret) talk(part int, t int32) {
	p, round := r.b.p, r.rounds[part]
	lo, hi := piece(len(p.talks.batches), part, r.b.parts)
	c := make([]lane, p.parties)
	gain := make([]lane, len(r.replies))
	for k := range p.talks.batches[lo:hi] {
		x := &p.talks.batches[lo+k]
		if !p.reachedBy(x, t) {
			continue
		}
		x.gather(c, r.b.wait)
		clear(gain)
		round.surplus(int(x.group), c)
		for _, j := range p.talks.proposers {
			round.play(j)
			for l, s := range x.states[:x.n] {
				for k, w := range r.replies {
					gain[k][l] += p.talks.weights(w.party+1, int(s), p.parties)[j] * w.round(p, round, j, x, l)
				}
			}
		}
		for k, w := range r.replies {
			for l, s := range x.states[:x.n] {
				w.value[s] += gain[k][l]
			}
		}
	}
}

// round is what a round in which j proposes adds to the party's value in a
// lane.
func (w *reply) round(p *plan, r *rounds, j int, x *batch, l int) float64 {
	worth, wait := p.talks.worth[w.party][x.group], w.value[x.states[l]]
	if w.party == j {
		return w.propose(p, r, worth, wait, l)
	}
	sum := 0.0
	for d, u := range worth {
		k := d*lanes + l
		if r.sigma[k] != 0 {
			sum += r.sigma[k] * w.answer(p, r, j, k, u-wait)
		}
	}
	return sum
}

// answer is what an offer is worth to one who answers it or looks on.
func (w *reply) answer(p *plan, r *rounds, j, k int, x float64) float64 {
	self := p.g.Parties[w.party]
	if !self.Consents {
		return r.accept[k] * x
	}
	before, after := 1.0, 1.0
	if p.g.Parties[j].Consents {
		after = r.yes[j][k]
	}
	for _, i := range p.talks.responders[j] {
		switch {
		case i < w.party:
			before *= r.yes[i][k]
		case i > w.party:
			after *= r.yes[i][k]
		}
	}
	return before * (max(0, after*x) + w.bonus*self.Noise*math.Ln2)
}

// propose is what the best offer is worth, its signature chosen as well.
func (w *reply) propose(p *plan, r *rounds, worth []float64, wait float64, l int) float64 {
	self := p.g.Parties[w.party]
	best := 0.0
	for d, u := range worth {
		x := u - wait
		if self.Consents {
			x = max(0, x) + w.bonus*self.Noise*math.Ln2
		}
		for _, i := range p.talks.responders[w.party] {
			x *= r.yes[i][d*lanes+l]
		}
		best = max(best, x)
	}
	return best + w.bonus*self.MoveNoise*math.Log(float64(1+len(worth)))
}
