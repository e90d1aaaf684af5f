package solve

import "math"

// policyLayout says where the chances of options lie: for each state width
// numbers, for each choice one block per combination of the choices before
// it, one number per option.
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

// strip is how many states are folded at a time: their values under every
// combination stay in the nearest cache.
const strip = 256

// folder is scratch space for folding choices in.
type folder struct {
	q   [][][]float64 // per party, combination and state of the strip
	row [][]float64   // per party: the combinations of one state
}

func newFolder(p *plan) *folder {
	f := &folder{row: newArrays(p.parties, p.combos)}
	for range p.parties {
		f.q = append(f.q, newArrays(p.combos, strip))
	}
	return f
}

// choose turns values after chance into C_i: the period's payoff is added for
// every combination of options, then the choices are folded in from the last
// to the first.
func (b *backward) choose(part, set, lo, hi int) {
	f := b.folders[part]
	for ; lo < hi; lo += strip {
		n := min(strip, hi-lo)
		for i := range f.q {
			b.chains[i].fight(b.p, i, b.value[i], &b.bufs[i], set, lo, n, f.q[i])
		}
		b.foldStrip(f, lo, n)
	}
}

func (b *backward) foldStrip(f *folder, lo, n int) {
	if len(b.p.choices) == 0 {
		for i := range f.q {
			copy(b.wait[i][lo:lo+n], f.q[i][0])
		}
		return
	}
	for s := range n {
		for i := range f.q {
			for c := range f.row[i] {
				f.row[i][c] = f.q[i][c][s]
			}
		}
		b.p.fold(f.row, lo+s, b.policy[(lo+s)*b.layout.width:], b.layout)
		for i := range f.row {
			b.wait[i][lo+s] = f.row[i][0]
		}
	}
}

// fight is what a strip of states is worth to party i under every combination
// of options, given what chance makes of the rest.
func (c *chain) fight(p *plan, i int, value []float64, bufs *buffers, set, lo, n int, q [][]float64) {
	delta := p.g.Parties[i].Discount
	for combo := range q {
		after := value
		if len(c.ops) > 0 {
			after = bufs[set][p.standIn(c.dims[0], combo)]
		}
		out := q[combo][:n]
		for s, x := range after[lo : lo+n] {
			out[s] = delta*x + (1-delta)*p.pay[i].at(lo+s, combo)
		}
	}
}

// fold replaces, for each choice from the last to the first, the values of
// its options by their mean under the chances with which they are taken,
// which go into policy.
func (p *plan) fold(q [][]float64, s int, policy []float64, l policyLayout) {
	for m := len(p.choices) - 1; m >= 0; m-- {
		c := &p.choices[m]
		block := c.options * c.stride
		for first := 0; first < p.combos; first += block {
			sigma := policy[l.offset[m]+first/block*c.options:][:c.options]
			p.decide(c, q[c.party], s, first, sigma)
			for i := range q {
				q[i][first] = mean(q[i][first:], c.stride, sigma)
			}
		}
	}
}

func mean(q []float64, stride int, sigma []float64) float64 {
	sum := 0.0
	for o, p := range sigma {
		sum += p * q[o*stride]
	}
	return sum
}

// decide fills in the chances of a choice's options at a state.
func (p *plan) decide(c *choicePlan, q []float64, s, first int, sigma []float64) {
	if c.open.at(s, first) == 0 {
		clear(sigma)
		sigma[int(c.fallback.at(s, first))] = 1
		return
	}
	best := math.Inf(-1)
	for o := range sigma {
		best = max(best, q[first+o*c.stride])
	}
	noise := p.g.Parties[c.party].MoveNoise
	total := 0.0
	for o := range sigma {
		sigma[o] = logitWeight(q[first+o*c.stride], best, noise, p.tie[c.party])
		total += sigma[o]
	}
	for o := range sigma {
		sigma[o] /= total
	}
}

// logitWeight is the weight of an option worth q beside the best; without
// noise, one for those that tie with it.
func logitWeight(q, best, noise, tie float64) float64 {
	if q == best {
		return 1
	}
	if noise > 0 {
		return fastExp((q - best) / noise)
	}
	if best-q <= tie {
		return 1
	}
	return 0
}
