package export

import (
	"context"
	"fmt"
	"math"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// Reply is the decision process of one party against everybody else's
// equilibrium play, in its own beliefs: its offers, answers, signatures and
// choices are decisions, everything else is chance. The largest reward that
// can be expected is what its best response is worth to it.
//
// Rewards are the party's payoffs, weighed as its patience does; weights sum
// to one on every path. PRISM knows no rewards below zero, so where a payoff is
// negative all of them are raised by the same, as a note says. Behind the last
// period each state pays what the best response is worth there.
//
// g is the game of s; periods is how many, at most all that are solved. It
// fails with a *TooLarge before any work where there would be more than
// ChainLimit transitions.
func Reply(ctx context.Context, s *scenario.Scenario, g *game.Game, party, periods int) (*Model, error) {
	if err := asks(g, party+1, periods, g.Horizon+g.Tail); err != nil {
		return nil, err
	}
	r := newReply(s, g, party, periods)
	if err := r.fits(ctx, r); err != nil {
		return nil, err
	}
	solution, err := solve.Run(ctx, g, solve.Options{Brief: true})
	if err != nil {
		return nil, err
	}
	play, err := solution.Play(ctx, periods, true, solve.Options{})
	if err != nil {
		return nil, err
	}
	r.conduct, r.cut = play, play.Cut[party]
	m, err := r.unroll(ctx, r)
	if err != nil {
		return nil, err
	}
	m.decides = true
	r.say(m, play.Start[party], solution.Value[party])
	return m, nil
}

// reply walks through a period in the party's steps.
type reply struct {
	*chain
	me     int
	raised float64   // what is added to every payoff
	cut    []float64 // per state: what the rest is worth behind the last period

	steps   []step
	numbers map[step]int32
	offers  [][]solve.Offer // per party that may propose, at the state in view
}

// step is a place within a period.
type step struct {
	kind stage
	by   int // who proposes, where that matters
	deal int // where there is one
	m    int // the choice that is next
	pick int // the choices made before it, as one number
}

// stage is what happens at a step.
type stage int32

const (
	begins   stage = iota // who proposes
	offers                // the party makes an offer
	signs                 // the party signs what all others have accepted
	replies               // the party answers
	chooses               // a choice, or what follows all of them
	peace                 // a deal has been struck
	finished              // an ending, or the last period is over
)

func newReply(s *scenario.Scenario, g *game.Game, party, periods int) *reply {
	w := newWords(s)
	for _, name := range []string{"step", "by", "deal", "choice", "picks"} {
		w.add(name)
	}
	lo, _ := g.Span(party)
	r := &reply{
		chain: &chain{words: w, g: g, viewer: party + 1, n: periods, absorbing: 1, limit: ChainLimit},
		me:    party, raised: math.Max(0, -lo), numbers: map[step]int32{},
	}
	r.lead = r.start
	return r
}

// start is always a state: an ending pays when it is reached.
func (r *reply) start(at []int) int32 { return r.later(r.g.State(at[:len(r.g.Factors)])) }

// state writes all the steps of a state that can be reached, in the order in
// which they come up.
func (r *reply) state(t, s int, at []int) {
	clear(r.numbers)
	r.steps = r.steps[:0]
	first, over := step{}, r.g.Ending(at) >= 0 || t == r.n
	if over {
		first.kind = finished
	} else {
		r.See(t, s)
		r.offers = make([][]solve.Offer, len(r.g.Parties))
	}
	r.numbers[first], r.steps = 0, append(r.steps, first)
	base := int32(r.model.States())
	for k := 0; k < len(r.steps); k++ {
		r.model.rewards[r.node(r.values(t, at, r.steps[k]))] = 0
		r.step(t, s, at, base, r.steps[k])
	}
}

// values are those of the variables at a step.
func (r *reply) values(t int, at []int, x step) []int32 {
	return append(r.record(t, at), int32(x.kind), int32(x.by), int32(x.deal), int32(x.m), int32(x.pick))
}

// to is the number of a step of the state at hand.
func (r *reply) to(base int32, x step) int32 {
	n, known := r.numbers[x]
	if !known {
		n = int32(len(r.steps))
		r.numbers[x], r.steps = n, append(r.steps, x)
	}
	return base + n
}

// pays sets the reward of the step at hand: a payoff with its weight.
func (r *reply) pays(weight, payoff float64) {
	r.model.rewards[r.model.States()-1] = weight * (payoff + r.raised)
}

// weight is how much what is got from period t on for ever counts at the start.
func (r *reply) weight(t int) float64 { return math.Pow(r.g.Parties[r.me].Discount, float64(t)) }

func (r *reply) step(t, s int, at []int, base int32, x step) {
	switch x.kind {
	case begins:
		r.begin(at, base)
	case offers:
		r.offer(base)
	case signs, replies:
		r.answer(base, x)
	case chooses:
		r.choose(t, at, base, x)
	case peace:
		r.pays(r.weight(t), worth(r.g, r.me, x.deal, at))
		r.finish()
	case finished:
		r.pays(r.weight(t), r.last(s, at))
		r.finish()
	}
}

// last is what a state pays in which everything is over: an ending's payoff
// goes before what the rest is worth.
func (r *reply) last(s int, at []int) float64 {
	if e := r.g.Ending(at); e >= 0 {
		return r.g.At(r.g.Endings[e].Payoff[r.me], at)
	}
	if r.dry {
		return 0
	}
	return r.cut[s]
}

func (r *reply) finish() {
	r.choice("done")
	r.move(r.end(0), 1)
}

// ends adds the state that everything ends in.
func (r *reply) ends() {
	v := make([]int32, len(r.vars))
	v[0] = 1
	at := r.node(v)
	r.choice("done")
	r.move(at, 1)
}

// say adds labels and properties.
func (r *reply) say(m *Model, best, value float64) {
	width := len(m.vars)
	m.labels = []label{{labelDone, func(s int) bool { return m.values[s*width] == 1 }}}
	name := r.s.Parties[r.me].Name
	if r.raised > 0 {
		m.notes = append(m.notes, fmt.Sprintf("Payoffs are raised by %.17g, so that none is negative: take it off the result", r.raised))
	}
	m.notes = append(m.notes, fmt.Sprintf("To %s its best response is worth %.17g, and the equilibrium %.17g", oneLine(name), best, value))
	// A path has at most so many steps a period, and one behind the last.
	deepest := r.n*(4+len(r.g.Choices)) + 2
	m.properties = []property{{
		text: fmt.Sprintf("Rmax=? [ C<=%d ]", deepest), result: best + r.raised,
		about: "the best response; no path has more steps",
	}}
}
