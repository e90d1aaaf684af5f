package solve

import "slices"

// record is what the forward pass needs of one period.
type record struct {
	wait   [][]float64 // per party: C_i
	agree  [][]float64 // per proposer: chance that its offer is struck; nil for others
	loss   [][]float64 // per proposer: of which at a loss
	policy [][]float64 // chances of options, see policyLayout
}

// make makes the arrays that are not there yet: those for choices where anybody
// reads them, and those for talks where all is to be kept. Workers share it: most
// of the time goes into clearing memory.
func (r *record) make(p *plan, parts int, read, all bool) {
	if r.wait == nil {
		r.wait = make([][]float64, p.parties)
		r.fill(p, parts, r.wait, nil)
	}
	if r.policy == nil && (read || all) {
		r.policy = make([][]float64, newPolicyLayout(p).width)
		r.fill(p, parts, r.policy, nil)
	}
	if !all || p.talks == nil {
		return
	}
	if r.agree != nil { // of another period, when more states could be reached
		spread(parts, len(r.agree), func(_, j int) {
			clear(r.agree[j])
			clear(r.loss[j])
		})
		return
	}
	r.agree, r.loss = make([][]float64, p.parties), make([][]float64, p.parties)
	agree, loss := make([][]float64, len(p.talks.proposers)), make([][]float64, len(p.talks.proposers))
	r.fill(p, parts, agree, loss)
	for k, j := range p.talks.proposers {
		r.agree[j], r.loss[j] = agree[k], loss[k]
	}
}

// talks takes a batch of talks down.
func (r *record) talks(p *plan, round *rounds, x *batch) {
	for l, s := range x.states[:x.n] {
		for _, j := range p.talks.proposers {
			r.agree[j][s], r.loss[j][s] = round.agree[j][l], round.loss[j][l]
		}
	}
}

func (r *record) fill(p *plan, parts int, a, b [][]float64) {
	spread(parts, len(a)+len(b), func(_, k int) {
		if k < len(a) {
			a[k] = make([]float64, p.states)
			return
		}
		b[k-len(a)] = make([]float64, p.states)
	})
}

func clones(arrays [][]float64) [][]float64 {
	out := make([][]float64, len(arrays))
	for i, a := range arrays {
		out[i] = slices.Clone(a)
	}
	return out
}
