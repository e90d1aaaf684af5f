package solve

// dense is the law of a factor with few levels and few inner states, whose
// lines are not worth a call each: a chance for every new level in every row,
// so that all rows take the same steps.
type dense struct {
	prob []float64 // per row and new level
}

// denseMost is how many levels a factor has at most for that.
const denseMost = 8

// newDense is nil for operators of another kind.
func newDense(op *operator) *dense {
	if op.inner >= lanes || op.levels > denseMost || op.condInner != nil || op.bands != nil {
		return nil
	}
	d := &dense{prob: make([]float64, (len(op.start)-1)*op.levels)}
	for r := range len(op.start) - 1 {
		to, prob := op.row(r)
		for m, t := range to {
			d.prob[r*op.levels+int(t)] += prob[m]
		}
	}
	return d
}

// back is operator.back for the span's outer levels, which are all that dst and
// src hold, and all that lies within them.
func (d *dense) back(op *operator, dst, src []float64, combo int, w *span) {
	levels, inner, o0 := op.levels, op.inner, w.o0
	for o := o0; o < w.o1; o++ {
		if !w.want.outer(o - o0) {
			continue
		}
		in, out := src[(o-o0)*levels*inner:][:levels*inner], dst[(o-o0)*levels*inner:][:levels*inner]
		r := int(op.condOuter[o]) + op.comboRow(combo)
		for l := range levels {
			prob := d.prob[(r+l*op.own)*levels:][:levels]
			if inner == 1 {
				out[l] = dotShort(prob, in)
				continue
			}
			for i := range inner {
				sum := 0.0
				for t, p := range prob {
					sum += float64(p * in[t*inner+i])
				}
				out[l*inner+i] = sum
			}
		}
	}
}

func dotShort(a, b []float64) float64 {
	sum := 0.0
	for i, x := range a {
		sum += float64(x * b[i])
	}
	return sum
}
