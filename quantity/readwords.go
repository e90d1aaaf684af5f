package quantity

import (
	"slices"
	"strings"
)

// words reads a word of probability, with a time if one follows.
func (p *parser) words() (Quantity, error) {
	table := p.c.Table.or()
	start := p.peek()
	q, err := p.phrase(table)
	if err != nil {
		return q, err
	}
	if p.c.Unit == rateUnit {
		return q, p.fail(start.at, Mixed, "a word of probability is a chance, and this is a rate", `write a number such as "2% a month"`)
	}
	per, err := p.time()
	if err != nil || per == 0 {
		return q, err
	}
	q.Kind = Chance
	for _, x := range []*float64{&q.Value, &q.Lo, &q.Hi} {
		*x = Chance.perPeriod(*x, per)
	}
	q.HasRange = q.Lo < q.Hi // a time absurdly long or short leaves no room between them
	return q, nil
}

// phrase takes the longest run of words that the table knows.
func (p *parser) phrase(table *Table) (Quantity, error) {
	start := p.peek()
	n := slices.IndexFunc(p.toks[p.pos:], func(t token) bool { return t.kind != wordToken })
	// An article, a "not" and an adverb may stand before the longest phrase.
	for n = min(n, longestPhrase+3); n > 0; n-- {
		q, err := table.Lookup(p.text[start.at:p.peekAt(n-1).end])
		if err == nil {
			p.pos += n
			return q, nil
		}
	}
	err := table.unknown(strings.TrimSpace(p.text[start.at:]))
	unknown, ok := err.(*Error)
	if ok {
		unknown.Text, unknown.Offset = p.text, start.at
	}
	return Quantity{}, err
}
