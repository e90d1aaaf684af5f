package solve

import (
	"slices"

	"parley/game"
)

// plan is a game laid out for the solver: what can be worked out once per
// game is worked out here, so that a period's work is loops over arrays.
type plan struct {
	g       *game.Game
	parties int
	states  int
	combos  int // combinations of this period's options

	ops     [][]operator // per viewer and factor
	choices []choicePlan
	pay     []splitTable // per party
	horizon []splitTable // per party

	ending  []int32     // per state: the ending that holds, or -1
	ended   []int32     // the states where one does
	endedAt []int32     // per row and column: the first of them there
	endings [][]float64 // per party: payoff at ended[i]

	tie   []float64  // per party: payoffs as near as this are equal
	talks *talksPlan // nil without talks

	arrivals arrivals
	talking  []int64 // per period: states that can be reached by then and where no ending holds
	start    int
	reached  int // states that can be reached at all

	cut    cut
	turned *turned
}

// unreached stands for when what no viewer thinks can come about does.
const unreached = int32(1<<31 - 1)

// choicePlan is a choice with its place among the combinations of options:
// option o of it is combination (c/stride)%options == o.
type choicePlan struct {
	party, options, stride int
	open, fallback         splitTable
	always                 bool // open everywhere
}

// splitTable is a table whose index is a part from the state plus a part
// from the combination of options.
type splitTable struct {
	values []float64
	state  *statePart // nil: the table reads no factor
	combo  []int32    // nil: it reads no choice
}

// statePart is the part of an index that a state gives: a part from its row
// plus a part from its place there, see cut.
type statePart struct {
	width      int
	row, place []int32
}

func (x *statePart) at(state int) int32 {
	row := uint32(state) / uint32(x.width) // half as long as for longer numbers
	return x.row[row] + x.place[uint32(state)-row*uint32(x.width)]
}

func (t *splitTable) at(state, combo int) float64 { return t.values[t.index(state, combo)] }

// index is where the table has what holds at a state under a combination.
func (t *splitTable) index(state, combo int) int {
	i := 0
	if t.state != nil {
		i = int(t.state.at(state))
	}
	if t.combo != nil {
		i += int(t.combo[combo])
	}
	return i
}

// strip fills in what the table has for the states from lo on.
func (t *splitTable) strip(out []float64, lo, combo int) {
	values := t.values
	if t.combo != nil {
		values = values[t.combo[combo]:]
	}
	if t.state == nil {
		for s := range out {
			out[s] = values[0]
		}
		return
	}
	for width := t.state.width; len(out) > 0; {
		row, place := lo/width, lo%width
		n := min(len(out), width-place)
		from := values[t.state.row[row]:]
		for s, i := range t.state.place[place:][:n] {
			out[s] = from[i]
		}
		out, lo = out[n:], lo+n
	}
}

func newPlan(g *game.Game) *plan {
	p := &plan{g: g, parties: len(g.Parties), states: g.States(), combos: 1, start: g.State(g.Start), tie: ties(g)}
	for _, c := range g.Choices {
		p.combos *= c.Options
	}
	p.cut, p.turned = newCut(g.Factors), newTurned(len(g.Kernels))
	s := newSplitter(g, &p.cut, p.combos)
	p.planChoices(s)
	for i := range g.Parties {
		p.pay = append(p.pay, s.table(g.Fighting[i]))
		p.horizon = append(p.horizon, s.table(g.AtHorizon[i]))
	}
	p.planEndings(s)
	p.planReach()
	for v := range g.Kernels {
		p.ops = append(p.ops, newOperators(g, v, s))
	}
	if g.Talks != nil {
		p.talks = newTalksPlan(g, s)
		p.talks.batch(p)
	}
	return p
}

func (p *plan) planChoices(s *splitter) {
	for i, c := range p.g.Choices {
		p.choices = append(p.choices, choicePlan{
			party: c.Party, options: c.Options, stride: s.choiceStride[i],
			open: s.table(c.Open), fallback: s.table(c.Fallback), always: !slices.Contains(c.Open.Values, 0),
		})
	}
}

func (p *plan) planEndings(s *splitter) {
	p.ending = make([]int32, p.states)
	p.endings = make([][]float64, p.parties)
	when := make([]splitTable, len(p.g.Endings))
	pay := make([][]splitTable, len(p.g.Endings))
	for e, x := range p.g.Endings {
		when[e] = s.table(x.When)
		for _, t := range x.Payoff {
			pay[e] = append(pay[e], s.table(t))
		}
	}
	for st := range p.ending {
		p.ending[st] = -1
	}
	for e := len(when) - 1; e >= 0; e-- { // the first that holds counts
		p.mark(&when[e], int32(e))
	}
	for st, e := range p.ending {
		if e < 0 {
			continue
		}
		p.ended = append(p.ended, int32(st))
		for i := range p.endings {
			p.endings[i] = append(p.endings[i], pay[e][i].at(st, 0))
		}
	}
	p.endedAt = make([]int32, p.cut.rows*p.cut.columns+1)
	for _, st := range p.ended {
		row, place := int(st)/p.cut.width, int(st)%p.cut.width
		p.endedAt[row*p.cut.columns+place/p.cut.column+1]++
	}
	for k, n := range p.endedAt[:len(p.endedAt)-1] {
		p.endedAt[k+1] += n
	}
}

// mark puts ending e where its condition holds.
func (p *plan) mark(when *splitTable, e int32) {
	for st := range p.ending {
		if when.at(st, 0) != 0 {
			p.ending[st] = e
		}
	}
}

// splitter makes split tables, sharing the state part between tables that
// read the same factors.
type splitter struct {
	g            *game.Game
	cut          *cut
	combos       int
	choiceStride []int
	cache        []cachedSplit
}

type cachedSplit struct {
	vars  []int
	state *statePart
	combo []int32
}

func newSplitter(g *game.Game, c *cut, combos int) *splitter {
	s := &splitter{g: g, cut: c, combos: combos, choiceStride: make([]int, len(g.Choices))}
	stride := 1
	for c := len(g.Choices) - 1; c >= 0; c-- {
		s.choiceStride[c] = stride
		stride *= g.Choices[c].Options
	}
	return s
}

func (s *splitter) table(t game.Table) splitTable {
	c := s.split(t.Vars)
	return splitTable{values: t.Values, state: c.state, combo: c.combo}
}

func (s *splitter) split(vars []int) cachedSplit {
	for _, c := range s.cache {
		if slices.Equal(c.vars, vars) {
			return c
		}
	}
	c := cachedSplit{vars: vars}
	at := slices.IndexFunc(vars, func(v int) bool { return v >= len(s.g.Factors) })
	if at < 0 {
		at = len(vars)
	}
	strides := stridesOf(s.g, vars)
	if at > 0 {
		c.state = s.statePart(vars[:at], strides[:at])
	}
	if at < len(vars) {
		c.combo = s.comboPart(vars[at:], strides[at:])
	}
	s.cache = append(s.cache, c)
	return c
}

// stridesOf is how far a step in each variable moves in a row-major table.
func stridesOf(g *game.Game, vars []int) []int {
	strides := make([]int, len(vars))
	n := 1
	for i := len(vars) - 1; i >= 0; i-- {
		strides[i] = n
		n *= g.Size(vars[i])
	}
	return strides
}

func (s *splitter) statePart(vars, strides []int) *statePart {
	step := make([]int32, len(s.g.Factors))
	for i, v := range vars {
		step[v] = int32(strides[i])
	}
	first := s.cut.first
	return &statePart{s.cut.width, indices(s.g.Factors[:first], step[:first]), indices(s.g.Factors[first:], step[first:])}
}

// indices are those of all combinations of levels, the last factor's fastest,
// in a table where a level is so many steps.
func indices(factors []int, step []int32) []int32 {
	all := []int32{0}
	for k, n := range factors {
		next := make([]int32, 0, len(all)*n)
		for _, was := range all {
			for l := range int32(n) {
				next = append(next, was+l*step[k])
			}
		}
		all = next
	}
	return all
}

func (s *splitter) comboPart(vars, strides []int) []int32 {
	part := make([]int32, s.combos)
	for i, v := range vars {
		c := v - len(s.g.Factors)
		for x := range part {
			part[x] += int32(x / s.choiceStride[c] % s.g.Choices[c].Options * strides[i])
		}
	}
	return part
}
