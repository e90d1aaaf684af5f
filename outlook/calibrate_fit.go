package outlook

import (
	"math"

	"gonum.org/v1/gonum/optimize"
)

const (
	// fitRounds are the most ensembles after the first: the last is drawn from
	// the ranges that are proposed, those before from ranges on the way there.
	fitRounds = 5
	// leastBorne of an ensemble's draws is the effective sample size that a step must
	// leave: a fifth, so that weights rest on 25 draws of the fewest that are fitted with.
	leastBorne = 0.2
	// settled is the largest move, in standard deviations or their logarithm, after
	// which nothing is gained by drawing again: less than a range says to three digits.
	settled = 0.05
	// leastChance keeps the unit of the distance off zero where a few wars all
	// went alike: a tenth of a point.
	leastChance = 1e-3
)

// fitting weighs draws so that their mean curves come near those of wars. It
// minimises, over medians and widths of the fitted numbers, the squared distance
// in units of what chance alone makes of it, plus how far the new ranges are from
// the old ones (the Kullback-Leibler divergence, in nats).
type fitting struct {
	g      gauge
	draws  []calDraw // that make a game
	fitted []int
	from   []tilt // that as many draws each were drawn from
	aim    curves
	unit   float64
}

// weights are those of draws under a tilt; they add to 1. What a draw is weighed
// against is the mean density of all tilts that were drawn from (Veach and Guibas,
// Optimally combining sampling techniques for Monte Carlo rendering, SIGGRAPH
// 1995; over rounds: Cornuet et al., Adaptive multiple importance sampling,
// Scandinavian Journal of Statistics 39(4), 2012).
func (f *fitting) weights(t tilt) []float64 {
	logs, top := make([]float64, len(f.draws)), math.Inf(-1)
	for i, d := range f.draws {
		density := 0.0
		for _, from := range f.from {
			density += math.Exp(f.log(d, from))
		}
		logs[i] = f.log(d, t) - math.Log(density)
		top = math.Max(top, logs[i])
	}
	total := 0.0
	for i := range logs {
		logs[i] = math.Exp(logs[i] - top)
		total += logs[i]
	}
	for i := range logs {
		logs[i] /= total
	}
	return logs
}

// log is the logarithm of a draw's density under a tilt, but for a constant.
func (f *fitting) log(d calDraw, t tilt) (sum float64) {
	for j, in := range f.fitted {
		sum += normalLog(d.z[in], t.median[j], t.width[j])
	}
	return sum
}

// normalLog is the logarithm of a normal density, but for a constant.
func normalLog(z, median, width float64) float64 {
	d := (z - median) * math.Exp(-width)
	return -d*d/2 - width
}

// effective is the effective sample size of weights, after Kish.
func effective(weights []float64) float64 {
	squares := 0.0
	for _, w := range weights {
		squares += w * w
	}
	return 1 / squares
}

// value is what is minimised.
func (f *fitting) value(x []float64) float64 {
	t := tiltOf(x)
	return f.g.apart(f.g.mixture(f.draws, f.weights(t)), f.aim)/f.unit + t.divergence()
}

// slope is its gradient. The distance's goes through the weights: that of a weight
// is the weight times how far its own logarithm's slope is from the mean.
func (f *fitting) slope(grad, x []float64) {
	t := tiltOf(x)
	w := f.weights(t)
	off := f.g.mixture(f.draws, w)
	for i := range off {
		off[i] = 2 * (off[i] - f.aim[i]) / float64(len(off)) / f.unit
	}
	pull, mean := make([]float64, len(w)), 0.0
	for i, d := range f.draws {
		for j, p := range d.curves {
			pull[i] += off[j] * p
		}
		mean += w[i] * pull[i]
	}
	n := len(f.fitted)
	for j, in := range f.fitted {
		grad[j], grad[n+j] = t.median[j], math.Exp(2*t.width[j])-1
		for i, d := range f.draws {
			z := (d.z[in] - t.median[j]) * math.Exp(-t.width[j])
			by := w[i] * (pull[i] - mean)
			grad[j] += by * z * math.Exp(-t.width[j])
			grad[n+j] += by * (z*z - 1)
		}
	}
}

// step is the best tilt that leaves enough of the draws' weight, and whether that
// is the best one at all.
func (f *fitting) step() (t tilt, free bool) {
	start := f.from[len(f.from)-1].flat()
	best := start
	r, _ := optimize.Minimize(optimize.Problem{Func: f.value, Grad: f.slope}, start, nil, &optimize.BFGS{})
	if r != nil && f.value(r.X) < f.value(start) { // what a search that ends early has found is as good
		best = r.X
	}
	part := 1.0
	for effective(f.weights(tiltOf(toward(start, best, part)))) < leastBorne*float64(len(f.draws))/float64(len(f.from)) {
		part *= shorter
	}
	return tiltOf(toward(start, best, part)), part == 1
}

// shorter is by how much a step is shortened until enough draws bear it.
const shorter = 0.9

func toward(from, to []float64, part float64) []float64 {
	out := make([]float64, len(from))
	for i := range out {
		out[i] = from[i] + part*(to[i]-from[i])
	}
	return out
}

// untilted are ranges as they stand.
func untilted(n int) tilt { return tilt{make([]float64, n), make([]float64, n)} }

func (t tilt) flat() []float64 { return append(append([]float64{}, t.median...), t.width...) }

func tiltOf(x []float64) tilt { return tilt{x[:len(x)/2], x[len(x)/2:]} }

// divergence is the Kullback-Leibler divergence from the ranges as they stood.
func (t tilt) divergence() (nats float64) {
	for j, m := range t.median {
		nats += (m*m + math.Exp(2*t.width[j]) - 1 - 2*t.width[j]) / 2
	}
	return nats
}

// moved is the largest change between two tilts.
func (t tilt) moved(from tilt) (most float64) {
	a, b := t.flat(), from.flat()
	for i := range a {
		most = math.Max(most, math.Abs(a[i]-b[i]))
	}
	return most
}
