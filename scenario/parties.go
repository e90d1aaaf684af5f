package scenario

import (
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

// partyProgram is what a party's payoffs and noise are computed from.
type partyProgram struct {
	discount  float64 // where patience is a text
	rate      *expr   // where it is an expression: the discount rate a period
	noise     *expr
	moveNoise *expr // nil: a tenth of noise
	fighting  *expr
	atHorizon *expr // nil: fighting
}

// readPartyHead reads what must be known before any reference to parties.
func (c *checker) readPartyHead(o opened) {
	f := c.fields(o.n)
	c.s.Parties = append(c.s.Parties, Party{Name: o.n.label(), About: f.text("about"), Consents: f.truth("consents", true)})
}

func (c *checker) readParty(o opened) {
	f := c.fields(o.n)
	f.get("about")
	f.get("consents")
	pp := partyProgram{}
	c.readPatience(f, &pp)
	pp.noise = c.parameters(f, "noise", f.must("noise"))
	pp.moveNoise = c.parameters(f, "move_noise", f.get("move_noise"))
	if e := f.must("fighting"); e != nil {
		pp.fighting = c.number(e, scope{what: "fighting of " + o.n.name(), picks: len(c.s.Choices)})
	}
	if e := f.get("at_horizon"); e != nil {
		pp.atHorizon = c.number(e, scope{what: "at_horizon of " + o.n.name()})
	} else {
		pp.atHorizon = c.frozen(f, &pp)
	}
	f.end()
	c.p.parties = append(c.p.parties, pp)
}

// frozen is what a period is worth after the end: fighting, with choices that
// persist as they stand. A passing choice has no meaning there.
func (c *checker) frozen(f *fields, pp *partyProgram) *expr {
	e := f.get("fighting")
	if pp.fighting == nil || e == nil {
		return nil
	}
	k := len(c.s.Factors)
	for _, v := range pp.fighting.vars {
		if v >= k && !c.s.Choices[v-k].Persists {
			f.err("missing-at-horizon", f.at("fighting"), "add at_horizon = ..., the payoff a period once the game's end is reached",
				"fighting depends on the choice %q, which nobody makes after the end", c.s.Choices[v-k].Name)
			return nil
		}
	}
	return c.number(e, scope{what: "at_horizon of " + f.n.name()})
}

// parameters compiles an expression over parameters alone.
func (c *checker) parameters(f *fields, name string, e hclsyntax.Expression) *expr {
	if e == nil {
		return nil
	}
	return c.number(e, scope{what: name + " of " + f.n.name(), params: true})
}

func (c *checker) readPatience(f *fields, pp *partyProgram) {
	e := f.must("patience")
	if e == nil {
		return
	}
	s, isText := textOf(e)
	if !isText {
		pp.rate = c.parameters(f, "patience", e)
		return
	}
	d, err := quantity.Discount(s, c.s.Conflict.Period)
	switch {
	case err != nil && c.json && c.parses(s):
		pp.rate = c.parameters(f, "patience", e)
	case c.readable(e, err):
		pp.discount = d
		c.patient(f, e, d)
	}
}

// patient checks a discount factor: at 1 no payoff ever counts more than the
// end of time, and nothing is defined.
func (c *checker) patient(f *fields, e hclsyntax.Expression, d float64) {
	if !(d > 0 && d < 1) {
		f.err("bad-patience", e.Range(), `write a discount rate above 0, such as "10% a year"`, "patience gives a discount factor of %s a period, which must lie between 0 and 1", number(d))
	}
}

// parses reports whether a JSON string holds an expression.
func (c *checker) parses(s string) bool {
	if tooDeep([]byte(s)) != "" {
		return false
	}
	_, diags := hclsyntax.ParseExpression([]byte(s), c.file, hclStart)
	return !diags.HasErrors()
}
