package solve

// aheadAcross carries what lies in a column, see after, ahead through the
// factors that move across rows, to mid. The chain is of transposed operators,
// which take the place of the old level by the new one. Combinations come
// together as soon as no factor reads any more what tells them apart.
func (c *chain) aheadAcross(column int, mid [][]float64, b *bench) {
	x := c.whole(column)
	for k := range c.first {
		for _, j := range c.jobs[k] {
			dst := lines{b.array((k+1)%2, j.rest), x.n}
			if k == c.first-1 {
				dst = lines{mid[j.rest][x.from:], c.width}
			}
			src := lines{b.array(k%2, j.combo), x.n}
			c.ahead(k, j, dst, src, c.across(&c.ops[k], k, x, want{}), b)
		}
	}
}

// aheadWithin carries a row of mid ahead through the factors that move within
// it, to mass.
func (c *chain) aheadWithin(row int, mass []float64, mid [][]float64, b *bench) {
	lo, hi := row*c.width, (row+1)*c.width
	if len(c.ops) == 0 {
		copy(mass[lo:hi], mid[0][lo:hi])
	}
	for k := c.first; k < len(c.ops); k++ {
		op := &c.ops[k]
		for _, j := range c.jobs[k] {
			src, dst := []float64(nil), mass[lo:hi]
			if k > c.first {
				src = b.array(k%2, j.combo)
			} else {
				src = mid[j.combo][lo:hi]
			}
			if k < len(c.ops)-1 {
				dst = b.array((k+1)%2, j.rest)
			}
			c.ahead(k, j, lines{dst, op.inner}, lines{src, op.inner}, c.within(op, row, want{}), b)
		}
	}
}

// ahead applies operator k for one combination: to dst, or on top of it where
// a combination that comes together with this one is there already.
func (c *chain) ahead(k int, j job, dst, src lines, w span, b *bench) {
	op := &c.ops[k]
	if j.combo == j.rest {
		op.back(dst, src, j.combo, w)
		return
	}
	own := lines{b.array(0, len(b.sets[0])-1), w.n}
	op.back(own, src, j.combo, w)
	for r := range (w.o1 - w.o0) * op.levels * w.groups * w.run {
		out := dst.line(r, w.n)
		mix2(out, out, own.line(r, w.n), 1, 1)
	}
}
