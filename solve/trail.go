package solve

import (
	"context"
	"math"
)

// trail has the values V_i at the start of every period, to be asked for from
// the first to the last. Where they would take too much memory it keeps those
// at the ends of stretches, and solves a stretch again when it is reached.
type trail struct {
	p       *plan
	parts   int
	stretch int
	kept    [][][]float64 // per period and party: V_i, nil where not kept
}

func newTrail(p *plan, parts int) *trail {
	periods := p.g.Horizon + p.g.Tail
	x := &trail{p: p, parts: parts, stretch: periods, kept: make([][][]float64, periods+1)}
	if 8*p.parties*p.states*periods > historyRoom {
		x.stretch = int(math.Ceil(math.Sqrt(float64(periods))))
	}
	return x
}

// solve keeps what is to be kept.
func (x *trail) solve(ctx context.Context) error {
	b := newBackward(x.p, x.parts)
	last := len(x.kept) - 1
	x.kept[last] = clones(b.value)
	return b.run(ctx, nil, func(t int) {
		if x.stretch == last || t%x.stretch == 0 {
			x.kept[t] = clones(b.value)
		}
	})
}

// at is the values at the start of period t. Those before it are let go.
func (x *trail) at(t int) [][]float64 {
	if x.kept[t] == nil {
		x.again(t)
	}
	if t > 0 {
		x.kept[t-1] = nil
	}
	return x.kept[t]
}

// again solves from the end of the stretch that t is in back to t.
func (x *trail) again(t int) {
	end := t
	for x.kept[end] == nil {
		end++
	}
	b := newBackward(x.p, x.parts)
	for i, v := range x.kept[end] {
		copy(b.value[i], v)
	}
	for end--; end >= t; end-- {
		b.period(end)
		x.kept[end] = clones(b.value)
	}
}
