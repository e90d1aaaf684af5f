package solve

// mover is one worker's scratch space for taking slopes, or a distribution,
// forward through the factors.
type mover struct {
	sets [2][][]float64 // per combination
	add  []float64
}

func newMover(p *plan) *mover {
	return &mover{sets: [2][][]float64{make([][]float64, p.combos), make([][]float64, p.combos)}, add: make([]float64, p.states)}
}

// array is made when it is first asked for.
func (m *mover) array(set, combo int) []float64 {
	a := &m.sets[set][combo]
	if *a == nil {
		*a = make([]float64, len(m.add))
	}
	return *a
}

// move takes what hangs on the leaves of the period at hand to what hangs on
// the values at its end, and the distribution with it; on the way the slopes
// in the factors' chances are gathered.
func (w *sweep) move(t int) {
	items := len(w.outputs) * w.p.parties
	if w.lasting(t) {
		items++
	}
	spread(w.workers, items, func(worker, item int) {
		o, i := item/w.p.parties, item%w.p.parties
		if o == len(w.outputs) {
			w.moveMass(w.moving[worker], t)
			return
		}
		l := w.ladders[i]
		w.moving[worker].move(&w.reversed[i+1], w.leaves[o][i], w.hangs[o][i], func(k, combo, rest int, y []float64) {
			w.slopes[o].learn(i+1, k, combo, y, l.behind(k, rest, w.values[i]))
		})
	})
}

func (w *sweep) moveMass(m *mover, t int) {
	m.move(&w.reversed[0], w.split, w.mass, func(k, combo, rest int, y []float64) {
		for o := range w.outputs {
			if w.counts(o, t) {
				w.slopes[o].learn(0, k, combo, y, w.ladders[w.p.parties+o].behind(k, rest, w.odds[o][t+1]))
			}
		}
	})
	for _, s := range w.p.ended {
		w.mass[s] = 0
	}
}

// move goes through the factors in order, from one array per combination to
// the single one out, and shows see what stands before each.
func (m *mover) move(reversed *chain, from [][]float64, out []float64, see func(k, combo, rest int, y []float64)) {
	if len(reversed.ops) == 0 {
		copy(out, from[0])
	}
	for k := range reversed.ops {
		op := &reversed.ops[k]
		for _, j := range reversed.jobs[k] {
			y := from[j.combo]
			if k > 0 {
				y = m.array(k%2, j.combo)
			}
			see(k, j.combo, j.rest, y)
			dst := out
			if k < len(reversed.ops)-1 {
				dst = m.array((k+1)%2, j.rest)
			}
			if j.combo == j.rest { // the first that the rest stands for
				op.back(op.all(dst), op.all(y), j.combo, op.everywhere())
				continue
			}
			op.back(op.all(m.add), op.all(y), j.combo, op.everywhere())
			mix2(dst, dst, m.add, 1, 1)
		}
	}
}

// learn adds the slopes in the chances of factor k's moves under a viewer:
// what hangs on a state before the move, y, times what the move leads to, x.
func (s *Slope) learn(viewer, k, combo int, y, x []float64) {
	op := &s.p.ops[viewer][k]
	if b := s.bands[viewer][k]; b != nil {
		b.learn(op, combo, y, x)
		return
	}
	out := s.kernels[viewer][k]
	block := op.levels * op.inner
	for o := range op.outer {
		for l := range op.levels {
			r := int(op.condOuter[o]) + l*op.own + op.comboRow(combo)
			y := y[o*block+l*op.inner:][:op.inner]
			if op.condInner != nil {
				op.learnEach(out, r, y, x[o*block:][:block])
				continue
			}
			for m := op.start[r]; m < op.start[r+1]; m++ {
				out[m] += dotProduct(y, x[o*block+int(op.to[m])*op.inner:][:op.inner])
			}
		}
	}
}

// learnEach is learn for a line where rows differ from state to state.
func (op *operator) learnEach(out []float64, r int, y, x []float64) {
	for i, c := range op.condInner {
		for m := op.start[r+int(c)]; m < op.start[r+int(c)+1]; m++ {
			out[m] += float64(y[i] * x[int(op.to[m])*op.inner+i])
		}
	}
}

// bandSlope is the slopes in the chances of a banded law, laid out as they are.
type bandSlope struct{ lo, mid, up []float64 }

func newBandSlope(op *operator) *bandSlope {
	if op.bands == nil {
		return nil
	}
	n := len(op.bands.lo)
	return &bandSlope{make([]float64, n), make([]float64, n), make([]float64, n)}
}

// learn adds up for all lines. What neighbours of a line add to the step below
// its first level and above its last is never read.
func (b *bandSlope) learn(op *operator, combo int, y, x []float64) {
	n := op.levels
	padded := make([]float64, n+2)
	for o := range op.outer {
		at := int(op.bands.at[int(op.condOuter[o])+op.comboRow(combo)])
		line, y := padded, y[o*n:][:n]
		if o == 0 || o == op.outer-1 {
			copy(padded[1:], x[o*n:][:n])
		} else {
			line = x[o*n-1:][:n+2]
		}
		addmul(b.lo[at:][:n], y, line)
		addmul(b.mid[at:][:n], y, line[1:])
		addmul(b.up[at:][:n], y, line[2:])
	}
}

// into adds them to the slopes in the moves.
func (b *bandSlope) into(op *operator, out []float64) {
	for r, at := range op.bands.at {
		if at < 0 {
			continue
		}
		for l := range op.levels {
			row := r + l*op.own
			for m := op.start[row]; m < op.start[row+1]; m++ {
				out[m] += [3][]float64{b.lo, b.mid, b.up}[int(op.to[m])-l+1][int(at)+l]
			}
		}
	}
}
