package solve

// sweepParts is into how many portions a period of a sweep is cut. Each sums
// slopes up by itself, and their sums are added in order at the end: so it is
// the same for any number of workers, and enough for as many as there may be.
const sweepParts = 16

// portion is the states from lo to hi, and a share of the talks.
type portion struct {
	w         *sweep
	lo, hi    int
	folder    *folder
	nodes     [][][][]float64 // per choice, and behind the last; party or output that is a chance; combination; state of a strip
	mass      [][][]float64   // per choice, and behind the last, and combination
	hangs     [][]float64     // per party and combination: slope in a node, flat
	bars      [][]float64     // per option
	pay       [][][]float64   // per party, combination and state of a strip
	mean, run []float64
	sums      []*sums // per output
	talks     *talking
}

// sums are one output's slopes, as far as a portion adds to them.
type sums struct {
	chances [][]float64
	parties []partySlope
}

func newPortion(w *sweep, part int) *portion {
	p := w.p
	x := &portion{w: w, folder: newFolder(p)}
	x.lo, x.hi = piece(p.states, part, sweepParts)
	n := p.cut.column
	for range len(p.choices) + 1 {
		var voices [][][]float64
		for range p.parties + len(w.outputs) {
			voices = append(voices, newArrays(p.combos, n))
		}
		x.nodes = append(x.nodes, voices)
		x.mass = append(x.mass, newArrays(p.combos, n))
	}
	x.hangs, x.bars = newArrays(p.parties*p.combos, n), newArrays(p.combos, n)
	x.mean, x.run = make([]float64, n), make([]float64, n)
	for range p.parties {
		x.pay = append(x.pay, newArrays(p.combos, n))
	}
	for _, s := range w.slopes {
		x.sums = append(x.sums, &sums{zeros(s.chances), make([]partySlope, p.parties)})
	}
	if p.talks != nil {
		x.talks = newTalking(x, part)
	}
	return x
}

// into adds what the portion has summed up for an output.
func (x *portion) into(s *Slope, o int) {
	for i, chances := range x.sums[o].chances {
		for k, v := range chances {
			s.chances[i][k] += v
		}
	}
	for i, v := range x.sums[o].parties {
		s.parties[i].discount += v.discount
		s.parties[i].noise += v.noise
		s.parties[i].move += v.move
	}
	if x.talks != nil {
		x.talks.into(s, o)
	}
}

// strips shows f the portion's states piece by piece.
func (x *portion) strips(f func(lo, n int)) {
	for lo := x.lo; lo < x.hi; lo += x.w.p.cut.column {
		f(lo, min(x.w.p.cut.column, x.hi-lo))
	}
}

// decide works the period out again up to the talks: C_i, the chances of
// options, and the odds of an agreement once talks have failed.
func (x *portion) decide(t int) {
	p := x.w.p
	x.strips(func(lo, n int) {
		x.fold(t, lo, n)
		for i, c := range x.w.wait {
			copy(c[lo:lo+n], x.nodes[0][i][0])
			p.settle(i, c[lo:lo+n], lo)
		}
		for o, after := range x.w.after {
			if x.w.counts(o, t) {
				copy(after[lo:lo+n], x.nodes[0][p.parties+o][0])
			}
		}
	})
}

// fold fills in the nodes: what a strip of states is worth to everybody once
// the choices before the m-th are taken, and how likely an agreement is then.
func (x *portion) fold(t, lo, n int) {
	w, p := x.w, x.w.p
	last := x.nodes[len(p.choices)]
	for combo := range p.combos {
		for i := range p.parties {
			pay, delta := x.pay[i][combo][:n], p.g.Parties[i].Discount
			p.pay[i].strip(pay, lo, combo)
			mix2(last[i][combo][:n], w.ladders[i].leaf(combo)[lo:lo+n], pay, delta, 1-delta)
		}
		for o := range w.outputs {
			if w.counts(o, t) {
				copy(last[p.parties+o][combo][:n], w.ladders[p.parties+o].leaf(combo)[lo:lo+n])
			}
		}
	}
	for m := len(p.choices) - 1; m >= 0; m-- {
		x.eachBlock(m, func(first int) { x.foldOne(t, m, first, lo, n) })
	}
}

// eachBlock shows f the first of the combinations that choice m tells apart
// and nothing behind it does.
func (x *portion) eachBlock(m int, f func(first int)) {
	c := &x.w.p.choices[m]
	for first := 0; first < x.w.p.combos; first += c.options * c.stride {
		f(first)
	}
}

// sigma are the chances of choice m's options in a block, kept as policy.
func (x *portion) sigma(m, first, lo, n int) [][]float64 {
	s := x.folder.sigma[:0]
	at := x.w.layout.place(x.w.p, m, first)
	for o := range x.w.p.choices[m].options {
		s = append(s, x.w.policy[at+o][lo:lo+n])
	}
	x.folder.sigma = s
	return s
}

func (x *portion) foldOne(t, m, first, lo, n int) {
	p := x.w.p
	c := &p.choices[m]
	sigma := x.sigma(m, first, lo, n)
	for i := range p.parties {
		x.folder.q[i] = x.nodes[m+1][i]
	}
	x.folder.decide(p, c, lo, n, first)
	for v := range x.nodes[m] {
		if v >= p.parties && !x.w.counts(v-p.parties, t) {
			continue
		}
		out := x.nodes[m][v][first][:n]
		clear(out)
		for o, s := range sigma {
			addmul(out, s, x.nodes[m+1][v][first+o*c.stride][:n])
		}
	}
}
