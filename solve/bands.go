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

// back is operator.back for lines o0..o1, which are all that dst and src hold.
// Beside a line lie its neighbours' ends, which count for nothing: there is no
// step below the first level or above the last. Where there is no neighbour
// the line is copied.
func (b *bands) back(op *operator, dst, src []float64, combo, o0, o1 int) {
	n := b.levels
	for o := o0; o < o1; o++ {
		lo, hi := (o-o0)*n, (o-o0+1)*n
		var line []float64
		if o == o0 || o == o1-1 {
			line = make([]float64, n+2)
			copy(line[1:], src[lo:hi])
		} else {
			line = src[lo-1 : hi+1]
		}
		at := int(b.at[int(op.condOuter[o])+op.comboRow(combo)])
		band(dst[lo:hi], line, b.lo[at:at+n], b.mid[at:at+n], b.up[at:at+n])
	}
}
