package quantity

import (
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
