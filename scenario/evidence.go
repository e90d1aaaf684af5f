package scenario

import (
	"fmt"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

func (c *checker) readSource(o opened) {
	f := c.fields(o.n)
	src := Source{
		Name: o.n.label(), Title: f.text("title"), Author: f.text("author"), Publisher: f.text("publisher"),
		Published: f.text("published"), URL: f.text("url"), File: f.text("file"), Reliability: 1,
	}
	if v, ok := f.number("reliability", f.get("reliability")); ok {
		src.Reliability = v
		if v < 0 || v > 1 {
			f.err("bad-reliability", f.at("reliability"), "write a number from 0 (moves nothing) to 1 (believed outright)", "a reliability of %s is not between 0 and 1", number(v))
		}
	}
	f.guessed("source", src.Name)
	f.end()
	c.s.sourceAt = append(c.s.sourceAt, f.at("file"))
	c.s.Sources = append(c.s.Sources, src)
}

func (c *checker) readClaim(o opened) {
	f := c.fields(o.n)
	cl := Claim{
		Name: o.n.label(), Source: -1, Speaker: f.text("speaker"), Place: f.text("place"), Hedge: f.text("hedge"),
		Says: f.text("says"), Quote: f.text("quote"), Date: f.text("date"),
	}
	if e := f.get("source"); e != nil {
		cl.Source = c.reference("source", e)
		c.used[cl.Source] = true
	}
	if cl.Says == "" && cl.Quote == "" {
		f.err("empty-claim", o.n.at, `add says = "..." in your words, or quote = "..." verbatim`, "%s says nothing", o.n.name())
	}
	cl.Likely = c.hedge(f, cl.Hedge)
	f.end()
	c.s.quoteAt = append(c.s.quoteAt, f.at("quote"))
	c.s.Claims = append(c.s.Claims, cl)
}

// hedge is words of probability as a number, where the table has them.
func (c *checker) hedge(f *fields, text string) *quantity.Quantity {
	if text == "" || c.table == nil {
		return nil
	}
	q, err := c.table.Lookup(text)
	if err == nil {
		return &q
	}
	q, ok := c.table.Hedge(text)
	if !ok {
		f.note("unknown-hedge", f.get("hedge").Range(), "nothing need be done: a hedge moves no number; the table is chosen by words = ... in conflict",
			"the table of words has no number for %q", text)
		return nil
	}
	return &q
}

// reference is the index of what claim.x or source.x names, -1 after an error.
func (c *checker) reference(kind string, e hclsyntax.Expression) int {
	head, tail, ok := pathOf(c.path(e))
	if !ok || head != kind {
		c.err("bad-reference", e.Range(), "write "+kind+".NAME, or "+kind+`["NAME"] for a name with spaces`, "this does not name a %s", kind)
		return -1
	}
	var names []string
	for _, o := range c.of(kind) {
		if o.n.label() == tail {
			return o.index
		}
		names = append(names, o.n.label())
	}
	c.err("unknown-"+kind, e.Range(), meantReference(kind, tail, names), "no %s is called %q", kind, tail)
	return -1
}

// meantReference is the remedy for a reference to nothing.
func meantReference(kind, tail string, names []string) string {
	if k := nearest(tail, names); k != "" && !hclsyntax.ValidIdentifier(k) {
		return "did you mean " + referenceTo(kind, k) + "?"
	}
	return didYouMean(tail, names, "those that there are: ")
}

// referenceTo is how a block is named by another.
func referenceTo(kind, name string) string {
	if hclsyntax.ValidIdentifier(name) {
		return kind + "." + name
	}
	return fmt.Sprintf("%s[%q]", kind, name)
}

// path is a reference as written; in JSON it stands in a string.
func (c *checker) path(e hclsyntax.Expression) hclsyntax.Expression {
	if u := c.unquote(e); u != nil {
		return u
	}
	return e
}

// because is a list of claims.
func (c *checker) because(f *fields) (out []int) {
	e := f.get("because")
	if e == nil {
		return nil
	}
	items, ok := listOf(e)
	if !ok {
		c.err("not-a-list", e.Range(), "write because = [claim.NAME, ...]", "because is not a list of claims")
	}
	seen := map[int]bool{}
	for _, it := range items {
		i := c.reference("claim", it)
		if i >= 0 && seen[i] {
			c.warn("duplicate-claim", it.Range(), "name it once", "this claim is named twice")
		} else if i >= 0 {
			out = append(out, i)
		}
		seen[i], c.cited[i] = true, true
	}
	return out
}
