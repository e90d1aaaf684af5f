package scenario

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

// spoken is a number written as people say it, "6% a month", where that is all
// that stands in an expression's place. False where the text is something else.
func (c *checker) spoken(e hclsyntax.Expression, s scope) (x *expr, is bool) {
	text, ok := textOf(e)
	if !ok || c.json && c.parses(text) {
		return nil, false
	}
	v, why, err := c.said(text, s)
	switch {
	case err != nil && (c.json || !startsWithNumber(text)):
		return nil, false
	case !c.readable(e, err):
		return nil, true
	case why != "":
		c.err("wrong-type", e.Range(), `declare a param with this text as its value, and name it here; a change over a time has unit = "rate"`, "%s %s", s.what, why)
		return nil, true
	}
	return constant(v, e.Range(), s.what), true
}

// said is the one number that a text stands for, or why it stands for none. Only
// a chance has a time: what a payoff for a year is for a month is for the
// analyst to say.
func (c *checker) said(text string, s scope) (v float64, why string, err error) {
	in := c.context("rate")
	if s.chance {
		in.Unit = ""
	}
	q, err := quantity.Parse(text, in)
	in.Period = quantity.Week
	if c.s.Conflict.Period == quantity.Week {
		in.Period = quantity.Month
	}
	switch other, _ := quantity.Parse(text, in); {
	case err != nil:
	case q.HasRange || q.Dist != nil:
		why = "is a range where one number is needed"
	case !s.chance && q.Value != other.Value:
		why = "is written for a time, and only a chance is turned to the scenario's period"
	}
	return q.Value, why, err
}

// startsWithNumber tells a number gone wrong from words.
func startsWithNumber(text string) bool {
	text = strings.TrimLeft(text, " +-.")
	return text != "" && unicode.IsDigit(rune(text[0]))
}

// numberRemedy is what to write instead of a word where a number is needed.
func (b *builder) numberRemedy(t term) string {
	if t.levels != nil && !broken(t.levels) {
		return fmt.Sprintf("ask which of its words it is: %s == %q ? 1 : 0", t.name, t.levels[0])
	}
	if v, why, err := b.said(t.text, b.scope); err == nil && why == "" {
		return fmt.Sprintf("write %s for it: a text is a number only where it stands alone", number(v))
	}
	if b.names(t.text) {
		return "write it without the quotes"
	}
	return `write a plain number (0.1 for "10%"), or declare a param with this text as its value and name it here`
}

// names reports whether a text is an expression over names that there are.
func (b *builder) names(text string) bool {
	if !b.parses(text) {
		return false
	}
	e, _ := hclsyntax.ParseExpression([]byte(text), b.file, hclStart)
	var roots []string
	for _, v := range hclsyntax.Variables(e) {
		roots = append(roots, v.RootName())
	}
	unknown := func(name string) bool { return b.symbols[name].kind == "" }
	return len(roots) > 0 && !slices.ContainsFunc(roots, unknown)
}
