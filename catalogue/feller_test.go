package catalogue_test

import (
	"math"
	"testing"
)

// The classical ruin problem, after Feller, An Introduction to Probability
// Theory and Its Applications, volume I, third edition, 1968, chapter XIV: a
// player with z of a units wins a round with chance p and loses it with chance
// q = 1-p, one unit at a time, until it has 0 or a.

// ruin is the chance of ruin in the end: XIV.2, (2.4), and (2.5) for p = q.
func ruin(p float64, a, z int) float64 {
	switch q := 1 - p; p {
	case 0:
		return 1 // the limits of (2.4), which divides by p
	case 1:
		return 0
	case 0.5:
		return 1 - float64(z)/float64(a)
	default:
		ra, rz := math.Pow(q/p, float64(a)), math.Pow(q/p, float64(z))
		return (ra - rz) / (ra - 1)
	}
}

// rounds is the expected duration: XIV.3, (3.4), and (3.5) for p = q.
func rounds(p float64, a, z int) float64 {
	q, A, Z := 1-p, float64(a), float64(z)
	if p == q {
		return Z * (A - Z)
	}
	return Z/(q-p) - A/(q-p)*(1-ruin(p, a, z))
}

// ruinAt is the chance of ruin at exactly the nth round: XIV.5, (5.7), with its
// powers put together so that none overflows.
func ruinAt(p float64, a, z, n int) float64 {
	q := 1 - p
	switch {
	case n < z || (n-z)%2 != 0 || p == 1:
		return 0
	case p == 0: // sure steps down
		if n == z {
			return 1
		}
		return 0
	}
	sum := 0.0
	for v := 1; v < a; v++ {
		x := math.Pi * float64(v) / float64(a)
		sum += math.Pow(2*math.Sqrt(p*q)*math.Cos(x), float64(n-1)) * math.Sin(x) * math.Sin(x*float64(z))
	}
	return 2 * math.Sqrt(p*q) * math.Pow(q/p, float64(z)/2) * sum / float64(a)
}

// ruinBy is the chance of ruin within n rounds, each of them drawn with chance
// draw: the number of rounds that count is binomial.
func ruinBy(p, draw float64, a, z, n int) float64 {
	sum, by := 0.0, 0.0
	for k := 0; k <= n; k++ {
		by += ruinAt(p, a, z, k)
		sum += binomial(n, k, 1-draw) * by
	}
	return sum
}

func binomial(n, k int, p float64) float64 {
	if p == 1 || p == 0 {
		if float64(k) == p*float64(n) {
			return 1
		}
		return 0
	}
	lg := func(x int) float64 { y, _ := math.Lgamma(float64(x + 1)); return y }
	return math.Exp(lg(n) - lg(k) - lg(n-k) + float64(k)*math.Log(p) + float64(n-k)*math.Log1p(-p))
}

// discountedRuin is the expectation of s to the power of the round of ruin,
// nothing where there is none: the generating function of XIV.4.
func discountedRuin(p float64, a, z int, s float64) float64 {
	q := 1 - p
	switch p {
	case 0:
		return math.Pow(s, float64(z))
	case 1:
		return 0
	}
	root := math.Sqrt(1 - 4*p*q*s*s)
	l1, l2 := (1+root)/(2*p*s), (1-root)/(2*p*s)
	pow := func(x float64, n int) float64 { return math.Pow(x, float64(n)) }
	return pow(q/p, z) * (pow(l1, a-z) - pow(l2, a-z)) / (pow(l1, a) - pow(l2, a))
}

// slowed is the s of a walk that counts only rounds not drawn, for an s that
// counts all: a round that is not drawn takes a geometric time.
func slowed(s, draw float64) float64 { return (1 - draw) * s / (1 - draw*s) }

// The formulas must agree with one another: sums over (5.7) with (2.4), (3.4)
// and the generating function.
func TestFellerFormulasAgree(t *testing.T) {
	const a, s, far = 10, 0.97, 2000 // (2 sqrt(pq) cos(pi/a))^far is below 1e-43
	for _, p := range []float64{0.2, 0.45, 0.5, 0.51, 0.8} {
		for z := 1; z < a; z++ {
			lost, time, discounted := 0.0, 0.0, 0.0
			for n := 1; n <= far; n++ {
				u, w := ruinAt(p, a, z, n), ruinAt(1-p, a, a-z, n)
				lost += u
				time += float64(n) * (u + w)
				discounted += math.Pow(s, float64(n)) * u
			}
			near(t, "chance of ruin", lost, ruin(p, a, z), rounded)
			near(t, "duration", time, rounds(p, a, z), rounded*far) // n multiplies the rounding of (5.7)
			near(t, "generating function", discounted, discountedRuin(p, a, z, s), rounded)
		}
	}
}
