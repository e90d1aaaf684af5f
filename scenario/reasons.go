package scenario

import (
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func (c *checker) readReason(o opened) {
	f := c.fields(o.n)
	r := Reason{Name: o.n.label(), Says: f.mustText("says")}
	r.Beliefs = c.beliefs(f, f.must("beliefs"))
	r.Otherwise = make([]float64, len(r.Beliefs))
	for i := range r.Otherwise {
		r.Otherwise[i] = math.NaN()
	}
	for _, p := range f.table("otherwise", f.get("otherwise")) {
		c.otherBelief(f, &r, p)
	}
	f.guessed("reason", r.Name)
	f.end()
	c.s.Reasons = append(c.s.Reasons, r)
}

func (c *checker) beliefs(f *fields, e hclsyntax.Expression) (out []Belief) {
	if e == nil {
		return nil
	}
	items, ok := listOf(e)
	if !ok || len(items) == 0 {
		f.err("not-a-list", e.Range(), "write beliefs = [party.parameter, ...]", "beliefs is not a list of beliefs")
	}
	seen := map[Belief]bool{}
	for _, it := range items {
		b, ok := c.belief(it)
		if ok && seen[b] {
			f.err("duplicate-belief", it.Range(), "name it once", "this belief is named twice")
		} else if ok {
			out = append(out, b)
		}
		seen[b] = true
	}
	return out
}

func (c *checker) belief(e hclsyntax.Expression) (Belief, bool) {
	head, tail, ok := pathOf(c.path(e))
	if !ok {
		c.err("bad-reference", e.Range(), "write PARTY.PARAMETER, such as russia.advance", "this does not name a party's belief")
		return Belief{}, false
	}
	party, param := c.party(word{head, e.Range()}), c.param(word{tail, e.Range()})
	return Belief{party, param}, party >= 0 && param >= 0
}

// param is the index of a named parameter, -1 after an error.
func (c *checker) param(w word) int {
	return c.indexOf(w, "param", "parameter", "the parameters are: ")
}

func (c *checker) otherBelief(f *fields, r *Reason, p pair) {
	i := c.param(p.key)
	if i < 0 {
		return
	}
	q, ok := c.quantity("otherwise", p.expr, c.s.Params[i].Unit)
	found := false
	for b := range r.Beliefs {
		if r.Beliefs[b].Param == i && ok {
			r.Otherwise[b], found = q.Value, true
		}
	}
	if !found && ok {
		f.err("otherwise-without-belief", p.key.at, "add the belief to beliefs, or remove this", "%s rests on no belief about %q", f.n.name(), p.key.text)
	}
}
