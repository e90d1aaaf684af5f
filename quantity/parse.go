package quantity

import "slices"

// parser reads one text from left to right.
type parser struct {
	text string
	c    Context
	toks []token
	pos  int
}

func newParser(text string, c Context) *parser {
	return &parser{text: text, c: c, toks: lex(text)}
}

func (p *parser) peek() token { return p.toks[p.pos] }

// peekAt looks n tokens ahead; past the end it sees the end.
func (p *parser) peekAt(n int) token {
	return p.toks[min(p.pos+n, len(p.toks)-1)]
}

// accept steps over one of the words or signs given, if one comes next.
func (p *parser) accept(any ...string) bool {
	for _, s := range any {
		if p.peek().is(s) {
			p.pos++
			return true
		}
	}
	return false
}

func (p *parser) fail(at int, kind ErrorKind, what, remedy string) error {
	return &Error{Text: p.text, Offset: at, Kind: kind, What: what, Remedy: remedy}
}

func (p *parser) end() error {
	t := p.peek()
	if t.kind == endToken {
		return nil
	}
	return p.fail(t.at, Trailing, quote(p.text[t.at:])+" is left over",
		"write one quantity, with a decimal point and without thousands separators")
}

// Parse reads any form that the package comment lists, and reports an *Error
// for anything else. A range alone has the value halfway along its scale. It
// never panics, and every number in its result is finite.
func Parse(text string, c Context) (Quantity, error) {
	p := newParser(text, c)
	q, err := p.quantity()
	if err == nil {
		err = p.end()
	}
	if err != nil {
		return Quantity{}, err
	}
	q.Text, q.Period = text, Period(c.Period.String())
	return q, nil
}

// ParseRange reads a form that has a range, as the 5% and 95% points: "4% to
// 20% a month", "about 0.3", "0.2 ± 0.05", a word of probability, a
// distribution. Without a range the *Error has the kind NoRange.
func ParseRange(text string, c Context) (Quantity, error) {
	q, err := Parse(text, c)
	if err == nil && !q.HasRange {
		err = q.fault(NoRange, quote(text)+" is one number", rangeRemedy)
	}
	if err != nil {
		return Quantity{}, err
	}
	return q, nil
}

func (p *parser) quantity() (Quantity, error) {
	t := p.peek()
	switch {
	case t.kind == endToken:
		return Quantity{}, p.fail(t.at, Empty, "there is nothing to read",
			`write a number such as 0.2, "10% a month" or "1.6x"`)
	case t.kind == wordToken && p.peekAt(1).is("("):
		return p.dist()
	case p.numeric():
		return p.numbers()
	}
	return p.words()
}

// numeric reports whether a number comes next rather than a word of
// probability: "about 0.3" is one, "about even" the other.
func (p *parser) numeric() bool {
	t := p.peek()
	if t.kind == wordToken && (slices.Contains(aboutWords, t.text) || t.text == "between" || t.text == "from") {
		n := p.peekAt(1)
		return n.kind != wordToken || frequencyWords[n.text] || notNumbers[n.text]
	}
	return t.kind != wordToken || frequencyWords[t.text] || notNumbers[t.text]
}

var (
	aboutWords     = []string{"about", "around", "roughly", "approximately", "circa"}
	frequencyWords = map[string]bool{"once": true, "twice": true}
	notNumbers     = map[string]bool{"nan": true, "inf": true, "infinity": true}
)
