package solve

import (
	"parley/game"

	"pgregory.net/rapid"
)

// randomGame draws a small game with everything in it: factors that condition
// on one another and on choices, endings, talks with parties that need not
// consent, closed options, views that differ.
func randomGame(t *rapid.T, parties int, noisy bool) *game.Game {
	d := draw{t}
	g := &game.Game{Horizon: d.int(1, 4), Tail: d.int(0, 3)}
	for range parties {
		p := game.Party{Consents: d.int(0, 3) > 0, Discount: d.float(0.5, 0.99)}
		if noisy {
			p.Noise, p.MoveNoise = d.float(0.02, 0.4), d.float(0.01, 0.4)
		}
		g.Parties = append(g.Parties, p)
	}
	for range d.int(1, 3) {
		g.Factors = append(g.Factors, d.int(1, 4))
		g.Start = append(g.Start, d.int(0, g.Factors[len(g.Factors)-1]-1))
	}
	for range d.int(0, 2) {
		g.Choices = append(g.Choices, game.Choice{Party: d.int(0, parties-1), Options: d.int(1, 3)})
	}
	d.choices(g)
	d.chances(g)
	d.payoffs(g)
	d.talks(g)
	if err := g.Validate(); err != nil {
		t.Fatalf("the generator made a bad game: %v", err)
	}
	return g
}

type draw struct{ t *rapid.T }

func (d draw) int(lo, hi int) int { return rapid.IntRange(lo, hi).Draw(d.t, "int") }
func (d draw) float(lo, hi float64) float64 {
	return rapid.Float64Range(lo, hi).Draw(d.t, "float")
}

// vars draws some of the variables below n.
func (d draw) vars(n int) (vars []int) {
	for v := range n {
		if d.int(0, 2) == 0 {
			vars = append(vars, v)
		}
	}
	return vars
}

func combinations(g *game.Game, vars []int) int {
	n := 1
	for _, v := range vars {
		n *= g.Size(v)
	}
	return n
}

func (d draw) table(g *game.Game, vars []int, value func() float64) game.Table {
	t := game.Table{Vars: vars}
	for range combinations(g, vars) {
		t.Values = append(t.Values, value())
	}
	return t
}

func (d draw) choices(g *game.Game) {
	for c := range g.Choices {
		ch := &g.Choices[c]
		ch.Open = d.table(g, d.vars(len(g.Factors)+c), func() float64 { return float64(min(d.int(0, 3), 1)) })
		ch.Fallback = d.table(g, d.vars(len(g.Factors)+c), func() float64 { return float64(d.int(0, ch.Options-1)) })
	}
}

func (d draw) chances(g *game.Game) {
	vars := make([][]int, len(g.Factors))
	for k := range vars {
		vars[k] = d.vars(len(g.Factors) + len(g.Choices))
	}
	for range len(g.Parties) + 1 {
		var ks []game.Kernel
		for k, n := range g.Factors {
			kernel := game.Kernel{Vars: vars[k]}
			for range combinations(g, vars[k]) {
				kernel.Rows = append(kernel.Rows, d.row(n))
			}
			ks = append(ks, kernel)
		}
		g.Kernels = append(g.Kernels, ks)
	}
}

func (d draw) row(n int) (row game.Row) {
	total := 0.0
	for l := range n {
		if d.int(0, 1) == 0 || l == n-1 && row == nil {
			row = append(row, game.Move{To: l, P: d.float(0.1, 1)})
			total += row[len(row)-1].P
		}
	}
	for m := range row {
		row[m].P /= total
	}
	return row
}

func (d draw) payoffs(g *game.Game) {
	pay := func() float64 { return d.float(-1, 1) }
	for range g.Parties {
		g.Fighting = append(g.Fighting, d.table(g, d.vars(len(g.Factors)+len(g.Choices)), pay))
		g.AtHorizon = append(g.AtHorizon, d.table(g, d.vars(len(g.Factors)), pay))
	}
	for range d.int(0, 2) {
		e := game.Ending{When: d.table(g, d.vars(len(g.Factors)), func() float64 { return float64(max(d.int(-2, 1), 0)) })}
		for range g.Parties {
			e.Payoff = append(e.Payoff, d.table(g, d.vars(len(g.Factors)), pay))
		}
		g.Endings = append(g.Endings, e)
	}
}

func (d draw) talks(g *game.Game) {
	if d.int(0, 4) == 0 {
		return
	}
	t := &game.Talks{Deals: d.int(1, 4), Vars: d.vars(len(g.Factors))}
	size := combinations(g, t.Vars) * t.Deals
	for range g.Parties {
		var w []float64
		for range size {
			w = append(w, d.float(-1, 1))
		}
		t.Worth = append(t.Worth, w)
	}
	if d.int(0, 1) == 0 {
		for range size {
			t.Open = append(t.Open, d.int(0, 3) > 0)
		}
	}
	for range len(g.Parties) + 1 {
		t.Chance = append(t.Chance, d.table(g, d.vars(len(g.Factors)), func() float64 { return d.float(0, 1) }))
		t.Recognition = append(t.Recognition, d.recognition(g))
	}
	g.Talks = t
}

func (d draw) recognition(g *game.Game) []game.Table {
	vars := d.vars(len(g.Factors))
	tables := make([]game.Table, len(g.Parties))
	for i := range tables {
		tables[i].Vars = vars
	}
	for range combinations(g, vars) {
		total := 0.0
		for i := range tables {
			w := d.float(0.05, 1)
			tables[i].Values = append(tables[i].Values, w)
			total += w
		}
		for i := range tables {
			tables[i].Values[len(tables[i].Values)-1] /= total
		}
	}
	return tables
}
