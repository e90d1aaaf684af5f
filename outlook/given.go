package outlook

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// Given says what a figure's spread comes from as far as the draws that are
// there tell, without a design of their own.
type Given struct {
	Output int    // index into Ensemble.Outputs
	Why    string // why there are no indices, "" where there are
	Draws  int    // that they are taken from
	// First are the first-order indices, per input: see FirstOrder.
	First []Estimate
}

const (
	// mostTerms is the degree of the polynomials of FirstOrder. Legendre
	// polynomials up to the eighth follow a curve with four humps; the second
	// number of Ishigami's function has two, and is left short by .002.
	mostTerms = 8
	// drawsPerTerm is how many draws a term wants: what it explains by chance
	// is a share of this order.
	drawsPerTerm = 32
)

// FirstOrder are the first-order Sobol indices of numbers that were drawn
// independently, from a sample that was not designed for it: u has a row for every
// draw with each number's quantile, 0 to 1, and y the outcome. A number's index is
// the share of the outcome's variance that a polynomial in its quantile explains,
// fitted by least squares, less what as many terms explain by chance in independent
// draws (the adjusted coefficient of determination, Ezekiel 1930), so that it may
// fall short of nothing by a little. Estimates from a given sample are those of Plischke,
// Borgonovo and Smith (2013); orthogonal polynomials in place of their bins, as in
// Sudret (2008), waste less of a small one. Total indices cannot be had so.
//
// Intervals are the 5% and 95% points over Resamples resamples of the draws,
// moved to have the estimate as their mean, since a fit to a resample, in which
// draws recur, explains what is chance too. Sobol points are balanced against each
// other, and there terms explain less by chance, down to nothing: so the upper end
// is that without the adjustment. The error says where the outcome does
// not vary or the draws are fewer than LeastForIndices.
//
// Plischke, E., Borgonovo, E., and Smith, C. L., Global sensitivity measures from
// given data, European Journal of Operational Research 226 (2013), 536-550.
// Sudret, B., Global sensitivity analysis using polynomial chaos expansions,
// Reliability Engineering and System Safety 93 (2008), 964-979.
func FirstOrder(u [][]float64, y []float64, seed uint64) ([]Estimate, error) {
	n := len(y)
	if n < LeastForIndices {
		return nil, fmt.Errorf("outlook: %w for indices: %d draws, and at least %d are needed", ErrTooFew, n, LeastForIndices)
	}
	mean, v := moments(y)
	if !(v > flat*math.Max(mean*mean, v)) {
		return nil, errFlat
	}
	y = slices.Clone(y)
	for i := range y {
		y[i] -= mean // so that squares do not cancel badly
	}
	out := make([]Estimate, len(u[0]))
	resamples, terms := resampled(n, seed), min(mostTerms, n/drawsPerTerm)
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range out {
		g.Go(func() error {
			out[i] = firstOrder(legendre(u, i, terms), y, resamples)
			return nil
		})
	}
	return out, g.Wait() // none of them fails
}

// resampled are the draws of every resample: how many times each is in it.
func resampled(n int, seed uint64) [][]float64 {
	out := make([][]float64, Resamples)
	for r := range out {
		out[r] = make([]float64, n)
		for i := range n {
			out[r][below(n, mix(seed+mix(uint64(r)<<32|uint64(i))))]++
		}
	}
	return out
}

// legendre is the regressors of one number: Legendre polynomials of degree 0 to
// terms, shifted to 0..1, at every draw.
func legendre(u [][]float64, i, terms int) [][]float64 {
	out := make([][]float64, len(u))
	for k, row := range u {
		x := 2*row[i] - 1
		p := []float64{1, x}
		for d := 1; d < terms; d++ {
			p = append(p, (float64(2*d+1)*x*p[d]-float64(d)*p[d-1])/float64(d+1))
		}
		out[k] = p
	}
	return out
}

// firstOrder is one number's index with its interval.
func firstOrder(p [][]float64, y []float64, resamples [][]float64) Estimate {
	n := newNormal(len(p[0]))
	plain := n.explained(p, y, slices.Repeat([]float64{1}, len(y)))
	e := Estimate{Value: adjusted(plain, len(y), len(p[0]))}
	values, mean := make([]float64, len(resamples)), 0.0
	for r, times := range resamples {
		values[r] = n.explained(p, y, times)
		mean += values[r] / float64(len(resamples))
	}
	for r := range values {
		values[r] += plain - mean
	}
	e.between(values)
	e.Low = max(0, adjusted(e.Low, len(y), len(p[0]))) // a share
	return e
}

// adjusted takes what so many terms, the constant among them, explain by chance
// off a share explained.
func adjusted(share float64, draws, terms int) float64 {
	return 1 - (1-share)*float64(draws-1)/float64(draws-terms)
}

// given takes the indices of the chance of an agreement within a year.
func (e *Ensemble) given(draws []Draw) *Given {
	g := &Given{Output: e.Year()}
	var u [][]float64
	var y []float64
	for _, d := range draws {
		if x := d.Out[g.Output]; !math.IsNaN(x) {
			u, y = append(u, e.quantiles(d.Row)), append(y, x)
		}
	}
	g.Draws = len(y)
	var err error
	switch g.First, err = FirstOrder(u, y, mix(e.c.Seed^givenSalt)); {
	case errors.Is(err, errFlat):
		g.Why = "it does not vary"
	case err != nil:
		g.Why = fmt.Sprintf("too few draws make a game: %d, and %d are needed", g.Draws, LeastForIndices)
	}
	return g
}

// givenSalt keeps these resamples apart from those of a design.
const givenSalt = 0x67

// Order are the inputs by their index, the largest first.
func (g *Given) Order() []int {
	out := make([]int, len(g.First))
	for i := range out {
		out[i] = i
	}
	slices.SortStableFunc(out, func(a, b int) int {
		switch d := g.First[b].Value - g.First[a].Value; {
		case d > 0:
			return 1
		case d < 0:
			return -1
		}
		return 0
	})
	return out
}
