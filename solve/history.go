package solve

import (
	"context"
	"math"
	"slices"
	"sync"
)

// record is what the forward pass needs of one period.
type record struct {
	wait   [][]float64 // per party: C_i
	agree  [][]float64 // per proposer: chance that its offer is struck; nil for others
	loss   [][]float64 // per proposer: of which at a loss
	policy [][]float64 // chances of options, see policyLayout
}

// make makes the arrays, those for talks where all is to be kept. Workers
// share it: most of the time goes into clearing memory.
func (r *record) make(p *plan, parts int, all bool) {
	r.wait, r.policy = make([][]float64, p.parties), make([][]float64, newPolicyLayout(p).width)
	var to []*[]float64
	for i := range r.wait {
		to = append(to, &r.wait[i])
	}
	for k := range r.policy {
		to = append(to, &r.policy[k])
	}
	if all && p.talks != nil {
		r.agree, r.loss = make([][]float64, p.parties), make([][]float64, p.parties)
		for _, j := range p.talks.proposers {
			to = append(to, &r.agree[j], &r.loss[j])
		}
	}
	spread(parts, len(to), func(_, k int) { *to[k] = make([]float64, p.states) })
}

// history has the records of the periods that are reported. Where they would
// take too much memory it keeps values at the ends of stretches only, and
// works a stretch out again when it is asked for: memory for the root of the
// number of periods, at the cost of solving them once more.
type history struct {
	p       *plan
	parts   int
	stretch int           // periods in a stretch; all of them where there is room
	ends    [][][]float64 // per stretch: V_i at its end; nil where all is kept

	mu      sync.Mutex
	records []record // per period; empty outside the stretch at hand
	at      int      // the stretch at hand
}

// historyRoom is how many bytes of records are kept before stretches are used.
var historyRoom = 1 << 30

func newHistory(p *plan, parts int) *history {
	h := &history{p: p, parts: parts, stretch: p.g.Horizon, records: make([]record, p.g.Horizon), at: -1}
	width := 3*p.parties + newPolicyLayout(p).width
	if 8*width*p.states*p.g.Horizon > historyRoom {
		h.stretch = int(math.Ceil(math.Sqrt(float64(p.g.Horizon))))
		h.ends = make([][][]float64, (p.g.Horizon+h.stretch-1)/h.stretch)
	}
	return h
}

// end is the period behind a stretch.
func (h *history) end(stretch int) int { return min((stretch+1)*h.stretch, h.p.g.Horizon) }

// reached notes the values at the start of period t if a stretch ends there.
func (h *history) reached(t int, value [][]float64) {
	for k := range h.ends {
		if h.end(k) == t {
			h.ends[k] = clones(value)
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

// period is the record of period t. It lasts until another is asked for.
func (h *history) period(t int) *record {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.ends != nil && h.at != t/h.stretch {
		h.load(t / h.stretch)
	}
	return &h.records[t]
}

// load works a stretch out again from the values at its end.
func (h *history) load(stretch int) {
	clear(h.records)
	b := newBackward(h.p, h.parts)
	for i, v := range h.ends[stretch] {
		copy(b.value[i], v)
	}
	for t := h.end(stretch) - 1; t >= stretch*h.stretch; t-- {
		b.record = &h.records[t]
		b.period(t)
	}
	h.at = stretch
}

// recordFor is where period t goes, nil where it is not kept.
func (h *history) recordFor(t int) *record {
	if h == nil || h.ends != nil || t >= h.p.g.Horizon {
		return nil
	}
	return &h.records[t]
}

// run does all periods from the last to the first, showing each to see, which
// may be nil.
func (b *backward) run(ctx context.Context, h *history, see func(t int)) error {
	for t := b.p.g.Horizon + b.p.g.Tail; ; t-- {
		if h != nil {
			h.reached(t, b.value)
		}
		if t == 0 {
			return nil
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		b.record = h.recordFor(t - 1)
		b.period(t - 1)
		if see != nil {
			see(t - 1)
		}
	}
}
