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

// follow keeps what is to be kept of a backward pass.
func (x *trail) follow(b *backward) func(t int) {
	if x == nil {
		return nil
	}
	last := len(x.kept) - 1
	x.kept[last] = clones(b.value)
	return func(t int) {
		if x.stretch == last || t%x.stretch == 0 {
			x.kept[t] = clones(b.value)
		}
	}
}

// walked is the solution's trail, found again where it was not kept or has
// been used.
func (s *Solution) walked(ctx context.Context, parts int) (*trail, error) {
	s.mu.Lock()
	x := s.trail
	s.trail = nil
	s.mu.Unlock()
	if x != nil {
		return x, nil
	}
	x = newTrail(s.plan, parts)
	b := newBackward(s.plan, parts)
	return x, b.run(ctx, nil, x.follow(b))
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
