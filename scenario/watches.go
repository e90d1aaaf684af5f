package scenario

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
		if most := c.s.Conflict.Horizon; w.Within > most {
			f.err("watch-too-long", e.Range(), "shorten it, or lengthen the horizon", "%s looks %d periods ahead; the forecast ends after %d", o.n.name(), w.Within, most)
		}
	}
	f.get("about")
	f.end()
	c.s.Watches = append(c.s.Watches, w)
	c.p.watches = append(c.p.watches, p)
}
