package scenario

import (
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// choiceProgram is when a choice can be made.
type choiceProgram struct{ when *expr }

// readChoiceHead reads a choice's options, and adds the factor that holds
// what stands where it persists.
func (c *checker) readChoiceHead(o opened) {
	f := c.fields(o.n)
	ch := Choice{Name: o.n.label(), Persists: f.truth("persists", false)}
	if e := f.must("by"); e != nil {
		if s := f.textIn("by", e); s != "" {
			ch.By = max(0, c.party(word{s, e.Range()}))
		}
	}
	if e := f.must("options"); e != nil {
		ch.Options = distinct(f, "options", e)
	}
	if ch.Options == nil {
		ch.Options = unreadable
	}
	start := f.get("start")
	if start != nil && !ch.Persists {
		f.err("start-of-passing-choice", f.at("start"), "add persists = true, or remove start", "%s does not persist, so nothing stands at the start", o.n.name())
	}
	c.s.Choices = append(c.s.Choices, ch)
	c.starts = append(c.starts, c.choiceStart(f, start, ch))
}

func (c *checker) choiceStart(f *fields, e hclsyntax.Expression, ch Choice) int {
	if e == nil {
		return 0
	}
	return indexOf(f, "start", e, ch.Options)
}

// standings adds a factor for every choice that persists, behind those that
// are declared.
func (c *checker) standings() (laws []law) {
	for m, ch := range c.s.Choices {
		if ch.Persists {
			c.s.Factors = append(c.s.Factors, Factor{Name: ch.Name, Levels: ch.Options, Start: c.starts[m], Choice: m})
			laws = append(laws, law{choice: m})
		}
	}
	return laws
}

func (c *checker) readChoice(o opened) {
	f := c.fields(o.n)
	for _, name := range []string{"about", "by", "options", "persists", "start"} {
		f.get(name)
	}
	var p choiceProgram
	if e := f.get("when"); e != nil {
		p.when = c.condition(e, scope{what: "when of " + o.n.name(), picks: o.index, when: true})
	}
	f.end()
	c.p.choices = append(c.p.choices, p)
}

// endingProgram is when the war is over without a deal, and what that is
// worth.
type endingProgram struct {
	when   *expr
	payoff []*expr // per party
}

func (c *checker) readEnding(o opened) {
	f := c.fields(o.n)
	var p endingProgram
	if e := f.must("when"); e != nil {
		p.when = c.condition(e, scope{what: "when of " + o.n.name()})
	}
	p.payoff = c.perParty(f, "payoff", f.must("payoff"), scope{what: "payoff of " + o.n.name()})
	f.end()
	c.s.Endings = append(c.s.Endings, Ending{Name: o.n.label()})
	c.p.endings = append(c.p.endings, p)
}

// perParty reads { party = expression }. A party without a veto may be left
// out, and has 0.
func (c *checker) perParty(f *fields, name string, e hclsyntax.Expression, s scope) []*expr {
	out := make([]*expr, len(c.s.Parties))
	if e == nil {
		return out
	}
	what := s.what
	for _, p := range f.table(name, e) {
		i := c.party(p.key)
		if i < 0 {
			continue
		}
		s.what = what + " for " + c.s.Parties[i].Name
		out[i] = c.number(p.expr, s)
		if out[i] == nil {
			out[i] = constant(0, p.expr.Range(), s.what)
		}
	}
	c.leftOut(f, name, e, out, what)
	return out
}

func (c *checker) leftOut(f *fields, name string, e hclsyntax.Expression, out []*expr, what string) {
	for i, p := range c.s.Parties {
		if out[i] != nil {
			continue
		}
		out[i] = constant(0, e.Range(), what)
		if _, ok := pairsOf(e); ok && p.Consents {
			f.err("missing-party", e.Range(), "add "+p.Name+" = ... to it; write 0 where it gains nothing", "%s of %s leaves out %q, whose consent is needed", name, f.n.name(), p.Name)
		}
	}
}
