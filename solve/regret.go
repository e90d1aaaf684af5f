package solve

import "math"

// regret follows, for every party, what it could get by answering the others'
// equilibrium choices as well as possible: twice, once as it is and once with
// noise times ln(options) added at each of its own decisions, which bounds
// what a logit choice can lose.
//
// It goes along with a backward pass: each period's talks are looked at while
// they are laid out for the pass itself.
type regret struct {
	b       *backward
	replies []*reply
}

// reply is one party's best-response recursion.
type reply struct {
	party int
	bonus float64 // 0, or 1 to add noise times ln(options) at its decisions
	value []float64
	mid   [][]float64 // see chain.middle
}

// newRegret goes along with b from now on.
func newRegret(b *backward) *regret {
	r := &regret{b: b}
	for i := range b.p.parties {
		for _, bonus := range []float64{0, 1} {
			w := &reply{party: i, bonus: bonus, mid: b.chains[i].middle()}
			w.value = append(w.value, b.value[i]...)
			r.replies = append(r.replies, w)
		}
	}
	for _, round := range b.rounds {
		own := newOwnMoves(b.p, len(r.replies))
		round.each = func(j int, x *batch) { r.proposed(own, round, j, x) }
	}
	b.regret = r
	return r
}

// moves follows what happens besides talks in the period that b is at.
func (r *regret) moves() {
	b, p := r.b, r.b.p
	b.spread(p.cut.rows*len(r.replies), func(part, item int) {
		w := r.replies[item%len(r.replies)]
		b.chains[w.party].backWithin(item/len(r.replies), w.value, w.mid, b.folders[part].benches[w.party])
	})
	b.spread(p.cut.columns, func(part, column int) {
		for _, w := range r.replies {
			w.choose(b, part, column)
		}
	})
}

// settle puts the payoffs of endings in place, at the end of a period.
func (r *regret) settle() {
	for _, w := range r.replies {
		r.b.p.settle(w.party, w.value, 0)
	}
}

// choose leaves in value what no agreement is worth to the party in a column.
func (w *reply) choose(b *backward, part, column int) {
	f, c, p := b.folders[part], &b.chains[w.party], b.p
	c.backAcross(column, w.mid, f.benches[w.party])
	from, n := c.places(column)
	options := make([]float64, p.combos)
	for row := range c.rows {
		lo := row*c.width + from
		f.fight(c, p, w.party, column, row, lo, w.mid)
		for s := range n {
			for combo, q := range f.q[w.party] {
				options[combo] = q[s]
			}
			w.fold(b, options, lo+s)
			w.value[lo+s] = options[0]
		}
	}
}

func (w *reply) fold(b *backward, q []float64, s int) {
	p := b.p
	for m := len(p.choices) - 1; m >= 0; m-- {
		c := &p.choices[m]
		block := c.options * c.stride
		for first := 0; first < p.combos; first += block {
			if c.party == w.party && c.open.at(s, first) != 0 {
				q[first] = w.best(p, c, q[first:])
				continue
			}
			q[first] = mean(q[first:], c.stride, b.policy[b.layout.place(p, m, first):][:c.options], s)
		}
	}
}

// mean is the mean of options stride apart under their chances at a state.
func mean(q []float64, stride int, sigma [][]float64, s int) float64 {
	sum := 0.0
	for o, p := range sigma {
		sum += p[s] * q[o*stride]
	}
	return sum
}

func (w *reply) best(p *plan, c *choicePlan, q []float64) float64 {
	best := q[0]
	for o := 1; o < c.options; o++ {
		best = max(best, q[o*c.stride])
	}
	return best + w.bonus*p.g.Parties[w.party].MoveNoise*math.Log(float64(c.options))
}

// proposed notes what a round in which j proposes is worth to every reply, the
// others offering and answering as in equilibrium, and with the last proposer
// adds what all are worth.
func (r *regret) proposed(own *ownMoves, round *rounds, j int, x *batch) {
	p := r.b.p
	for k, w := range r.replies {
		if w.bonus == 0 { // the first of a party's two
			own.reach(p, round, j, w.party)
		}
		var wait, sum lane
		for l, s := range x.states {
			wait[l] = w.value[s]
		}
		own.best(p, w, j, p.talks.worth[w.party][x.group], &wait, &sum)
		for l, s := range x.states[:x.n] {
			own.gain[k][l] += p.talks.weights(w.party+1, int(s), p.parties)[j] * sum[l]
		}
	}
	if j != p.talks.proposers[len(p.talks.proposers)-1] {
		return
	}
	for k, w := range r.replies {
		for l, s := range x.states[:x.n] {
			w.value[s] += own.gain[k][l]
		}
	}
	clear(own.gain)
}

// ownMoves is what a party's own moves in a round can change, by deal and
// lane, given everybody else's.
type ownMoves struct {
	gain   []lane    // per reply: what the proposers so far add
	before []float64 // how likely its move is reached
	after  []float64 // how likely its yes is followed through
}

func newOwnMoves(p *plan, replies int) *ownMoves {
	n := p.talks.deals * lanes
	return &ownMoves{gain: make([]lane, replies), before: make([]float64, n), after: make([]float64, n)}
}

// reach fills in before and after for party i where j proposes.
func (o *ownMoves) reach(p *plan, r *rounds, j, i int) {
	for k := range r.accept {
		o.before[k], o.after[k] = 1, 1
		if i != j {
			o.before[k] = r.weight[k] * r.share[k%lanes]
			if p.g.Parties[j].Consents {
				o.after[k] = r.yes[j][k]
			}
		}
	}
	for _, other := range p.talks.responders[j] {
		switch {
		case other == i:
		case other < i || i == j:
			multiply(o.before, r.yes[other])
		default:
			multiply(o.after, r.yes[other])
		}
	}
	if i != j && !p.g.Parties[i].Consents {
		// It looks on: what happens does not hang on it.
		for k, x := range r.struck {
			o.before[k] = x * r.share[k%lanes]
		}
	}
}

func multiply(a, by []float64) {
	for k, x := range by {
		a[k] *= x
	}
}

// best is what a round in which j proposes adds to the party's value if it
// moves as well as it can.
func (o *ownMoves) best(p *plan, w *reply, j int, worth []float64, wait, sum *lane) {
	self := p.g.Parties[w.party]
	yes := w.bonus * self.Noise * math.Ln2
	switch {
	case w.party == j:
		o.propose(self.Consents, yes, worth, wait, sum)
		for l := range sum {
			sum[l] += w.bonus * self.MoveNoise * math.Log(float64(1+len(worth)))
		}
	case self.Consents:
		o.answer(yes, worth, wait, sum)
	default:
		o.lookOn(worth, wait, sum)
	}
}

// propose is the best offer, its signature chosen as well.
func (o *ownMoves) propose(signs bool, bonus float64, worth []float64, wait, best *lane) {
	for d, u := range worth {
		before := (*lane)(o.before[d*lanes:])
		for l, b := range before {
			x := u - wait[l]
			if signs {
				x = atLeast0(x) + bonus
			}
			if y := b * x; y > best[l] {
				best[l] = y
			}
		}
	}
}

// answer says yes where that is better.
func (o *ownMoves) answer(bonus float64, worth []float64, wait, sum *lane) {
	for d, u := range worth {
		before, after := (*lane)(o.before[d*lanes:]), (*lane)(o.after[d*lanes:])
		for l, b := range before {
			sum[l] += b * (atLeast0(after[l]*(u-wait[l])) + bonus)
		}
	}
}

// atLeast0 is max(0, x) of a number, for which the language's own takes longer.
func atLeast0(x float64) float64 {
	if x < 0 {
		return 0
	}
	return x
}

func (o *ownMoves) lookOn(worth []float64, wait, sum *lane) {
	for d, u := range worth {
		before := (*lane)(o.before[d*lanes:])
		for l, b := range before {
			sum[l] += b * (u - wait[l])
		}
	}
}
