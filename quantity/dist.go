package quantity

import (
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/stat/distuv"
)

// Dist is a distribution by name, with its parameters in the order written:
// beta(a, b), normal(mean, sd), triangular(low, mode, high), uniform(low, high),
// lognormal(mean, sd of the logarithm). Parse makes them.
type Dist struct {
	Name string
	Args []float64
}

// Quantile is the value that stays below with probability p; see
// Quantity.Quantile for p. It is NaN for a Dist that Parse would refuse.
func (d *Dist) Quantile(p float64) float64 {
	rule, known := laws[d.Name]
	if !known || len(d.Args) != rule.n || !rule.ok(d.Args) {
		return math.NaN()
	}
	p = hold(p)
	law := rule.make(d.Args)
	if beta, ok := law.(distuv.Beta); ok && p > 0.5 {
		// The far tail is where the inverse is exact: 1-x keeps no digits of it.
		return 1 - distuv.Beta{Alpha: beta.Beta, Beta: beta.Alpha}.Quantile(1-p)
	}
	return law.Quantile(p)
}

// Scale is the distribution's own: log-odds for beta, log for lognormal, plain
// for the others.
func (d *Dist) Scale() Scale {
	switch d.Name {
	case "beta":
		return LogOdds
	case "lognormal":
		return Log
	}
	return Plain
}

// String writes the distribution as Parse reads it.
func (d *Dist) String() string {
	args := make([]string, len(d.Args))
	for i, a := range d.Args {
		args[i] = strconv.FormatFloat(a, 'g', -1, 64)
	}
	return d.Name + "(" + strings.Join(args, ", ") + ")"
}

var distNames = []string{"beta", "normal", "triangular", "uniform", "lognormal"}

// Beta's shapes are held where its quantiles can be computed: below smallestShape
// its mass sits on the ends, above largestShape it is a point.
const (
	smallestShape = 0.01
	largestShape  = 1e5
)

// laws make each distribution, or say what its parameters must be.
var laws = map[string]struct {
	n    int
	must string
	ok   func(a []float64) bool
	make func(a []float64) interface{ Quantile(float64) float64 }
}{
	"beta": {
		2, "two shapes between 0.01 and 100000",
		func(a []float64) bool {
			return math.Min(a[0], a[1]) >= smallestShape && math.Max(a[0], a[1]) <= largestShape
		},
		func(a []float64) interface{ Quantile(float64) float64 } {
			return distuv.Beta{Alpha: a[0], Beta: a[1]}
		},
	},
	"normal": {
		2, "a mean and a standard deviation above 0",
		func(a []float64) bool { return a[1] > 0 },
		func(a []float64) interface{ Quantile(float64) float64 } {
			return distuv.Normal{Mu: a[0], Sigma: a[1]}
		},
	},
	"lognormal": {
		2, "a mean and a standard deviation above 0, both of the logarithm",
		func(a []float64) bool { return a[1] > 0 },
		func(a []float64) interface{ Quantile(float64) float64 } {
			return distuv.LogNormal{Mu: a[0], Sigma: a[1]}
		},
	},
	"uniform": {
		2, "a low end below a high end",
		func(a []float64) bool { return a[0] < a[1] },
		func(a []float64) interface{ Quantile(float64) float64 } {
			return distuv.Uniform{Min: a[0], Max: a[1]}
		},
	},
	"triangular": {
		3, "a low end, a mode and a high end in rising order",
		func(a []float64) bool { return a[0] < a[2] && a[0] <= a[1] && a[1] <= a[2] },
		func(a []float64) interface{ Quantile(float64) float64 } {
			return distuv.NewTriangle(a[0], a[2], a[1], nil)
		},
	},
}
