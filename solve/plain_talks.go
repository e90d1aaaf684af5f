package solve

import "math"

// plainOffers is room for what a party may offer.
type plainOffers struct {
	room   [][]float64 // per deal and party
	worth  [][]float64 // per open deal and party
	struck []float64   // per open deal
	gain   []float64   // per offer, nothing first: to the one who makes it
}

// talks is V_i where no agreement is worth c.
func (e *plain) talks(c []float64) []float64 {
	v := e.values
	copy(v, c)
	e.lay(c)
	for j := range e.g.Parties {
		offers := e.offers(j, c)
		for i := range v {
			chance := e.read(e.g.Talks.Chance[i+1]) * e.read(e.g.Talks.Recognition[i+1][j])
			for d, p := range offers {
				v[i] += chance * p * e.offered.struck[d] * (e.offered.worth[d][i] - c[i])
			}
		}
	}
	return v
}

// lay puts what each open deal is worth to every party in its place.
func (e *plain) lay(c []float64) {
	t := e.g.Talks
	group := e.place(t.Vars)
	worth := e.offered.worth[:0]
	for d := range t.Deals {
		k := group*t.Deals + d
		if t.Open != nil && !t.Open[k] {
			continue
		}
		u := e.offered.room[d]
		for i := range u {
			u[i] = e.level(i, t.Worth[i][k], c[i])
		}
		worth = append(worth, u)
	}
	e.offered.worth = worth
}

// level is a deal's worth to party i, c where it ties with no agreement in the
// eyes of one who looks closely.
func (e *plain) level(i int, u, c float64) float64 {
	if p := &e.g.Parties[i]; (p.Noise == 0 || p.MoveNoise == 0) && e.tie(i, u, c) {
		return c
	}
	return u
}

// offers is how likely party j offers each open deal. How likely each is
// struck is left in its place.
func (e *plain) offers(j int, c []float64) []float64 {
	o := &e.offered
	o.gain, o.struck = append(o.gain[:0], 0), o.struck[:0]
	for _, u := range o.worth {
		a := e.accept(j, u, c)
		o.struck = append(o.struck, a)
		o.gain = append(o.gain, a*(u[j]-c[j]))
	}
	return e.logit(j, o.gain)[1:]
}

// accept is the chance that j's offer of a deal worth u is struck.
func (e *plain) accept(j int, u, c []float64) float64 {
	a := 1.0
	if e.g.Parties[j].Consents {
		a = plainYes(u[j], c[j], a, e.g.Parties[j].Noise)
	}
	for i := len(u) - 1; i >= 0; i-- {
		if i != j && e.g.Parties[i].Consents {
			a *= plainYes(u[i], c[i], a, e.g.Parties[i].Noise)
		}
	}
	return a
}

func plainYes(u, c, followed, noise float64) float64 {
	if noise > 0 {
		return 1 / (1 + math.Exp(-followed*(u-c)/noise))
	}
	switch {
	case followed == 0 || u == c:
		return 0.5
	case u > c:
		return 1
	}
	return 0
}

// logit is party i's chance of each option in a move of its own.
func (e *plain) logit(i int, q []float64) []float64 {
	noise, best := e.g.Parties[i].MoveNoise, math.Inf(-1)
	for _, x := range q {
		best = max(best, x)
	}
	sigma, total := e.sigma[:0], 0.0
	for _, x := range q {
		s := 0.0
		switch {
		case noise > 0:
			s = math.Exp((x - best) / noise)
		case e.tie(i, x, best):
			s = 1
		}
		sigma = append(sigma, s)
		total += s
	}
	for o := range sigma {
		sigma[o] /= total
	}
	e.sigma = sigma
	return sigma
}

// tie reports whether two payoffs are equal to party i.
func (e *plain) tie(i int, a, b float64) bool {
	return math.Abs(a-b) <= e.near[i]
}
