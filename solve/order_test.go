package solve

import (
	"math"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// TestOrderOfDeclaration: two neighbouring factors whose laws read nothing of
// each other may change places, and nothing else changes.
func TestOrderOfDeclaration(t *testing.T) {
	compared := 0
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		k := strangers(g)
		if k < 0 {
			return
		}
		compared++
		a, b := solved(t, g), solved(t, exchanged(g, k))
		for i := range a.Value {
			if math.Abs(a.Value[i]-b.Value[i]) > 100*roundings {
				t.Errorf("value of party %d: %v and %v", i, a.Value[i], b.Value[i])
			}
		}
		for v := range g.Kernels {
			fa, fb := a.Forecast(v, false), b.Forecast(v, false)
			if x, y := fa.Agreement[g.Horizon], fb.Agreement[g.Horizon]; math.Abs(x-y) > 100*roundings {
				t.Errorf("viewer %d: P(H) %v and %v", v, x, y)
			}
		}
	})
	if compared == 0 {
		t.Error("no game drawn had factors to exchange")
	}
}

// strangers is the first factor that has nothing to do with the next, or -1.
func strangers(g *game.Game) int {
	for k := range len(g.Factors) - 1 {
		if !reads(g.Kernels[0][k], k+1) && !reads(g.Kernels[0][k+1], k) {
			return k
		}
	}
	return -1
}

func reads(kernel game.Kernel, v int) bool {
	for _, x := range kernel.Vars {
		if x == v {
			return true
		}
	}
	return false
}

// exchanged is the game with factors k and k+1 declared the other way round.
func exchanged(g *game.Game, k int) *game.Game {
	h := *g
	swap := func(xs []int) []int {
		ys := append([]int(nil), xs...)
		ys[k], ys[k+1] = ys[k+1], ys[k]
		return ys
	}
	h.Factors, h.Start = swap(g.Factors), swap(g.Start)
	x := exchange{g: g, h: &h, k: k}
	h.Choices = append([]game.Choice(nil), g.Choices...)
	for c := range h.Choices {
		h.Choices[c].Open, h.Choices[c].Fallback = x.table(g.Choices[c].Open), x.table(g.Choices[c].Fallback)
	}
	h.Kernels = nil
	for _, ks := range g.Kernels {
		var laws []game.Kernel
		for _, f := range ks {
			laws = append(laws, x.kernel(f))
		}
		laws[k], laws[k+1] = laws[k+1], laws[k]
		h.Kernels = append(h.Kernels, laws)
	}
	h.Fighting, h.AtHorizon = x.tables(g.Fighting), x.tables(g.AtHorizon)
	h.Endings = nil
	for _, e := range g.Endings {
		h.Endings = append(h.Endings, game.Ending{When: x.table(e.When), Payoff: x.tables(e.Payoff)})
	}
	if g.Talks != nil {
		h.Talks = x.talks(g.Talks)
	}
	return &h
}

// exchange rewrites tables for a game in which two factors change places.
type exchange struct {
	g, h *game.Game
	k    int
}

func (x exchange) name(v int) int {
	switch v {
	case x.k:
		return x.k + 1
	case x.k + 1:
		return x.k
	}
	return v
}

// places says where each entry of a table over vars goes, and over what it
// then runs.
func (x exchange) places(vars []int) (to []int, over []int) {
	for v := range len(x.g.Factors) + len(x.g.Choices) {
		for _, old := range vars {
			if x.name(old) == v {
				over = append(over, v)
			}
		}
	}
	at := make([]int, len(vars))
	all := make([]int, len(x.g.Factors)+len(x.g.Choices))
	for range combinations(x.g, vars) {
		for i, v := range vars {
			all[x.name(v)] = at[i]
		}
		to = append(to, x.h.Index(over, all))
		step(x.g, vars, at)
	}
	return to, over
}

func (x exchange) table(t game.Table) game.Table {
	to, over := x.places(t.Vars)
	out := game.Table{Vars: over, Values: make([]float64, len(t.Values))}
	for i, p := range to {
		out.Values[p] = t.Values[i]
	}
	return out
}

func (x exchange) tables(ts []game.Table) (out []game.Table) {
	for _, t := range ts {
		out = append(out, x.table(t))
	}
	return out
}

func (x exchange) kernel(f game.Kernel) game.Kernel {
	to, over := x.places(f.Vars)
	out := game.Kernel{Vars: over, Rows: make([]game.Row, len(f.Rows))}
	for i, p := range to {
		out.Rows[p] = f.Rows[i]
	}
	return out
}

func (x exchange) talks(t *game.Talks) *game.Talks {
	out := &game.Talks{Chance: x.tables(t.Chance), Deals: t.Deals}
	for _, r := range t.Recognition {
		out.Recognition = append(out.Recognition, x.tables(r))
	}
	to, over := x.places(t.Vars)
	out.Vars = over
	for _, w := range t.Worth {
		moved := make([]float64, len(w))
		for i := range w {
			moved[to[i/t.Deals]*t.Deals+i%t.Deals] = w[i]
		}
		out.Worth = append(out.Worth, moved)
	}
	if t.Open != nil {
		out.Open = make([]bool, len(t.Open))
		for i := range t.Open {
			out.Open[to[i/t.Deals]*t.Deals+i%t.Deals] = t.Open[i]
		}
	}
	return out
}
