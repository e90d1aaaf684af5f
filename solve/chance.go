package solve

// lines is an array seen as lines of states that lie side by side, stride
// from one line to the next.
type lines struct {
	at     []float64
	stride int
}

func (x lines) line(r, n int) []float64 { return x.at[r*x.stride:][:n] }

// span is the part of an operator's work that is meant: some of the outer
// levels, some of its own old ones and, of the inner ones, lines of n states,
// skip apart, from place from on: groups of run lines, the first of each gap
// behind that of the one before. Arrays hold that part alone, line by line,
// but for its own levels: values at new ones are all there.
type span struct {
	o0, o1      int
	l0, l1      int
	groups, run int
	base, gap   int
	n           int
	from, skip  int
	want        want
}

// want is which lines are wanted: those that can matter to period by; all
// where need is nil.
type want struct {
	need *need
	by   int32
}

func (w *want) outer(o int) bool { return w.need == nil || w.need.outer[o] <= w.by }
func (w *want) level(l int) bool { return w.need == nil || w.need.level[l] <= w.by }
func (w *want) deep(a int) bool {
	return w.need == nil || w.need.deep == nil || w.need.deep[a] <= w.by
}

// back takes the expectation over the factor's new level: dst at the old
// level from src at the new one. Lines that are not wanted are left alone.
func (op *operator) back(dst, src lines, combo int, w span) {
	if op.wide != nil && w.whole(op) && dst.stride == w.n && src.stride == w.n {
		op.wide.back(op, dst.at, src.at, combo, w.o0, w.o1)
		return
	}
	if op.bands != nil {
		op.bands.back(op, dst.at, src.at, combo, &w)
		return
	}
	if op.dense != nil && w.l1-w.l0 == op.levels && w.groups*w.run*w.n == op.inner {
		op.dense.back(op, dst.at, src.at, combo, &w)
		return
	}
	deep := w.groups * w.run
	for o := w.o0; o < w.o1; o++ {
		if !w.want.outer(o - w.o0) {
			continue
		}
		for l := w.l0; l < w.l1; l++ {
			if w.want.level(l) {
				r := int(op.condOuter[o]) + l*op.own + op.comboRow(combo)
				op.level(dst, src, ((o-w.o0)*(w.l1-w.l0)+l-w.l0)*deep, (o-w.o0)*op.levels*deep, r, &w)
			}
		}
	}
}

// whole reports whether a span has all of the factor's levels and inner states.
func (w *span) whole(op *operator) bool {
	return w.l1-w.l0 == op.levels && w.n == op.inner
}

// level is back for one old level, whose lines in dst begin at line to and
// those of all new levels in src at line of; r is its row, but for the part
// that inner factors give.
func (op *operator) level(dst, src lines, to, of, r int, w *span) {
	deep := w.groups * w.run
	for g := range w.groups {
		for i := range w.run {
			a := g*w.gap + w.base + i
			if !w.want.deep(a) {
				continue
			}
			first := g*w.run + i
			out := dst.line(to+first, w.n)
			if op.condInner != nil {
				op.each(out, src, of+first, deep, r, op.condInner[a*w.skip+w.from:][:w.n])
				continue
			}
			moves, prob := op.row(r)
			combine(out, src, of+first, deep, moves, prob)
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
