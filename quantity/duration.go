package quantity

import "math"

// ParseDuration reads "10 years", "18 months", "a year", "60 periods" or "60" as
// a number of periods, not necessarily whole and at least 0.
func ParseDuration(text string, period Period) (periods float64, err error) {
	p := newParser(text, Context{Period: period})
	first := p.peek()
	if _, spelt := counts[first.text]; first.kind != numberToken && !(spelt && first.kind == wordToken) {
		return 0, p.fail(first.at, BadNumber, "a duration starts with a number", `write it as in "10 years" or "60 periods"`)
	}
	n, err := p.count()
	if err == nil && p.peek().kind != endToken {
		n, err = p.unit(n)
	}
	if err == nil {
		err = p.end()
	}
	if err != nil {
		return 0, err
	}
	if !finite(n) {
		return 0, p.fail(first.at, BadNumber, "the duration is too long", "write a finite number")
	}
	return n, nil
}

// Discount reads patience, a discount rate r over a time such as "10% a year" or
// "0.1 a year", as the discount factor of one period, (1+r)^(-periods/time). It
// is above 0 and at most 1; a rate below 0 is an *Error, as is one without a
// time.
func Discount(text string, period Period) (delta float64, err error) {
	p := newParser(text, Context{Period: period, Unit: rateUnit})
	o, err := p.operand()
	if err == nil {
		err = p.end()
	}
	switch {
	case err != nil:
		return 0, err
	case o.mark == times || o.often:
		return 0, p.fail(o.at, Mixed, "patience is a discount rate", discountRemedy)
	case o.per == 0:
		return 0, p.fail(len(text), BadTime, "the time of the discount rate is missing", discountRemedy)
	case o.value < 0:
		return 0, p.fail(o.at, OutOfBounds, "a discount rate is not negative", discountRemedy)
	}
	delta = math.Exp(-math.Log1p(o.value) / o.per)
	if delta == 0 {
		return 0, p.fail(o.at, OutOfBounds, "nothing is left after one "+period.String(), discountRemedy)
	}
	return delta, nil
}

const discountRemedy = `write it as in "10% a year"`
