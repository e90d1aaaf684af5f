package explain

import (
	"math"
	"math/bits"
	"slices"
	"testing"
)

// bent is a game of n players that is neither additive nor symmetric.
func bent(n int) worth {
	return func(set uint64) float64 {
		x := 0.0
		for i := range n {
			if set&(1<<i) != 0 {
				x += 1 / float64(i+1)
			}
		}
		return math.Sqrt(x) + 0.1*float64(bits.OnesCount64(set&0b101)/2)
	}
}

// Every order adds up, so the average does, whatever the number drawn.
func TestSampleEfficient(t *testing.T) {
	const n = 14
	f := bent(n)
	for _, count := range []int{1, 2, 7, 32} {
		phi, _ := drawOrders(n, count, 1).shapley(n, f)
		sum := 0.0
		for _, x := range phi {
			sum += x
		}
		near(t, "sum", sum, f(everyone(n))-f(0), rounding)
	}
}

// The estimates lie about their values as their standard errors say. Four of
// them is a chance of 1 in 16,000 each; the seed is fixed, so it holds or not.
func TestSampleWithinErrors(t *testing.T) {
	const n, errors = 10, 4
	f, o := bent(n), drawOrders(n, 400, 7)
	phi, stderr := o.shapley(n, f)
	for i, want := range shapley(n, f) {
		near(t, "phi", phi[i], want, errors*stderr[i])
		if stderr[i] <= 0 || stderr[i] > 0.05 {
			t.Errorf("standard error %g of player %d", stderr[i], i)
		}
	}
	for i := range n - 1 {
		got, e := o.interaction(n, i, i+1, f)
		near(t, "interaction", got, interaction(n, i, i+1, f), errors*e)
	}
}

// Additive games are known from a single order, with no error at all.
func TestSampleAdditive(t *testing.T) {
	const n = 20
	f := func(set uint64) float64 { return float64(bits.OnesCount64(set)) }
	phi, stderr := drawOrders(n, 8, 3).shapley(n, f)
	for i := range n {
		near(t, "phi", phi[i], 1, rounding)
		near(t, "error", stderr[i], 0, rounding)
	}
}

// Everything that the estimates read is among the sets, once.
func TestSampleSets(t *testing.T) {
	const n = 9
	o := drawOrders(n, 5, 11)
	sets := o.sets(n)
	f := func(set uint64) float64 {
		if !slices.Contains(sets, set) {
			t.Fatalf("set %b is read but not listed", set)
		}
		return 0
	}
	o.shapley(n, f)
	for i := range n {
		for j := range i {
			o.interaction(n, i, j, f)
		}
		removed(n, f, i)
		alone(f, i)
	}
	slices.Sort(sets)
	if len(slices.Compact(slices.Clone(sets))) != len(sets) {
		t.Error("a set is listed twice")
	}
}

func TestSampleSeed(t *testing.T) {
	a, b, c := drawOrders(13, 4, 5), drawOrders(13, 4, 5), drawOrders(13, 4, 6)
	if !slices.EqualFunc(a, b, slices.Equal) || slices.EqualFunc(a, c, slices.Equal) {
		t.Error("orders must depend on the seed, and on nothing else")
	}
}

// Two thousand orders visit every place as a pair alike: none of the sizes of
// the set before a pair is left out.
func TestPairedPlaces(t *testing.T) {
	const n, count = 7, 2000
	seen := make([]int, n)
	for k := range drawOrders(n, count, 1) {
		for at := range n {
			if paired(k, at, n) {
				seen[at]++
			}
		}
	}
	for at, s := range seen[:n-1] {
		if s != count/2 {
			t.Errorf("place %d is paired %d times of %d", at, s, count)
		}
	}
	if seen[n-1] != 0 {
		t.Error("the last place has no neighbour")
	}
}
