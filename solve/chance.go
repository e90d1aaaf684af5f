package solve

// lines is an array seen as lines of states that lie side by side, stride
// from one line to the next.
type lines struct {
	at     []float64
	stride int
}

func (x lines) line(r, n int) []float64 { return x.at[r*x.stride:][:n] }

// span is the part of an operator's work that is meant: some of the outer
// levels and, of the inner ones, deep lines of n states, skip apart, from
// place from on. Arrays hold that part alone, line by line.
type span struct {
	o0, o1     int
	deep, n    int
	from, skip int
}

// back takes the expectation over the factor's new level: dst at the old
// level from src at the new one.
func (op *operator) back(dst, src lines, combo int, w span) {
	if op.bands != nil {
		op.bands.back(op, dst.at, src.at, combo, w.o0, w.o1)
		return
	}
	if op.dense != nil {
		op.dense.back(op, dst.at, src.at, combo, w.o0, w.o1)
		return
	}
	block := op.levels * w.deep
	for o := w.o0; o < w.o1; o++ {
		first := (o - w.o0) * block
		for l := range op.levels {
			r := int(op.condOuter[o]) + l*op.own + op.comboRow(combo)
			for a := range w.deep {
				out := dst.line(first+l*w.deep+a, w.n)
				if op.condInner != nil {
					op.each(out, src, first+a, w.deep, r, op.condInner[a*w.skip+w.from:][:w.n])
					continue
				}
				to, prob := op.row(r)
				combine(out, src, first+a, w.deep, to, prob)
			}
		}
	}
}

// each is back for one line where rows differ from state to state.
func (op *operator) each(out []float64, src lines, first, deep, r int, cond []int32) {
	for i, c := range cond {
		to, prob := op.row(r + int(c))
		sum := 0.0
		for m, t := range to {
			sum += float64(prob[m] * src.at[(first+int(t)*deep)*src.stride+i])
		}
		out[i] = sum
	}
}

// combine is the mixture of lines that a row of chances makes; the factor's
// levels are deep lines apart. Up to three moves, the common case, go in one
// pass.
func combine(out []float64, src lines, first, deep int, to []int32, prob []float64) {
	n := len(out)
	line := func(m int) []float64 { return src.line(first+int(to[m])*deep, n) }
	switch len(to) {
	case 0:
		clear(out)
	case 1:
		mix1(out, line(0), prob[0])
	case 2:
		mix2(out, line(0), line(1), prob[0], prob[1])
	default:
		mix3(out, line(0), line(1), line(2), prob[0], prob[1], prob[2])
		for m := 3; m < len(to); m++ {
			mix2(out, out, line(m), 1, prob[m])
		}
	}
}
