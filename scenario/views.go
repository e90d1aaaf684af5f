package scenario

import "fmt"

func (c *checker) readView(p *Param, n *node) {
	f := c.fields(n)
	party := c.party(word{n.label(), n.labelAt()})
	v := View{Party: party, Claimed: c.estimate(f, p.Unit), Because: c.because(f), Otherwise: c.otherwise(f, p.Unit)}
	v.Assumed = f.guessed(fmt.Sprintf("view %q of", n.label()), p.Name)
	f.end()
	for _, w := range p.Views {
		if w.Party == party && party >= 0 {
			c.err("duplicate-block", n.labelAt(), "keep one of the two", "%q has two views of %q", n.label(), p.Name)
			return
		}
	}
	v.Value = p.Analyst.Scale.Between(p.Analyst.Value, v.Claimed.Value, c.reliability(v.Because))
	if party >= 0 {
		p.Views = append(p.Views, v)
	}
}

// reliability is the best among the sources of the claims; a view without a
// claim, or a claim without a source, is believed outright.
func (c *checker) reliability(claims []int) float64 {
	best := 0.0
	for _, i := range claims {
		r := 1.0
		if s := c.s.Claims[i].Source; s >= 0 {
			r = c.s.Sources[s].Reliability
		}
		best = max(best, r)
	}
	if len(claims) == 0 {
		return 1
	}
	return best
}
