package scenario

import (
	"math"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// lint looks at the file as a whole: what is missing, and what is written and
// counts for nothing.
func (c *checker) lint() {
	c.required()
	c.noteGuesses()
	if c.found.HasErrors() {
		return // what is misspelt would seem unused
	}
	c.unusedEvidence()
	c.unusedParams()
	c.unusedFactors()
	c.idleReasons()
}

func (c *checker) required() {
	if len(c.of("party")) == 0 {
		c.err("missing-block", c.root.at, `add party "name" { patience, noise, fighting }`, "there is no party")
	}
	moves := 0
	for _, kind := range []string{"factor", "choice", "ending", "talks"} {
		moves += len(c.of(kind))
	}
	if moves == 0 {
		c.err("missing-block", c.root.at, "add a factor, a choice, an ending or talks", "nothing moves and nothing ends")
	}
	if issues := c.of("issue"); len(issues) > 0 && c.p.talks == nil {
		c.err("missing-block", issues[0].n.at, "add talks { chance = ... }; chance = 0 if none are ever held", "there are issues, and no talks to settle them in")
	}
}

func (c *checker) unusedEvidence() {
	for _, o := range c.of("claim") {
		if !c.cited[o.index] {
			c.warn("unused-claim", o.n.labelAt(), "name it in the because of what it bears on, or remove it", "nothing rests on %s", o.n.name())
		}
	}
	for _, o := range c.of("source") {
		if !c.used[o.index] {
			c.note("unused-source", o.n.labelAt(), "name it in the claims that were read there, or remove it", "no claim comes from %s", o.n.name())
		}
	}
}

func (c *checker) unusedParams() {
	var assumed []opened
	for _, o := range c.of("param") {
		if !c.read[o.index] {
			c.warn("unused-param", o.n.labelAt(), "name it in an expression, or remove it", "nothing depends on %s", o.n.name())
		}
		if len(c.s.Evidence(o.index)) == 0 {
			assumed = append(assumed, o)
		}
	}
	c.noEvidence(assumed)
}

// noEvidence notes the parameters that no claim is behind, all at once.
func (c *checker) noEvidence(assumed []opened) {
	var names []string
	for _, o := range assumed {
		names = append(names, o.n.label())
	}
	switch n := len(names); n {
	case 0:
	case 1:
		c.note("no-evidence", assumed[0].n.labelAt(), "add because = [claim.NAME] to it or to a view; until then it is shown as assumed", "no claim is behind %s", assumed[0].n.name())
	default:
		c.note("no-evidence", assumed[0].n.labelAt(), "add because = [claim.NAME] to them or to views; until then they are shown as assumed",
			"no claim is behind %d params: %s", n, strings.Join(names, ", "))
	}
}

// unusedFactors notes factors that nothing but their own chances depends on.
func (c *checker) unusedFactors() {
	counts := map[int]bool{}
	mark := func(es []*expr, but int) {
		for _, v := range union(es...) {
			counts[v] = counts[v] || v != but
		}
	}
	for k := range c.p.laws {
		mark(c.p.laws[k].exprs(), k)
	}
	mark(c.p.tabled(), -1)
	for _, v := range c.p.worthVars {
		counts[v] = true
	}
	for _, o := range c.of("factor") {
		if !counts[o.index] {
			c.warn("unused-factor", o.n.labelAt(), "let something depend on it, or remove it: it makes the game larger", "nothing depends on %s", o.n.name())
		}
	}
}

// idleReasons warns of reasons whose beliefs are what they would be anyway.
func (c *checker) idleReasons() {
	t := c.s.Theta()
	for i, o := range c.of("reason") {
		r, idle := c.s.Reasons[i], true
		for b, belief := range r.Beliefs {
			other := r.Otherwise[b]
			if math.IsNaN(other) {
				other = t[0][belief.Param]
			}
			idle = idle && t[belief.Party+1][belief.Param] == other
		}
		if idle {
			c.warn("idle-reason", o.n.labelAt(), "give the party a view of a parameter in it, or an otherwise that differs", "%s changes nothing: its beliefs equal what they would be without it", o.n.name())
		}
	}
}

// place is where a factor or choice is declared.
func (c *checker) place(name string) hcl.Range {
	for _, kind := range []string{"factor", "choice"} {
		for _, o := range c.of(kind) {
			if o.n.label() == name {
				return o.n.labelAt()
			}
		}
	}
	return hcl.Range{}
}
