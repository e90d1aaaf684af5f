package explain

import "math/bits"

// A set of players is a bitmask; worth is the game in characteristic form.
type worth func(set uint64) float64

// everyone is the set of n players.
func everyone(n int) uint64 { return 1<<n - 1 }

// shapley is every player's Shapley value, exactly: the sum over the sets S
// without it of |S|!(n-|S|-1)!/n! times what it adds to S (Shapley 1953, "A
// value for n-person games", equation 13).
func shapley(n int, f worth) []float64 {
	weight := sizeWeights(n)
	phi := make([]float64, n)
	for set := range everyone(n) + 1 {
		for i := range n {
			if bit := uint64(1) << i; set&bit == 0 {
				phi[i] += weight[bits.OnesCount64(set)] * (f(set|bit) - f(set))
			}
		}
	}
	return phi
}

// sizeWeights is s!(n-s-1)!/n! for s = 0..n-1: the chance that in a random
// order exactly a given set of s players comes before a given other one.
func sizeWeights(n int) []float64 {
	w := make([]float64, n)
	choose := 1.0 // n-1 over s
	for s := range n {
		w[s] = 1 / (float64(n) * choose)
		choose = choose * float64(n-1-s) / float64(s+1)
	}
	return w
}

// interaction is the Shapley interaction index of players i and j: the sum
// over the sets S without both of |S|!(n-|S|-2)!/(n-1)! times their second
// difference at S (Grabisch and Roubens 1999, "An axiomatic approach to the
// concept of interaction among players in cooperative games", definition of
// I_Sh for two players).
func interaction(n, i, j int, f worth) float64 {
	weight := sizeWeights(n - 1)
	both := uint64(1)<<i | 1<<j
	sum := 0.0
	for set := range everyone(n) + 1 {
		if set&both == 0 {
			sum += weight[bits.OnesCount64(set)] * together(f, set, i, j)
		}
	}
	return sum
}

// together is what i and j add to a set jointly beyond what each adds alone.
func together(f worth, set uint64, i, j int) float64 {
	a, b := uint64(1)<<i, uint64(1)<<j
	return (f(set|a|b) - f(set|a)) - (f(set|b) - f(set))
}

// alone and removed are what player i adds to nobody and to everybody else.
func alone(f worth, i int) float64 { return f(1<<i) - f(0) }

func removed(n int, f worth, i int) float64 {
	return f(everyone(n)) - f(everyone(n)&^(1<<i))
}
