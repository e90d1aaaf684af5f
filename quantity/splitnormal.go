package quantity

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// tail is the smallest probability that a quantile is taken at: far beyond what
// an ensemble draws, and far from where distributions become infinite.
const tail = 1e-9

// hold brings p into tail..1-tail.
func hold(p float64) float64 {
	if math.IsNaN(p) {
		return 0.5
	}
	return math.Max(tail, math.Min(1-tail, p))
}

// SplitNormal is, on its scale, two halves of normal distributions that meet at
// the median, with their 5% and 95% points at Lo and Hi. Where one of the three
// is at an end of the scale (a chance of 0%) it is split on the plain scale
// instead, and what falls outside the scale lies on its end.
type SplitNormal struct {
	Median, Lo, Hi float64
	Scale          Scale
}

// Quantile is the value that stays below with probability p; see
// Quantity.Quantile for p.
func (n SplitNormal) Quantile(p float64) float64 {
	p = hold(p)
	if p == 0.5 {
		return n.Median // which From(To(Median)) would miss by a rounding
	}
	end, z := n.Lo, deviate(p)
	if p > 0.5 {
		end, z = n.Hi, deviate(1-p)
	}
	s := n.scale()
	m := s.To(n.Median)
	x := s.From(m + z/deviate(edge)*(s.To(end)-m))
	x = n.Scale.clamp(math.Max(-math.MaxFloat64, math.Min(math.MaxFloat64, x)))
	// Rounding in From must not carry a quantile across the median.
	if p > 0.5 {
		return math.Max(x, n.Median)
	}
	return math.Min(x, n.Median)
}

// edge is the probability below a range, and above it.
const edge = 0.05

func deviate(p float64) float64 { return distuv.UnitNormal.Quantile(p) }

func (n SplitNormal) scale() Scale {
	for _, x := range []float64{n.Median, n.Lo, n.Hi} {
		if !finite(n.Scale.To(x)) {
			return Plain
		}
	}
	return n.Scale
}
