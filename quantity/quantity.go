package quantity

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
