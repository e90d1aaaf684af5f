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

// TestRepliesSameBytes: the same of best replies, in every state that can be
// reached by a period, on one worker and on several.
func TestRepliesSameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 5).Draw(t, "parties"), rapid.Bool().Draw(t, "noisy"))
		want := repliesWith(t, g, scalar, 1)
		for set := scalar; set <= vectors; set++ {
			if got := repliesWith(t, g, set, 3); !slices.Equal(got, want) {
				t.Errorf("set %d: %v, want %v", set, got, want)
			}
		}
	})
}

func repliesWith(t *rapid.T, g *game.Game, set vectorSet, workers int) (out []float64) {
	defer func(was vectorSet) { vectors = was }(vectors)
	vectors = set
	b := newBackward(newPlan(g), workers)
	r := newRegret(b)
	err := b.run(context.Background(), nil, func(at int) {
		for _, w := range r.replies {
			for s, v := range w.value {
				if b.p.from(s) <= int32(at) {
					out = append(out, v)
				}
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestSlopesSameBytes: the same of a gradient, on one worker and on several.
func TestSlopesSameBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		want := slopesWith(t, g, scalar, 1)
		for set := scalar; set <= vectors; set++ {
			if got := slopesWith(t, g, set, 3); !slices.Equal(got, want) {
				t.Errorf("set %d: %v, want %v", set, got, want)
			}
		}
	})
}

func slopesWith(t *rapid.T, g *game.Game, set vectorSet, workers int) []float64 {
	defer func(was vectorSet) { vectors = was }(vectors)
	vectors = set
	s, err := Run(context.Background(), g, Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	slopes, err := s.Gradient(context.Background(), everything(g), Options{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	var out []float64
	for _, s := range slopes {
		for _, n := range s.numbers() {
			out = append(out, n...)
		}
	}
	return out
}
