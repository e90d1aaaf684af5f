package solve

import (
	"context"
	"sync"
)

// history has the records of the periods that are reported. Where they would
// take too much memory it keeps a few periods' records, and values at the ends
// of stretches, each half as long as the one behind it: a stretch is worked
// out again when the forward pass comes to it, its halves kept on the way.
// Values kept are as many as it takes halvings to come from all periods to
// those that are recorded at once, and so are the times that a period is
// solved, at the most. It serves one pass at a time, forward or in reverse.
type history struct {
	p      *plan
	parts  int
	within int // periods that are reported
	atOnce int // of which so many are recorded at once; all of them where there is room

	mu       sync.Mutex
	from, to int       // the periods recorded now are from..to-1
	records  []record  // of those, in order
	ahead    []int     // periods at whose starts values are to be kept, in the order of reaching them
	ends     []end     // kept values, the latest period first; none where all is recorded
	free     []end     // arrays to be used again
	b        *backward // to work stretches out again, nil where all is recorded
}

// end is V_i of all parties at the start of a period.
type end struct {
	t     int
	value [][]float64
}

// historyRoom is how many bytes of records are kept before stretches are used.
var historyRoom = 1 << 30

func newHistory(b *backward) *history {
	p := b.p
	h := &history{p: p, parts: b.parts, atOnce: b.within, within: b.within}
	if period := 8 * (3*p.parties + b.layout.width) * p.states; historyRoom/period < b.within {
		h.atOnce = max(historyRoom/period, 1)
		h.ahead, h.b = []int{b.within}, b
	}
	h.records = make([]record, min(h.atOnce, b.within))
	h.stretch(0, b.within)
	if len(h.records) > 0 {
		b.spare = &h.records[0] // filled in last
	}
	return h
}

// stretch sets out to work out periods from..to-1: it halves what is more than
// can be recorded at once.
func (h *history) stretch(from, to int) {
	for to-from > h.atOnce {
		to = from + (to-from+1)/2
		h.ahead = append(h.ahead, to)
	}
	h.from, h.to = from, to
}

// reached notes the values at the start of period t if a stretch ends there.
func (h *history) reached(t int, value [][]float64) {
	if len(h.ahead) == 0 || h.ahead[0] != t {
		return
	}
	h.ahead = h.ahead[1:]
	e := end{t, nil}
	if n := len(h.free); n > 0 {
		h.free, e.value = h.free[:n-1], h.free[n-1].value
	} else {
		e.value = newArrays(h.p.parties, h.p.states)
	}
	for i, v := range value {
		copy(e.value[i], v)
	}
	h.ends = append(h.ends, e)
}

// recordFor is where period t goes, nil where it is not kept.
func (h *history) recordFor(t int) *record {
	if h == nil || t < h.from || t >= h.to {
		return nil
	}
	return &h.records[t-h.from]
}

// period is the record of period t. It lasts until another is asked for.
func (h *history) period(t int) *record {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t < h.from || t >= h.to {
		h.load(t)
	}
	return &h.records[t-h.from]
}

// load works periods out again, t among them, from the nearest values kept.
func (h *history) load(t int) {
	from, to := t, h.from // b has the values at the start of h.from
	switch {
	case t >= h.from:
		to = h.rewind(t)
	case t == h.from-1: // a pass in reverse, which keeps nothing
		from = max(to-h.atOnce, 0)
	default:
		h.ahead = append(h.ahead, to)
	}
	h.stretch(from, to)
	for ; to > from; to-- {
		h.reached(to, h.b.value)
		h.b.record = h.recordFor(to - 1)
		h.b.period(to - 1)
	}
}

// rewind puts b back to the first kept values behind period t, and says at the
// start of which period they stand. What lies before is needed no more.
func (h *history) rewind(t int) int {
	n := len(h.ends)
	for n > 1 && h.ends[n-1].t <= t {
		n--
	}
	h.free, h.ends = append(h.free, h.ends[n:]...), h.ends[:n]
	for i, v := range h.ends[n-1].value {
		copy(h.b.value[i], v)
	}
	return h.ends[n-1].t
}

// run does all periods from the last to the first, showing each to see, which
// may be nil.
func (b *backward) run(ctx context.Context, h *history, see func(t int)) error {
	b.crew = newCrew(b.parts)
	defer func() { b.crew = b.crew.stop() }()
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
