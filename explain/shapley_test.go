package explain

import (
	"math"
	"math/bits"
	"testing"

	"pgregory.net/rapid"
)

// rounding is what sums of up to 2^10 terms of size 1 may be off by.
const rounding = 1e-11

// tester is what a *testing.T and a *rapid.T have in common.
type tester interface {
	Helper()
	Errorf(format string, args ...any)
}

func near(t tester, what string, got, want, tol float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tol) {
		t.Errorf("%s = %.15g, want %.15g", what, got, want)
	}
}

// glove: players 0 and 1 hold a left glove each, player 2 a right one; a pair
// is worth 1. Shapley values 1/6, 1/6, 2/3 (Osborne and Rubinstein 1994, A
// Course in Game Theory, exercise 295.1's method).
func glove(set uint64) float64 {
	if set&4 != 0 && set&3 != 0 {
		return 1
	}
	return 0
}

func TestShapleyGloves(t *testing.T) {
	for i, want := range []float64{1. / 6, 1. / 6, 2. / 3} {
		near(t, "phi", shapley(3, glove)[i], want, rounding)
	}
}

// Weighted majority [51; 50, 49, 1]: the first wins with either other, so 2/3,
// 1/6, 1/6 (Shapley and Shubik 1954, "A method for evaluating the distribution
// of power in a committee system").
func TestShapleyMajority(t *testing.T) {
	votes := []int{50, 49, 1}
	f := func(set uint64) float64 {
		sum := 0
		for i, v := range votes {
			if set&(1<<i) != 0 {
				sum += v
			}
		}
		if sum >= 51 {
			return 1
		}
		return 0
	}
	for i, want := range []float64{2. / 3, 1. / 6, 1. / 6} {
		near(t, "phi", shapley(3, f)[i], want, rounding)
	}
}

// The United Nations' council before 1965: five with a veto of 11, seven votes
// carry. A permanent member's power is 0.1974 (Shapley and Shubik 1954 give
// 98.7 per cent to the five together).
func TestShapleySecurityCouncil(t *testing.T) {
	f := func(set uint64) float64 {
		if set&31 == 31 && bits.OnesCount64(set) >= 7 {
			return 1
		}
		return 0
	}
	phi := shapley(11, f)
	near(t, "five together", phi[0]+phi[1]+phi[2]+phi[3]+phi[4], 0.987, 0.0005)
}

// In a unanimity game of a set T each of its members gets 1/|T| (Shapley 1953,
// lemma 2), and the interaction of two of them is 1/(|T|-1): the Moebius form
// of the index (Grabisch and Roubens 1999).
func TestUnanimity(t *testing.T) {
	const n, T = 5, uint64(0b01101)
	f := func(set uint64) float64 {
		if set&T == T {
			return 1
		}
		return 0
	}
	for i, phi := range shapley(n, f) {
		want := 0.0
		if T&(1<<i) != 0 {
			want = 1. / 3
		}
		near(t, "phi", phi, want, rounding)
	}
	near(t, "within", interaction(n, 0, 2, f), 1./2, rounding)
	near(t, "outside", interaction(n, 0, 1, f), 0, rounding)
}

// Gloves by hand: players 0 and 1 replace each other: f(01|2)-f(0|2)-f(1|2)+
// f(2) = -1 at S = {2}, 0 at the empty set, each with weight 1/2. Players 0 and
// 2: +1 at the empty set, 0 at {1}.
func TestInteractionGloves(t *testing.T) {
	near(t, "rivals", interaction(3, 0, 1, glove), -0.5, rounding)
	near(t, "partners", interaction(3, 0, 2, glove), 0.5, rounding)
}

// anyGame draws n and a game of n players.
func anyGame(t *rapid.T) (int, worth, []float64) {
	n := rapid.IntRange(1, 7).Draw(t, "n")
	v := rapid.SliceOfN(rapid.Float64Range(-1, 1), 1<<n, 1<<n).Draw(t, "worth")
	return n, func(set uint64) float64 { return v[set] }, v
}

func TestShapleyEfficient(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, f, v := anyGame(t)
		sum := 0.0
		for _, x := range shapley(n, f) {
			sum += x
		}
		near(t, "sum", sum, v[len(v)-1]-v[0], rounding)
	})
}

// A player who adds nothing gets nothing, and interacts with nobody.
func TestShapleyNull(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, f, _ := anyGame(t)
		idle := rapid.IntRange(0, n-1).Draw(t, "idle")
		g := func(set uint64) float64 { return f(set &^ (1 << idle)) }
		near(t, "phi", shapley(n, g)[idle], 0, rounding)
		for j := range n {
			if j != idle {
				near(t, "interaction", interaction(n, idle, j, g), 0, rounding)
			}
		}
	})
}

// Two players who can be exchanged get the same.
func TestShapleySymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, f, _ := anyGame(t)
		a, b := rapid.IntRange(0, n-1).Draw(t, "a"), rapid.IntRange(0, n-1).Draw(t, "b")
		g := func(set uint64) float64 { return f(set) + f(exchanged(set, a, b)) }
		phi := shapley(n, g)
		near(t, "phi", phi[a], phi[b], rounding)
	})
}

func exchanged(set uint64, a, b int) uint64 {
	x := (set>>a ^ set>>b) & 1
	return set ^ (x<<a | x<<b)
}

func TestShapleyAdditive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, f, _ := anyGame(t)
		w := rapid.SliceOfN(rapid.Float64Range(-1, 1), 1<<n, 1<<n).Draw(t, "other")
		sum := shapley(n, func(s uint64) float64 { return f(s) + w[s] })
		one, two := shapley(n, f), shapley(n, func(s uint64) float64 { return w[s] })
		for i := range n {
			near(t, "phi", sum[i], one[i]+two[i], rounding)
		}
	})
}

// The interaction of i and j is what j's value gains by i's presence: the
// difference of its Shapley values with i always in and always out (Grabisch
// and Roubens 1999, the recursion axiom).
func TestInteractionRecursion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, f, _ := anyGame(t)
		if n < 2 {
			return
		}
		i, top := rapid.IntRange(0, n-2).Draw(t, "i"), uint64(1)<<(n-1)
		in := shapley(n-1, func(s uint64) float64 { return f(s | top) })[i]
		out := shapley(n-1, f)[i]
		near(t, "interaction", interaction(n, i, n-1, f), in-out, rounding)
	})
}
