package scenario

import "parley/game"

// mostSearched is how many states are searched for what can be reached. A
// larger game's faults are reported wherever they lie.
const mostSearched = 1 << 19

// reach is which combinations of levels the war can come to, whoever is right
// about the chances and whatever is chosen. It is only worked out where some
// combination has a fault.
type reach struct {
	c      *compilation
	g      *game.Game
	picks  [][]int
	states []bool
	done   bool // whether the search has been made
	// stages[k] marks what can stand while factor k moves: factors before it
	// at their new levels, with every pick of the choices.
	stages [][]bool
	seen   map[place]map[int]bool
}

// atEnd is the stage of what is read in the first ending, and the stages below
// it those of the others; stages from 0 on are those before factor k moves,
// and 0 is also when payoffs and deals are read.
const atEnd = -1

// reached says whether a wrong value's combination can come about.
func (c *compilation) reached(g *game.Game) func(*wrong) bool {
	picks := c.picks(g)
	if float64(g.States())*float64(len(picks)) > mostSearched {
		return func(*wrong) bool { return true }
	}
	r := &reach{c: c, g: g, picks: picks, seen: map[place]map[int]bool{}, states: make([]bool, g.States()), stages: make([][]bool, len(g.Factors)+1)}
	for k := range r.stages {
		r.stages[k] = make([]bool, g.States()*len(picks))
	}
	return r.holds
}

// picks is all combinations of options.
func (c *compilation) picks(g *game.Game) (out [][]int) {
	out = [][]int{nil}
	for _, ch := range g.Choices {
		var longer [][]int
		for _, p := range out {
			for o := range ch.Options {
				longer = append(longer, append(append([]int(nil), p...), o))
			}
		}
		if out = longer; len(out) > mostSearched {
			return out
		}
	}
	return out
}

func (r *reach) search() {
	if r.done {
		return
	}
	r.done = true
	start := r.g.State(r.g.Start)
	r.states[start] = true
	for queue := []int{start}; len(queue) > 0; {
		state := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		levels := r.g.Levels(state, make([]int, len(r.g.Factors)))
		if r.g.Ending(levels) >= 0 {
			continue
		}
		for i := range r.picks {
			queue = r.period(levels, i, queue)
		}
	}
}

// period moves all factors once and queues the states that are new.
func (r *reach) period(levels []int, pick int, queue []int) []int {
	at := append(append([]int(nil), levels...), r.picks[pick]...)
	if r.allowed(at) {
		r.move(0, at, pick, &queue)
	}
	return queue
}

// allowed reports whether the choices at this combination can be made.
func (r *reach) allowed(at []int) bool {
	k := len(r.g.Factors)
	for m, ch := range r.g.Choices {
		if r.g.At(ch.Open, at) == 0 && at[k+m] != int(r.g.At(ch.Fallback, at)) {
			return false
		}
	}
	return true
}

// move lets factor k and those after it move. Intermediate combinations are
// kept apart from states, since a factor's chances read the new levels of
// those before it.
func (r *reach) move(k int, at []int, pick int, queue *[]int) {
	factors := len(r.g.Factors)
	state := r.g.State(at[:factors])
	if k == factors {
		if !r.states[state] {
			r.states[state] = true
			*queue = append(*queue, state)
		}
		return
	}
	key := state*len(r.picks) + pick
	if r.stages[k][key] {
		return
	}
	r.stages[k][key] = true
	r.draw(k, at, pick, queue)
}

// draw takes factor k to every level that some viewer holds possible.
func (r *reach) draw(k int, at []int, pick int, queue *[]int) {
	old := at[k]
	for v := range r.g.Kernels {
		kn := &r.g.Kernels[v][k]
		if v > 0 && len(kn.Rows) > 0 && &kn.Rows[0] == &r.g.Kernels[0][k].Rows[0] {
			continue // the analyst's own law, shared
		}
		at[k] = old
		for _, m := range kn.Rows[r.g.Index(kn.Vars, at)] {
			at[k] = m.To
			r.move(k+1, at, pick, queue)
		}
	}
	at[k] = old
}
