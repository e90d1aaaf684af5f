package solve

import "math"

// ownMoves is what parties can make of a batch's talks by moves of their own,
// given everybody else's. It is scratch space for one goroutine.
type ownMoves struct {
	p       *plan
	replies []*reply  // see regret
	wait    [][2]lane // per party and reply: what no agreement is worth
	gain    [][2]lane // likewise: what the proposers so far add

	before, after, x []float64 // by deal and lane: room for products and surpluses
	logs             []float64 // per number of open deals: ln of the options of a proposer
}

func newOwnMoves(p *plan, replies []*reply) *ownMoves {
	o := &ownMoves{p: p, replies: replies}
	own := make([][2]lane, 2*p.parties+2)[1 : 1+2*p.parties] // one before and one behind: see apart
	o.wait, o.gain = own[:p.parties], own[p.parties:]
	for d := range p.talks.deals + 1 {
		o.logs = append(o.logs, math.Log(float64(1+d)))
	}
	n := p.talks.deals * lanes
	o.before, o.after, o.x = make([]float64, n), make([]float64, n), make([]float64, n)
	return o
}

// proposed notes what a round in which j proposes is worth to every reply, the
// others offering and answering as in equilibrium, and with the last proposer
// adds what all are worth.
func (o *ownMoves) proposed(r *rounds, j int, x *batch) {
	if j == r.t.proposers[0] {
		o.start(x)
	}
	if len(r.open) > 0 {
		for i := range o.p.parties {
			o.move(r, j, i, x)
		}
	}
	if j == r.t.proposers[len(r.t.proposers)-1] {
		o.finish(x)
	}
}

func (o *ownMoves) start(x *batch) {
	for k, w := range o.replies {
		wait := &o.wait[k/2][k%2]
		for l, s := range x.states {
			wait[l] = w.value[s]
		}
	}
	clear(o.gain)
}

func (o *ownMoves) finish(x *batch) {
	for k, w := range o.replies {
		gain := &o.gain[k/2][k%2]
		for l, s := range x.states[:x.n] {
			w.value[s] += gain[l]
		}
	}
}

// move adds what party i gains where j proposes.
func (o *ownMoves) move(r *rounds, j, i int, x *batch) {
	share := *r.chances(i+1, j, x) // and of an offer's weight where others propose
	if i != j {
		for l, s := range r.share {
			share[l] *= s
		}
	}
	self, worth := o.p.g.Parties[i], r.t.worth[i][r.group]
	yes := 0.0
	if self.Consents {
		yes = self.Noise * math.Ln2
	}
	before, after := o.reach(r, j, i)
	wait, gain := &o.wait[i], &o.gain[i]
	switch {
	case i == j:
		offerBest(before, worth, wait, &share, gain, yes, self.MoveNoise*o.logs[len(worth)])
	case self.Consents:
		answerBest(before, after, worth, wait, &share, gain, yes)
	default: // it looks on: what happens does not hang on it
		for k := range wait {
			surplus(o.x, worth, &wait[k])
			earn(r.struck, o.x[:len(r.struck)], &sure, &share, &gain[k])
		}
	}
}

// reach is how likely party i's move is reached where j proposes, for an
// answer but for the offers' share, and how likely its yes is followed
// through: by deal and lane.
func (o *ownMoves) reach(r *rounds, j, i int) (before, after []float64) {
	if i != j {
		before = r.weight
		if r.parties[j].Consents {
			after = r.yes[j]
		}
	}
	for _, other := range r.t.responders[j] {
		switch {
		case other == i:
		case other < i || i == j:
			before = both(o.before, before, r.yes[other])
		default:
			after = both(o.after, after, r.yes[other])
		}
	}
	ones := r.ones[:len(r.weight)]
	if before == nil {
		before = ones
	}
	if after == nil {
		after = ones
	}
	return before, after
}

// both is a times b, in into if need be; a is nil for ones.
func both(into, a, b []float64) []float64 {
	if a == nil {
		return b
	}
	for k, x := range b {
		into[k] = a[k] * x
	}
	return into[:len(b)]
}
