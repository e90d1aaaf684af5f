package quantity

import "strings"

// dist reads "beta(2, 5)". A distribution is for one period: it takes no time.
func (p *parser) dist() (Quantity, error) {
	name := p.peek()
	law, ok := laws[name.text]
	if !ok {
		remedy := "write one of " + strings.Join(distNames, ", ")
		if near := nearest(name.text, distNames); near != "" {
			remedy = "did you mean " + quote(near) + "?"
		}
		return Quantity{}, p.fail(name.at, BadDist, "no distribution is called "+quote(name.text), remedy)
	}
	p.pos += 2
	args, err := p.args()
	if err != nil {
		return Quantity{}, err
	}
	bad := p.fail(name.at, BadDist, name.text+" cannot have these parameters", "give it "+law.must)
	if len(args) != law.n || !law.ok(args) {
		return Quantity{}, bad
	}
	d := &Dist{Name: name.text, Args: args}
	for _, at := range []float64{tail, 1 - tail} {
		if !finite(d.Quantile(at)) {
			return Quantity{}, bad
		}
	}
	q := Quantity{
		Value: d.Quantile(0.5), Lo: d.Quantile(edge), Hi: d.Quantile(1 - edge),
		HasRange: true, Kind: p.distKind(d), Scale: d.Scale(), Dist: d,
	}
	if !(q.Lo < q.Hi && q.Lo <= q.Value && q.Value <= q.Hi) {
		return Quantity{}, bad
	}
	return q, nil
}

// distKind is Rate in a rate's parameter, else Share for a beta.
func (p *parser) distKind(d *Dist) Kind {
	switch {
	case p.c.Unit == rateUnit:
		return Rate
	case d.Scale() == LogOdds:
		return Share
	}
	return Number
}

// args reads signed numbers up to the closing bracket.
func (p *parser) args() ([]float64, error) {
	var out []float64
	for {
		minus := p.accept("-")
		t := p.peek()
		x := decimal(t.text, bare)
		if t.kind != numberToken || !finite(x) {
			return nil, p.fail(t.at, BadDist, "a parameter is missing here", "write plain numbers, as in beta(2, 5)")
		}
		if minus {
			x = 0 - x
		}
		p.pos++
		out = append(out, x)
		if p.accept(")") {
			return out, nil
		}
		if t = p.peek(); !p.accept(",") {
			return nil, p.fail(t.at, BadDist, "the parameters do not end", "separate plain numbers by commas and close the bracket, as in beta(2, 5)")
		}
	}
}
