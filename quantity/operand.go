package quantity

import (
	"math"
	"strconv"
	"strings"
)

// mark is what follows a number.
type mark int

const (
	bare mark = iota
	percent
	times
)

// operand is one number as written: 10% is 0.1 with the mark percent.
type operand struct {
	value float64
	mark  mark
	per   float64 // the periods of its time; 0 without one
	often bool    // "once in 8 months"
	at    int

	digits   string // as written, without the sign
	negative bool
}

// as is o read with another mark: the 4 of "4 to 20%".
func (o operand) as(m mark) operand {
	o.mark = m
	o.value = decimal(o.digits, m)
	if o.negative {
		o.value = 0 - o.value // 0, not the -0 that a minus sign alone would make
	}
	return o
}

// like gives a bare number the mark of the number it makes a range with.
func (o operand) like(other operand) operand {
	if o.mark != bare || o.often || other.often {
		return o
	}
	return o.as(other.mark)
}

// operand reads a number with its sign, mark and time.
func (p *parser) operand() (operand, error) {
	if o, ok, err := p.frequency(); ok || err != nil {
		return o, err
	}
	o := operand{at: p.peek().at}
	o.negative = p.accept("-")
	if !o.negative {
		p.accept("+")
	}
	t := p.peek()
	if t.kind != numberToken {
		return o, p.fail(t.at, BadNumber, "a number is missing here", `write digits, such as 0.2 or "10%"`)
	}
	p.pos++
	o.digits = t.text
	o = o.as(p.mark())
	if !finite(o.value) {
		return o, p.fail(t.at, BadNumber, "the number is too large", "write a finite number")
	}
	var err error
	o.per, err = p.time()
	return o, err
}

func (p *parser) mark() mark {
	switch {
	case p.accept("%", "percent"):
		return percent
	case p.peek().is("per") && p.peekAt(1).is("cent"):
		p.pos += 2
		return percent
	case p.accept("x"):
		return times
	}
	return bare
}

// decimal is the number that the digits and the mark mean. A percentage is read
// with its decimal point moved, because 0.07 is not the float64 of 7 over 100.
func decimal(digits string, m mark) float64 {
	if m != percent {
		x, _ := strconv.ParseFloat(digits, 64)
		return x
	}
	mantissa, exponent, _ := strings.Cut(strings.ToLower(digits), "e")
	e, err := strconv.Atoi("0" + strings.TrimPrefix(exponent, "+"))
	if strings.HasPrefix(exponent, "-") {
		e, err = strconv.Atoi(exponent)
	}
	if err != nil {
		x, _ := strconv.ParseFloat(digits, 64)
		return x / 100
	}
	x, _ := strconv.ParseFloat(mantissa+"e"+strconv.Itoa(e-2), 64)
	return x
}

// frequency reads "once in 8 months" as a chance of 1/8 over one month. A
// chance of 1 or more is refused: "once a year" is not a certainty every year.
func (p *parser) frequency() (o operand, ok bool, err error) {
	at, start := p.peek().at, p.pos
	count, ok := p.howOften()
	if !ok {
		return o, false, nil
	}
	if !p.accept("in", "every", "per", "a", "an", "each", "/") {
		p.pos = start
		return o, false, p.fail(at, BadTime, "how often is not said", `write it as in "once in 8 months"`)
	}
	unit := p.pos
	n, err := p.count()
	if err != nil {
		return o, false, err
	}
	per, err := p.unit(1)
	if err != nil {
		return o, false, err
	}
	o = operand{value: count / n, mark: percent, per: per, often: true, at: at}
	if !finite(o.value) || !finite(per) || n <= 0 {
		return o, false, p.fail(p.toks[unit].at, BadTime, "the time must be above zero", `write it as in "once in 8 months"`)
	}
	if o.value >= 1 && p.c.Unit != rateUnit {
		return o, false, p.fail(at, OutOfBounds, "a chance of one or more each "+p.toks[p.pos-1].text,
			`count in a shorter unit, "once in 12 months", or set unit = "rate"`)
	}
	return o, true, nil
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
