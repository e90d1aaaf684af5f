package solve

import "slices"

// history keeps, of the periods that are reported, what the forward pass
// needs of them.
type history struct {
	wait   [][][]float64 // per period and party: C_i
	agree  [][][]float64 // per period and proposer: chance that its offer is struck
	loss   [][][]float64 // per period and proposer: of which at a loss
	policy [][]float64   // per period
}

func newHistory(p *plan) *history {
	n := p.g.Horizon
	return &history{
		wait: make([][][]float64, n), agree: make([][][]float64, n),
		loss: make([][][]float64, n), policy: make([][]float64, n),
	}
}

// remember keeps the period's C_i and choices if it is one that is reported,
// and gives the arrays for its agreements, else nil.
func (b *backward) remember(t int) (agree, loss [][]float64) {
	h := b.keep
	if h == nil || t >= b.p.g.Horizon {
		return nil, nil
	}
	for _, c := range b.wait {
		h.wait[t] = append(h.wait[t], slices.Clone(c))
	}
	h.policy[t] = slices.Clone(b.policy)
	if b.p.talks != nil {
		h.agree[t] = newArrays(b.p.parties, b.p.states)
		h.loss[t] = newArrays(b.p.parties, b.p.states)
	}
	return h.agree[t], h.loss[t]
}
