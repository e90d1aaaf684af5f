package solve

// ladder is what values become on their way back through the factors of one
// viewer, all steps kept.
type ladder struct {
	chain
	p  *plan
	at [][][]float64 // per factor and combination: values once it and those behind it are still to move
}

func newLadder(p *plan, viewer int) *ladder {
	l := &ladder{chain: newChain(p, p.ops[viewer]), p: p}
	for k := range l.ops {
		l.at = append(l.at, l.alike(k))
	}
	if len(l.ops) == 0 {
		l.at = append(l.at, l.alike(0))
	}
	return l
}

// alike makes an array for every combination that factor k tells apart.
func (l *ladder) alike(k int) [][]float64 {
	a := make([][]float64, l.p.combos)
	for _, j := range l.jobs[k] {
		a[j.combo] = make([]float64, l.p.states)
	}
	return a
}

// climb carries values at the end of a period back through all factors.
func (l *ladder) climb(value []float64) {
	if len(l.ops) == 0 {
		copy(l.at[0][0], value)
	}
	for k := len(l.ops) - 1; k >= 0; k-- {
		op := &l.ops[k]
		for _, j := range l.jobs[k] {
			op.back(op.all(l.at[k][j.combo]), op.all(l.behind(k, j.rest, value)), j.combo, op.everywhere())
		}
	}
}

// behind is what operator k takes its expectation of.
func (l *ladder) behind(k, rest int, value []float64) []float64 {
	if k == len(l.ops)-1 {
		return value
	}
	return l.at[k+1][rest]
}

// leaf is what a combination of options is worth once nature has moved.
func (l *ladder) leaf(combo int) []float64 { return l.at[0][l.p.standIn(l.dims[0], combo)] }

func (op *operator) all(a []float64) lines { return lines{a, op.inner} }

// everywhere is the whole of the operator's work.
func (op *operator) everywhere() span {
	return span{o1: op.outer, l1: op.levels, groups: 1, run: 1, n: op.inner}
}
