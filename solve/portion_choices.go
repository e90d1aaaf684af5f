package solve

// choose takes slopes from C_i to what chance leaves, through the choices and
// the period's payoffs.
func (x *portion) choose(t int) {
	w, p := x.w, x.w.p
	x.strips(func(lo, n int) {
		x.fold(t, lo, n)
		if w.lasting(t) {
			x.take(lo, n)
		}
		for o := range w.outputs {
			for i := range p.parties {
				copy(x.hang(i, 0)[:n], w.hangs[o][i][lo:lo+n])
			}
			for m := range p.choices {
				x.eachBlock(m, func(first int) { x.unfold(t, o, m, first, lo, n) })
			}
			for i := range p.parties {
				for combo := range p.combos {
					x.pays(o, i, combo, lo, n)
				}
			}
		}
	})
}

// hang is the slope in a node of party i.
func (x *portion) hang(i, combo int) []float64 { return x.hangs[i*x.w.p.combos+combo] }

// take splits the distribution over the options taken.
func (x *portion) take(lo, n int) {
	p := x.w.p
	copy(x.mass[0][0][:n], x.w.mass[lo:lo+n])
	for m := range p.choices {
		stride := p.choices[m].stride
		x.eachBlock(m, func(first int) {
			for o, s := range x.sigma(m, first, lo, n) {
				out := x.mass[m+1][first+o*stride][:n]
				copy(out, x.mass[m][first])
				times(out, s)
			}
		})
	}
	for combo, mass := range x.mass[len(p.choices)] {
		to := x.w.split[p.standIn(x.w.reversed[0].dims[0], combo)][lo : lo+n]
		if p.standIn(x.w.reversed[0].dims[0], combo) == combo {
			copy(to, mass[:n])
		} else {
			mix2(to, to, mass[:n], 1, 1)
		}
	}
}

// unfold takes an output's slope in a node to those in the nodes that its
// options lead to, and into the chances with which they are taken.
func (x *portion) unfold(t, out, m, first, lo, n int) {
	p := x.w.p
	c := &p.choices[m]
	sigma := x.sigma(m, first, lo, n)
	x.weighOptions(t, out, m, first, sigma)
	kappa := 0.0
	if noise := p.g.Parties[c.party].MoveNoise; noise > 0 {
		kappa = 1 / noise
	}
	for o := c.options - 1; o >= 0; o-- {
		for i := range p.parties {
			child := x.hang(i, first+o*c.stride)[:n]
			copy(child, x.hang(i, first))
			times(child, sigma[o])
		}
		lean := x.run[:n]
		for s, y := range sigma[o] {
			lean[s] = float64(y*(x.bars[o][s]-x.mean[s])) * kappa
		}
		x.close(c, lean, lo, first)
		own := x.hang(c.party, first+o*c.stride)[:n]
		mix2(own, own, lean, 1, 1)
		x.sums[out].parties[c.party].move -= kappa * dotProduct(lean, x.nodes[m+1][c.party][first+o*c.stride][:n])
	}
}

// weighOptions is the slope in the chance of each option, in bars, and its
// mean.
func (x *portion) weighOptions(t, out, m, first int, sigma [][]float64) {
	p := x.w.p
	n, stride := len(sigma[0]), p.choices[m].stride
	mean := x.mean[:n]
	clear(mean)
	for o, s := range sigma {
		bar := x.bars[o][:n]
		clear(bar)
		for i := range p.parties {
			addmul(bar, x.hang(i, first)[:n], x.nodes[m+1][i][first+o*stride][:n])
		}
		if x.w.counts(out, t) {
			addmul(bar, x.mass[m][first][:n], x.nodes[m+1][p.parties+out][first+o*stride][:n])
		}
		addmul(mean, s, bar)
	}
}

// close leaves no slope where there is no choice.
func (x *portion) close(c *choicePlan, lean []float64, lo, first int) {
	if c.always {
		return
	}
	for s := range lean {
		if c.open.at(lo+s, first) == 0 {
			lean[s] = 0
		}
	}
}

// pays takes the slope in a leaf of party i to what chance leaves, and into
// the payoff and the discount factor.
func (x *portion) pays(o, i, combo, lo, n int) {
	w, p := x.w, x.w.p
	hang, delta := x.hang(i, combo)[:n], p.g.Parties[i].Discount
	x.sums[o].parties[i].discount += dotProduct(hang, w.ladders[i].leaf(combo)[lo:lo+n]) - dotProduct(hang, x.pay[i][combo][:n])
	paid := w.paid[o][i][combo][lo : lo+n]
	mix2(paid, paid, hang, 1, 1-delta)
	stand := p.standIn(w.ladders[i].dims[0], combo)
	to := w.leaves[o][i][stand][lo : lo+n]
	if stand == combo {
		mix1(to, hang, delta)
	} else {
		mix2(to, to, hang, 1, delta)
	}
}
