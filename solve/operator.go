package solve

import "parley/game"

// operator is one factor's law of motion under one viewer, laid over the
// state space seen as outer x levels x inner: the factors before it, its own
// levels, the factors behind it.
type operator struct {
	levels, outer, inner int
	condOuter            []int32 // the row's part that the outer factors give
	condInner            []int32 // nil where no inner factor is read
	own                  int     // rows from one old level to the next
	combo                []int32 // nil where no choice is read
	uses                 []int   // choices read, ascending

	start []int32 // rows: moves of row r are start[r]..start[r+1]
	to    []int32
	prob  []float64

	period int // outer levels after which condOuter repeats

	wide  *wide  // where it moves a step at most and has few inner states
	bands *bands // where the factor is the innermost and moves a step at most
	dense *dense // where it has few levels and inner states
}

func newOperators(g *game.Game, viewer int, s *splitter) []operator {
	ops := make([]operator, len(g.Factors))
	outer := 1
	for k, n := range g.Factors {
		ops[k] = newOperator(g, &g.Kernels[viewer][k], k, outer, s)
		outer *= n
	}
	return ops
}

func newOperator(g *game.Game, kernel *game.Kernel, k, outer int, s *splitter) operator {
	n := g.Factors[k]
	op := operator{levels: n, outer: outer, inner: g.States() / outer / n}
	strides := stridesOf(g, kernel.Vars)
	op.condOuter = make([]int32, op.outer)
	for i, v := range kernel.Vars {
		switch {
		case v < k:
			op.addOuter(g, v, int32(strides[i]))
		case v == k:
			op.own = strides[i]
		case v < len(g.Factors):
			op.addInner(g, k, v, int32(strides[i]))
		default:
			op.uses = append(op.uses, v-len(g.Factors))
		}
	}
	op.combo = s.split(kernel.Vars).combo
	op.layRows(kernel.Rows)
	op.period = period(g, kernel.Vars, k)
	op.wide = newWide(&op)
	op.bands = newBands(&op)
	op.dense = newDense(&op)
	return op
}

// period is how many combinations of the factors before k there are from the first on
// that is read; 1 where none is.
func period(g *game.Game, vars []int, k int) int {
	first := k
	for _, v := range vars {
		first = min(first, v)
	}
	return product(g.Factors[first:k])
}

func (op *operator) addOuter(g *game.Game, v int, stride int32) {
	inner := op.outer / product(g.Factors[:v+1])
	for o := range op.condOuter {
		op.condOuter[o] += int32(o/inner%g.Factors[v]) * stride
	}
}

func (op *operator) addInner(g *game.Game, k, v int, stride int32) {
	if op.condInner == nil {
		op.condInner = make([]int32, op.inner)
	}
	inner := product(g.Factors[v+1:])
	for i := range op.condInner {
		op.condInner[i] += int32(i/inner%g.Factors[v]) * stride
	}
}

func product(xs []int) int {
	n := 1
	for _, x := range xs {
		n *= x
	}
	return n
}

func (op *operator) layRows(rows []game.Row) {
	moves := 0
	for _, row := range rows {
		moves += len(row)
	}
	op.start, op.to, op.prob = make([]int32, 0, len(rows)+1), make([]int32, 0, moves), make([]float64, 0, moves)
	for _, row := range rows {
		op.start = append(op.start, int32(len(op.to)))
		for _, m := range row {
			if m.P != 0 {
				op.to = append(op.to, int32(m.To))
				op.prob = append(op.prob, m.P)
			}
		}
	}
	op.start = append(op.start, int32(len(op.to)))
}

func (op *operator) row(r int) ([]int32, []float64) {
	a, b := op.start[r], op.start[r+1]
	return op.to[a:b], op.prob[a:b]
}

func (op *operator) comboRow(combo int) int {
	if op.combo == nil {
		return 0
	}
	return int(op.combo[combo])
}
