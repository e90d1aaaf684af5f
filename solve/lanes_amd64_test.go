package solve

import (
	"context"
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// TestLanesSameBytes: whatever vector instructions there are.
func TestLanesSameBytes(t *testing.T) {
	if vectors == scalar {
		t.Skip("this machine has no AVX2 with FMA: nothing to compare")
	}
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		want := runWith(t, g, scalar)
		for set := avx2; set <= vectors; set++ {
			if got := runWith(t, g, set); !slices.Equal(got, want) {
				t.Errorf("set %d: %v, want %v", set, got, want)
			}
		}
	})
}

func runWith(t *rapid.T, g *game.Game, set vectorSet) []float64 {
	defer func(was vectorSet) { vectors = was }(vectors)
	vectors = set
	s, err := Run(context.Background(), g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	f := s.Forecast(0, true)
	out := slices.Concat(s.Value, s.Reservation, f.Agreement, f.AtLoss)
	for _, d := range f.Deals {
		out = append(out, d...)
	}
	return out
}
