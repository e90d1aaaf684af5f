package scenario

import (
	"math"

	"parley/game"
)

// compilation turns a scenario into a game at one Theta.
type compilation struct {
	s     *Scenario
	p     *program
	t     Theta
	f     frame
	stage int   // when in a period expressions are being read: see reach
	given []int // variables that are at their levels besides those that an expression reads
	wrong []wrong
}

func newCompilation(s *Scenario, t Theta) *compilation {
	return &compilation{s: s, p: s.prog, t: t, f: frame{at: make([]int, len(s.prog.sizes))}}
}

// combos is how many combinations of levels the variables have.
func (p *program) combos(vars []int) int {
	n := 1
	for _, v := range vars {
		n *= p.sizes[v]
	}
	return n
}

// each visits all combinations of the variables' levels, the last variable
// fastest, with the frame at each.
func (c *compilation) each(vars []int, do func(i int)) {
	at := c.f.at
	for _, v := range vars {
		at[v] = 0
	}
	for i, n := 0, c.p.combos(vars); i < n; i++ {
		do(i)
		for j := len(vars) - 1; j >= 0; j-- {
			v := vars[j]
			if at[v]++; at[v] < c.p.sizes[v] {
				break
			}
			at[v] = 0
		}
	}
}

// index is the place of the frame's combination in a layout over vars.
func (c *compilation) index(vars []int) int {
	i := 0
	for _, v := range vars {
		i = i*c.p.sizes[v] + c.f.at[v]
	}
	return i
}

// bound is what a value has to be.
type bound int

const (
	finite      bound = iota // a number
	probability              // from 0 to 1
	positive                 // at least 0
)

// table is the expression's value for every combination of what it reads, as
// the viewer's parameters have it.
func (c *compilation) table(e *expr, viewer int, b bound) game.Table {
	c.f.params = c.t[viewer]
	values := make([]float64, c.p.combos(e.vars))
	c.each(e.vars, func(i int) { values[i] = c.value(e, viewer, b) })
	return game.Table{Vars: e.vars, Values: values}
}

// slack is how far rounding may carry a chance past 0 or 1.
const slack = 1e-12

// value is the expression at the frame. What is out of bounds is noted and
// replaced by the nearest thing that is not, so that every fault of a
// scenario is found at once.
func (c *compilation) value(e *expr, viewer int, b bound) float64 {
	x := e.eval(&c.f)
	switch {
	case c.f.fault != "":
		c.report(e, e.vars, viewer, "undefined-value", c.f.fault)
		c.f.fault = ""
		return 0
	case math.IsNaN(x) || math.IsInf(x, 0):
		c.report(e, e.vars, viewer, "undefined-value", "a number too large to work with")
		return 0
	case b == probability && (x < 0 || x > 1):
		if x < -slack || x > 1+slack {
			c.report(e, e.vars, viewer, "chance-out-of-range", number(x))
		}
		return math.Max(0, math.Min(1, x))
	case b == positive && x < 0:
		c.report(e, e.vars, viewer, "negative-value", number(x))
		return 0
	}
	return x
}

// scalar is an expression over parameters alone.
func (c *compilation) scalar(e *expr, viewer int, b bound) float64 {
	c.f.params = c.t[viewer]
	return c.value(e, viewer, b)
}
