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
	t       *talksPlan
	parties []game.Party
	tie     []float64 // per party: payoffs as near as this are equal

	gain  [][]lane // per proposer and party: expected U_i - C_i of its offer
	agree []lane   // per proposer: chance that its offer is struck
	loss  []lane   // per proposer: of which at a loss to a consenting party

	open   []int32     // the deals in play
	group  int         // the group in play
	c      []lane      // per party: what no agreement is worth there
	x      [][]float64 // per party, deal and lane: U_i(d) - C_i
	yes    [][]float64 // per party, deal and lane: chance that it accepts or signs
	accept []float64   // per deal and lane: A(d)
	sigma  []float64   // per deal and lane: Q_j(d) - C_j, then the chance that it is offered
	struck []float64   // per deal and lane: chance that it is offered and struck
	worst  []float64   // per deal and lane: the least x of a consenting party
	ones   []float64   // to start accept from
	losses bool        // whether loss is asked for
	exps   int64
}

func newRounds(t *talksPlan, g *game.Game) *rounds {
	n, size := len(g.Parties), t.deals*lanes
	r := &rounds{t: t, parties: g.Parties, tie: ties(g), agree: make([]lane, n), loss: make([]lane, n)}
	for range n {
		r.gain = append(r.gain, make([]lane, n))
	}
	r.x, r.yes = newArrays(n, size), newArrays(n, size)
	r.accept, r.sigma = make([]float64, size), make([]float64, size)
	r.struck, r.worst = make([]float64, size), make([]float64, size)
	r.ones = slices.Repeat([]float64{1}, size)
	return r
}

// hold plays a round at states of the given group where no agreement is worth
// c (per party and lane), once for every proposer.
func (r *rounds) hold(group int, c []lane) {
	r.surplus(group, c)
	for _, j := range r.t.proposers {
		r.play(j)
		r.sum(j)
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
	r.accept, r.sigma, r.struck, r.worst = r.accept[:n], r.sigma[:n], r.struck[:n], r.worst[:n]
}

// answer is the chance that each of j's offers is struck: j signs, after all
// who must consent have accepted, the last to answer knowing only the
// signature behind it.
func (r *rounds) answer(j int) {
	switch {
	case r.t.odds[j] != nil:
		var f lane
		for l, c := range r.c[j] {
			f[l] = (c - r.t.middle[j]) / r.parties[j].Noise
		}
		exps(f[:])
		sign(r.accept, r.yes[j], r.t.odds[j][r.group], &f)
		r.exps += lanes
	default:
		copy(r.accept, r.ones)
		if r.parties[j].Consents {
			r.respond(j)
		}
	}
	who := r.t.responders[j]
	for k := len(who) - 1; k >= 0; k-- {
		r.respond(who[k])
	}
}

// respond is party i's chance of a yes to each deal, where accept is the
// chance that it will be followed through; accept then counts the yes in.
func (r *rounds) respond(i int) {
	if noise := r.parties[i].Noise; noise > 0 {
		respond(r.accept, r.yes[i], r.x[i], -1/noise)
		r.exps += int64(len(r.accept))
		return
	}
	for k, p := range r.accept {
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

// offer is the chance of each of j's offers, a logit choice among all open
// deals and none, and of each deal's being struck.
func (r *rounds) offer(j int) {
	var best, total lane
	offer(r.sigma, r.accept, r.x[j], &best)
	if noise := r.parties[j].MoveNoise; noise > 0 {
		weigh(r.sigma, &best, &total, 1/noise)
		r.exps += int64(len(r.sigma) + lanes)
	} else {
		r.pickBest(&best, &total, r.tie[j])
	}
	strike(r.sigma, r.struck, r.accept, &total, &r.agree[j])
}

// pickBest gives weight one to the offers that tie with the best, nothing
// among them.
func (r *rounds) pickBest(best, total *lane, tie float64) {
	for l := range best {
		if best[l] <= tie {
			total[l] = 1
		}
	}
	for k, q := range r.sigma {
		r.sigma[k] = 0
		if l := k % lanes; q >= best[l]-tie {
			r.sigma[k] = 1
			total[l]++
		}
	}
}

// sum is what the offers of j are worth to everybody.
func (r *rounds) sum(j int) {
	if len(r.open) == 0 {
		r.loss[j] = lane{}
		clear(r.gain[j])
		return
	}
	if r.losses {
		loss(r.struck, r.worst, &r.loss[j])
	}
	for i := range r.x {
		gain(r.struck, r.x[i], &r.gain[j][i])
	}
}
