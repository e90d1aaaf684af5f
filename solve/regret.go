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
		if p.talks != nil {
			r.talk(part, lo, hi, int32(t))
		}
	})
	for _, w := range r.replies {
		r.b.settle(w.party, w.value)
	}
}

// choose leaves in value what no agreement is worth to the party.
func (w *reply) choose(b *backward, set, lo, hi int) {
	p := b.p
	delta := p.g.Parties[w.party].Discount
	dims := b.chains[w.party].dims[0]
	q := make([]float64, p.combos)
	for s := lo; s < hi; s++ {
		for c := range q {
			after := w.value[s]
			if len(p.g.Factors) > 0 {
				after = w.bufs[set][p.standIn(dims, c)][s]
			}
			q[c] = delta*after + (1-delta)*p.pay[w.party].at(s, c)
		}
		w.fold(b, q, s)
		w.value[s] = q[0]
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

// talk adds the talks, the others offering and answering as in equilibrium.
func (r *regret) talk(part, lo, hi int, t int32) {
	p, round := r.b.p, r.rounds[part]
	c := make([]float64, p.parties)
	gain := make([]float64, len(r.replies))
	for s := lo; s < hi; s++ {
		if p.ending[s] >= 0 || p.from[s] > t {
			continue
		}
		for i := range c {
			c[i] = r.b.wait[i][s]
		}
		clear(gain)
		group := p.talks.groupOf(s)
		round.surplus(group, c)
		for _, j := range p.talks.proposers {
			round.answer(j)
			round.offer(j, group)
			for k, w := range r.replies {
				gain[k] += p.talks.weights(w.party+1, s, p.parties)[j] * w.round(p, round, j, group, s)
			}
		}
		for k, w := range r.replies {
			w.value[s] += gain[k]
		}
	}
}

// round is what a round in which j proposes adds to the party's value.
func (w *reply) round(p *plan, r *rounds, j, group, s int) float64 {
	worth := p.talks.worth[w.party][group*p.talks.deals:][:p.talks.deals]
	if w.party == j {
		return w.propose(p, r, worth, group, s)
	}
	sum := 0.0
	for d, sigma := range r.sigma {
		if sigma != 0 {
			sum += sigma * w.answer(p, r, j, d, worth[d]-w.value[s])
		}
	}
	return sum
}

// answer is what an offer is worth to one who answers it or looks on.
func (w *reply) answer(p *plan, r *rounds, j, d int, x float64) float64 {
	self := p.g.Parties[w.party]
	if !self.Consents {
		return r.accept[d] * x
	}
	before, after := 1.0, 1.0
	if p.g.Parties[j].Consents {
		after = r.yes[j][d]
	}
	for _, i := range p.talks.responders[j] {
		switch {
		case i < w.party:
			before *= r.yes[i][d]
		case i > w.party:
			after *= r.yes[i][d]
		}
	}
	return before * (max(0, after*x) + w.bonus*self.Noise*math.Ln2)
}

// propose is what the best offer is worth, its signature chosen as well.
func (w *reply) propose(p *plan, r *rounds, worth []float64, group, s int) float64 {
	self := p.g.Parties[w.party]
	best, options := 0.0, 1.0
	for d, u := range worth {
		if !r.isOpen(group, d) {
			continue
		}
		options++
		x := u - w.value[s]
		if self.Consents {
			x = max(0, x) + w.bonus*self.Noise*math.Ln2
		}
		for _, i := range p.talks.responders[w.party] {
			x *= r.yes[i][d]
		}
		best = max(best, x)
	}
	return best + w.bonus*self.MoveNoise*math.Log(options)
}
