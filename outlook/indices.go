package outlook

import (
	"fmt"
	"math"
	"slices"
)

// Saltelli is a function's values on Saltelli's design: at the points of A, at
// those of B, and for every factor at those of A with that factor from B.
type Saltelli struct {
	A, B []float64
	AB   [][]float64
}

// Index is how much of an output's variance a factor accounts for: First by
// itself, Total with all that it has a part in, both shares of 1.
type Index struct{ First, Total Estimate }

// Estimate is a number with its bootstrap interval: the 5% and 95% points over
// Resamples resamples of the points.
type Estimate struct {
	// Why says why the number says nothing, "" where it does. The figures are
	// there all the same.
	Why              string
	Value, Low, High float64
}

const (
	// Resamples is the number of bootstrap resamples: the Monte Carlo error of
	// a 5% point is then about a hundredth of the interval (Efron and
	// Tibshirani 1993 ask for a thousand for intervals).
	Resamples = 1000
	// WidestIndex is the widest interval of an index that is told: one wider
	// leaves open whether a number matters at all.
	WidestIndex = 0.3
	// flat is the variance, relative to the square of the largest value, at or
	// below which an output does not vary: what rounding alone leaves.
	flat = 1e-20
)

// Indices are every factor's, first-order by the estimator of Saltelli et al.
// (2010, table 2, b) on centred values and total by that of Jansen (1999). The
// seed chooses the resamples. The error says where the output does not vary or
// the points are fewer than LeastForIndices.
//
// Saltelli, A., et al., Variance based sensitivity analysis of model output,
// Computer Physics Communications 181 (2010), 259-270. Jansen, M. J. W.,
// Analysis of variance designs for model output, Computer Physics
// Communications 117 (1999), 35-43.
func (y Saltelli) Indices(seed uint64) ([]Index, error) {
	n := len(y.A)
	if n < LeastForIndices {
		return nil, fmt.Errorf("outlook: %w for indices: %d points, and at least %d are needed", ErrTooFew, n, LeastForIndices)
	}
	if !y.varies() {
		return nil, errFlat
	}
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	y = y.centred()
	out := make([]Index, len(y.AB))
	for f, x := range y.over(all) {
		out[f].First.Value, out[f].Total.Value = x[0], x[1]
	}
	y.intervals(out, seed)
	return out, nil
}

var errFlat = fmt.Errorf("outlook: the output does not vary")

func (y Saltelli) varies() bool {
	m, v := moments(slices.Concat(y.A, y.B))
	return v > flat*math.Max(m*m, v)
}

// centred takes the mean away, so that products do not cancel badly.
func (y Saltelli) centred() Saltelli {
	mean, _ := moments(slices.Concat(y.A, y.B))
	less := func(x []float64) []float64 {
		out := make([]float64, len(x))
		for i := range x {
			out[i] = x[i] - mean
		}
		return out
	}
	out := Saltelli{A: less(y.A), B: less(y.B)}
	for _, x := range y.AB {
		out.AB = append(out.AB, less(x))
	}
	return out
}

// over are both indices of every factor over the points named.
func (y Saltelli) over(points []int) [][2]float64 {
	var mean, square float64
	for _, i := range points {
		mean += y.A[i] + y.B[i]
		square += y.A[i]*y.A[i] + y.B[i]*y.B[i]
	}
	n := float64(len(points))
	mean /= 2 * n
	variance := square/(2*n) - mean*mean
	out := make([][2]float64, len(y.AB))
	for f, ab := range y.AB {
		var first, total float64
		for _, i := range points {
			d := ab[i] - y.A[i]
			first += (y.B[i] - mean) * d
			total += d * d
		}
		out[f] = [2]float64{first / n / variance, total / (2 * n) / variance}
	}
	return out
}

// intervals are by the percentile bootstrap over points.
func (y Saltelli) intervals(out []Index, seed uint64) {
	n := len(y.A)
	drawn := make([][2][]float64, len(out))
	points := make([]int, n)
	for r := range Resamples {
		for i := range points {
			points[i] = below(n, mix(seed+mix(uint64(r)<<32|uint64(i))))
		}
		for f, x := range y.over(points) {
			drawn[f][0] = append(drawn[f][0], x[0])
			drawn[f][1] = append(drawn[f][1], x[1])
		}
	}
	for f := range out {
		out[f].First.between(drawn[f][0])
		out[f].Total.between(drawn[f][1])
	}
}

// between sets the interval.
func (e *Estimate) between(resampled []float64) {
	slices.Sort(resampled)
	e.Low, e.High = quantile(resampled, spreadPoints[0]), quantile(resampled, spreadPoints[2])
	if !(e.High-e.Low <= WidestIndex) {
		e.Why = "too few draws: its interval is wider than " + fmt.Sprint(WidestIndex)
	}
}

// below is a number from 0 to n-1 from 64 random bits. What the first of them
// are favoured by is below n/2^32.
func below(n int, random uint64) int { return int((random >> 32) * uint64(n) >> 32) }

// moments are the mean and the variance.
func moments(x []float64) (mean, variance float64) {
	for _, v := range x {
		mean += v
	}
	mean /= float64(len(x))
	for _, v := range x {
		variance += (v - mean) * (v - mean)
	}
	return mean, variance / float64(len(x))
}
