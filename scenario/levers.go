package scenario

import (
	"errors"
	"slices"

	"parley/quantity"
)

func (c *checker) readLever(o opened) {
	f := c.fields(o.n)
	l := Lever{Name: o.n.label(), By: f.text("by")}
	f.get("about")
	c.readCost(f, &l)
	c.readSets(f, &l)
	for _, p := range f.table("dial", f.get("dial")) {
		c.readDial(f, &l, p)
	}
	c.readSeenBy(f, &l)
	if f.n.exprAt("sets") == nil && f.n.exprAt("dial") == nil {
		f.err("missing-argument", o.n.at, "add sets = { parameter = value } or dial = { parameter = range }", "%s moves nothing", o.n.name())
	}
	f.end()
	c.s.Levers = append(c.s.Levers, l)
}

func (c *checker) readSets(f *fields, l *Lever) {
	for _, p := range f.table("sets", f.get("sets")) {
		if i := c.param(p.key); i >= 0 {
			q, _ := c.quantity("what the lever sets", p.expr, c.s.Params[i].Unit)
			l.Sets = append(l.Sets, Setting{i, q.Value})
		}
	}
}

func (c *checker) readSeenBy(f *fields, l *Lever) {
	e := f.get("seen_by")
	if e == nil {
		return
	}
	l.SeenBy = []int{} // an empty list is nobody, where nil is everyone
	for _, w := range f.texts("seen_by", e) {
		if i := c.party(w); i >= 0 {
			l.SeenBy = append(l.SeenBy, i)
		}
	}
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
func (c *checker) readDial(f *fields, l *Lever, p pair) {
	i := c.param(p.key)
	s, ok := textOf(p.expr)
	if !ok {
		c.err("not-a-text", p.expr.Range(), `write a range: "15% to 60% a month"`, "the dial is not a text")
	}
	if i < 0 || !ok {
		return
	}
	if slices.ContainsFunc(l.Sets, func(s Setting) bool { return s.Param == i }) {
		f.err("set-and-dial", f.at("dial"), "keep one of the two", "%s both sets and dials %q", f.n.name(), p.key.text)
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
