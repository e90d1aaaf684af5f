package solve

import "slices"

// record is what the forward pass needs of one period, at the states that can
// be reached by then.
type record struct {
	frame
	wait   [][]float64 // per party: C_i; nil in a record that is not full
	agree  [][]float64 // per proposer: chance that its offer is struck; nil for others
	loss   [][]float64 // per proposer: of which at a loss
	policy [][]float64 // chances of options, see policyLayout
}

// arraysPerRecord is how many there are.
func (p *plan) arraysPerRecord(full bool) int {
	n := newPolicyLayout(p).width
	if full {
		n += p.parties
	}
	if p.talks != nil {
		n += 2 * len(p.talks.proposers)
	}
	return n
}

// lay makes it that of period t, with arrays from the front of room; it gives
// what is left of that. What they hold is whatever was there.
func (r *record) lay(p *plan, t int, full bool, room []float64) []float64 {
	*r = record{frame: p.frame(t)}
	size := r.size()
	take := func() (a []float64) {
		a, room = room[:size:size], room[size:]
		return a
	}
	takes := func(n int) [][]float64 {
		arrays := make([][]float64, n)
		for k := range arrays {
			arrays[k] = take()
		}
		return arrays
	}
	if full {
		r.wait = takes(p.parties)
	}
	r.policy = takes(newPolicyLayout(p).width)
	if p.talks != nil {
		r.agree, r.loss = make([][]float64, p.parties), make([][]float64, p.parties)
		for _, j := range p.talks.proposers {
			r.agree[j], r.loss[j] = take(), take()
		}
	}
	return room
}

// talks takes a batch of talks down.
func (r *record) talks(p *plan, round *rounds, x *batch) {
	for l, s := range x.states[:x.n] {
		at, ok := r.state(s)
		if !ok {
			continue
		}
		for _, j := range p.talks.proposers {
			r.agree[j][at], r.loss[j][at] = round.agree[j][l], round.loss[j][l]
		}
	}
}

func clones(arrays [][]float64) [][]float64 {
	out := make([][]float64, len(arrays))
	for i, a := range arrays {
		out[i] = slices.Clone(a)
	}
	return out
}
