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
	// Mass is the share of draws between Low and High: nine in ten, or eight
	// where SpreadOfFew has too few draws for that.
	Mass float64
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
	return spreadAt(x, spreadPoints, spreadMass)
}

// fewPoints are the probabilities of the points of fewer draws.
var fewPoints = [3]float64{0.1, 0.5, 0.9}

// LeastFew are the fewest draws from which 10% and 90% points are told: the
// chance that none lies below the 10% point falls under 5% (Wilks 1941), as
// that of the 5% point does with LeastDraws.
const LeastFew = 29

// SpreadOfFew is the same for figures that few draws have: with fewer than
// LeastDraws values its ends are the 10% and 90% points, and with fewer than
// LeastFew it says so.
func SpreadOfFew(values []float64) Spread {
	x := slices.DeleteFunc(slices.Clone(values), math.IsNaN)
	if len(x) < LeastFew || len(x) >= LeastDraws {
		return SpreadOf(values)
	}
	return spreadAt(x, fewPoints, fewMass)
}

// spreadMass and fewMass are the shares of draws between either's ends.
const (
	spreadMass = 0.9
	fewMass    = 0.8
)

// spreadAt is the spread of values at three probabilities.
func spreadAt(x []float64, at [3]float64, mass float64) Spread {
	slices.Sort(x)
	return Spread{
		N: len(x), Low: quantile(x, at[0]), Mid: quantile(x, at[1]), High: quantile(x, at[2]), Mass: mass,
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
