package solve

// standing is how much of the distribution stands at each factor's levels.
func (f *forward) standing() [][]float64 {
	p, all := f.p, f.p.perLevel()
	rows := make([][][]float64, p.cut.rows)
	totals := make([]float64, p.cut.rows)
	f.crew.spread(p.cut.rows, func(_, row int) {
		x := append([]float64(nil), f.mass[row*p.cut.width:][:p.cut.width]...)
		rows[row] = p.perLevel()
		p.gatherLevels(x, len(p.g.Factors), p.cut.first, rows[row])
		totals[row] = x[0]
	})
	for k := p.cut.first; k < len(all); k++ {
		for _, row := range rows {
			for l, m := range row[k] {
				all[k][l] += m
			}
		}
	}
	p.gatherLevels(totals, p.cut.first, 0, all)
	return all
}

func (p *plan) perLevel() [][]float64 {
	levels := make([][]float64, len(p.g.Factors))
	for k, n := range p.g.Factors {
		levels[k] = make([]float64, n)
	}
	return levels
}

// gatherLevels sums x, which lies over factors first to last, over one factor
// after the other from the last, in place, adding what stands at each level.
func (p *plan) gatherLevels(x []float64, last, first int, levels [][]float64) {
	for k := last - 1; k >= first; k-- {
		n := p.g.Factors[k]
		x = x[:len(x)/n*n]
		for o := range len(x) / n {
			total := 0.0
			for l, m := range x[o*n:][:n] {
				levels[k][l] += m
				total += m
			}
			x[o] = total
		}
		x = x[:len(x)/n]
	}
}
