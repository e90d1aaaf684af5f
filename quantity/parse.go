package quantity

import (
	"math"
	"slices"
	"strconv"
)

// aboutShare is how far "about" reaches to each side: a fifth of a plain
// number, a fifth on a ratio, a fifth on a chance's odds.
const aboutShare = 0.2

// spreadDigits is to how many significant digits the ends of "0.2 ± 0.05" are
// rounded, so that they are the decimals a reader would write (0.15, not
// 0.15000000000000002). Decimals of 15 digits survive a float64.
const spreadDigits = 15

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
		err = newParser(text, c).fail(0, NoRange, quote(text)+" is one number",
			`write its 5% and 95% points, as in "4% to 20% a month"`)
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

// tidy rounds x to spreadDigits.
func tidy(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', spreadDigits, 64), 64)
	if err != nil {
		return x
	}
	return y
}

// around is v less and plus d, tidied where that keeps them apart.
func around(v, d float64) (lo, hi float64) {
	lo, hi = tidy(v-d), tidy(v+d)
	if lo < v && v < hi {
		return lo, hi
	}
	return v - d, v + d
}

// about is the range that "about v" has on the scale; lo = hi where v is at an
// end of it or 0.
func about(v float64, s Scale) (lo, hi float64) {
	switch s {
	case Log:
		return v / (1 + aboutShare), v * (1 + aboutShare)
	case LogOdds:
		step := math.Log1p(aboutShare)
		return s.From(s.To(v) - step), s.From(s.To(v) + step)
	}
	return around(v, aboutShare*math.Abs(v))
}
