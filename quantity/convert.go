package quantity

import "math"

// ranged makes a quantity of the range lo to hi about v; without a v it lies
// halfway. A time written for one of the numbers holds for all.
func (p *parser) ranged(v *operand, lo, hi operand) (Quantity, error) {
	all := []*operand{&lo, &hi}
	if v != nil {
		all = append(all, v)
	}
	if err := p.share(all); err != nil {
		return Quantity{}, err
	}
	k := p.kind(lo)
	values := make([]float64, len(all))
	for i, o := range all {
		var err error
		if values[i], err = p.perPeriod(*o, k); err != nil {
			return Quantity{}, err
		}
	}
	q := Quantity{Lo: values[0], Hi: values[1], HasRange: true, Kind: k, Scale: k.Scale()}
	q.Value = halfway(q)
	if v != nil {
		q.Value = values[2]
	}
	return q, p.inOrder(q, all)
}

// halfway is the middle of q's range on its scale, as a decimal where one fits.
func halfway(q Quantity) float64 {
	x := q.Scale.Between(q.Lo, q.Hi, 0.5)
	if y := tidy(x); q.Lo <= y && y <= q.Hi {
		return y
	}
	return x
}

// share gives the time that one operand has to those that have none, and
// refuses operands that count differently.
func (p *parser) share(all []*operand) error {
	per := 0.0
	for _, o := range all {
		if per == 0 {
			per = o.per
		}
		if o.mark != all[0].mark {
			return p.fail(o.at, Mixed, "percentages, factors and plain numbers are mixed", `write all with "%", all with "x" or all without`)
		}
	}
	for _, o := range all {
		if o.per == 0 {
			o.per = per
		}
	}
	return nil
}

func (p *parser) inOrder(q Quantity, all []*operand) error {
	if q.Lo >= q.Hi {
		return p.fail(all[0].at, Reversed, "the low end of the range is not below its high end",
			"write the smaller number first, or one number without a range")
	}
	if q.Value < q.Lo || q.Value > q.Hi {
		return p.fail(all[len(all)-1].at, Misses, "the range misses its value", "widen the range or move the value into it")
	}
	return nil
}

// kind follows from the mark, the time and the parameter's unit.
func (p *parser) kind(o operand) Kind {
	switch {
	case o.mark == times:
		return Ratio
	case p.c.Unit == rateUnit, o.mark == bare && o.per > 0:
		return Rate
	case o.mark == bare:
		return Number
	case o.per > 0:
		return Chance
	}
	return Share
}

// perPeriod turns an operand into the number for one period, and refuses one
// that its kind cannot be.
func (p *parser) perPeriod(o operand, k Kind) (float64, error) {
	if k.Scale() == LogOdds && (o.value < 0 || o.value > 1) {
		return 0, p.fail(o.at, OutOfBounds, "a chance lies between 0% and 100%",
			`write it within them, a factor as in "1.6x", or set unit = "rate" for a change`)
	}
	if k == Ratio && o.value < 0 {
		return 0, p.fail(o.at, OutOfBounds, "a factor is not negative", `write it as in "0.5x"`)
	}
	x := k.perPeriod(o.value, o.per)
	if !finite(x) {
		return 0, p.fail(o.at, BadNumber, "the number is too large", "write a finite number")
	}
	return x, nil
}

// perPeriod turns x over n periods into one period's: a chance by the chance of
// its not happening, a rate in proportion, a factor by its root. n = 0 is no
// time.
func (k Kind) perPeriod(x, n float64) float64 {
	switch {
	case n == 0 || n == 1:
		return x
	case k == Chance || k == Share:
		return -math.Expm1(math.Log1p(-x) / n)
	case k == Ratio:
		return math.Pow(x, 1/n)
	}
	return x / n
}
