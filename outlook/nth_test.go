package outlook

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// What stands at k is what sorting puts there, with ties and without, in short lists
// and in those that samples are taken of; and the list is split there.
func TestNth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.IntRange(1, 20), rapid.IntRange(1, 5*fewToSelect)).Draw(t, "how many")
		kinds := rapid.SampledFrom([]int{1, 3, 50, math.MaxInt}).Draw(t, "different ones")
		k := rapid.IntRange(0, n-1).Draw(t, "k")
		rng := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		values := make([]float64, n)
		for i := range values {
			values[i] = float64(rng.IntN(kinds))
		}
		sorted := slices.Sorted(slices.Values(values))
		if got := nth(values, k); got != sorted[k] {
			t.Fatalf("%g stands at %d of %d, want %g", got, k, n, sorted[k])
		}
		if slices.Max(values[:k+1]) != values[k] || slices.Min(values[k:]) != values[k] {
			t.Fatalf("the list is not split at %d of %d", k, n)
		}
	})
}
