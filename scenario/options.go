package scenario

import "github.com/hashicorp/hcl/v2/hclsyntax"

func (c *checker) readOption(n *node) option {
	f := c.fields(n)
	f.get("about")
	op := c.outcome(f, false)
	op.name = n.label()
	f.end()
	return op
}

// outcome reads what options and divisions have in common.
func (c *checker) outcome(f *fields, share bool) (op option) {
	name := f.n.name()
	s := func(what string) scope { return scope{what: what + name, share: share} }
	op.worth = c.perParty(f, "worth", f.must("worth"), s("worth of "))
	if e := f.get("when"); e != nil {
		op.when = c.condition(e, s("when of "))
	}
	c.readBreaks(f, &op, s)
	return op
}

func (c *checker) readBreaks(f *fields, op *option, s func(string) scope) {
	breaks, after := f.get("breaks"), f.get("after_break")
	switch {
	case breaks != nil:
		of := s("breaks of ")
		of.chance = true
		op.breaks = c.number(breaks, of)
		if after == nil {
			f.must("after_break")
		}
	case after != nil:
		f.warn("after-break-unused", f.at("after_break"), "add breaks = ..., the chance a period that the deal breaks",
			"%s never breaks, so its after_break counts for nothing", f.n.name())
	}
	if after != nil {
		op.after = c.perParty(f, "after_break", after, s("after_break of "))
	}
}

// readDivide makes an option of every step of a division.
func (c *checker) readDivide(n *node) (out []option) {
	f := c.fields(n)
	f.get("about")
	var v [3]float64
	given := true
	for i, name := range []string{"from", "to", "steps"} {
		x, ok := f.number(name, f.must(name))
		v[i], given = x, given && ok
	}
	op := c.outcome(f, true)
	f.end()
	if !given {
		return nil
	}
	steps, ok := c.steps(f, "the division", n.exprAt("steps"), v)
	if !ok {
		return nil
	}
	shares, labels := points(v[0], v[1], steps)
	for i := range shares {
		op.name, op.share = labels[i], shares[i]
		out = append(out, op)
	}
	return out
}

// exprAt is the expression of an argument that is there.
func (n *node) exprAt(name string) hclsyntax.Expression {
	for _, a := range n.attrs {
		if a.name == name {
			return a.expr
		}
	}
	return nil
}
