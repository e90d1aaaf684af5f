package scenario

import (
	"errors"
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

func (c *checker) context(unit string) quantity.Context {
	return quantity.Context{Period: c.s.Conflict.Period, Table: c.table, Unit: unit}
}

// quantity is a number or a text that stands for one.
func (c *checker) quantity(what string, e hclsyntax.Expression, unit string) (quantity.Quantity, bool) {
	if v, ok := numberOf(e); ok {
		q := quantity.Of(v)
		if unit == "rate" {
			q.Kind = quantity.Rate
		}
		return q, c.finite(what, e, v)
	}
	s, ok := textOf(e)
	if !ok {
		c.err("not-a-quantity", e.Range(), `write a number, or a text such as "10% a month"; sums over parameters belong where the parameter is used`,
			"%s is neither a number nor a text", what)
		return quantity.Quantity{}, false
	}
	q, err := quantity.Parse(s, c.context(unit))
	return q, c.readable(e, err)
}

func (c *checker) finite(what string, e hclsyntax.Expression, v float64) bool {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		c.err("bad-quantity", e.Range(), "write a smaller number", "%s is larger than any number that can be worked with", what)
		return false
	}
	return true
}

// readable reports what the quantity reader had to say.
func (c *checker) readable(e hclsyntax.Expression, err error) bool {
	if err == nil {
		return true
	}
	id, what, remedy := "bad-quantity", err.Error(), `write a number, or a text such as "10% a month", "1.6x", "4% to 20% a month"`
	var q *quantity.Error
	if errors.As(err, &q) {
		what, remedy = q.What, q.Remedy
		if q.Kind == quantity.Misses {
			id = "range-misses-value"
		}
	}
	c.err(id, e.Range(), remedy, "%s", what)
	return false
}

func (c *checker) readParam(o opened) {
	f := c.fields(o.n)
	p := Param{Name: o.n.label(), About: f.text("about"), Unit: f.text("unit")}
	p.Analyst = c.estimate(f, p.Unit)
	p.Because = c.because(f)
	p.Otherwise = c.otherwise(f, p.Unit)
	f.guessed("param", p.Name)
	for _, v := range f.blocks("view", 1) {
		c.readView(&p, v)
	}
	f.end()
	c.s.Params = append(c.s.Params, p)
}

// estimate is a value with its range, or a distribution with its median.
func (c *checker) estimate(f *fields, unit string) quantity.Quantity {
	dist := f.get("distribution")
	value, span := f.get("value"), f.get("range")
	switch {
	case dist != nil && (value != nil || span != nil):
		f.err("two-values", f.at("distribution"), "keep the distribution, or the value and its range", "a distribution comes with its own value and range")
		return quantity.Quantity{}
	case dist != nil:
		q, _ := c.quantity("distribution", dist, unit)
		return q
	case value == nil:
		f.must("value")
		return quantity.Quantity{}
	}
	q, ok := c.quantity("value", value, unit)
	if span == nil || !ok {
		return q
	}
	return c.within(q, span, unit)
}

func (c *checker) within(q quantity.Quantity, span hclsyntax.Expression, unit string) quantity.Quantity {
	s, ok := textOf(span)
	if !ok {
		c.err("not-a-text", span.Range(), `write it as a text: "0.1 to 0.3"`, "the range is not a text")
		return q
	}
	r, err := quantity.ParseRange(s, c.context(unit))
	if !c.readable(span, err) {
		return q
	}
	with, err := q.WithRange(r)
	if !c.readable(span, err) {
		return q
	}
	return with
}

func (c *checker) otherwise(f *fields, unit string) *float64 {
	e := f.get("otherwise")
	if e == nil {
		return nil
	}
	q, ok := c.quantity("otherwise", e, unit)
	if !ok {
		return nil
	}
	return &q.Value
}

// party is the index of a named party, -1 after an error.
func (c *checker) party(w word) int {
	return c.indexOf(w, "party", "party", "the parties are: ")
}

// indexOf is the index of a named block of a kind, -1 after an error: noun is
// what the kind is called, and all what its names are introduced by.
func (c *checker) indexOf(w word, kind, noun, all string) int {
	var names []string
	for _, o := range c.of(kind) {
		if o.n.label() == w.text {
			return o.index
		}
		names = append(names, o.n.label())
	}
	c.err("unknown-"+kind, w.at, didYouMean(w.text, names, all), "no %s is called %q", noun, w.text)
	return -1
}
