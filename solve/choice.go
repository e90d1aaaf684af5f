package solve

import "math"

// policyLayout says where the chances of options lie: width arrays over
// states, for each choice one block per combination of the choices before it,
// one array per option.
type policyLayout struct {
	width  int
	offset []int // per choice
}

func newPolicyLayout(p *plan) policyLayout {
	l := policyLayout{}
	before := 1
	for _, c := range p.choices {
		l.offset = append(l.offset, l.width)
		l.width += before * c.options
		before *= c.options
	}
	return l
}

// place is the array with the chance that choice m goes as in a combination.
func (l *policyLayout) place(p *plan, m, combo int) int {
	c := &p.choices[m]
	block := c.options * c.stride
	return l.offset[m] + combo/block*c.options + combo%block/c.stride
}

// folder is scratch space for a piece of a period: for the chains that lead to
// it, and for folding choices in.
type folder struct {
	_       apart
	benches []*bench      // per party
	q       [][][]float64 // per party, combination and place of an area's row
	pay     []float64     // per place: the period's payoff
	unread  [][]float64   // per place of a policy: chances that are not kept
	sigma   [][]float64   // per option: its chances at the places, part of a policy
	scratch []float64     // per place
	best    []float64     // per place
	_       apart
}

func newFolder(p *plan) *folder {
	n := (p.cut.wide*p.cut.column + lanes - 1) / lanes * lanes
	f := &folder{unread: newArrays(newPolicyLayout(p).width, n), pay: make([]float64, n), scratch: make([]float64, n), best: make([]float64, n)}
	for range p.parties {
		f.benches = append(f.benches, newBench(p))
		f.q = append(f.q, newArrays(p.combos, n))
	}
	return f
}

// choose turns values after chance into C_i in an area, where that can be
// reached by now: the period's payoff is added for every combination of
// options, then the choices are folded in from the last to the first.
func (b *backward) choose(part, k int) {
	p, f, x := b.p, b.folders[part], b.p.cut.area(k)
	if p.arrivals.area[k] > b.now {
		return
	}
	for i := range b.chains {
		b.chains[i].backAcross(x, b.now, b.mid[i], f.benches[i])
	}
	for line := range p.cut.lines(x) {
		row := p.cut.row(x, line)
		if p.arrivals.row[row] > b.now {
			continue
		}
		for i := range b.chains {
			f.fight(&b.chains[i], p, i, x, line, b.mid[i])
		}
		b.foldStrip(f, row, x.from, x.n)
	}
	if b.atOnce() {
		t := p.talks
		b.talk(b.rounds[part], t.batches[t.begin[k]:t.begin[k+1]])
	}
}

// fight is what a line of an area is worth to party i under every combination
// of options, given what chance makes of the rest.
func (f *folder) fight(c *chain, p *plan, i int, x area, line int, mid [][]float64) {
	delta, pay := p.g.Parties[i].Discount, f.pay[:x.n]
	for combo, q := range f.q[i] {
		if combo == 0 || p.pay[i].combo != nil {
			p.pay[i].strip(pay, c.row(x, line)*c.width+x.from, combo)
		}
		after := c.after(p, x, combo, mid, f.benches[i])
		mix2(q[:x.n], after.line(line, x.n), pay, delta, 1-delta)
	}
}

// foldStrip folds the choices in, from the last to the first: the values of a
// choice's options give way to their mean under the chances with which they
// are taken, which are kept.
func (b *backward) foldStrip(f *folder, row, from, n int) {
	lo := row*b.p.cut.width + from
	for m := len(b.p.choices) - 1; m >= 0; m-- {
		c := &b.p.choices[m]
		block := c.options * c.stride
		for first := 0; first < b.p.combos; first += block {
			at := b.layout.place(b.p, m, first)
			f.sigma = f.sigma[:0]
			for o := range c.options {
				f.sigma = append(f.sigma, b.chances(f, at+o, row, from)[:n])
			}
			f.decide(b.p, c, lo, n, first)
			for i := range f.q {
				f.mean(f.q[i][first:], c, n)
			}
		}
	}
	b.leave(f, row, from, n)
}

// leave puts down what a strip of states has come to.
func (b *backward) leave(f *folder, row, from, n int) {
	lo := row*b.p.cut.width + from
	for i := range f.q {
		c := f.q[i][0][:n]
		b.p.settleStrip(i, c, row, from)
		copy(b.value[i][lo:], c)
		if b.wait != nil {
			copy(b.wait[i][lo:], c)
		}
		if b.record != nil && b.record.wait != nil {
			copy(b.record.wait[i][b.record.at(row, from):], c)
		}
		if at := b.p.start - lo; at >= 0 && at < n {
			b.first[i] = c[at]
		}
	}
}

// chances is where those of an option go, from a row's place on: where nobody
// reads them, always to the same place, which stays in cache.
func (b *backward) chances(f *folder, at, row, from int) []float64 {
	switch {
	case b.record != nil:
		return b.record.policy[at][b.record.at(row, from):]
	case b.policy != nil:
		return b.policy[at][row*b.p.cut.width+from:]
	}
	return f.unread[at]
}

// mean leaves in the first option's place the mean of all.
func (f *folder) mean(q [][]float64, c *choicePlan, n int) {
	first := q[0][:n]
	if c.options == 2 {
		second, p0, p1 := q[c.stride][:n], f.sigma[0][:n], f.sigma[1][:n]
		for s, x := range first {
			first[s] = float64(p0[s]*x) + float64(p1[s]*second[s])
		}
		return
	}
	for s, x := range f.sigma[0][:n] {
		first[s] *= x
	}
	for o := 1; o < c.options; o++ {
		values := q[o*c.stride][:n]
		for s, x := range f.sigma[o][:n] {
			first[s] += float64(x * values[s])
		}
	}
}

// decide fills in the chances of a choice's options at n states from lo on.
func (f *folder) decide(p *plan, c *choicePlan, lo, n, first int) {
	q := f.q[c.party][first:]
	switch noise := p.g.Parties[c.party].MoveNoise; {
	case noise > 0 && c.options == 2:
		f.pair(q[0][:n], q[c.stride][:n], noise)
	case noise > 0:
		f.logit(q, c, n, noise)
	default:
		f.pick(q, c, n, p.tie[c.party])
	}
	if c.always {
		return
	}
	for s := range n {
		if c.open.at(lo+s, first) == 0 {
			for o := range f.sigma {
				f.sigma[o][s] = 0
			}
			f.sigma[int(c.fallback.at(lo+s, first))][s] = 1
		}
	}
}

// pair is the logit choice between two options.
func (f *folder) pair(q0, q1 []float64, noise float64) {
	n := len(q0)
	gap := f.scratch[:n]
	mix2(gap, q0, q1, 1, -1)
	mix1(gap, gap, min(1/noise, math.MaxFloat64))
	exps(f.scratch[:(n+lanes-1)/lanes*lanes])
	p0, p1 := f.sigma[0][:n], f.sigma[1][:n]
	for s, e := range gap {
		y := 1 / (e + 1)
		p0[s], p1[s] = float64(e*y), y
	}
}

// logit is the logit choice among any number of options.
func (f *folder) logit(q [][]float64, c *choicePlan, n int, noise float64) {
	f.findBest(q, c, n)
	for o, sigma := range f.sigma {
		for s, x := range q[o*c.stride][:n] {
			f.scratch[s] = (x - f.best[s]) / noise
		}
		exps(f.scratch[:(n+lanes-1)/lanes*lanes])
		copy(sigma, f.scratch)
	}
	f.normalise(n)
}

// pick is the choice without noise: the best, with equal chances where some
// tie.
func (f *folder) pick(q [][]float64, c *choicePlan, n int, tie float64) {
	f.findBest(q, c, n)
	for o, sigma := range f.sigma {
		for s, x := range q[o*c.stride][:n] {
			sigma[s] = 0
			if f.best[s]-x <= tie {
				sigma[s] = 1
			}
		}
	}
	f.normalise(n)
}

func (f *folder) findBest(q [][]float64, c *choicePlan, n int) {
	best := f.best[:n]
	copy(best, q[0])
	for o := 1; o < c.options; o++ {
		for s, x := range q[o*c.stride][:n] {
			best[s] = max(best[s], x)
		}
	}
}

func (f *folder) normalise(n int) {
	for s := range n {
		total := 0.0
		for _, sigma := range f.sigma {
			total += sigma[s]
		}
		for _, sigma := range f.sigma {
			sigma[s] /= total
		}
	}
}
