package scenario

import (
	"fmt"
	"math"
)

// Limits on a game, checked before anything is set aside for it.
const (
	mostStates = 12_000_000 // a state takes some 350 bytes while solving, which makes four gigabytes
	mostRows   = 1 << 22    // of all factors' chances for all viewers; a row takes about seventy bytes
	mostCells  = 1 << 24    // of all expressions' tables, eight bytes each
	mostWorths = 1 << 24    // of all parties' values of all deals, eight bytes each
)

// sized reports whatever is too large to be worked with; false if anything is.
func (c *checker) sized() bool {
	k, viewers := len(c.s.Factors), float64(1+len(c.s.Parties))
	before := len(c.found)
	states := array{what: "the game has", of: "states", times: 1}
	var kernels, tables []array
	for i := range c.p.laws {
		states.vars = append(states.vars, i)
		what := fmt.Sprintf("the chances of factor %q depend on", c.s.Factors[i].Name)
		kernels = append(kernels, array{what, "combinations", c.p.laws[i].vars(i, k), viewers})
	}
	for _, e := range c.p.tabled() {
		tables = append(tables, array{e.what + " depends on", "combinations", e.vars, 1})
	}
	if t := c.p.talks; t != nil {
		tables = append(tables, array{"the chances of proposing depend on", "combinations", union(t.proposes...), viewers})
	}
	c.fit([]array{states}, mostStates)
	c.fit(kernels, mostRows)
	c.fit(tables, mostCells)
	c.fit([]array{{"the deals depend on", "combinations", c.p.worthVars, viewers * float64(len(c.s.Deals))}}, mostWorths)
	return len(c.found) == before
}

// array is something with an entry for every combination of its variables.
type array struct {
	what, of string
	vars     []int
	times    float64 // entries per combination
}

// combos is the number of combinations, which may be too large for an int.
func (c *checker) combos(a array) float64 {
	n := 1.0
	for _, v := range a.vars {
		n *= float64(c.p.sizes[v])
	}
	return n
}

// fit holds arrays to a limit that they share. Over it the largest is named,
// with the variable that contributes most to it.
func (c *checker) fit(arrays []array, most float64) {
	total, largest := 0.0, -1
	for i, a := range arrays {
		total += c.combos(a) * a.times
		if largest < 0 || c.combos(a)*a.times > c.combos(arrays[largest])*arrays[largest].times {
			largest = i
		}
	}
	if total > most {
		c.tooMany(arrays[largest], most)
	}
}

func (c *checker) tooMany(a array, most float64) {
	if len(a.vars) == 0 {
		return // then it is the number of deals or tables, which has its own limit
	}
	widest := a.vars[0]
	for _, v := range a.vars {
		if c.p.sizes[v] > c.p.sizes[widest] {
			widest = v
		}
	}
	name := c.p.variables[widest]
	c.err("too-many-states", c.place(name), fmt.Sprintf("coarsen %q, which has %d levels, or let less depend on it", name, c.p.sizes[widest]),
		"%s %s %s; room is left for %s", a.what, thousands(c.combos(a)), a.of, thousands(math.Floor(most/a.times)))
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
