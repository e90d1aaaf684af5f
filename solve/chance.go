package solve

import (
	"slices"

	"parley/game"
)

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

	bands *bands // where the factor is the innermost and moves a step at most
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
	op.bands = newBands(&op)
	return op
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

// cut is one of so many equal pieces of the operator's work: of the outer
// factors where there are enough, else of the inner ones.
func (op *operator) cut(part, parts int) (o0, o1, i0, i1 int) {
	if op.outer >= parts {
		return op.outer * part / parts, op.outer * (part + 1) / parts, 0, op.inner
	}
	return 0, op.outer, op.inner * part / parts, op.inner * (part + 1) / parts
}

// back takes the expectation over the factor's new level: dst at the old
// level from src at the new one.
func (op *operator) back(dst, src []float64, combo, part, parts int) {
	o0, o1, i0, i1 := op.cut(part, parts)
	if i0 == i1 {
		return
	}
	if op.bands != nil {
		op.bands.back(op, dst, src, combo, o0, o1)
		return
	}
	for o := o0; o < o1; o++ {
		for l := range op.levels {
			r := int(op.condOuter[o]) + l*op.own + op.comboRow(combo)
			block := o * op.levels * op.inner
			out := dst[block+l*op.inner:][i0:i1]
			if op.condInner == nil {
				to, prob := op.row(r)
				combine(out, src[block:], to, prob, op.inner, i0)
				continue
			}
			for i := range out {
				to, prob := op.row(r + int(op.condInner[i0+i]))
				sum := 0.0
				for m, t := range to {
					sum += prob[m] * src[block+int(t)*op.inner+i0+i]
				}
				out[i] = sum
			}
		}
	}
}

// combine is the same mixture of rows for a run of inner states. Up to three
// moves, the common case, go in one pass.
func combine(out, src []float64, to []int32, prob []float64, inner, i0 int) {
	n := len(out)
	line := func(m int) []float64 { return src[int(to[m])*inner+i0:][:n] }
	switch len(to) {
	case 1:
		mix1(out, line(0), prob[0])
	case 2:
		mix2(out, line(0), line(1), prob[0], prob[1])
	case 3:
		mix3(out, line(0), line(1), line(2), prob[0], prob[1], prob[2])
	default:
		clear(out)
		for m := range to {
			a, p := line(m), prob[m]
			for i := range out {
				out[i] += float64(p * a[i])
			}
		}
	}
}

// ahead moves probability from old levels to new ones: dst at the new level
// gathers from src at the old one. Rows that read inner factors read them at
// their old level, which is where they still are.
func (op *operator) ahead(dst, src []float64, combo, part, parts int) {
	o0, o1, i0, i1 := op.cut(part, parts)
	if i0 == i1 {
		return
	}
	for o := o0; o < o1; o++ {
		block := o * op.levels * op.inner
		for l := range op.levels {
			clear(dst[block+l*op.inner:][i0:i1])
		}
		for l := range op.levels {
			op.scatter(dst[block:], src[block+l*op.inner:][i0:i1], int(op.condOuter[o])+l*op.own+op.comboRow(combo), i0)
		}
	}
}

func (op *operator) scatter(dst, line []float64, r, i0 int) {
	if op.condInner == nil {
		to, prob := op.row(r)
		for m, t := range to {
			out, p := dst[int(t)*op.inner+i0:][:len(line)], prob[m]
			for i, x := range line {
				out[i] += p * x
			}
		}
		return
	}
	for i, x := range line {
		if x == 0 {
			continue
		}
		to, prob := op.row(r + int(op.condInner[i0+i]))
		for m, t := range to {
			dst[int(t)*op.inner+i0+i] += prob[m] * x
		}
	}
}

// chain is the order in which a viewer's operators are applied backward, and
// at each the choices that have been read by it or after it: values are kept
// once per combination of those, not of all.
type chain struct {
	ops  []operator
	dims [][]int // dims[k]: choices that matter once factors k.. have moved
}

func newChain(ops []operator) chain {
	c := chain{ops: ops, dims: make([][]int, len(ops)+1)}
	for k := len(ops) - 1; k >= 0; k-- {
		c.dims[k] = append(slices.Clone(c.dims[k+1]), ops[k].uses...)
		slices.Sort(c.dims[k])
		c.dims[k] = slices.Compact(c.dims[k])
	}
	return c
}

// buffers are two sets of arrays, one array per combination of options, for
// operators to go back and forth between.
type buffers [2][][]float64

func newBuffers(p *plan) buffers {
	return buffers{newArrays(p.combos, p.states), newArrays(p.combos, p.states)}
}

// factor applies factor k's operator for every combination of the choices
// that matter from it on, from value for the last factor, else from the other
// set of buffers.
func (c *chain) factor(p *plan, k, set int, value []float64, bufs *buffers, part, parts int) {
	for combo := range p.combos {
		if p.standIn(c.dims[k], combo) != combo {
			continue
		}
		src := value
		if k < len(c.ops)-1 {
			src = bufs[1-set][p.standIn(c.dims[k+1], combo)]
		}
		c.ops[k].back(bufs[set][combo], src, combo, part, parts)
	}
}
