package solve

import (
	"context"
	"slices"
)

// Output is a figure of a solution that a gradient is taken of: a reservation
// value at the start or, where Party is Agreement, the chance of an agreement
// as the analyst sees it.
type Output struct {
	Party  int // whose C_i at the start; Agreement for a chance
	Within int // periods, 1..H: the chance of an agreement in the first so many; with Agreement only
}

// Agreement is the Party of outputs that are chances of an agreement.
const Agreement = -1

// Gradient is the slopes of the outputs, by one sweep through the periods in
// reverse order (the adjoint of model.md 2.3 and 2.4), whatever the number of
// parameters. It needs the values of every period, see Options.Trail.
// The solution must have a forecast where a chance of an agreement is asked
// for. The error is ctx's.
func (s *Solution) Gradient(ctx context.Context, outputs []Output, o Options) ([]*Slope, error) {
	w := newSweep(s, outputs, workers(o.Workers))
	var err error
	if w.trail, err = s.walked(ctx, w.workers); err != nil {
		return nil, err
	}
	if err := w.foresee(ctx, s.history); err != nil {
		return nil, err
	}
	for t := range s.plan.g.Horizon + s.plan.g.Tail {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		w.period(t)
	}
	w.finish()
	return w.slopes, nil
}

// sweep goes through the periods from the first to the last with the slope of
// every output in every value: what it hangs on, and how much. It is the
// backward pass in reverse; with the chance of an agreement taken for one more
// value, what that hangs on is the distribution over states.
type sweep struct {
	p       *plan
	workers int
	outputs []Output
	slopes  []*Slope // per output
	trail   *trail

	values  [][]float64     // per party: V_i at the start of the period behind the one at hand
	wait    [][]float64     // per party: C_i in the period at hand
	policy  [][]float64     // chances of options, see policyLayout
	ladders []*ladder       // per party, then per output that is a chance
	hangs   [][][]float64   // per output and party: slope in V_i, then in C_i
	leaves  [][][][]float64 // per output, party and combination: slope in what chance leaves
	paid    [][][][]float64 // per output, party and combination: slope in what fighting pays at each state, of all periods
	layout  policyLayout

	mass     []float64     // per state: chance that the war is on and stands there, while an output asks for it
	split    [][]float64   // per combination: the same once options are taken
	odds     [][][]float64 // per output and period: chance of an agreement in time from each state; nil for values
	after    [][]float64   // per output: the same once this period's talks have failed
	moving   []*mover      // per worker
	reversed []chain       // per viewer: transposed
	parts    []*portion
	payAt    [][]splitTable // per ending and party
}

func newSweep(s *Solution, outputs []Output, workers int) *sweep {
	p := s.plan
	w := &sweep{p: p, workers: workers, outputs: outputs, layout: newPolicyLayout(p)}
	w.wait, w.policy = newArrays(p.parties, p.states), newArrays(w.layout.width, p.states)
	for v := range p.ops {
		w.reversed = append(w.reversed, newChain(p, p.transposed(v)))
	}
	for i := range p.parties {
		w.ladders = append(w.ladders, newLadder(p, i+1))
	}
	for range outputs {
		w.slopes = append(w.slopes, newSlope(p))
		w.hangs = append(w.hangs, newArrays(p.parties, p.states))
		var leaves [][][]float64
		for i := range p.parties {
			leaves = append(leaves, w.ladders[i].alike(0))
		}
		w.leaves = append(w.leaves, leaves)
		var paid [][][]float64
		for range p.parties {
			paid = append(paid, newArrays(p.combos, p.states))
		}
		w.paid = append(w.paid, paid)
	}
	w.expect()
	w.payAt = payoffTables(p)
	for range workers {
		w.moving = append(w.moving, newMover(p))
	}
	for part := range sweepParts {
		w.parts = append(w.parts, newPortion(w, part))
	}
	return w
}

// expect makes what outputs that are chances need.
func (w *sweep) expect() {
	p := w.p
	w.odds, w.after = make([][][]float64, len(w.outputs)), make([][]float64, len(w.outputs))
	for o, out := range w.outputs {
		w.ladders = append(w.ladders, nil)
		if out.Party == Agreement {
			w.ladders[p.parties+o] = newLadder(p, 0)
			w.after[o] = make([]float64, p.states)
		}
	}
	w.mass = make([]float64, p.states)
	w.mass[p.start] = 1
	for _, s := range p.ended {
		w.mass[s] = 0
	}
	w.split = newLadder(p, 0).alike(0)
}

// counts reports whether output o is a chance that period t still adds to.
func (w *sweep) counts(o, t int) bool {
	return w.outputs[o].Party == Agreement && t < w.outputs[o].Within
}

// lasting reports whether any is.
func (w *sweep) lasting(t int) bool {
	return slices.ContainsFunc(w.outputs, func(o Output) bool { return o.Party == Agreement && t < o.Within })
}

// period takes the slopes from the values at the start of period t to those at
// its end.
func (w *sweep) period(t int) {
	w.values = w.trail.at(t + 1)
	w.endHere()
	w.climb(t)
	spread(w.workers, sweepParts, func(_, part int) { w.parts[part].decide(t) })
	spread(w.workers, sweepParts, func(_, part int) { w.parts[part].talk(t) })
	if t == 0 {
		w.begin()
	}
	spread(w.workers, sweepParts, func(_, part int) { w.parts[part].choose(t) })
	w.move(t)
}

// begin puts in what reservation values at the start hang on: themselves.
func (w *sweep) begin() {
	for o, out := range w.outputs {
		if out.Party != Agreement {
			w.hangs[o][out.Party][w.p.start]++
			w.endAt(o, out.Party, w.p.start)
		}
	}
}

// endHere takes out what hangs on the payoffs of endings.
func (w *sweep) endHere() {
	for o := range w.outputs {
		for i := range w.p.parties {
			for _, s := range w.p.ended {
				w.endAt(o, i, int(s))
			}
		}
	}
}

func (w *sweep) endAt(o, i, s int) {
	if e := w.p.ending[s]; e >= 0 {
		w.slopes[o].endings[e][i][w.payAt[e][i].index(s, 0)] += w.hangs[o][i][s]
		w.hangs[o][i][s] = 0
	}
}
