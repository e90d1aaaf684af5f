package quantity

import "math"

// frequency reads "once in 8 months" as a chance of 1/8 over one month; false
// if something else comes next.
func (p *parser) frequency() (o operand, ok bool, err error) {
	o.at = p.peek().at
	often, ok := p.howOften()
	if !ok {
		return o, false, nil
	}
	if !p.accept("in", "every", "per", "a", "an", "each", "/") {
		return o, false, p.fail(o.at, BadTime, "how often is not said", frequencyRemedy)
	}
	at := p.peek().at
	n, err := p.count()
	if err != nil {
		return o, false, err
	}
	if o.per, err = p.unit(1); err != nil {
		return o, false, err
	}
	o.value, o.mark, o.often = often/n, percent, true
	if n <= 0 || !finite(o.value) {
		return o, false, p.fail(at, BadTime, "the time must be above zero", frequencyRemedy)
	}
	return o, true, p.rare(o)
}

const frequencyRemedy = `write it as in "once in 8 months"`

// rare refuses a chance of 1 or more: "once a year" is common speech for a rate,
// not a certainty every year.
func (p *parser) rare(o operand) error {
	if o.value < 1 || p.c.Unit == rateUnit {
		return nil
	}
	return p.fail(o.at, OutOfBounds, "a chance of one or more each "+p.toks[p.pos-1].text,
		`count in a shorter unit, "once in 12 months", or set unit = "rate"`)
}

// howOften reads "once", "twice" or "3 times".
func (p *parser) howOften() (float64, bool) {
	switch {
	case p.accept("once"):
		return 1, true
	case p.accept("twice"):
		return 2, true
	case p.peek().kind == numberToken && p.peekAt(1).is("times"):
		x := decimal(p.peek().text, bare)
		p.pos += 2
		return x, true
	}
	return math.NaN(), false
}
