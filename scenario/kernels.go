package scenario

import (
	"math"
	"slices"

	"parley/game"
)

// kernels is every factor's law of motion, per viewer. Viewers who believe
// the same of everything that a law reads share its rows.
func (c *compilation) kernels() [][]game.Kernel {
	out := make([][]game.Kernel, len(c.t))
	for v := range out {
		out[v] = make([]game.Kernel, len(c.p.laws))
		for k := range c.p.laws {
			l := &c.p.laws[k]
			if w := c.twin(l, v); w >= 0 {
				out[v][k] = out[w][k]
			} else {
				out[v][k] = c.kernel(k, l, v)
			}
		}
	}
	return out
}

// twin is an earlier viewer with the same values of what the law reads, or -1.
func (c *compilation) twin(l *law, v int) int {
	for w := range v {
		if c.agree(l.params(), v, w) {
			return w
		}
	}
	return -1
}

func (c *compilation) agree(params []int, v, w int) bool {
	for _, p := range params {
		if c.t[v][p] != c.t[w][p] {
			return false
		}
	}
	return true
}

func (l *law) exprs() (out []*expr) {
	for _, s := range l.shifts {
		out = append(out, s.chance)
	}
	if l.mean != nil && l.spread != nil {
		out = append(out, l.mean, l.spread)
	}
	return out
}

func (l *law) params() (out []int) {
	for _, e := range l.exprs() {
		out = append(out, e.params...)
	}
	return ascending(out)
}

// vars is what factor k's kernel conditions on.
func (l *law) vars(k, factors int) []int {
	if l.choice >= 0 {
		return []int{factors + l.choice}
	}
	return ascending(append(union(l.exprs()...), k))
}

func (c *compilation) kernel(k int, l *law, viewer int) game.Kernel {
	vars := l.vars(k, len(c.s.Factors))
	rows := make([]game.Row, c.p.combos(vars))
	c.f.params, c.stage = c.t[viewer], k
	defer func() { c.stage = 0 }()
	switch {
	case l.choice >= 0:
		for o := range rows {
			rows[o] = game.Row{{To: o, P: 1}}
		}
	case c.s.Factors[k].Points != nil:
		c.driftRows(k, l, viewer, vars, rows)
	default:
		c.shiftRows(k, l, viewer, vars, rows)
	}
	return game.Kernel{Vars: vars, Rows: rows}
}

// shiftRows fills in the rows of a factor with levels.
func (c *compilation) shiftRows(k int, l *law, viewer int, vars []int, rows []game.Row) {
	chance := make([]float64, len(c.s.Factors[k].Levels))
	c.given = vars
	c.each(vars, func(i int) {
		clear(chance)
		out := c.leave(l, viewer, c.f.at[k], chance)
		rows[i] = row(chance, c.f.at[k], out)
	})
	c.given = nil
}

// leave adds up the chances of leaving a level, by the level moved to.
func (c *compilation) leave(l *law, viewer, own int, chance []float64) (out float64) {
	var last *expr
	for s := range l.shifts {
		if to := l.shifts[s].to[own]; to >= 0 {
			last = l.shifts[s].chance
			p := c.value(last, viewer, probability)
			chance[to] += p
			out += p
		}
	}
	if out > 1+slack {
		c.report(last, nil, viewer, "shifts-over-one", number(out))
	}
	return out
}

// row is the distribution with the given chances of leaving.
func row(chance []float64, own int, out float64) game.Row {
	if out >= 1 {
		for to := range chance {
			chance[to] /= out
		}
		out = 1
	}
	chance[own] += 1 - out
	var r game.Row
	for to, p := range chance {
		if p > 0 {
			r = append(r, game.Move{To: to, P: p})
		}
	}
	return r
}

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
	var2, lean := q/(2*size*size), mean/(2*size)
	up, down := math.Max(0, var2+lean), math.Max(0, var2-lean)
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
