package solve

import (
	"math"

	"parley/game"
)

// plain evaluates one period state by state, straight from the game and the
// definitions of sections 2.1 to 2.3 of the model. It shares nothing with the
// solver but the game: it is what the solver is checked against.
type plain struct {
	g    *game.Game
	next [][]float64 // per party and state: V_i at the start of the next period
	at   []int       // the level of every variable
	near []float64   // per party: payoffs as near as this are equal
}

func newPlain(g *game.Game, next [][]float64) *plain {
	e := &plain{g: g, next: next, at: make([]int, len(g.Factors)+len(g.Choices))}
	for i := range g.Parties {
		e.near = append(e.near, g.Tie(i))
	}
	return e
}

// value is V_i and C_i of every party at a state.
func (e *plain) value(state int) (v, c []float64) {
	levels := e.at[:len(e.g.Factors)]
	e.g.Levels(state, levels)
	if end := e.g.Ending(levels); end >= 0 {
		for _, t := range e.g.Endings[end].Payoff {
			v = append(v, e.g.At(t, e.at))
		}
		return v, v
	}
	c = e.choice(0)
	if e.g.Talks == nil {
		return c, c
	}
	return e.talks(c), c
}

// choice is what each party expects from choice m on.
func (e *plain) choice(m int) []float64 {
	if m == len(e.g.Choices) {
		return e.fight()
	}
	ch, v := e.g.Choices[m], len(e.g.Factors)+m
	if e.g.At(ch.Open, e.at) == 0 {
		e.at[v] = int(e.g.At(ch.Fallback, e.at))
		return e.choice(m + 1)
	}
	worth := make([][]float64, ch.Options)
	own := make([]float64, ch.Options)
	for o := range worth {
		e.at[v] = o
		worth[o] = e.choice(m + 1)
		own[o] = worth[o][ch.Party]
	}
	mean := make([]float64, len(e.g.Parties))
	for o, p := range e.logit(ch.Party, own) {
		for i := range mean {
			mean[i] += p * worth[o][i]
		}
	}
	return mean
}

// fight is the period's payoff and what chance makes of the rest.
func (e *plain) fight() []float64 {
	q := make([]float64, len(e.g.Parties))
	for i, p := range e.g.Parties {
		q[i] = (1-p.Discount)*e.g.At(e.g.Fighting[i], e.at) + p.Discount*e.expect(i, 0)
	}
	return q
}

// expect is party i's expectation once factors before k have moved.
func (e *plain) expect(i, k int) float64 {
	if k == len(e.g.Factors) {
		return e.next[i][e.g.State(e.at[:k])]
	}
	kernel := e.g.Kernels[i+1][k]
	old, sum := e.at[k], 0.0
	for _, m := range kernel.Rows[e.g.Index(kernel.Vars, e.at)] {
		e.at[k] = m.To
		sum += m.P * e.expect(i, k+1)
	}
	e.at[k] = old
	return sum
}

// talks is V_i where no agreement is worth c.
func (e *plain) talks(c []float64) []float64 {
	v := append([]float64(nil), c...)
	for j := range e.g.Parties {
		offers, struck, worth := e.offers(j, c)
		for d, p := range offers {
			for i := range v {
				chance := e.g.At(e.g.Talks.Chance[i+1], e.at) * e.g.At(e.g.Talks.Recognition[i+1][j], e.at)
				v[i] += chance * p * struck[d] * (worth[d][i] - c[i])
			}
		}
	}
	return v
}

// offers is how likely party j offers each open deal, how likely each is
// struck, and what each is worth to every party.
func (e *plain) offers(j int, c []float64) (offers, struck []float64, worth [][]float64) {
	t := e.g.Talks
	group := e.g.Index(t.Vars, e.at)
	q := []float64{0}
	for d := range t.Deals {
		k := group*t.Deals + d
		if t.Open != nil && !t.Open[k] {
			continue
		}
		u := make([]float64, len(e.g.Parties))
		for i := range u {
			u[i] = t.Worth[i][k]
		}
		for i, p := range e.g.Parties {
			if (p.Noise == 0 || p.MoveNoise == 0) && e.tie(i, u[i], c[i]) {
				u[i] = c[i]
			}
		}
		a := e.accept(j, u, c)
		worth, struck = append(worth, u), append(struck, a)
		q = append(q, a*(u[j]-c[j]))
	}
	return e.logit(j, q)[1:], struck, worth
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
	noise := e.g.Parties[i].MoveNoise
	best := math.Inf(-1)
	for _, x := range q {
		best = math.Max(best, x)
	}
	sigma, total := make([]float64, len(q)), 0.0
	for o, x := range q {
		switch {
		case noise > 0:
			sigma[o] = math.Exp((x - best) / noise)
		case e.tie(i, x, best):
			sigma[o] = 1
		}
		total += sigma[o]
	}
	for o := range sigma {
		sigma[o] /= total
	}
	return sigma
}

// tie reports whether two payoffs are equal to party i.
func (e *plain) tie(i int, a, b float64) bool {
	return math.Abs(a-b) <= e.near[i]
}
