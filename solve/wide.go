package solve

// wide is the law of a factor that moves by at most one level a period and has few
// inner states, so that its lines are not worth a call each: the chances of a step
// down, of none and of a step up for every state of a stretch of the space, after
// which they repeat. Work on it goes over whole rows, whatever lines they are of.
type wide struct {
	size  int     // states of the stretch
	paces []*pace // per combination of options; shared where it makes no difference
}

// pace is the chances under one combination of options, by place in the stretch.
type pace struct{ lo, mid, up []float64 }

const (
	// wideInner is how many inner states there are at most: lines of more are worth a call.
	wideInner = 16
	// wideRoom is how many numbers it may take, so that it stays in a near cache.
	wideRoom = 1 << 15
)

// newWide is nil for operators of another kind. Chances repeat after so many outer
// levels.
func newWide(op *operator) *wide {
	w := &wide{size: op.period * op.levels * op.inner, paces: make([]*pace, max(1, len(op.combo)))}
	if op.inner > wideInner || op.levels < 2 || op.condInner != nil {
		return nil
	}
	rows := map[int]*pace{}
	for combo := range w.paces {
		r := op.comboRow(combo)
		if rows[r] == nil {
			if rows[r] = newPace(op, r, w.size); rows[r] == nil || len(rows)*3*w.size > wideRoom {
				return nil
			}
		}
		w.paces[combo] = rows[r]
	}
	return w
}

// newPace is nil where a row leads further than a step.
func newPace(op *operator, combo, size int) *pace {
	p := &pace{make([]float64, 0, size), make([]float64, 0, size), make([]float64, 0, size)}
	for o := range op.period {
		for l := range op.levels {
			var c [3]float64
			to, prob := op.row(int(op.condOuter[o]) + l*op.own + combo)
			for m, t := range to {
				step := int(t) - l + 1
				if step < 0 || step > 2 {
					return nil
				}
				c[step] = prob[m]
			}
			for range op.inner {
				p.lo, p.mid, p.up = append(p.lo, c[0]), append(p.mid, c[1]), append(p.up, c[2])
			}
		}
	}
	return p
}

// back is operator.back for outer levels o0..o1, which are all that dst and src hold.
// A step from the first level down or from the last up has no chance, and so counts
// for nothing whatever it leads to; at both ends of the part there is nothing there.
// Lines that are not wanted are done as well: to leave them out costs more.
func (w *wide) back(op *operator, dst, src []float64, combo, o0, o1 int) {
	block, step, p := op.levels*op.inner, op.inner, w.paces[min(combo, len(w.paces)-1)]
	n, first := (o1-o0)*block, o0*block%w.size
	for i := range step {
		at := first + i
		dst[i] = float64(p.mid[at]*src[i]) + float64(p.up[at]*src[i+step])
	}
	for i := step; i < n-step; {
		at := (first + i) % w.size
		run := min(w.size-at, n-step-i)
		band(dst[i:i+run], src[i-step:], src[i:], src[i+step:], p.lo[at:], p.mid[at:], p.up[at:])
		i += run
	}
	for i := n - step; i < n; i++ {
		at := (first + i) % w.size
		dst[i] = float64(p.lo[at]*src[i-step]) + float64(p.mid[at]*src[i])
	}
}
