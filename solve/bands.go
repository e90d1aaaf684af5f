package solve

// bands is the law of a factor that is the innermost of all and moves by at
// most one level a period, laid out for whole lines of levels at a time: the
// chances of a step down, of none and of a step up from every level.
type bands struct {
	at          []int32 // per row: where its line's coefficients lie, -1 for rows that begin none
	lo, mid, up []float64
	levels      int
}

// bandsLeast is how many levels make it worth while.
const bandsLeast = 8

// newBands is nil for operators of another kind.
func newBands(op *operator) *bands {
	if op.inner != 1 || op.levels < bandsLeast || op.own == 0 {
		return nil
	}
	b := &bands{at: make([]int32, len(op.start)-1), levels: op.levels}
	for r := range b.at {
		b.at[r] = -1
	}
	b.lo, b.mid, b.up = make([]float64, 0, len(b.at)), make([]float64, 0, len(b.at)), make([]float64, 0, len(b.at))
	for r := range b.at {
		if r/op.own%op.levels != 0 {
			continue
		}
		b.at[r] = int32(len(b.lo))
		if !b.line(op, r) {
			return nil
		}
	}
	return b
}

// line adds the coefficients of the rows from r on; it reports whether they
// are all within a step.
func (b *bands) line(op *operator, r int) bool {
	for l := range op.levels {
		var c [3]float64
		to, prob := op.row(r + l*op.own)
		for m, t := range to {
			step := int(t) - l + 1
			if step < 0 || step > 2 {
				return false
			}
			c[step] = prob[m]
		}
		b.lo, b.mid, b.up = append(b.lo, c[0]), append(b.mid, c[1]), append(b.up, c[2])
	}
	return true
}

// back is operator.back for the span's outer levels, which are all that dst and src hold.
func (b *bands) back(op *operator, dst, src []float64, combo int, w *span) {
	n, o0, o1 := b.levels, w.o0, w.o1
	for o := o0; o < o1; o++ {
		if !w.want.outer(o - o0) {
			continue
		}
		lo, hi := (o-o0)*n, (o-o0+1)*n
		at := int(b.at[int(op.condOuter[o])+op.comboRow(combo)])
		out, down, stay, up := dst[lo:hi], b.lo[at:at+n], b.mid[at:at+n], b.up[at:at+n]
		if o > o0 && o < o1-1 {
			// The neighbours' ends count for nothing: there is no step below
			// the first level or above the last.
			band(out, src[lo-1:], src[lo:], src[lo+1:], down, stay, up)
			continue
		}
		line := src[lo:hi]
		out[0] = float64(stay[0]*line[0]) + float64(up[0]*line[1])
		band(out[1:n-1], line, line[1:], line[2:], down[1:], stay[1:], up[1:])
		out[n-1] = float64(down[n-1]*line[n-2]) + float64(stay[n-1]*line[n-1])
	}
}
