package export

import (
	"context"
	"slices"

	"parley/game"
	"parley/solve"
)

// walk is a way through one state of one period: chain's, or reply's.
type walk interface {
	// state writes the nodes of a state; at has its levels and may be used.
	state(t, s int, at []int)
	start(at []int) int32
	ends()
}

// Where a transition leads is known only once all of the next period's states
// are: until then it is written as a negative number, first the states that
// everything ends in, then those of the next period.

// end stands for the e-th state that everything ends in.
func (c *chain) end(e int) int32 { return -int32(1 + e) }

// later stands for a state of the next period.
func (c *chain) later(s int) int32 { return -int32(1 + c.absorbing + s) }

// fits counts the transitions, every option and answer taken for possible.
func (c *chain) fits(ctx context.Context, w walk) error {
	c.conduct, c.dry = &anything{g: c.g, at: make([]int, len(c.g.Factors)+len(c.g.Choices))}, true
	defer func() { c.dry = false }()
	_, err := c.unroll(ctx, w)
	return err
}

// unroll goes through the periods, each with the states that can be reached by
// its start.
func (c *chain) unroll(ctx context.Context, w walk) (*Model, error) {
	c.model, c.count = &Model{vars: c.vars}, 0
	at := make([]int, len(c.g.Factors)+len(c.g.Choices))
	copy(at, c.g.Start)
	first := w.start(at)
	layer := []int{}
	if s := c.stateOf(first); s >= 0 {
		layer = []int{s}
	}
	u := &unroller{chain: c, ids: make([]int32, c.g.States()), reached: make([]bool, c.g.States())}
	for t := 0; t <= c.n && len(layer) > 0; t++ {
		next, err := u.layer(ctx, w, t, layer, at)
		if err != nil {
			return nil, err
		}
		if c.count > c.limit {
			return nil, &TooLarge{What: "transitions", Count: float64(c.limit), AtLeast: true, Limit: c.limit, Fit: max(0, t-1)}
		}
		layer = next
	}
	c.model.states = c.model.States()
	w.ends()
	c.model.settle(first, c.absorbing)
	return c.model, nil
}

// stateOf is the state that a stand-in for one of the next period's means,
// or -1.
func (c *chain) stateOf(to int32) int { return int(-to) - 1 - c.absorbing }

// unroller follows one layer of states to the next.
type unroller struct {
	*chain
	ids     []int32 // per state: its number in the layer at hand
	reached []bool  // per state: whether the next layer has it
	from    int     // the first transition of the layer before
}

// layer writes the states of period t, and gives those of the next.
func (u *unroller) layer(ctx context.Context, w walk, t int, layer, at []int) (next []int, err error) {
	before, first := u.from, len(u.model.to)
	for _, s := range layer {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		u.ids[s] = int32(u.model.States())
		u.g.Levels(s, at[:len(u.g.Factors)])
		n := len(u.model.to)
		w.state(t, s, at)
		for _, to := range u.model.to[n:] {
			if s := u.stateOf(to); to < 0 && s >= 0 && !u.reached[s] {
				u.reached[s] = true
				next = append(next, s)
			}
		}
		if u.dry {
			u.model.forget(n)
		}
		if u.count > u.limit {
			break
		}
	}
	for k, to := range u.model.to[before:first] {
		if s := u.stateOf(to); to < 0 && s >= 0 {
			u.model.to[before+k] = u.ids[s]
		}
	}
	for _, s := range next {
		u.reached[s] = false
	}
	slices.Sort(next)
	u.from = first
	return next, nil
}

// node begins a node with the given values of the variables.
func (c *chain) node(values []int32) int32 {
	id := int32(c.model.States())
	c.model.values = append(c.model.values, values...)
	c.model.choices = append(c.model.choices, int32(len(c.model.actions)))
	c.model.rewards = append(c.model.rewards, 0)
	return id
}

// choice begins a choice of the node begun last; a chain has one at every node.
func (c *chain) choice(action string) {
	c.model.actions = append(c.model.actions, action)
	c.model.first = append(c.model.first, int32(len(c.model.to)))
}

// move adds a transition to the choice begun last.
func (c *chain) move(to int32, p float64) {
	c.count++
	c.model.to, c.model.p = append(c.model.to, to), append(c.model.p, p)
}

// anything is a conduct in which everything open may happen.
type anything struct {
	g  *game.Game
	at []int
}

// See brings a state into view.
func (a *anything) See(_, state int) { a.g.Levels(state, a.at[:len(a.g.Factors)]) }

// Choice has every option of a choice that is open.
func (a *anything) Choice(m int, picks []int) []float64 {
	ch, first := a.g.Choices[m], len(a.g.Factors)
	copy(a.at[first:], picks[:m])
	out := make([]float64, ch.Options)
	if a.g.At(ch.Open, a.at) == 0 {
		out[int(a.g.At(ch.Fallback, a.at))] = 1
		return out
	}
	for o := range out {
		out[o] = 1 / float64(len(out))
	}
	return out
}

// Offers has every open deal.
func (a *anything) Offers(j int) (out []solve.Offer) {
	open := openDeals(a.g, a.at)
	for _, d := range open {
		o := solve.Offer{Deal: d, P: 1 / float64(len(open)+1), Yes: make([]float64, len(a.g.Parties))}
		for i := range o.Yes {
			o.Yes[i] = 1
			if a.g.Parties[i].Consents {
				o.Yes[i] = 0.5
			}
		}
		out = append(out, o)
	}
	return out
}
