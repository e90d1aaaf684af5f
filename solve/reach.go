package solve

import (
	"slices"

	"parley/game"
)

// planReach finds, for every state, the first period by which it can come
// about under anybody's beliefs and any choices.
//
// It follows each factor's levels by themselves (a level is reached once some
// row whose conditions have been reached leads there), so it may count a
// state in that only an unlikely coincidence of factors excludes, and never
// leaves one out.
func (p *plan) planReach() {
	r := newReach(p.g)
	for t := int32(1); t <= int32(p.g.Horizon+p.g.Tail) && r.period(t); t++ {
	}
	p.arrivals = newArrivals(&p.cut, r.levels)
	p.countTalking()
}

// countTalking counts the states that can be reached, and those of them that
// can hold talks, period by period.
func (p *plan) countTalking() {
	p.talking = make([]int64, p.g.Horizon+p.g.Tail+1)
	for row, from := range p.arrivals.row {
		for place, at := range p.arrivals.place {
			if at = max(at, from); at == unreached {
				continue
			}
			p.reached++
			if p.ending[row*p.cut.width+place] < 0 {
				p.talking[at]++
			}
		}
	}
	for t := range p.talking[1:] {
		p.talking[t+1] += p.talking[t]
	}
}

// reach follows levels from period to period: every row of every law waits for
// the levels that it reads, and is looked at once, when it has them.
type reach struct {
	levels [][]int32 // per factor and level: the first period by which it is reached
	laws   []law
	now    [][]due // per factor: rows that come to hold in the period at hand
	next   [][]due // in the one after it
}

// law is a viewer's kernel.
type law struct {
	factor  int
	vars    []int
	sizes   []int
	strides []int
	rows    []game.Row
	lacks   []uint16 // per row: how many levels of factors it still waits for
}

type due struct{ law, row int }

func newReach(g *game.Game) *reach {
	n := len(g.Factors)
	r := &reach{levels: make([][]int32, n), now: make([][]due, n), next: make([][]due, n)}
	for k, levels := range g.Factors {
		r.levels[k] = slices.Repeat([]int32{unreached}, levels)
		r.levels[k][g.Start[k]] = 0
	}
	for _, kernels := range g.Kernels {
		for k := range kernels {
			r.add(g, k, &kernels[k])
		}
	}
	for k, level := range g.Start {
		r.arrive(k, level, 0)
	}
	return r
}

func (r *reach) add(g *game.Game, factor int, kernel *game.Kernel) {
	l := law{factor: factor, vars: kernel.Vars, rows: kernel.Rows, strides: stridesOf(g, kernel.Vars)}
	factors := uint16(0)
	for _, v := range kernel.Vars {
		l.sizes = append(l.sizes, g.Size(v))
		if v < len(g.Factors) {
			factors++
		}
	}
	l.lacks = slices.Repeat([]uint16{factors}, len(l.rows))
	if factors == 0 {
		for row := range l.rows {
			r.next[factor] = append(r.next[factor], due{len(r.laws), row})
		}
	}
	r.laws = append(r.laws, l)
}

// arrive counts a level in that is reached in period t. A row holds as soon as
// the last level that it waits for is there: in the same period where that is
// a factor that moves before, else in the next.
func (r *reach) arrive(factor, level int, t int32) {
	for k := range r.laws {
		l := &r.laws[k]
		i := slices.Index(l.vars, factor)
		if i < 0 {
			continue
		}
		to := &r.next[l.factor]
		if factor < l.factor && t > 0 {
			to = &r.now[l.factor]
		}
		for block := level * l.strides[i]; block < len(l.rows); block += l.sizes[i] * l.strides[i] {
			for row := block; row < block+l.strides[i]; row++ {
				l.lacks[row]--
				if l.lacks[row] == 0 {
					*to = append(*to, due{k, row})
				}
			}
		}
	}
}

// period marks the levels first reached in period t, in the order in which
// factors move, and reports whether rows are left for the next.
func (r *reach) period(t int32) bool {
	r.now, r.next = r.next, r.now
	for k := range r.now {
		for _, d := range r.now[k] {
			for _, m := range r.laws[d.law].rows[d.row] {
				if m.P > 0 && r.levels[k][m.To] == unreached {
					r.levels[k][m.To] = t
					r.arrive(k, m.To, t)
				}
			}
		}
		r.now[k] = r.now[k][:0]
	}
	return slices.ContainsFunc(r.next, func(d []due) bool { return len(d) > 0 })
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
