package scenario

import (
	"math"
	"slices"

	"parley/game"
)

// step is a drift at one combination: how far it moves, and how likely.
type step struct {
	jump     int
	up, down float64
	raised   float64 // variance added beyond what was asked
}

// jumpSlack is rounding's share in the size of a jump: without it a variance
// of exactly one step would at times jump two.
const jumpSlack = 1e-9

// drift is the chain of Kushner and Dupuis for a mean and spread per period on
// points that lie h apart: the mean exact, the variance where it can be.
func drift(mean, spread, h float64) step {
	q0 := float64(spread*spread) + float64(mean*mean)
	j := math.Max(1, math.Ceil(math.Sqrt(q0)/h-jumpSlack))
	size := j * h
	q := math.Max(q0, math.Abs(mean)*size)
	// The slack can leave a little more than 1 to move; chances sum to 1 at most.
	var2, lean := math.Min(q/(2*size*size), 0.5), mean/(2*size)
	up, down := math.Min(1, math.Max(0, var2+lean)), math.Max(0, var2-lean)
	return step{int(math.Min(j, mostLevels)), up, down, q - q0}
}

// driftRows fills in the rows of a factor with a scale. The drift is worked
// out once for every combination of what it reads, and then laid out over the
// factor's own points.
func (c *compilation) driftRows(k int, l *law, viewer int, vars []int, rows []game.Row) {
	reads := union(l.exprs()...)
	steps := c.steps(k, l, viewer, reads)
	slab := make([]game.Move, 0, 3*len(rows))
	last := len(c.s.Factors[k].Points) - 1
	c.each(vars, func(i int) {
		from := len(slab)
		slab = steps[c.index(reads)].moves(slab, c.f.at[k], last)
		rows[i] = game.Row(slices.Clip(slab[from:]))
	})
}

func (c *compilation) steps(k int, l *law, viewer int, reads []int) []step {
	steps := make([]step, c.p.combos(reads))
	if l.mean == nil || l.spread == nil {
		return []step{{jump: 1}}
	}
	h := c.s.Factors[k].step()
	c.each(reads, func(i int) {
		mean := c.value(l.mean, viewer, finite)
		steps[i] = drift(mean, c.value(l.spread, viewer, positive), h)
	})
	return steps
}

// moves appends the new points and their chances. A move past an end stops at
// the end.
func (s step) moves(out []game.Move, at, last int) []game.Move {
	lo, hi := max(0, at-s.jump), min(last, at+s.jump)
	up, down := s.up, s.down
	stay := math.Max(0, 1-up-down)
	if lo == at {
		stay, down = stay+down, 0
	}
	if hi == at {
		stay, up = stay+up, 0
	}
	for _, m := range [3]game.Move{{To: lo, P: down}, {To: at, P: stay}, {To: hi, P: up}} {
		if m.P > 0 {
			out = append(out, m)
		}
	}
	return out
}
