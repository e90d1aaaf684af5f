package solve

import "parley/game"

// plain evaluates one period state by state, straight from the game and the
// definitions of sections 2.1 to 2.3 of the model. It shares nothing with the
// solver but the game: it is what the solver is checked against.
//
// It is for one goroutine at a time, and what its methods return lasts until
// they are asked again.
type plain struct {
	g    *game.Game
	next [][]float64 // per party and state: V_i at the start of the next period
	at   []int       // the level of every variable
	size []int       // how many levels it has
	near []float64   // per party: payoffs as near as this are equal

	stock *plainStock // nil where nothing is shared between states

	options []plainOptions // per choice
	means   [][]float64    // per choice, and behind the last, and party
	values  []float64      // per party
	offered plainOffers
	sigma   []float64 // per option
}

// plainOptions is room for what the options of a choice are worth.
type plainOptions struct {
	all [][]float64 // per option and party
	own []float64   // per option: to the one who chooses
}

func newPlain(g *game.Game, next [][]float64) *plain {
	e := &plain{g: g, next: next, values: make([]float64, len(g.Parties))}
	for v := range len(g.Factors) + len(g.Choices) {
		e.size = append(e.size, g.Size(v))
	}
	e.at = make([]int, len(e.size))
	for i := range g.Parties {
		e.near = append(e.near, g.Tie(i))
	}
	e.means = newArrays(len(g.Choices)+1, len(g.Parties))
	for _, c := range g.Choices {
		e.options = append(e.options, plainOptions{newArrays(c.Options, len(g.Parties)), make([]float64, c.Options)})
	}
	if g.Talks != nil {
		e.offered.room = newArrays(g.Talks.Deals, len(g.Parties))
	}
	return e
}

// value is V_i and C_i of every party at a state.
func (e *plain) value(state int) (v, c []float64) {
	levels := e.at[:len(e.g.Factors)]
	e.g.Levels(state, levels)
	if end := e.g.Ending(levels); end >= 0 {
		for i, t := range e.g.Endings[end].Payoff {
			e.values[i] = e.read(t)
		}
		return e.values, e.values
	}
	c = e.choice(0)
	if e.g.Talks == nil {
		return c, c
	}
	return e.talks(c), c
}

// place is where a table over vars has what holds now.
func (e *plain) place(vars []int) int {
	i := 0
	for _, v := range vars {
		i = i*e.size[v] + e.at[v]
	}
	return i
}

func (e *plain) read(t game.Table) float64 { return t.Values[e.place(t.Vars)] }

// choice is what each party expects from choice m on.
func (e *plain) choice(m int) []float64 {
	if m == len(e.g.Choices) {
		return e.fight()
	}
	ch, v := &e.g.Choices[m], len(e.g.Factors)+m
	if e.read(ch.Open) == 0 {
		e.at[v] = int(e.read(ch.Fallback))
		return e.choice(m + 1)
	}
	worth := &e.options[m]
	for o, all := range worth.all {
		e.at[v] = o
		copy(all, e.choice(m+1))
		worth.own[o] = all[ch.Party]
	}
	mean := e.means[m]
	clear(mean)
	for o, p := range e.logit(ch.Party, worth.own) {
		for i, u := range worth.all[o] {
			mean[i] += p * u
		}
	}
	return mean
}

// fight is the period's payoff and what chance makes of the rest.
func (e *plain) fight() []float64 {
	q := e.means[len(e.g.Choices)]
	for i, p := range e.g.Parties {
		q[i] = (1-p.Discount)*e.read(e.g.Fighting[i]) + p.Discount*e.expect(i, 0, 0)
	}
	return q
}

// expect is party i's expectation once factors before k have moved; those lead
// to the line-th of the lines of states that share their levels.
func (e *plain) expect(i, k, line int) float64 {
	switch {
	case k == len(e.g.Factors):
		return e.next[i][line]
	case e.stock != nil && k == e.stock.split:
		return e.recall(i, line)
	}
	return e.follow(i, k, line)
}

// follow is expect with at least factor k to move.
func (e *plain) follow(i, k, line int) float64 {
	kernel := &e.g.Kernels[i+1][k]
	row := kernel.Rows[e.place(kernel.Vars)]
	line *= e.size[k]
	old, sum := e.at[k], 0.0
	if k == len(e.g.Factors)-1 { // what the general case below comes to, without its calls
		for _, m := range row {
			sum += m.P * e.next[i][line+m.To]
		}
		return sum
	}
	for _, m := range row {
		e.at[k] = m.To
		sum += m.P * e.expect(i, k+1, line+m.To)
	}
	e.at[k] = old
	return sum
}
