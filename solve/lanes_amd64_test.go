package solve

import (
	"context"
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// TestLanesSameBytes: with and without the vector instructions.
func TestLanesSameBytes(t *testing.T) {
	if !wide {
		t.Skip("this machine has no AVX2 with FMA: nothing to compare")
	}
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		fast := lanesRun(t, g, true)
		slow := lanesRun(t, g, false)
		if !slices.Equal(fast, slow) {
			t.Errorf("with vectors %v, without %v", fast, slow)
		}
	})
}

func lanesRun(t *rapid.T, g *game.Game, vectors bool) []float64 {
	defer func(was bool) { wide = was }(wide)
	wide = vectors
	s, err := Run(context.Background(), g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	f := s.Forecast(0, true)
	out := append(slices.Clone(s.Value), s.Reservation...)
	out = append(append(out, f.Agreement...), f.AtLoss...)
	for _, d := range f.Deals {
		out = append(out, d...)
	}
	return out
}
