package solve

import (
	"slices"

	"parley/game"
)

// newNumbers are the numbers of a game of the plan's shape, each beside the
// slope in it; nil where it is of another shape.
func newNumbers(p *plan, g *game.Game) [][]float64 {
	if !sameShape(p.g, g) {
		return nil
	}
	var n [][]float64
	for v := range g.Kernels {
		for k := range g.Kernels[v] {
			moves, ok := movesOf(&p.g.Kernels[v][k], &g.Kernels[v][k])
			if !ok {
				return nil
			}
			n = append(n, moves)
		}
	}
	n = append(n, values(g.Fighting)...)
	n = append(n, values(g.AtHorizon)...)
	for _, e := range g.Endings {
		n = append(n, values(e.Payoff)...)
	}
	if p.talks != nil {
		t := newTalksPlan(g, newSplitter(g, &p.cut, p.combos))
		for _, w := range t.worth {
			n = append(n, w...)
		}
		n = append(n, t.weight...)
	}
	for _, x := range g.Parties {
		n = append(n, []float64{x.Discount, x.Noise, x.MoveNoise})
	}
	return n
}

func values(tables []game.Table) [][]float64 {
	var n [][]float64
	for _, t := range tables {
		n = append(n, t.Values)
	}
	return n
}

// movesOf are the chances in k of the moves that are possible in base; it
// fails where others are possible.
func movesOf(base, k *game.Kernel) ([]float64, bool) {
	var n []float64
	for r, row := range base.Rows {
		other := k.Rows[r]
		for _, m := range row {
			if m.P == 0 {
				continue
			}
			var p float64
			if at := slices.IndexFunc(other, func(x game.Move) bool { return x.To == m.To }); at >= 0 {
				p = other[at].P
			}
			n = append(n, p)
		}
		for _, m := range other {
			if m.P != 0 && !slices.ContainsFunc(row, func(x game.Move) bool { return x.To == m.To && x.P != 0 }) {
				return nil, false
			}
		}
	}
	return n, true
}

// sameShape reports whether two games differ in numbers alone.
func sameShape(a, b *game.Game) bool {
	if !slices.Equal(a.Factors, b.Factors) || !slices.Equal(a.Start, b.Start) || a.Horizon != b.Horizon || a.Tail != b.Tail ||
		len(a.Choices) != len(b.Choices) || len(a.Endings) != len(b.Endings) || len(a.Kernels) != len(b.Kernels) {
		return false
	}
	return sameParties(a.Parties, b.Parties) && sameMoves(a, b) && sameTalks(a.Talks, b.Talks) &&
		sameVars(a.Fighting, b.Fighting) && sameVars(a.AtHorizon, b.AtHorizon)
}

// sameParties asks that noise be there in both or in neither.
func sameParties(a, b []game.Party) bool {
	return slices.EqualFunc(a, b, func(x, y game.Party) bool {
		return x.Consents == y.Consents && (x.Noise > 0) == (y.Noise > 0) && (x.MoveNoise > 0) == (y.MoveNoise > 0)
	})
}

func sameMoves(a, b *game.Game) bool {
	for c, x := range a.Choices {
		y := b.Choices[c]
		if x.Party != y.Party || x.Options != y.Options || !sameTable(x.Open, y.Open) || !sameTable(x.Fallback, y.Fallback) {
			return false
		}
	}
	for e, x := range a.Endings {
		if !sameTable(x.When, b.Endings[e].When) || !sameVars(x.Payoff, b.Endings[e].Payoff) {
			return false
		}
	}
	for v := range a.Kernels {
		if !slices.EqualFunc(a.Kernels[v], b.Kernels[v], func(x, y game.Kernel) bool {
			return slices.Equal(x.Vars, y.Vars) && len(x.Rows) == len(y.Rows)
		}) {
			return false
		}
	}
	return true
}

func sameTalks(a, b *game.Talks) bool {
	if a == nil || b == nil {
		return a == b
	}
	if a.Deals != b.Deals || !slices.Equal(a.Vars, b.Vars) || !slices.Equal(a.Open, b.Open) || !sameVars(a.Chance, b.Chance) {
		return false
	}
	return slices.EqualFunc(a.Recognition, b.Recognition, sameVars)
}

func sameVars(a, b []game.Table) bool {
	return slices.EqualFunc(a, b, func(x, y game.Table) bool { return slices.Equal(x.Vars, y.Vars) })
}

func sameTable(a, b game.Table) bool {
	return slices.Equal(a.Vars, b.Vars) && slices.Equal(a.Values, b.Values)
}
