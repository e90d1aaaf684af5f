package solve

import (
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// Taking whole rows at a time comes to the same numbers as taking line by line, for
// all of the space and for a part of it, for values and for what stands at states.
func TestWideIsLineByLine(t *testing.T) {
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		p := newPlan(walks(t))
		for _, ops := range [][]operator{p.ops[0], p.transposed(0)} {
			for k := range ops {
				if ops[k].wide != nil {
					taken++
					sameByLines(t, p, &ops[k])
				}
			}
		}
	})
	if taken == 0 {
		t.Error("no law of the games drawn was laid out wide")
	}
}

func sameByLines(t *rapid.T, p *plan, op *operator) {
	t.Helper()
	w := op.everywhere()
	w.o0 = rapid.IntRange(0, op.outer-1).Draw(t, "first")
	w.o1 = rapid.IntRange(w.o0+1, op.outer).Draw(t, "last")
	n := (w.o1 - w.o0) * op.levels * op.inner
	src := rapid.SliceOfN(rapid.Float64Range(-2, 2), n, n).Draw(t, "values")
	plain := *op
	plain.wide, plain.bands, plain.dense = nil, nil, nil
	for combo := range p.combos {
		want, got := make([]float64, n), make([]float64, n)
		plain.back(plain.all(want), plain.all(src), combo, w)
		op.back(op.all(got), op.all(src), combo, w)
		if !slices.Equal(got, want) {
			t.Fatalf("options %d, outer levels %d to %d: %v, want %v", combo, w.o0, w.o1, got, want)
		}
	}
}

// walks is a game whose factors move by at most a level a period, with chances that
// depend on any of the factors before and on a choice; nobody gains anything by it.
func walks(t *rapid.T) *game.Game {
	d := draw{t}
	g := &game.Game{Horizon: 1, Choices: []game.Choice{{
		Options: 2, Open: game.Table{Values: []float64{1}}, Fallback: game.Table{Values: []float64{0}},
	}}}
	g.Parties = []game.Party{{Discount: 0.9, MoveNoise: 0.1}}
	g.Fighting, g.AtHorizon = []game.Table{{Values: []float64{0}}}, []game.Table{{Values: []float64{0}}}
	for range d.int(1, 4) {
		g.Factors, g.Start = append(g.Factors, d.int(2, 9)), append(g.Start, 0)
	}
	kernels := make([]game.Kernel, len(g.Factors))
	for k := range kernels {
		kernels[k] = d.walk(g, k)
	}
	g.Kernels = [][]game.Kernel{kernels, kernels}
	if err := g.Validate(); err != nil {
		t.Fatalf("a bad game: %v", err)
	}
	return g
}

// walk is the law of factor k, which reads its own level last of the factors, as
// kernels list them in order.
func (d draw) walk(g *game.Game, k int) game.Kernel {
	vars := append(d.vars(k), k)
	if d.int(0, 1) == 1 {
		vars = append(vars, len(g.Factors))
	}
	kernel := game.Kernel{Vars: vars}
	own := slices.Index(vars, k)
	below := 1
	for _, v := range vars[own+1:] {
		below *= g.Size(v)
	}
	for r := range combinations(g, vars) {
		kernel.Rows = append(kernel.Rows, d.steps(r/below%g.Factors[k], g.Factors[k]))
	}
	return kernel
}

// steps are the chances from a level to those beside it; some have none.
func (d draw) steps(from, levels int) (row game.Row) {
	total := 0.0
	for to := max(0, from-1); to <= min(levels-1, from+1); to++ {
		if p := float64(d.int(0, 4)); p > 0 || to == from {
			row = append(row, game.Move{To: to, P: p + 1})
			total += p + 1
		}
	}
	for i := range row {
		row[i].P /= total
	}
	return row
}
