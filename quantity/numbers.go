package quantity

// numbers reads the forms made of numbers: one, a range, a spread, about one,
// and a number with its range in brackets.
func (p *parser) numbers() (Quantity, error) {
	isAbout := p.accept(aboutWords...) || p.accept("~")
	between := !isAbout && p.accept("between", "from")
	if t := p.peek(); notNumbers[t.text] {
		return Quantity{}, p.fail(t.at, BadNumber, quote(t.text)+" is not a finite number", "write a finite number")
	}
	a, err := p.operand()
	switch {
	case err != nil:
		return Quantity{}, err
	case isAbout:
		return p.aboutOne(a)
	case p.accept("to", "-") || between && p.accept("and"):
		return p.span(a)
	case between:
		t := p.peek()
		return Quantity{}, p.fail(t.at, NoRange, "the other end of the range is missing", `write "4% to 20%"`)
	case p.accept("±"):
		return p.spread(a)
	case p.accept("("):
		return p.bracketed(a)
	}
	return p.one(a)
}

func (p *parser) one(a operand) (Quantity, error) {
	k := p.kind(a)
	v, err := p.perPeriod(a, k)
	return Quantity{Value: v, Lo: v, Hi: v, Kind: k, Scale: k.Scale()}, err
}

func (p *parser) aboutOne(a operand) (Quantity, error) {
	q, err := p.one(a)
	if err != nil {
		return q, err
	}
	q.Lo, q.Hi = about(q.Value, q.Scale)
	q.HasRange = true
	if !(q.Lo < q.Value && q.Value < q.Hi) || !finite(q.Lo) || !finite(q.Hi) {
		return q, p.fail(a.at, NoRange, `"about" gives this number no range`, `write the range itself, as in "0.1 to 0.3"`)
	}
	return q, nil
}

func (p *parser) span(a operand) (Quantity, error) {
	b, err := p.operand()
	if err != nil {
		return Quantity{}, err
	}
	return p.ranged(nil, a.like(b), b)
}

func (p *parser) spread(a operand) (Quantity, error) {
	d, err := p.operand()
	switch {
	case err != nil:
		return Quantity{}, err
	case a.mark != d.mark || a.often || d.often:
		return Quantity{}, p.fail(d.at, Mixed, "the spread is not written as its number is",
			`write both the same way, as in "10% ± 5%"`)
	case d.value <= 0:
		return Quantity{}, p.fail(d.at, Reversed, "the spread must be above zero", `write it as in "0.2 ± 0.05"`)
	}
	lo, hi := a, a
	lo.value, hi.value = around(a.value, d.value)
	hi.per = d.per
	return p.ranged(&a, lo, hi)
}

func (p *parser) bracketed(v operand) (Quantity, error) {
	lo, err := p.operand()
	if err != nil {
		return Quantity{}, err
	}
	if !p.accept("to", "-") {
		return Quantity{}, p.fail(p.peek().at, NoRange, "a range is missing in the brackets", `write it as in "10% (4% to 20%)"`)
	}
	hi, err := p.operand()
	if err != nil {
		return Quantity{}, err
	}
	if !p.accept(")") {
		return Quantity{}, p.fail(p.peek().at, Trailing, "the bracket is not closed", `write ")"`)
	}
	after, err := p.time()
	if hi.per == 0 {
		hi.per = after
	}
	if err != nil {
		return Quantity{}, err
	}
	return p.ranged(&v, lo.like(hi), hi)
}
