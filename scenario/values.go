package scenario

import (
	"fmt"

	"parley/game"
)

// values compiles the game as written, and reports what only its numbers show.
func (c *checker) values() {
	if !c.sized() {
		return
	}
	comp := newCompilation(c.s, c.s.Theta())
	g := comp.game()
	if len(comp.wrong) > 0 {
		c.found = append(c.found, comp.diagnose(comp.reached(g))...)
	}
	if c.found.HasErrors() {
		return
	}
	if len(comp.wrong) == 0 {
		c.p.own, c.p.ownTheta = g.Kernels, comp.t
	}
	c.unreachable(g)
	c.over(g)
	for k := range c.p.laws {
		c.noteDrift(comp, k)
	}
}

// over warns of a war that has ended where the scenario starts.
func (c *checker) over(g *game.Game) {
	if e := g.Ending(g.Start); e >= 0 {
		c.warn("over-at-start", c.of("ending")[e].n.labelAt(), "check the ending's when and the factors' start", "the war starts in the ending %q", c.s.Endings[e].Name)
	}
}

// unreachable warns of named levels that a factor can never come to. A
// factor's level counts as reachable where those of the others are, one by
// one: the search for combinations is left to faults.
func (c *checker) unreachable(g *game.Game) {
	levels := reachedLevels(g)
	for k, f := range c.s.Factors {
		for l, ok := range levels[k] {
			if !ok && f.Points == nil && f.Choice < 0 {
				c.warn("unreachable-level", c.place(f.Name), "add a shift to it, or remove it", "factor %q never comes to %q", f.Name, f.Levels[l])
			}
		}
	}
}

func reachedLevels(g *game.Game) [][]bool {
	out := make([][]bool, len(g.Factors)+len(g.Choices))
	for v := range out {
		out[v] = make([]bool, g.Size(v))
		for l := range out[v] {
			out[v][l] = v >= len(g.Factors) || l == g.Start[v]
		}
	}
	for grown := true; grown; {
		grown = false
		for v := range g.Kernels {
			for k := range g.Kernels[v] {
				grown = grow(g, g.Kernels[v][k], out, k) || grown
			}
		}
	}
	return out[:len(g.Factors)]
}

// grow adds the levels to which rows lead whose combination is reached.
func grow(g *game.Game, kn game.Kernel, reached [][]bool, k int) (grown bool) {
	for i, row := range kn.Rows {
		if !standing(g, kn.Vars, i, reached) {
			continue
		}
		for _, m := range row {
			if !reached[k][m.To] {
				reached[k][m.To], grown = true, true
			}
		}
	}
	return grown
}

func standing(g *game.Game, vars []int, i int, reached [][]bool) bool {
	for j := len(vars) - 1; j >= 0; j-- {
		n := g.Size(vars[j])
		if !reached[vars[j]][i%n] {
			return false
		}
		i /= n
	}
	return true
}

// raisedSlack is the share of added variance that is rounding.
const raisedSlack = 1e-9

// noteDrift says how far a drift's variance is above what was asked, at the
// combination where it is furthest.
func (c *checker) noteDrift(comp *compilation, k int) {
	l := &c.p.laws[k]
	if l.mean == nil || l.spread == nil {
		return
	}
	reads, worst := union(l.exprs()...), step{}
	where := ""
	for v := range comp.t {
		comp.f.params = comp.t[v]
		steps := comp.steps(k, l, v, reads)
		comp.each(reads, func(i int) {
			if s := steps[i]; s.raised > worst.raised {
				worst = s
				where = comp.where(&wrong{vars: reads, at: comp.f.at, viewer: v})
			}
		})
	}
	h := c.s.Factors[k].step()
	if worst.raised > raisedSlack*h*h {
		c.note("drift-raised", l.mean.at, fmt.Sprintf("nothing need be done; a scale of finer steps than %s adds less", number(h)),
			"the variance of factor %q is up to %s a period larger than asked%s", c.s.Factors[k].Name, number(worst.raised), where)
	}
}
