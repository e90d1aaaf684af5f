package scenario

import "github.com/hashicorp/hcl/v2/hclsyntax"

// talksProgram is how often rounds are held and who proposes.
type talksProgram struct {
	chance   *expr
	proposes []*expr // per party
}

// option is one outcome of an issue.
type option struct {
	name   string
	share  float64 // of a division's step
	worth  []*expr // per party
	breaks *expr   // nil: it holds
	after  []*expr // per party, nil with breaks
	when   *expr   // nil: always
}

func (c *checker) readTalks(o opened) {
	f := c.fields(o.n)
	c.s.Talks, c.p.talks = &Talks{}, &talksProgram{}
	if e := f.must("chance"); e != nil {
		c.p.talks.chance = c.number(e, scope{what: "the chance of talks", chance: true})
	}
	if e := f.get("proposes"); e != nil {
		c.p.talks.proposes = c.proposals(f, e)
	} else {
		c.p.talks.proposes = c.evenly(f)
	}
	f.end()
	if len(c.of("issue")) == 0 {
		f.err("missing-block", o.n.at, `add issue "..." { option "..." { worth = { ... } } }`, "there are talks and nothing to talk about: no issue is declared")
	}
}

func (c *checker) proposals(f *fields, e hclsyntax.Expression) []*expr {
	out := make([]*expr, len(c.s.Parties))
	for _, p := range f.table("proposes", e) {
		if i := c.party(p.key); i >= 0 {
			out[i] = c.number(p.expr, scope{what: "the chance that " + p.key.text + " proposes", chance: true})
		}
	}
	for i := range out {
		if out[i] == nil {
			out[i] = constant(0, e.Range(), "the chance of proposing")
		}
	}
	return out
}

// evenly lets each party with a veto propose equally often.
func (c *checker) evenly(f *fields) []*expr {
	n := 0
	for _, p := range c.s.Parties {
		n += int(number01(p.Consents))
	}
	out := make([]*expr, len(c.s.Parties))
	for i, p := range c.s.Parties {
		out[i] = constant(number01(p.Consents)/float64(max(1, n)), f.n.at, "the chance of proposing")
	}
	f.note("proposes-left-out", f.n.at, "write proposes = { party = chance, ... } to say otherwise", "who proposes is not said: each party with a veto, equally often")
	return out
}

func (c *checker) readIssue(o opened) {
	f := c.fields(o.n)
	nodes, divides := f.blocks("option", 1), f.blocks("divide", 0)
	var opts []option
	switch {
	case len(divides) > 1 || len(divides) == 1 && len(nodes) > 0:
		f.err("divide-and-option", divides[len(divides)-1].at, "keep one divide block, or options", "%s has more than one way to be settled", o.n.name())
	case len(divides) == 1:
		opts = c.readDivide(divides[0])
	case len(nodes) == 0:
		f.err("missing-block", o.n.at, `add option "..." { worth = { party = ... } }, or divide { ... }`, "%s has no options", o.n.name())
	}
	c.uniqueLabels(nodes)
	for _, n := range nodes {
		opts = append(opts, c.readOption(n))
	}
	f.get("about")
	f.end()
	is := Issue{Name: o.n.label()}
	for _, op := range opts {
		is.Options = append(is.Options, op.name)
	}
	c.s.Issues = append(c.s.Issues, is)
	c.p.issues = append(c.p.issues, opts)
	c.breakable(o, opts)
}

// breakable holds that only one issue carries the risk of a deal's breaking.
func (c *checker) breakable(o opened, opts []option) {
	for _, op := range opts {
		if op.breaks == nil {
			continue
		}
		if c.p.breaker >= 0 && c.p.breaker != o.index {
			c.err("two-breaks", op.breaks.at, "let one issue carry the risk of the whole deal", "issues %q and %q both say when a deal breaks", c.s.Issues[c.p.breaker].Name, o.n.label())
			return
		}
		c.p.breaker = o.index
	}
}
