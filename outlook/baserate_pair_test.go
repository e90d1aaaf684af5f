package outlook

import (
	"math"
	"testing"
)

// By hand: odds of 1/4 and 4 average to 1; odds of 1/9 and 1, weighed a half, to 1/3.
func TestPoolChances(t *testing.T) {
	for _, c := range []struct{ first, second, weight, want float64 }{
		{0.2, 0.8, 0.5, 0.5},
		{0.1, 0.5, 0.5, 0.25},
		{0.1, 0.5, 0, 0.1},
		{0.1, 0.5, 1, 0.5},
		{0.3, 0.3, 0.7, 0.3},
		{0, 0.5, 0.5, 0},
		{1, 0.5, 0.2, 1},
		{0, 1, 0.5, 0.5},
		{0.5, 1, 0, 0.5},
	} {
		if got := PoolChances(c.first, c.second, c.weight); math.Abs(got-c.want) > exact {
			t.Errorf("%g and %g, weight %g: %g, want %g", c.first, c.second, c.weight, got, c.want)
		}
	}
}
