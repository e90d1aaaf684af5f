package scenario

import (
	"fmt"
	"math"
)

// Limits on a game, checked before anything is set aside for it.
const (
	mostStates = 1 << 24 // a state takes some hundred bytes while solving
	mostRows   = 1 << 20 // of one factor's chances; a row takes about seventy bytes
	mostCells  = 1 << 22 // of one expression's table, eight bytes each
	mostWorths = 1 << 24 // of one party's value of all deals, eight bytes each
)

// sized reports whatever is too large to be worked with; false if anything is.
func (c *checker) sized() bool {
	before := len(c.found)
	k := len(c.s.Factors)
	all := make([]int, k)
	for i := range all {
		all[i] = i
	}
	c.fits("the game has", "states", all, 1, mostStates)
	for i := range c.p.laws {
		what := fmt.Sprintf("the chances of factor %q depend on", c.s.Factors[i].Name)
		c.fits(what, "combinations", c.p.laws[i].vars(i, k), 1, mostRows)
	}
	for _, e := range c.p.tabled() {
		c.fits(e.what+" depends on", "combinations", e.vars, 1, mostCells)
	}
	c.fits("the deals depend on", "combinations, counted with the deals", c.p.worthVars, max(1, len(c.s.Deals)), mostWorths)
	return len(c.found) == before
}

// fits reports a product of levels that is over a limit, at the factor that
// contributes most to it.
func (c *checker) fits(what, of string, vars []int, times int, most float64) {
	n, widest := float64(times), -1
	for _, v := range vars {
		n *= float64(c.p.sizes[v])
		if widest < 0 || c.p.sizes[v] > c.p.sizes[widest] {
			widest = v
		}
	}
	if n <= most || widest < 0 {
		return
	}
	name := c.p.variables[widest]
	c.err("too-many-states", c.place(name), fmt.Sprintf("coarsen %q, which has %d levels, or let less depend on it", name, c.p.sizes[widest]),
		"%s %s %s; the limit is %s", what, thousands(n), of, thousands(most))
}

// thousands writes a count for people.
func thousands(n float64) string {
	switch {
	case n >= 1e9:
		return fmt.Sprintf("%.2g", n)
	case n >= 1e6:
		return fmt.Sprintf("%.1f million", math.Floor(n/1e5)/10)
	}
	return fmt.Sprintf("%.0f", n)
}

// tabled is every expression that a table is made of.
func (p *program) tabled() (out []*expr) {
	for _, pp := range p.parties {
		out = append(out, pp.fighting, pp.atHorizon)
	}
	for _, ch := range p.choices {
		out = append(out, ch.when)
	}
	for _, e := range p.endings {
		out = append(append(out, e.when), e.payoff...)
	}
	if p.talks != nil {
		out = append(append(out, p.talks.chance), p.talks.proposes...)
	}
	for _, w := range p.watches {
		out = append(out, w.first, w.before)
	}
	return present(out)
}

func present(es []*expr) (out []*expr) {
	for _, e := range es {
		if e != nil {
			out = append(out, e)
		}
	}
	return out
}
