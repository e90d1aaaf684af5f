package explain

import (
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat"
)

// orders are permutations of n players drawn at random. Averaging what each
// player adds to those before it estimates its Shapley value without bias
// (Castro, Gomez and Tejada 2009), and the estimates of all players add up to
// what everyone is worth less nobody, in every single order.
type orders [][]int

// drawOrders draws count permutations, one more where count is odd (see
// paired); the same seed draws the same.
func drawOrders(n, count int, seed uint64) orders {
	// The second half of the generator's state is a constant (the golden
	// ratio's bits), so that one seed is one stream.
	r := rand.New(rand.NewPCG(seed, 0x9e3779b97f4a7c15))
	out := make(orders, count+count%2)
	for k := range out {
		out[k] = r.Perm(n)
	}
	return out
}

// sets are those that the estimates read, each once, in the order met: the
// beginnings of every permutation, those with two neighbours exchanged (for
// interactions), every single and all but each (for alone and removed).
func (o orders) sets(n int) []uint64 {
	all := []uint64{0, everyone(n)}
	for i := range n {
		all = append(all, 1<<i, everyone(n)&^(1<<i))
	}
	for k, p := range o {
		o.walk(p, func(before uint64, at int) {
			all = append(all, before|1<<p[at])
			if paired(k, at, n) {
				all = append(all, before|1<<p[at+1])
			}
		})
	}
	return distinct(all)
}

// distinct keeps the first of each.
func distinct(sets []uint64) []uint64 {
	seen := map[uint64]bool{}
	return slices.DeleteFunc(sets, func(s uint64) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

// paired reports whether places at and at+1 of order k are taken as a pair of
// neighbours: every other place, which keeps the extra sets to half of the
// rest, the even ones and the odd ones in turn, so that over an even number of
// orders every place counts alike.
func paired(k, at, n int) bool { return at%2 == k%2 && at+1 < n }

// walk visits each place of an order with the set of players before it.
func (o orders) walk(p []int, visit func(before uint64, at int)) {
	before := uint64(0)
	for at, i := range p {
		visit(before, at)
		before |= 1 << i
	}
}

// shapley estimates every player's value, with its standard error.
func (o orders) shapley(n int, f worth) (phi, stderr []float64) {
	added := make([][]float64, n)
	for _, p := range o {
		o.walk(p, func(before uint64, at int) {
			i := p[at]
			added[i] = append(added[i], f(before|1<<i)-f(before))
		})
	}
	phi, stderr = make([]float64, n), make([]float64, n)
	for i := range n {
		phi[i], stderr[i] = meanErr(added[i])
	}
	return phi, stderr
}

// interaction estimates that of players i and j from the orders in which they
// are paired neighbours: the players before such a pair are a set drawn with
// the weights of the index. Never neighbours: NaN.
func (o orders) interaction(n, i, j int, f worth) (index, stderr float64) {
	var seen []float64
	for k, p := range o {
		o.walk(p, func(before uint64, at int) {
			if paired(k, at, n) && (p[at] == i && p[at+1] == j || p[at] == j && p[at+1] == i) {
				seen = append(seen, together(f, before, i, j))
			}
		})
	}
	return meanErr(seen)
}

// meanErr is the mean of a sample and its standard error; NaN where there are
// too few to say.
func meanErr(xs []float64) (mean, stderr float64) {
	if len(xs) == 0 {
		return math.NaN(), math.NaN()
	}
	if len(xs) == 1 {
		return xs[0], math.NaN()
	}
	mean, sd := stat.MeanStdDev(xs, nil)
	return mean, sd / math.Sqrt(float64(len(xs)))
}
