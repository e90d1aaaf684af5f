package export

import (
	"fmt"
	"maps"
	"slices"

	"parley/solve"
)

// begin is whether a round is held, who proposes, and what others offer.
func (r *reply) begin(at []int, base int32) {
	r.choice("talks")
	var gone []float64
	lead := func(x step, p float64) {
		if p > 0 {
			r.move(r.to(base, x), p)
			gone = append(gone, p)
		}
	}
	watched := map[int]float64{} // per deal: struck while the party looks on, whoever proposed
	for j, w := range weights(r.g, r.viewer, at) {
		if w <= 0 {
			continue
		}
		r.offers[j] = r.Offers(j)
		if j == r.me {
			lead(step{kind: offers}, w)
			continue
		}
		for _, o := range r.offers[j] {
			if !r.g.Parties[r.me].Consents {
				watched[o.Deal] += w * o.P * o.Struck()
				continue
			}
			before, _ := r.around(o, j)
			lead(step{kind: replies, by: j, deal: o.Deal}, w*o.P*before)
		}
	}
	for _, d := range slices.Sorted(maps.Keys(watched)) {
		lead(step{kind: peace, deal: d}, watched[d])
	}
	if left := rest(gone); left > 0 {
		r.move(r.to(base, step{kind: chooses}), left)
	}
}

// around is how likely those before the party accept j's offer, and then those
// after it.
func (r *reply) around(o solve.Offer, j int) (before, after float64) {
	before, after = 1, 1
	passed := false
	for _, i := range answering(r.g, j) {
		switch {
		case i == r.me:
			passed = true
		case passed:
			after *= o.Yes[i]
		default:
			before *= o.Yes[i]
		}
	}
	return before, after
}

// offer is the party's choice among open deals and none.
func (r *reply) offer(base int32) {
	none := r.to(base, step{kind: chooses})
	r.choice("nothing")
	r.move(none, 1)
	for _, o := range r.offers[r.me] {
		accepted, then := 1.0, step{kind: peace, deal: o.Deal}
		for i, yes := range o.Yes {
			if i != r.me {
				accepted *= yes
			}
		}
		if r.g.Parties[r.me].Consents {
			then.kind = signs
		}
		r.choice(fmt.Sprintf("offer_%d", o.Deal))
		r.perhaps(accepted, r.to(base, then), none)
	}
}

// perhaps is a move that comes off with a chance, else another.
func (r *reply) perhaps(p float64, to, otherwise int32) {
	if p > 0 {
		r.move(to, p)
	}
	if p < 1 {
		r.move(otherwise, 1-p)
	}
}

// answer is the party's yes, which others may have to follow, or no.
func (r *reply) answer(base int32, x step) {
	none, struck := r.to(base, step{kind: chooses}), r.to(base, step{kind: peace, deal: x.deal})
	after, yes, no := 1.0, "sign", "walk_away"
	if x.kind == replies {
		yes, no = "accept", "refuse"
		for _, o := range r.offers[x.by] {
			if o.Deal == x.deal {
				_, after = r.around(o, x.by)
			}
		}
	}
	r.choice(yes)
	r.perhaps(after, struck, none)
	r.choice(no)
	r.move(none, 1)
}

// choose is the choice that is next, a decision where it is the party's own,
// or the fighting where there is none left.
func (r *reply) choose(t int, at []int, base int32, x step) {
	picks := r.picks(x)
	copy(at[len(r.g.Factors):], picks)
	if x.m == len(r.g.Choices) {
		r.fight(t, at)
		return
	}
	ch := r.g.Choices[x.m]
	chances := r.Choice(x.m, picks)
	mine := ch.Party == r.me && r.g.At(ch.Open, at) != 0
	if !mine {
		r.choice(identifier(r.s.Choices[x.m].Name))
	}
	for o, p := range chances {
		then := r.to(base, step{kind: chooses, m: x.m + 1, pick: x.pick*ch.Options + o})
		switch {
		case mine:
			r.choice(identifier(r.s.Choices[x.m].Name + "_" + r.s.Choices[x.m].Options[o]))
			r.move(then, 1)
		case p > 0:
			r.move(then, p)
		}
	}
}

// picks takes a number apart into the choices made before a step.
func (r *reply) picks(x step) []int {
	picks, n := make([]int, len(r.g.Choices)), x.pick
	for m := x.m - 1; m >= 0; m-- {
		picks[m] = n % r.g.Choices[m].Options
		n /= r.g.Choices[m].Options
	}
	return picks
}

// fight pays the period and leads on to the next.
func (r *reply) fight(t int, at []int) {
	r.pays((1-r.g.Parties[r.me].Discount)*r.weight(t), r.g.At(r.g.Fighting[r.me], at))
	r.choice("fight")
	r.chase = r.chase[:0]
	r.chances(1, 0, at)
	r.merge()
}
