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
	replies []*reply // two a party: plain, then with the bonus
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
		own := newOwnMoves(b.p, r.replies)
		round.each = func(j int, x *batch) { own.proposed(round, j, x) }
	}
	b.regret = r
	return r
}

// moves follows what happens besides talks in the period that b is at.
func (r *regret) moves() {
	b, p := r.b, r.b.p
	b.spread(p.cut.rows*len(r.replies), func(part, item int) {
		w := r.replies[item%len(r.replies)]
		if row := item / len(r.replies); p.arrivals.row[row] <= b.now+1 {
			b.chains[w.party].backWithin(row, b.now, w.value, w.mid, b.folders[part].benches[w.party])
		}
	})
	b.spread(p.cut.areas(), func(part, k int) {
		if p.arrivals.area[k] > b.now {
			return
		}
		for _, w := range r.replies {
			w.choose(b, b.folders[part], p.cut.area(k))
		}
	})
}

// settle puts the payoffs of endings in place, at the end of a period.
func (r *regret) settle() {
	for _, w := range r.replies {
		r.b.p.settle(w.party, w.value, 0)
	}
}

// choose leaves in value what no agreement is worth to the party in an area.
func (w *reply) choose(b *backward, f *folder, x area) {
	c := &b.chains[w.party]
	c.backAcross(x, b.now, w.mid, f.benches[w.party])
	for line := range c.lines(x) {
		row := c.row(x, line)
		if b.p.arrivals.row[row] > b.now {
			continue
		}
		lo := row*c.width + x.from
		f.fight(c, b.p, w.party, x, line, w.mid)
		w.fold(b, f, lo, x.n)
		copy(w.value[lo:], f.q[w.party][0][:x.n])
	}
}

// fold folds the choices in at n states from lo on, from the last to the
// first: the party's own as it likes best, the others' as they are taken.
func (w *reply) fold(b *backward, f *folder, lo, n int) {
	p := b.p
	for m := len(p.choices) - 1; m >= 0; m-- {
		c := &p.choices[m]
		for first := 0; first < p.combos; first += c.options * c.stride {
			q, at := f.q[w.party][first:], b.layout.place(p, m, first)
			f.sigma = f.sigma[:0]
			for o := range c.options {
				f.sigma = append(f.sigma, b.policy[at+o][lo:lo+n])
			}
			if c.party == w.party {
				f.findBest(q, c, n)
			}
			if c.party != w.party || !c.always {
				f.mean(q, c, n)
			}
			if c.party == w.party {
				w.pick(p, c, q[0][:n], f.best, lo, first)
			}
		}
	}
}

// pick puts the best where the party may choose, and leaves what stands where
// it may not.
func (w *reply) pick(p *plan, c *choicePlan, q, best []float64, lo, first int) {
	bonus := w.bonus * p.g.Parties[w.party].MoveNoise * math.Log(float64(c.options))
	for s := range q {
		if c.always || c.open.at(lo+s, first) != 0 {
			q[s] = best[s] + bonus
		}
	}
}
