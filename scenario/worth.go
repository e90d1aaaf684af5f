package scenario

import (
	"parley/game"
)

func (c *compilation) talks(g *game.Game) *game.Talks {
	t := &game.Talks{Deals: len(c.s.Deals), Vars: c.p.worthVars, Open: c.available()}
	for v := range c.t {
		t.Chance = append(t.Chance, c.table(c.p.talks.chance, v, probability))
		var rec []game.Table
		for _, e := range c.p.talks.proposes {
			rec = append(rec, c.table(e, v, probability))
		}
		t.Recognition = append(t.Recognition, rec)
		c.recognise(v)
	}
	for i := range c.s.Parties {
		t.Worth = append(t.Worth, c.worth(i, g.Parties[i].Discount))
	}
	return t
}

// recognitionSlack is how far the chances of proposing may miss one: far more
// than rounding makes, far less than a slip of the pen.
const recognitionSlack = 1e-9

// recognise checks that somebody proposes in every round.
func (c *compilation) recognise(viewer int) {
	es := c.p.talks.proposes
	c.f.params = c.t[viewer]
	c.each(union(es...), func(int) {
		sum := 0.0
		for _, e := range es {
			sum += e.eval(&c.f)
		}
		c.f.fault = ""
		if sum > 1+recognitionSlack || sum < 1-recognitionSlack {
			c.report(es[0], union(es...), viewer, "proposals-not-one", number(sum))
		}
	})
}

// worth is a party's value of every deal in every combination of what deals
// depend on, the risk of its breaking counted in.
func (c *compilation) worth(i int, delta float64) []float64 {
	viewer := i + 1
	c.f.params = c.t[viewer]
	deals := c.s.Deals
	out := make([]float64, 0, c.p.combos(c.p.worthVars)*len(deals))
	parts := c.p.blankOptions()
	c.each(c.p.worthVars, func(int) {
		c.optionWorths(i, parts)
		for d := range deals {
			out = append(out, c.p.value(parts, deals[d].Options, delta))
		}
	})
	return out
}

// optionValue is what one option is worth to a party at one combination.
type optionValue struct{ worth, breaks, after float64 }

func (p *program) blankOptions() [][]optionValue {
	out := make([][]optionValue, len(p.issues))
	for k, opts := range p.issues {
		out[k] = make([]optionValue, len(opts))
	}
	return out
}

func (c *compilation) optionWorths(i int, parts [][]optionValue) {
	for k, opts := range c.p.issues {
		for o := range opts {
			op := &opts[o]
			c.f.share = op.share
			v := &parts[k][o]
			v.worth = c.value(op.worth[i], i+1, finite)
			if op.breaks != nil {
				v.breaks = c.value(op.breaks, i+1, probability)
				v.after = c.value(op.after[i], i+1, finite)
			}
		}
	}
}

// value is a deal's value from its options' values.
func (p *program) value(parts [][]optionValue, options []int, delta float64) float64 {
	sum := 0.0
	for k, o := range options {
		sum += parts[k][o].worth
	}
	if p.breaker < 0 {
		return sum
	}
	b := &parts[p.breaker][options[p.breaker]]
	return game.Broken(delta, sum, b.breaks, b.after)
}

// available says which deals can be offered, nil where all can.
func (c *compilation) available() []bool {
	if !c.p.conditional() {
		return nil
	}
	c.f.params = c.t[0]
	out := make([]bool, 0, c.p.combos(c.p.worthVars)*len(c.s.Deals))
	c.each(c.p.worthVars, func(int) {
		open := c.openOptions()
		for _, d := range c.s.Deals {
			out = append(out, allOpen(open, d.Options))
		}
	})
	return out
}

func (p *program) conditional() bool {
	for _, opts := range p.issues {
		for _, o := range opts {
			if o.when != nil {
				return true
			}
		}
	}
	return false
}

func (c *compilation) openOptions() [][]bool {
	out := make([][]bool, len(c.p.issues))
	for k, opts := range c.p.issues {
		for _, o := range opts {
			c.f.share = o.share
			out[k] = append(out[k], o.when == nil || c.value(o.when, 0, finite) != 0)
		}
	}
	return out
}

func allOpen(open [][]bool, options []int) bool {
	for k, o := range options {
		if !open[k][o] {
			return false
		}
	}
	return true
}
