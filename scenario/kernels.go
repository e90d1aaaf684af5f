package scenario

import "parley/game"

// kernels is every factor's law of motion, per viewer. Viewers who believe
// the same of everything that a law reads share its rows, with one another and
// with those of the scenario's own values: a what-if moves few laws.
func (c *compilation) kernels() [][]game.Kernel {
	out := make([][]game.Kernel, len(c.t))
	for v := range out {
		out[v] = make([]game.Kernel, len(c.p.laws))
		for k := range c.p.laws {
			out[v][k] = c.law(out, k, v)
		}
	}
	return out
}

func (c *compilation) law(done [][]game.Kernel, k, v int) game.Kernel {
	l := &c.p.laws[k]
	params := l.params()
	for w := range v {
		if agree(params, c.t[v], c.t[w]) {
			return done[w][k]
		}
	}
	for w := range c.p.own {
		if agree(params, c.t[v], c.p.ownTheta[w]) {
			return c.p.own[w][k]
		}
	}
	return c.kernel(k, l, v)
}

func agree(params []int, a, b []float64) bool {
	for _, p := range params {
		if a[p] != b[p] {
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
