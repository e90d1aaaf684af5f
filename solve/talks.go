package solve

import (
	"math"
	"slices"

	"parley/game"
)

// ties is, per party, how near two of its payoffs are when they are equal.
func ties(g *game.Game) []float64 {
	t := make([]float64, len(g.Parties))
	for i := range t {
		t[i] = g.Tie(i)
	}
	return t
}

// rounds evaluates rounds of talks, eight states at a time. It is scratch
// space for one goroutine.
//
// Where a group of states has some deals closed, deals are those that are
// open there, in order: open holds their indices.
type rounds struct {
	_       apart
	t       *talksPlan
	parties []game.Party
	tie     []float64 // per party: payoffs as near as this are equal

	waits []lane // per party: what no agreement is worth, to be gathered
	v     []lane // per party: what the state is worth with the talks before it
	agree []lane // per proposer: chance that its offer is struck
	loss  []lane // per proposer: of which at a loss to a consenting party

	open   []int32               // the deals in play
	group  int                   // the group in play
	c      []lane                // per party: what no agreement is worth there
	x      [][]float64           // per party, deal and lane: U_i(d) - C_i
	yes    [][]float64           // per party, deal and lane: chance that it accepts or signs
	accept []float64             // per deal and lane: A(d)
	weight []float64             // per deal and lane: how likely it is offered, times total
	struck []float64             // per deal and lane: how likely it is offered and struck, times total
	share  lane                  // one over the total of weights, that of offering nothing among them
	held   heldChances           // of the last batch
	worst  []float64             // per deal and lane: the least x of a consenting party
	ones   []float64             // what nothing follows
	losses bool                  // whether loss is asked for
	each   func(j int, x *batch) // sees what follows if j proposes; nil for nobody
	exps   int64
	worked int64 // talks worked out, where not all are
	_      apart
}

// apart keeps what one worker writes off the lines of memory that others use:
// two lines, since the machine fetches them in pairs.
type apart [2]lane

func newRounds(t *talksPlan, g *game.Game) *rounds {
	n, size := len(g.Parties), t.deals*lanes
	r := &rounds{t: t, parties: g.Parties, tie: ties(g)}
	own := make([]lane, 4*n+2*len(apart{}))[len(apart{}):]
	r.agree, r.loss, r.v, r.waits = own[:n:n], own[n:2*n:2*n], own[2*n:3*n:3*n], own[3*n:4*n:4*n]
	r.x, r.yes = newArrays(n, size), newArrays(n, size)
	r.accept, r.weight = make([]float64, size), make([]float64, size)
	r.struck, r.worst = make([]float64, size), make([]float64, size)
	r.ones = slices.Repeat([]float64{1}, size)
	return r
}

// hold plays a round at the states of a batch, where no agreement is worth c
// (per party and lane), once for every proposer, and leaves in v what the
// states are worth.
func (r *rounds) hold(x *batch, c []lane) {
	r.surplus(int(x.group), c)
	copy(r.v, c)
	for _, j := range r.t.proposers {
		r.play(j)
		if r.each != nil {
			r.each(j, x)
		}
		r.sum(j, x)
	}
}

// play fills in what follows if j proposes.
func (r *rounds) play(j int) {
	if len(r.open) == 0 {
		r.agree[j] = lane{}
		return
	}
	r.answer(j)
	r.offer(j)
}

// surplus is what each deal is worth to each party above no agreement.
func (r *rounds) surplus(group int, c []lane) {
	r.open, r.group, r.c = r.t.open[group], group, c
	n := len(r.open)
	r.resize(n * lanes)
	if n == 0 {
		return
	}
	for i, p := range r.parties {
		surplus(r.x[i], r.t.worth[i][group], &c[i])
		if p.Noise == 0 || p.MoveNoise == 0 {
			level(r.x[i], r.tie[i])
		}
	}
	if r.losses {
		r.atLoss()
	}
}

// level counts what ties with no agreement as equal to it.
func level(x []float64, tie float64) {
	for k := range x {
		if math.Abs(x[k]) <= tie {
			x[k] = 0
		}
	}
}

func (r *rounds) atLoss() {
	clear(r.worst)
	for i, p := range r.parties {
		if p.Consents {
			worsen(r.worst, r.x[i])
		}
	}
}

func (r *rounds) resize(n int) {
	for i := range r.x {
		r.x[i], r.yes[i] = r.x[i][:n], r.yes[i][:n]
	}
	r.accept, r.weight, r.struck, r.worst = r.accept[:n], r.weight[:n], r.struck[:n], r.worst[:n]
}

// answer is the chance that each of j's offers is struck: j signs, after all
// who must consent have accepted, the last to answer knowing only the
// signature behind it.
func (r *rounds) answer(j int) {
	before := r.ones[:len(r.accept)]
	switch {
	case r.t.odds[j] != nil:
		r.sign(j)
		before = r.yes[j]
	case r.parties[j].Consents:
		r.respond(j, before)
		before = r.accept
	}
	who := r.t.responders[j]
	if len(who) == 0 {
		copy(r.accept, before)
	}
	for k := len(who) - 1; k >= 0; k-- {
		r.respond(who[k], before)
		before = r.accept
	}
}

// sign is j's chance of signing what the others have accepted.
func (r *rounds) sign(j int) {
	sign(r.yes[j], r.t.odds[j][r.group], &r.c[j], r.t.middle[j], r.parties[j].Noise)
	r.exps += lanes
}

// respond is party i's chance of a yes to each deal, where before is the
// chance that it will be followed through; accept is that with the yes.
func (r *rounds) respond(i int, before []float64) {
	if noise := r.parties[i].Noise; noise > 0 {
		respond(r.yes[i], r.accept, before, r.x[i], -math.Log2E/noise)
		r.exps += int64(len(r.accept))
		return
	}
	for k, p := range before {
		r.yes[i][k] = bestResponse(p * r.x[i][k])
		r.accept[k] = p * r.yes[i][k]
	}
}

func bestResponse(gain float64) float64 {
	switch {
	case gain > 0:
		return 1
	case gain < 0:
		return 0
	}
	return 0.5
}

// offer is how likely each of j's offers is, a logit choice among all open
// deals and none, and each deal's being struck.
func (r *rounds) offer(j int) {
	var most lane
	best(r.accept, r.x[j], &most)
	if noise := r.parties[j].MoveNoise; noise > 0 {
		weigh(r.weight, r.struck, r.accept, r.x[j], &most, &r.share, &r.agree[j], math.Log2E/noise)
		r.exps += int64(len(r.weight) + lanes)
		return
	}
	r.pickBest(j, &most)
}

// pickBest gives weight one to the offers that tie with the best, nothing
// among them.
func (r *rounds) pickBest(j int, most *lane) {
	tie, total := r.tie[j], lane{}
	for l, b := range most {
		r.agree[j][l] = 0
		if b <= tie {
			total[l] = 1
		}
	}
	for k, x := range r.x[j] {
		l := k % lanes
		r.weight[k] = 0
		if r.accept[k]*x >= most[l]-tie {
			r.weight[k] = 1
			total[l]++
		}
		r.struck[k] = r.weight[k] * r.accept[k]
		r.agree[j][l] += r.struck[k]
	}
	for l, t := range total {
		r.share[l] = 1 / t
		r.agree[j][l] *= r.share[l]
	}
}

// sum adds to v what the offers of j are worth to everybody.
func (r *rounds) sum(j int, x *batch) {
	if len(r.open) == 0 {
		r.loss[j] = lane{}
		return
	}
	if r.losses {
		loss(r.struck, r.worst, &r.loss[j])
		for l, s := range r.share {
			r.loss[j][l] *= s
		}
	}
	for i := range r.x {
		earn(r.struck, r.x[i], r.chances(i+1, j, x), &r.share, &r.v[i])
	}
}
