package solve

// finish takes what is left at the end of all periods, and sums up.
func (w *sweep) finish() {
	w.endHere()
	for o, slope := range w.slopes {
		for i, table := range w.p.horizon {
			for s, x := range w.hangs[o][i] {
				slope.horizon[i][table.index(s, 0)] += x
			}
		}
		for i, table := range w.p.pay {
			for combo, paid := range w.paid[o][i] {
				for s, x := range paid {
					slope.fighting[i][table.index(s, combo)] += x
				}
			}
		}
		for _, part := range w.parts {
			part.into(slope, o)
		}
		for v := range slope.bands {
			for k, b := range slope.bands[v] {
				if b != nil {
					b.into(&w.p.ops[v][k], slope.kernels[v][k])
				}
			}
		}
	}
}

func payoffTables(p *plan) [][]splitTable {
	s := newSplitter(p.g, &p.cut, p.combos)
	out := make([][]splitTable, len(p.g.Endings))
	for e, x := range p.g.Endings {
		for _, t := range x.Payoff {
			out[e] = append(out[e], s.table(t))
		}
	}
	return out
}
