package solve

import (
	"slices"

	"parley/game"
)

// talksPlan is what rounds of talks need, laid out per group of states that
// share their deals' worths and per context that shares the chances of a
// round and of proposing.
type talksPlan struct {
	deals      int           // the most that any group has open
	group      *statePart    // per state; nil where worths read no factor
	context    *statePart    // per state; nil where chances read no factor
	weight     [][]float64   // per viewer: context-major, chance of a round times of proposing
	worth      [][][]float64 // per party and group: of the deals open there
	odds       [][][]float64 // per party and group: of a no to each deal from one for whom no agreement is worth middle; nil where noise is none or too small
	middle     []float64     // per party
	open       [][]int32     // per group: the deals open there
	proposers  []int         // parties that anybody thinks may propose
	responders [][]int       // per party: who answers its offers, in order
	batches    []batch
	begin      []int // per area: the first of its batches; nil where they are gathered from all
}

// batch is up to eight states of one group, to be evaluated side by side; the
// last is repeated where there are fewer.
type batch struct {
	group   int32
	context int32 // mixed where the states have several
	n       int32
	from    int32 // the first period by which one of them can be reached
	states  [lanes]int32
	which   int32 // its place among all
}

const mixed = -1

func newTalksPlan(g *game.Game, s *splitter) *talksPlan {
	t := &talksPlan{deals: g.Talks.Deals, worth: make([][][]float64, len(g.Parties))}
	t.group = s.split(g.Talks.Vars).state
	t.openDeals(g.Talks)
	t.plainOdds(g)
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

// plainOdds works out the part of a signature's odds that the deal gives: those
// of a no are exp((C - U)/noise), the product of a part from U and one from C.
// Where the span of payoffs is too many noises wide they could overflow, and
// are left out.
func (t *talksPlan) plainOdds(g *game.Game) {
	t.odds, t.middle = make([][][]float64, len(g.Parties)), make([]float64, len(g.Parties))
	for i, p := range g.Parties {
		lo, hi := g.Span(i)
		t.middle[i] = (lo + hi) / 2
		if !p.Consents || !(p.Noise > 0) || (hi-lo)/p.Noise > expCeil {
			continue
		}
		for _, worth := range t.worth[i] {
			odds := make([]float64, len(worth))
			for d, u := range worth {
				odds[d] = fastExp((t.middle[i] - u) / p.Noise)
			}
			t.odds[i] = append(t.odds[i], odds)
		}
	}
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
	return int(t.group.at(state))
}

func (t *talksPlan) contextOf(state int) int {
	if t.context == nil {
		return 0
	}
	return int(t.context.at(state))
}

// weights are, for each party, a viewer's chance that a round is held in
// which that party proposes.
func (t *talksPlan) weights(viewer, state, parties int) []float64 {
	c := t.contextOf(state)
	return t.weight[viewer][c*parties : (c+1)*parties]
}

// openDeals lists, for every group, the deals open there and their worths.
func (t *talksPlan) openDeals(talks *game.Talks) {
	n := talks.Deals
	for at := 0; at < len(talks.Worth[0]); at += n {
		var open []int32
		for d := range n {
			if talks.Open == nil || talks.Open[at+d] {
				open = append(open, int32(d))
			}
		}
		t.open = append(t.open, open)
		for i, w := range talks.Worth {
			worth := make([]float64, len(open))
			for k, d := range open {
				worth[k] = w[at+int(d)]
			}
			t.worth[i] = append(t.worth[i], worth)
		}
	}
}

// wholeStates is how many states a game has at most whose talks are gathered
// from all of it, as many as there are lanes side by side. Talks take states of
// one group, which are strewn over all lines of memory: in larger games they
// are held area by area, while what an area has come to is near.
var wholeStates = 1 << 16

// batch gathers the states where talks can be held, group by group, those of
// one context side by side; area by area in large games.
func (t *talksPlan) batch(p *plan) {
	groups := make([][]int32, len(t.open))
	gather := func(lo, n int) {
		for s := lo; s < lo+n; s++ {
			if p.ending[s] < 0 && p.from(s) != unreached {
				g := t.groupOf(s)
				groups[g] = append(groups[g], int32(s))
			}
		}
	}
	lay := func() {
		for g, states := range groups {
			t.batchGroup(p, g, states)
			groups[g] = states[:0]
		}
	}
	if p.states <= wholeStates {
		gather(0, p.states)
		lay()
		return
	}
	t.begin = []int{0}
	for k := range p.cut.areas() {
		x := p.cut.area(k)
		for line := range p.cut.lines(x) {
			gather(p.cut.row(x, line)*p.cut.width+x.from, x.n)
		}
		lay()
		t.begin = append(t.begin, len(t.batches))
	}
}

func (t *talksPlan) batchGroup(p *plan, g int, states []int32) {
	slices.SortStableFunc(states, func(a, b int32) int { return t.contextOf(int(a)) - t.contextOf(int(b)) })
	for len(states) > 0 {
		n := min(len(states), lanes)
		t.batches = append(t.batches, t.newBatch(p, g, states[:n]))
		states = states[n:]
	}
}

func (t *talksPlan) newBatch(p *plan, group int, states []int32) batch {
	b := batch{which: int32(len(t.batches)), group: int32(group), from: unreached, n: int32(len(states)), context: int32(t.contextOf(int(states[0])))}
	if t.contextOf(int(states[len(states)-1])) != int(b.context) {
		b.context = mixed // they are in order of context
	}
	for l := range b.states {
		b.states[l] = states[min(l, len(states)-1)]
		b.from = min(b.from, p.from(int(b.states[l])))
	}
	return b
}
