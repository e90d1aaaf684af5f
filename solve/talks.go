package solve

import (
	"math"
	"slices"

	"parley/game"
)

// talksPlan is what rounds of talks need, laid out per group of states that
// share their deals' worths and per context that shares the chances of a
// round and of proposing.
type talksPlan struct {
	deals      int
	group      []int32     // per state; nil where worths read no factor
	context    []int32     // per state; nil where chances read no factor
	weight     [][]float64 // per viewer: context-major, chance of a round times of proposing
	worth      [][]float64
	open       []bool
	proposers  []int   // parties that anybody thinks may propose
	responders [][]int // per party: who answers its offers, in order
}

func newTalksPlan(g *game.Game, s *splitter) *talksPlan {
	t := &talksPlan{deals: g.Talks.Deals, worth: g.Talks.Worth, open: g.Talks.Open}
	t.group = s.split(g.Talks.Vars).state
	vars := contextVars(g)
	t.context = s.split(vars).state
	t.weigh(g, vars)
	for j := range g.Parties {
		if slices.ContainsFunc(t.weight, func(w []float64) bool { return proposes(w, j, len(g.Parties)) }) {
			t.proposers = append(t.proposers, j)
		}
		var r []int
		for i, p := range g.Parties {
			if i != j && p.Consents {
				r = append(r, i)
			}
		}
		t.responders = append(t.responders, r)
	}
	return t
}

func proposes(weight []float64, j, parties int) bool {
	for c := j; c < len(weight); c += parties {
		if weight[c] > 0 {
			return true
		}
	}
	return false
}

// contextVars are the factors that chances of a round and of proposing read.
func contextVars(g *game.Game) []int {
	var vars []int
	for v := range g.Talks.Chance {
		vars = append(vars, g.Talks.Chance[v].Vars...)
		for _, t := range g.Talks.Recognition[v] {
			vars = append(vars, t.Vars...)
		}
	}
	slices.Sort(vars)
	return slices.Compact(vars)
}

func (t *talksPlan) weigh(g *game.Game, vars []int) {
	contexts := 1
	for _, v := range vars {
		contexts *= g.Size(v)
	}
	at := make([]int, len(g.Factors)+len(g.Choices))
	levels := make([]int, len(vars))
	t.weight = make([][]float64, len(g.Kernels))
	for range contexts {
		for i, v := range vars {
			at[v] = levels[i]
		}
		for v := range t.weight {
			for _, r := range g.Talks.Recognition[v] {
				t.weight[v] = append(t.weight[v], g.At(g.Talks.Chance[v], at)*g.At(r, at))
			}
		}
		step(g, vars, levels)
	}
}

func (t *talksPlan) groupOf(state int) int {
	if t.group == nil {
		return 0
	}
	return int(t.group[state])
}

// weights are, for each party, a viewer's chance that a round is held in
// which that party proposes.
func (t *talksPlan) weights(viewer, state, parties int) []float64 {
	c := 0
	if t.context != nil {
		c = int(t.context[state])
	}
	return t.weight[viewer][c*parties : (c+1)*parties]
}

// tieTolerance is the share of a party's largest payoff within which it counts
// two payoffs as equal: some thousands of roundings, since values are sums of
// many products. It matters to those who decide without noise only.
const tieTolerance = 1e-12

// ties is, per party, how near two of its payoffs are when they are equal.
func ties(g *game.Game) []float64 {
	t := make([]float64, len(g.Parties))
	for i := range t {
		t[i] = tieTolerance * g.Magnitude(i)
	}
	return t
}

// cutoff is where a logit weight is too small to be seen beside one: exp(-40)
// is 4e-18, a fiftieth of a rounding.
const cutoff = 40

// rounds evaluates rounds of talks. It is scratch space for one goroutine.
type rounds struct {
	t       *talksPlan
	parties []game.Party

	gain  [][]float64 // per proposer and party: expected U_i - C_i of its offer
	agree []float64   // per proposer: chance that its offer is struck
	loss  []float64   // per proposer: of which at a loss to a consenting party

	x      [][]float64 // per party and deal: U_i(d) - C_i
	yes    [][]float64 // per party and deal: chance that it accepts or signs
	accept []float64   // per deal: A(d)
	q      []float64   // per deal: Q_j(d) - C_j
	sigma  []float64   // per deal: chance that it is offered
	bad    []bool      // per deal: some consenting party loses by it
	tie    []float64   // per party: payoffs as near as this are equal
	exps   int64
}

func newRounds(t *talksPlan, g *game.Game) *rounds {
	n := len(g.Parties)
	r := &rounds{t: t, parties: g.Parties, agree: make([]float64, n), loss: make([]float64, n)}
	r.tie = ties(g)
	for range n {
		r.gain = append(r.gain, make([]float64, n))
		r.x = append(r.x, make([]float64, t.deals))
		r.yes = append(r.yes, make([]float64, t.deals))
	}
	r.accept = make([]float64, t.deals)
	r.q = make([]float64, t.deals)
	r.sigma = make([]float64, t.deals)
	r.bad = make([]bool, t.deals)
	return r
}

// hold plays a round at a state of the given group where no agreement is
// worth c, once for every proposer.
func (r *rounds) hold(group int, c []float64) {
	r.surplus(group, c)
	for _, j := range r.t.proposers {
		r.answer(j)
		r.offer(j, group)
		r.sum(j)
	}
}

// surplus is what each deal is worth to each party above no agreement.
func (r *rounds) surplus(group int, c []float64) {
	d := r.t.deals
	clear(r.bad)
	for i, p := range r.parties {
		u := r.t.worth[i][group*d:][:d]
		tie := 0.0
		if p.Noise == 0 || p.MoveNoise == 0 {
			tie = r.tie[i]
		}
		for k, w := range u {
			x := w - c[i]
			if math.Abs(x) <= tie {
				x = 0
			}
			r.x[i][k] = x
			if x < 0 && p.Consents {
				r.bad[k] = true
			}
		}
	}
}

// answer is the chance that each of j's offers is struck: j signs, after all
// who must consent have accepted, the last to answer knowing only the
// signature behind it.
func (r *rounds) answer(j int) {
	for d := range r.accept {
		r.accept[d] = 1
	}
	if r.parties[j].Consents {
		r.respond(j)
	}
	who := r.t.responders[j]
	for k := len(who) - 1; k >= 0; k-- {
		r.respond(who[k])
	}
}

// respond is party i's chance of a yes to each deal, where accept is the
// chance that it will be followed through; accept then counts the yes in.
func (r *rounds) respond(i int) {
	x, yes, noise := r.x[i], r.yes[i], r.parties[i].Noise
	if noise == 0 {
		for d, p := range r.accept {
			yes[d] = bestResponse(p * x[d])
			r.accept[d] = p * yes[d]
		}
		return
	}
	inv := 1 / noise
	r.exps += int64(len(x))
	for d, p := range r.accept {
		yes[d] = logistic(p * x[d] * inv)
		r.accept[d] = p * yes[d]
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

// offer is the chance of each of j's offers: a logit choice among all open
// deals and none.
func (r *rounds) offer(j, group int) {
	best := 0.0
	x := r.x[j]
	for d, a := range r.accept {
		r.q[d] = a * x[d]
		if r.q[d] > best && r.isOpen(group, d) {
			best = r.q[d]
		}
	}
	if noise := r.parties[j].MoveNoise; noise > 0 {
		r.logit(group, best, 1/noise)
		return
	}
	r.pickBest(group, best, r.tie[j])
}

func (r *rounds) isOpen(group, d int) bool {
	return r.t.open == nil || r.t.open[group*r.t.deals+d]
}

func (r *rounds) logit(group int, best, inv float64) {
	total := r.weight(-best * inv)
	for d, q := range r.q {
		w := 0.0
		if r.isOpen(group, d) {
			w = r.weight((q - best) * inv)
		}
		r.sigma[d] = w
		total += w
	}
	scale := 1 / total
	for d := range r.sigma {
		r.sigma[d] *= scale
	}
}

func (r *rounds) weight(x float64) float64 {
	if x < -cutoff {
		return 0
	}
	r.exps++
	return fastExp(x)
}

func (r *rounds) pickBest(group int, best, tie float64) {
	tied := best - tie
	n := 0.0
	if tied <= 0 {
		n = 1 // offering nothing is as good
	}
	for d, q := range r.q {
		r.sigma[d] = 0
		if q >= tied && r.isOpen(group, d) {
			r.sigma[d] = 1
			n++
		}
	}
	for d := range r.sigma {
		r.sigma[d] /= n
	}
}

func (r *rounds) sum(j int) {
	agree, loss := 0.0, 0.0
	struck := r.q // the offers' values are no longer needed
	for d, s := range r.sigma {
		struck[d] = s * r.accept[d]
		agree += struck[d]
		if r.bad[d] {
			loss += struck[d]
		}
	}
	r.agree[j], r.loss[j] = agree, loss
	for i, x := range r.x {
		sum := 0.0
		for d, p := range struck {
			sum += p * x[d]
		}
		r.gain[j][i] = sum
	}
}
