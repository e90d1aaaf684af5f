package scenario

import (
	"parley/game"
)

// Compile is the game at the given values. The diagnostics are errors: a
// probability outside 0..1, a number that is none, for a combination and
// viewer that they name. Combinations that no course of the war can reach are
// let pass.
func (s *Scenario) Compile(t Theta) (*game.Game, Diagnostics) {
	c := newCompilation(s, t)
	g := c.game()
	if len(c.wrong) == 0 {
		return g, nil
	}
	if ds := c.diagnose(c.reached(g)); len(ds) > 0 {
		return nil, ds
	}
	return g, nil
}

func (c *compilation) game() *game.Game {
	g := &game.Game{Horizon: c.s.Conflict.Horizon, Tail: c.s.Conflict.Tail}
	for _, f := range c.s.Factors {
		g.Factors = append(g.Factors, len(f.Levels))
		g.Start = append(g.Start, f.Start)
	}
	g.Kernels = c.kernels()
	c.parties(g)
	for m := range c.s.Choices {
		g.Choices = append(g.Choices, c.choice(m))
	}
	for e := range c.p.endings {
		g.Endings = append(g.Endings, c.ending(e))
	}
	if c.p.talks != nil {
		g.Talks = c.talks(g)
	}
	return g
}

// defaultMoveNoise is the share of a party's noise that is left in its own
// moves where move_noise is not given.
const defaultMoveNoise = 0.1

func (c *compilation) parties(g *game.Game) {
	for i, p := range c.s.Parties {
		pp := &c.p.parties[i]
		q := game.Party{Consents: p.Consents, Discount: pp.discount, Noise: c.scalar(pp.noise, i+1, positive)}
		if pp.rate != nil {
			q.Discount = c.discount(pp.rate, i+1)
		}
		q.MoveNoise = defaultMoveNoise * q.Noise
		if pp.moveNoise != nil {
			q.MoveNoise = c.scalar(pp.moveNoise, i+1, positive)
		}
		g.Parties = append(g.Parties, q)
		g.Fighting = append(g.Fighting, c.table(pp.fighting, i+1, finite))
		g.AtHorizon = append(g.AtHorizon, c.table(pp.atHorizon, i+1, finite))
	}
}

// discount is the factor of a period for a rate r: 1/(1+r).
func (c *compilation) discount(rate *expr, viewer int) float64 {
	r := c.scalar(rate, viewer, positive)
	if r == 0 {
		c.report(rate, nil, viewer, "bad-patience", "0")
	}
	return 1 / (1 + r)
}

func (c *compilation) choice(m int) game.Choice {
	ch := c.s.Choices[m]
	out := game.Choice{Party: ch.By, Options: len(ch.Options), Open: game.Constant(1), Fallback: game.Constant(0)}
	if when := c.p.choices[m].when; when != nil {
		out.Open = c.table(when, 0, finite)
	}
	for k, f := range c.s.Factors {
		if f.Choice == m {
			out.Fallback = identity(k, len(f.Levels))
		}
	}
	return out
}

// identity is the table of a variable's own level.
func identity(k, levels int) game.Table {
	t := game.Table{Vars: []int{k}}
	for l := range levels {
		t.Values = append(t.Values, float64(l))
	}
	return t
}

func (c *compilation) ending(e int) game.Ending {
	p := &c.p.endings[e]
	out := game.Ending{When: c.table(p.when, 0, finite)}
	c.stage = atEnd - e
	for i := range c.s.Parties {
		out.Payoff = append(out.Payoff, c.table(p.payoff[i], i+1, finite))
	}
	c.stage = 0
	return out
}

// Event is the tables of a watch for a viewer: first, and before or nil. They
// are 1 where the event holds.
func (s *Scenario) Event(t Theta, viewer, watch int) (first game.Table, before *game.Table) {
	c, w := newCompilation(s, t), &s.prog.watches[watch]
	first = c.table(w.first, viewer, finite)
	if w.before != nil {
		b := c.table(w.before, viewer, finite)
		before = &b
	}
	return first, before
}
