package export

import (
	"context"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// ChainLimit is how many transitions a chain or decision process may have:
// files of a gigabyte, which is as much as PRISM reads in minutes.
const ChainLimit = 20_000_000

// conduct is what is done at a state: a solve.Play, or before there is one a
// stand-in with which transitions can be counted.
type conduct interface {
	See(t, state int)
	Choice(m int, picks []int) []float64
	Offers(j int) []solve.Offer
}

// Chain is the equilibrium's course as a viewer sees it: one step a period, so
// that F<=m speaks of the first m periods. An agreement struck in a period's
// talks is reached by the step through that period.
//
// g is the game of s; periods is how many, at most the horizon. It fails with
// a *TooLarge before any work where there would be more than ChainLimit
// transitions.
func Chain(ctx context.Context, s *scenario.Scenario, g *game.Game, viewer, periods int) (*Model, error) {
	if err := asks(g, viewer, periods, g.Horizon); err != nil {
		return nil, err
	}
	c := newChain(s, g, viewer, periods)
	if err := c.fits(ctx, c); err != nil {
		return nil, err
	}
	solution, err := solve.Run(ctx, g, solve.Options{})
	if err != nil {
		return nil, err
	}
	if c.conduct, err = solution.Play(ctx, periods, false, solve.Options{}); err != nil {
		return nil, err
	}
	m, err := c.unroll(ctx, c)
	if err != nil {
		return nil, err
	}
	c.label(m)
	m.properties = c.properties(solution.Forecast(viewer, false))
	return m, nil
}

func newChain(s *scenario.Scenario, g *game.Game, viewer, periods int) *chain {
	c := &chain{words: newWords(s), g: g, viewer: viewer, n: periods, absorbing: 1 + len(g.Endings), limit: ChainLimit}
	c.lead = c.next
	return c
}

// chain walks through periods and states, writing down what can follow. It
// serves the decision process too, which has a walk of its own through a state.
type chain struct {
	words
	conduct
	g         *game.Game
	viewer    int // whose beliefs chances are read with
	n         int
	absorbing int // how many states everything ends in
	limit     int // of transitions

	model *Model
	dry   bool // transitions are counted, not kept
	count int
	lead  func(at []int) int32 // where a period that ends at these levels leads
	chase []target             // scratch: what can follow, not yet merged
	sums  []float64
	seen  []bool
}

// target is a state and its chance.
type target struct {
	to int32
	p  float64
}

// state writes what can follow state s of period t.
func (c *chain) state(t int, s int, at []int) {
	m := c.node(c.record(t, at))
	if t == c.n {
		c.choice("")
		c.move(m, 1)
		return
	}
	c.See(t, s)
	c.choice("")
	struck := c.struck(at)
	if struck > 0 {
		c.move(c.end(0), struck)
	}
	c.chase = c.chase[:0]
	c.choices(1-struck, 0, at, make([]int, len(c.g.Choices)))
	c.merge()
}

// record is a state's values in the order of words.vars.
func (c *chain) record(t int, at []int) []int32 {
	out := []int32{0, int32(t)}
	for _, l := range at[:len(c.g.Factors)] {
		out = append(out, int32(l))
	}
	return out
}

// struck is the chance that talks end the war.
func (c *chain) struck(at []int) float64 {
	sum := 0.0
	for j, w := range weights(c.g, c.viewer, at) {
		if w > 0 {
			for _, o := range c.Offers(j) {
				sum += w * o.P * o.Struck()
			}
		}
	}
	return sum
}

// choices goes through what can be chosen, with the chance of getting there.
func (c *chain) choices(p float64, m int, at, picks []int) {
	if p == 0 {
		return
	}
	if m == len(picks) {
		c.chances(p, 0, at)
		return
	}
	for o, q := range c.Choice(m, picks) {
		picks[m], at[len(c.g.Factors)+m] = o, o
		c.choices(p*q, m+1, at, picks)
	}
}

// chances goes through where factors k and later can move.
func (c *chain) chances(p float64, k int, at []int) {
	if k == len(c.g.Factors) {
		c.chase = append(c.chase, target{c.lead(at), p})
		return
	}
	old := at[k]
	for _, m := range possible(c.g, c.viewer, k, at) {
		at[k] = m.To
		c.chances(p*m.P, k+1, at)
		at[k] = old
	}
}

// next is where a period leads: a state of the next one, or an ending.
func (c *chain) next(at []int) int32 {
	if e := c.g.Ending(at); e >= 0 {
		return c.end(1 + e)
	}
	return c.later(c.g.State(at[:len(c.g.Factors)]))
}

// merge writes each state that can follow once, with all of its chance.
func (c *chain) merge() {
	if c.sums == nil {
		c.sums, c.seen = make([]float64, c.g.States()+c.absorbing), make([]bool, c.g.States()+c.absorbing)
	}
	unique := c.chase[:0]
	for _, x := range c.chase {
		k := -x.to - 1
		if c.sums[k] += x.p; !c.seen[k] {
			c.seen[k] = true
			unique = append(unique, x)
		}
	}
	for _, x := range unique {
		k := -x.to - 1
		if c.sums[k] > 0 {
			c.move(x.to, c.sums[k])
		}
		c.sums[k], c.seen[k] = 0, false
	}
}

// start is the state before the first period.
func (c *chain) start(at []int) int32 { return c.next(at) }

// ends adds the states that everything ends in.
func (c *chain) ends() {
	for e := range c.absorbing {
		v := make([]int32, len(c.vars))
		v[0] = int32(1 + e)
		at := c.node(v)
		c.choice("")
		c.move(at, 1)
	}
}
