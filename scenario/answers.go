package scenario

import (
	"errors"
	"math"
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
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
	var names []string
	for _, o := range c.of("param") {
		if o.n.label() == w.text {
			return o.index
		}
		names = append(names, o.n.label())
	}
	c.err("unknown-param", w.at, didYouMean(w.text, names, "the parameters are: "), "no parameter is called %q", w.text)
	return -1
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

func (c *checker) readLever(o opened) {
	f := c.fields(o.n)
	l := Lever{Name: o.n.label(), By: f.text("by")}
	f.get("about")
	c.readCost(f, &l)
	for _, p := range f.table("sets", f.get("sets")) {
		if i := c.param(p.key); i >= 0 {
			q, _ := c.quantity("what the lever sets", p.expr, c.s.Params[i].Unit)
			l.Sets = append(l.Sets, Setting{i, q.Value})
		}
	}
	for _, p := range f.table("dial", f.get("dial")) {
		c.readDial(&l, p)
	}
	if e := f.get("seen_by"); e != nil {
		for _, w := range f.texts("seen_by", e) {
			if i := c.party(w); i >= 0 {
				l.SeenBy = append(l.SeenBy, i)
			}
		}
	}
	if f.n.exprAt("sets") == nil && f.n.exprAt("dial") == nil {
		f.err("missing-argument", o.n.at, "add sets = { parameter = value } or dial = { parameter = range }", "%s moves nothing", o.n.name())
	}
	for _, d := range l.Dials {
		if slices.ContainsFunc(l.Sets, func(s Setting) bool { return s.Param == d.Param }) {
			f.err("set-and-dial", f.at("dial"), "keep one of the two", "%s both sets and dials %q", o.n.name(), c.s.Params[d.Param].Name)
		}
	}
	f.end()
	c.s.Levers = append(c.s.Levers, l)
}

func (c *checker) readCost(f *fields, l *Lever) {
	e := f.get("cost")
	if e == nil {
		return
	}
	if v, ok := numberOf(e); ok {
		l.Cost, l.CostText = &v, number(v)
		return
	}
	l.CostText = f.textIn("cost", e)
}

// readDial reads the ends between which a lever can be set. They may be
// written from high to low: what counts is from weak to strong.
func (c *checker) readDial(l *Lever, p pair) {
	i := c.param(p.key)
	s, ok := textOf(p.expr)
	if !ok {
		c.err("not-a-text", p.expr.Range(), `write a range: "15% to 60% a month"`, "the dial is not a text")
	}
	if i < 0 || !ok {
		return
	}
	lo, hi, q, err := ends(s, c.context(c.s.Params[i].Unit))
	if !c.readable(p.expr, err) {
		return
	}
	scale := q.Scale
	if own := c.s.Params[i].Analyst.Scale; own != quantity.Plain {
		scale = own
	}
	l.Dials = append(l.Dials, Dial{i, lo, hi, scale})
}

// ends are a range's ends as written, the weak one first.
func ends(s string, ctx quantity.Context) (weak, strong float64, q quantity.Quantity, err error) {
	q, err = quantity.ParseRange(s, ctx)
	var e *quantity.Error
	if errors.As(err, &e) && e.Kind == quantity.Reversed {
		if turned, ok := turn(s); ok {
			q, err = quantity.ParseRange(turned, ctx)
			return q.Hi, q.Lo, q, err
		}
	}
	return q.Lo, q.Hi, q, err
}

func (c *checker) readWatch(o opened) {
	f := c.fields(o.n)
	w, p := Watch{Name: o.n.label()}, watchProgram{}
	if e := f.must("first"); e != nil {
		p.first = c.condition(e, scope{what: "first of " + o.n.name()})
	}
	if e := f.get("before"); e != nil {
		p.before = c.condition(e, scope{what: "before of " + o.n.name()})
	}
	w.Within = c.s.Conflict.Horizon
	if e := f.get("within"); e != nil {
		w.Within = c.periods(f, "within", e, 1)
		if most := c.s.Conflict.Horizon + c.s.Conflict.Tail; w.Within > most {
			f.err("watch-too-long", e.Range(), "shorten it, or lengthen the horizon", "%s looks %d periods ahead; the game is solved for %d", o.n.name(), w.Within, most)
		}
	}
	f.get("about")
	f.end()
	c.s.Watches = append(c.s.Watches, w)
	c.p.watches = append(c.p.watches, p)
}
