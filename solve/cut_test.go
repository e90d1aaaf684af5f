package solve

import (
	"context"
	"math"
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// TestPieces: however the state space is cut into rows and columns, figures
// are the same but for the order of sums; and for one cut they are the same to
// the last bit on any number of cores.
func TestPieces(t *testing.T) {
	defer func(was func(int) int) { rowMost = was }(rowMost)
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, rapid.Bool().Draw(t, "noisy"))
		rowMost = func(int) int { return math.MaxInt }
		want := figures(t, g, 1)
		most := rapid.IntRange(1, 16).Draw(t, "row")
		rowMost = func(int) int { return most }
		got := figures(t, g, 1)
		for i, x := range want {
			if !(math.Abs(got[i]-x) <= 10*roundings) {
				t.Errorf("figure %d: %v in pieces, %v whole", i, got[i], x)
			}
		}
		if many := figures(t, g, 5); !slices.Equal(got, many) {
			t.Errorf("%v on one core, %v on five", got, many)
		}
	})
}

// figures are all that a solution says, NaN as -1.
func figures(t *rapid.T, g *game.Game, workers int) []float64 {
	s, err := Run(context.Background(), g, Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	all := slices.Concat(s.Value, s.Reservation)
	for v := range g.Kernels {
		f := s.Forecast(v, true)
		all = slices.Concat(all, f.Agreement, f.AtLoss, f.War)
		all = slices.Concat(all, slices.Concat(f.Endings...), slices.Concat(f.Deals...))
		all = slices.Concat(all, slices.Concat(slices.Concat(f.Choices...)...), slices.Concat(slices.Concat(f.Marginals...)...))
		all = append(all, s.Passage(v, Watch{First: g.AtHorizon[0], Within: 3}))
	}
	for i, x := range all {
		if math.IsNaN(x) {
			all[i] = -1
		}
	}
	return all
}

// TestTransposed: what is carried ahead and what is carried back meet in the
// same sum, whatever the factor's law reads.
func TestTransposed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		p := newPlan(g)
		for k := range g.Factors {
			op := &p.ops[1][k]
			combo := rapid.IntRange(0, p.combos-1).Draw(t, "combo")
			mass, value := randomArray(t, p.states), randomArray(t, p.states)
			ahead, back := make([]float64, p.states), make([]float64, p.states)
			whole := op.everywhere()
			op.back(lines{back, op.inner}, lines{value, op.inner}, combo, whole)
			op.transposed().back(lines{ahead, op.inner}, lines{mass, op.inner}, combo, whole)
			if a, b := dot(ahead, value), dot(mass, back); !(math.Abs(a-b) <= 100*roundings) {
				t.Errorf("factor %d: %v ahead, %v back", k, a, b)
			}
		}
	})
}

func randomArray(t *rapid.T, n int) []float64 {
	return rapid.SliceOfN(rapid.Float64Range(-1, 1), n, n).Draw(t, "array")
}

func dot(a, b []float64) (sum float64) {
	for i, x := range a {
		sum += x * b[i]
	}
	return sum
}

// TestAreas: in whatever areas the state space is gone through, values are the
// same to the last bit, and figures and slopes but for the order of sums.
func TestAreas(t *testing.T) {
	defer func(whole, least, room, column, most int) {
		wholeStates, sliceLeast, columnRoom, columnLeast, areaMost = whole, least, room, column, most
	}(wholeStates, sliceLeast, columnRoom, columnLeast, areaMost)
	defer func(was func(int) int) { rowMost = was }(rowMost)
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		most := rapid.IntRange(1, 16).Draw(t, "row")
		rowMost = func(int) int { return most }
		wholeStates, sliceLeast, columnRoom, columnLeast = math.MaxInt, math.MaxInt, 1<<13, 32
		want, slope := figures(t, g, 1), slopesOf(t, g)
		wholeStates, sliceLeast, columnRoom = 0, 0, rapid.IntRange(1, 64).Draw(t, "room")
		columnLeast, areaMost = rapid.IntRange(1, 4).Draw(t, "column"), rapid.IntRange(1, 8).Draw(t, "area")
		got, again := figures(t, g, 2), slopesOf(t, g)
		for i, x := range slices.Concat(want, slope) {
			y := slices.Concat(got, again)[i]
			if !(math.Abs(y-x) <= 10*roundings*(1+math.Abs(x))) {
				t.Errorf("figure %d: %v in blocks, %v whole", i, y, x)
			}
		}
	})
}

func slopesOf(t *rapid.T, g *game.Game) (out []float64) {
	s, err := Run(context.Background(), g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	slopes, err := s.Gradient(context.Background(), everything(g), Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range slopes {
		out = append(out, slices.Concat(s.numbers()...)...)
	}
	return out
}
