package solve

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
	q     [][][]float64 // per party, combination and state of the strip
	sigma [][]float64   // per option and state of the strip: the chance of the option
	best  []float64     // per state of the strip
}

func newFolder(p *plan) *folder {
	most := 0
	for _, c := range p.choices {
		most = max(most, c.options)
	}
	f := &folder{sigma: newArrays(most, strip), best: make([]float64, strip)}
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

// foldStrip folds the choices in, from the last to the first: the values of a
// choice's options give way to their mean under the chances with which they
// are taken, which are kept.
func (b *backward) foldStrip(f *folder, lo, n int) {
	for m := len(b.p.choices) - 1; m >= 0; m-- {
		c := &b.p.choices[m]
		block := c.options * c.stride
		for first := 0; first < b.p.combos; first += block {
			f.decide(b.p, c, lo, n, first)
			at := b.layout.offset[m] + first/block*c.options
			for o, sigma := range f.sigma[:c.options] {
				for s, x := range sigma[:n] {
					b.policy[(lo+s)*b.layout.width+at+o] = x
				}
			}
			for i := range f.q {
				f.mean(f.q[i][first:], c, n)
			}
		}
	}
	for i := range f.q {
		copy(b.wait[i][lo:lo+n], f.q[i][0])
	}
}

// mean leaves in the first option's place the mean of all.
func (f *folder) mean(q [][]float64, c *choicePlan, n int) {
	first := q[0][:n]
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

// decide fills in the chances of a choice's options at the states of a strip.
func (f *folder) decide(p *plan, c *choicePlan, lo, n, first int) {
	q := f.q[c.party][first:]
	best := f.best[:n]
	copy(best, q[0])
	for o := 1; o < c.options; o++ {
		for s, x := range q[o*c.stride][:n] {
			best[s] = max(best[s], x)
		}
	}
	for o := range c.options {
		f.weigh(p, c, f.sigma[o], q[o*c.stride][:n])
	}
	f.normalise(c.options, n)
	for s := range n {
		if c.open.at(lo+s, first) == 0 {
			for o := range c.options {
				f.sigma[o][s] = 0
			}
			f.sigma[int(c.fallback.at(lo+s, first))][s] = 1
		}
	}
}

// weigh is the weight of an option worth q beside the best: without noise, one
// where it ties with it.
func (f *folder) weigh(p *plan, c *choicePlan, w, q []float64) {
	noise := p.g.Parties[c.party].MoveNoise
	if noise > 0 {
		for s, x := range q {
			w[s] = (x - f.best[s]) / noise
		}
		exps(w)
		return
	}
	for s, x := range q {
		w[s] = 0
		if f.best[s]-x <= p.tie[c.party] {
			w[s] = 1
		}
	}
}

func (f *folder) normalise(options, n int) {
	for s := range n {
		total := 0.0
		for o := range options {
			total += f.sigma[o][s]
		}
		for o := range options {
			f.sigma[o][s] /= total
		}
	}
}

// mean is the mean of options stride apart under their chances.
func mean(q []float64, stride int, sigma []float64) float64 {
	sum := 0.0
	for o, p := range sigma {
		sum += p * q[o*stride]
	}
	return sum
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
