package outlook

import (
	"fmt"
	"math"
	"slices"
)

// Spread is where an output lies over the draws: its 5%, 50% and 95% points.
// A point is +Inf where it falls among draws that have no finite value.
type Spread struct {
	// Why says why there are no points, "" where there are.
	Why            string
	Low, Mid, High float64
	N              int // draws that have a value
}

// spreadPoints are the probabilities of a Spread's points.
var spreadPoints = [3]float64{0.05, 0.5, 0.95}

// SpreadOf is the spread of values; NaN are left out. With fewer than LeastDraws
// it says so.
func SpreadOf(values []float64) Spread {
	x := slices.DeleteFunc(slices.Clone(values), math.IsNaN)
	if len(x) < LeastDraws {
		why := fmt.Sprintf("too few draws have a value: %d of %d", len(x), len(values))
		return Spread{Why: why, Low: math.NaN(), Mid: math.NaN(), High: math.NaN(), N: len(x)}
	}
	slices.Sort(x)
	return Spread{
		N: len(x), Low: quantile(x, spreadPoints[0]), Mid: quantile(x, spreadPoints[1]), High: quantile(x, spreadPoints[2]),
	}
}

// quantile interpolates between sorted values (definition 7 of Hyndman and Fan
// 1996); next to an infinite one it is infinite.
func quantile(sorted []float64, p float64) float64 {
	at := p * float64(len(sorted)-1)
	i := int(at)
	w := at - float64(i)
	if w == 0 || sorted[i] == sorted[min(i+1, len(sorted)-1)] {
		return sorted[i]
	}
	return sorted[i] + w*(sorted[i+1]-sorted[i])
}
