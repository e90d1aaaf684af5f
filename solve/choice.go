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

// choose turns values after chance into C_i: the period's payoff is added for
// every combination of options, then the choices are folded in from the last
// to the first.
func (b *backward) choose(set, lo, hi int) {
	p := b.p
	q := newArrays(p.parties, p.combos)
	for s := lo; s < hi; s++ {
		for i := range q {
			delta := p.g.Parties[i].Discount
			dims := b.chains[i].dims[0]
			for c := range q[i] {
				after := b.value[i][s]
				if len(b.chains[i].ops) > 0 {
					after = b.bufs[i][set][p.standIn(dims, c)][s]
				}
				q[i][c] = delta*after + (1-delta)*p.pay[i].at(s, c)
			}
		}
		p.fold(q, s, b.policy[s*b.layout.width:], b.layout)
		for i := range q {
			b.wait[i][s] = q[i][0]
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
	if noise > 0 {
		return fastExp((q - best) / noise)
	}
	if best-q <= tie {
		return 1
	}
	return 0
}
