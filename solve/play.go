package solve

import (
	"context"
	"slices"

	"parley/game"
)

// Play is an equilibrium laid open: what everybody does, at any state of its
// first periods. Values come from the solver; what is done at a state is
// worked out from them by the plain code that certificates rest on. It is for
// one goroutine at a time.
type Play struct {
	// Start is what a party's best response to the others' equilibrium is worth
	// to it at the start, per party; nil where it was not asked for.
	Start []float64
	// Cut is the same where the periods kept end, per party and state.
	Cut [][]float64

	g      *game.Game
	values [][][]float64 // per period, party and state: V_i at the period's start
	e      *plain
	wait   []float64 // C_i at the state in view
}

// Play solves the game once more and keeps the values of the first so many
// periods, from 0 to all that are solved. Of the options it reads Workers.
// With replies it follows every party's best response too, at twice the cost.
func (s *Solution) Play(ctx context.Context, periods int, replies bool, o Options) (*Play, error) {
	b := newBackward(s.plan, workers(o.Workers))
	p := &Play{g: s.plan.g, values: make([][][]float64, periods+1), e: newPlain(s.plan.g, nil)}
	var r *regret
	if replies {
		r = newRegret(b)
	}
	p.keep(b, r, s.plan.g.Horizon+s.plan.g.Tail)
	err := b.run(ctx, nil, func(t int) {
		p.keep(b, r, t)
	})
	return p, err
}

// keep notes what stands at the start of period t, as far as it is wanted.
func (p *Play) keep(b *backward, r *regret, t int) {
	if t >= len(p.values) {
		return
	}
	p.values[t] = clones(b.value)
	for i := range b.value {
		if r != nil && t == len(p.values)-1 {
			p.Cut = append(p.Cut, append([]float64(nil), r.replies[2*i].value...))
		}
		if r != nil && t == 0 {
			p.Start = append(p.Start, r.replies[2*i].value[b.p.start])
		}
	}
}

// Value is V_i at a state that can be reached by the start of period t.
func (p *Play) Value(t, i, state int) float64 { return p.values[t][i][state] }

// See brings a state of period t into view, which must be no ending and lie
// before the last of the values kept. Wait, Choice and Offers then speak of it.
func (p *Play) See(t, state int) {
	p.e.next = p.values[t+1]
	p.g.Levels(state, p.e.at[:len(p.g.Factors)])
	p.wait = slices.Clone(p.e.choice(0))
}

// Wait is C_i at the state in view, per party.
func (p *Play) Wait() []float64 { return p.wait }

// Choice is the chance of each option of choice m, once the choices before it
// have been made as in picks; the fallback's is one where it is not open.
func (p *Play) Choice(m int, picks []int) []float64 {
	e, ch, first := p.e, p.g.Choices[m], len(p.g.Factors)
	copy(e.at[first:], picks[:m])
	if e.g.At(ch.Open, e.at) == 0 {
		sure := make([]float64, ch.Options)
		sure[int(e.g.At(ch.Fallback, e.at))] = 1
		return sure
	}
	own := make([]float64, ch.Options)
	for o := range own {
		e.at[first+m] = o
		own[o] = e.choice(m + 1)[ch.Party]
	}
	return slices.Clone(e.logit(ch.Party, own))
}

// Offer is one open deal, in the hands of the party that may propose it.
type Offer struct {
	Deal int
	P    float64 // how likely it is made, in a round in which the party proposes
	// Yes is how likely each party answers yes or signs, when all before it
	// have said yes; 1 for those who are not asked.
	Yes []float64
}

// Struck is how likely the offer, once made, ends the war.
func (o Offer) Struck() float64 {
	all := 1.0
	for _, y := range o.Yes {
		all *= y
	}
	return all
}

// Offers are those that party j can make at the state in view. With the rest
// of its chance it offers nothing.
func (p *Play) Offers(j int) []Offer {
	t := p.g.Talks
	group := p.g.Index(t.Vars, p.e.at)
	var out []Offer
	q := []float64{0}
	for d := range t.Deals {
		if k := group*t.Deals + d; t.Open == nil || t.Open[k] {
			o := Offer{Deal: d, Yes: make([]float64, len(p.g.Parties))}
			own := p.answers(j, k, o.Yes)
			out, q = append(out, o), append(q, o.Struck()*own)
		}
	}
	for d, chance := range p.e.logit(j, q)[1:] {
		out[d].P = chance
	}
	return out
}

// answers fills in who says yes to j's offer of the deal whose worths lie at k,
// from the last who answers to the first, and gives what it brings j.
func (p *Play) answers(j, k int, yes []float64) (own float64) {
	u := make([]float64, len(yes))
	for i := range u {
		u[i], yes[i] = p.e.level(i, p.g.Talks.Worth[i][k], p.wait[i]), 1
	}
	followed := 1.0
	answer := func(i int) {
		if who := p.g.Parties[i]; who.Consents {
			yes[i] = plainYes(u[i], p.wait[i], followed, who.Noise)
			followed *= yes[i]
		}
	}
	answer(j)
	for i := len(u) - 1; i >= 0; i-- {
		if i != j {
			answer(i)
		}
	}
	return u[j] - p.wait[j]
}
