package quantity

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"
)

// Quantity is a number, its range or distribution if it has one, and how it was
// written. Chances and rates are for one period.
type Quantity struct {
	Value    float64 // the number itself, or the median
	Lo, Hi   float64 // the 5% and 95% points; both Value without a range
	HasRange bool    // then Lo < Hi and Lo <= Value <= Hi
	Kind     Kind
	Scale    Scale
	Dist     *Dist  // nil unless a distribution was named
	Period   Period // the period that a Chance or a Rate is for
	Word     string // the table's word of probability, "" if none was used
	Text     string // what was read
}

// Context is what a text is read in. The zero value reads for months, with the
// default table.
type Context struct {
	Period Period
	Table  *Table // nil means Default
	Unit   string // the parameter's unit; "rate" makes percentages linear in time
}

// Of is the plain number x without a range.
func Of(x float64) Quantity { return Quantity{Value: x, Lo: x, Hi: x} }

// Quantile is the value that q stays below with probability p: the
// distribution's if q has one, a split normal's if q has a range, else Value.
// It rises with p, is Value at p = 0.5, and is finite: p is held within
// tail..1-tail, a NaN counts as 0.5.
func (q Quantity) Quantile(p float64) float64 {
	switch {
	case q.Dist != nil:
		return q.Dist.Quantile(p)
	case q.HasRange:
		return SplitNormal{Median: q.Value, Lo: q.Lo, Hi: q.Hi, Scale: q.Scale}.Quantile(p)
	}
	return q.Value
}

// WithRange gives q the range of r, as a parameter's value and range are written
// apart. A plain number takes the other's kind; otherwise both must be of one
// kind. The *Error points into r.Text: NoRange, Mixed, OutOfBounds, BadDist where
// a distribution is used as a range or ranged itself, Misses.
func (q Quantity) WithRange(r Quantity) (Quantity, error) {
	fail := func(k ErrorKind, what, remedy string) (Quantity, error) {
		return q, &Error{Text: r.Text, Kind: k, What: what, Remedy: remedy}
	}
	switch {
	case q.Dist != nil || r.Dist != nil:
		return fail(BadDist, "a distribution is value and range in one", "write it as the value and leave the range out")
	case !r.HasRange:
		return fail(NoRange, quote(r.Text)+" is one number", `write its 5% and 95% points, as in "4% to 20% a month"`)
	case q.Kind == Number:
		q.Kind, q.Scale, q.Period = r.Kind, r.Scale, r.Period
	case r.Kind != Number && r.Kind != q.Kind:
		return fail(Mixed, "the value is a "+q.Kind.String()+" and its range a "+r.Kind.String(), "write both the same way, with the same time")
	}
	for _, x := range []float64{q.Value, r.Lo, r.Hi} {
		if q.Scale.clamp(x) != x {
			return fail(OutOfBounds, number(x)+" is no "+q.Kind.String(), "write value and range the same way")
		}
	}
	if q.Value < r.Lo || q.Value > r.Hi {
		return fail(Misses, "the range misses its value, "+number(q.Value), "widen the range or move the value into it")
	}
	q.Lo, q.Hi, q.HasRange = r.Lo, r.Hi, true
	return q, nil
}

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
