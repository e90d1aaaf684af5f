package solve

import "sync"

// transposed is the operator with its chances laid out by new level: its
// rows list, per condition and new level, the old levels that lead there.
// Its back carries what stands at old levels to new ones: a distribution over
// states goes forward by it, and so does what values hang on.
func (op *operator) transposed() *operator {
	t := &operator{
		levels: op.levels, outer: op.outer, inner: op.inner,
		condOuter: op.condOuter, condInner: op.condInner, own: op.own, combo: op.combo, uses: op.uses, period: op.period,
	}
	rows := len(op.start) - 1
	if t.own == 0 { // a law that does not read its own level: the new one comes before all conditions
		t.own = rows
		rows *= op.levels
	}
	t.gather(op, rows)
	t.wide = newWide(t)
	t.bands = newBands(t)
	t.dense = newDense(t)
	return t
}

// gather turns op's rows round into so many rows.
func (t *operator) gather(op *operator, rows int) {
	t.start = make([]int32, rows+1)
	op.eachMove(t.own, func(row, _ int, _ float64) { t.start[row+1]++ })
	for r := range rows {
		t.start[r+1] += t.start[r]
	}
	t.to, t.prob = make([]int32, t.start[rows]), make([]float64, t.start[rows])
	next := make([]int32, rows)
	copy(next, t.start)
	op.eachMove(t.own, func(row, from int, p float64) {
		t.to[next[row]], t.prob[next[row]] = int32(from), p
		next[row]++
	})
}

// eachMove shows every move from every old level: the row of the transposed
// operator that it belongs to, own rows from one new level to the next, the
// old level and the chance. Within a row old levels ascend.
func (op *operator) eachMove(own int, see func(row, from int, p float64)) {
	for r := range len(op.start) - 1 {
		to, prob := op.row(r)
		if op.own == 0 {
			for m, l := range to {
				for from := range op.levels {
					see(r+int(l)*own, from, prob[m])
				}
			}
			continue
		}
		from := r / own % op.levels
		for m, l := range to {
			see(r+(int(l)-from)*own, from, prob[m])
		}
	}
}

// turned holds every viewer's transposed operators, made when first asked for.
type turned struct {
	once []sync.Once
	ops  [][]operator
}

func newTurned(viewers int) *turned {
	return &turned{once: make([]sync.Once, viewers), ops: make([][]operator, viewers)}
}

// transposed are a viewer's operators, each transposed.
func (p *plan) transposed(viewer int) []operator {
	p.turned.once[viewer].Do(func() {
		ops := make([]operator, len(p.ops[viewer]))
		for k := range ops {
			ops[k] = *p.ops[viewer][k].transposed()
		}
		p.turned.ops[viewer] = ops
	})
	return p.turned.ops[viewer]
}
