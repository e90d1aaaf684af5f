package quantity

// WithRange gives q the range of r, as a parameter's value and range are written
// apart. A plain number takes the other's kind, and is for one period;
// otherwise both must be of one kind. The *Error points into r.Text: NoRange,
// Mixed, OutOfBounds, Misses, or BadDist where a distribution is used as a range
// or is itself given one.
func (q Quantity) WithRange(r Quantity) (Quantity, error) {
	switch {
	case q.Dist != nil || r.Dist != nil:
		return q, r.fault(BadDist, "a distribution is value and range in one", "write it as the value and leave the range out")
	case !r.HasRange:
		return q, r.fault(NoRange, quote(r.Text)+" is one number", rangeRemedy)
	case q.Kind == Number:
		q.Kind, q.Scale, q.Period = r.Kind, r.Scale, r.Period
	case r.Kind != Number && r.Kind != q.Kind:
		return q, r.fault(Mixed, "the value is a "+q.Kind.String()+" and its range a "+r.Kind.String(), "write both the same way, with the same time")
	}
	for _, x := range []float64{q.Value, r.Lo, r.Hi} {
		if q.Scale.clamp(x) != x {
			return q, r.fault(OutOfBounds, number(x)+" is no "+q.Kind.String(), "write value and range the same way")
		}
	}
	if q.Value < r.Lo || q.Value > r.Hi {
		return q, r.fault(Misses, "the range misses its value, "+number(q.Value), "widen the range or move the value into it")
	}
	q.Lo, q.Hi, q.HasRange = r.Lo, r.Hi, true
	return q, nil
}

const rangeRemedy = `write its 5% and 95% points, as in "4% to 20% a month"`

// fault is an error about the whole of what q was read from.
func (q Quantity) fault(k ErrorKind, what, remedy string) error {
	return &Error{Text: q.Text, Kind: k, What: what, Remedy: remedy}
}
