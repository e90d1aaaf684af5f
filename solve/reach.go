package solve

import "parley/game"

// planReach finds, for every state, the first period by which it can come
// about under anybody's beliefs and any choices.
//
// It follows each factor's levels by themselves (a level is reached once some
// row whose conditions have been reached leads there), so it may count a
// state in that only an unlikely coincidence of factors excludes, and never
// leaves one out.
func (p *plan) planReach() {
	g := p.g
	levels := make([][]int32, len(g.Factors))
	for k, n := range g.Factors {
		levels[k] = make([]int32, n)
		for l := range levels[k] {
			levels[k][l] = unreached
		}
		levels[k][g.Start[k]] = 0
	}
	for t := int32(1); t <= int32(g.Horizon+g.Tail); t++ {
		if !widen(g, levels, t) {
			break
		}
	}
	p.from = make([]int32, p.states)
	p.spread(levels)
	p.countTalking()
}

// spread gives each state the latest of its levels' first periods.
func (p *plan) spread(levels [][]int32) {
	outer, inner := 1, p.states
	for k, n := range p.g.Factors {
		inner /= n
		for line := range outer * n {
			from := levels[k][line%n]
			for s, was := range p.from[line*inner:][:inner] {
				p.from[line*inner+s] = max(was, from)
			}
		}
		outer *= n
	}
}

// countTalking counts the states that can be reached, and those of them that
// can hold talks, period by period.
func (p *plan) countTalking() {
	p.talking = make([]int64, p.g.Horizon+p.g.Tail+1)
	for s, from := range p.from {
		if from == unreached {
			continue
		}
		p.reached++
		if p.ending[s] < 0 {
			p.talking[from]++
		}
	}
	for t := range p.talking[1:] {
		p.talking[t+1] += p.talking[t]
	}
}

// widen marks the levels first reached in period t, in the order in which
// factors move, and reports whether there were any.
func widen(g *game.Game, levels [][]int32, t int32) bool {
	changed := false
	for k := range g.Factors {
		for v := range g.Kernels {
			changed = widenFactor(g, levels, t, k, &g.Kernels[v][k]) || changed
		}
	}
	return changed
}

func widenFactor(g *game.Game, levels [][]int32, t int32, factor int, kernel *game.Kernel) bool {
	changed := false
	at := make([]int, len(kernel.Vars))
	for _, row := range kernel.Rows {
		if rowReached(g, levels, t, factor, kernel.Vars, at) {
			for _, m := range row {
				if m.P > 0 && levels[factor][m.To] == unreached {
					levels[factor][m.To] = t
					changed = true
				}
			}
		}
		step(g, kernel.Vars, at)
	}
	return changed
}

// rowReached reports whether a row's conditions can hold in period t: new
// levels of factors before it by t, old levels of the others before t.
func rowReached(g *game.Game, levels [][]int32, t int32, factor int, vars, at []int) bool {
	for i, v := range vars {
		if v >= len(g.Factors) {
			continue
		}
		limit := t - 1
		if v < factor {
			limit = t
		}
		if levels[v][at[i]] > limit {
			return false
		}
	}
	return true
}

// step moves to the next combination of vars, the last fastest.
func step(g *game.Game, vars, at []int) {
	for i := len(vars) - 1; i >= 0; i-- {
		at[i]++
		if at[i] < g.Size(vars[i]) {
			return
		}
		at[i] = 0
	}
}
