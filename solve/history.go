package solve

import (
	"context"
	"slices"
	"sort"
	"sync"
)

// history has the records of the periods that are reported. Where they would
// take too much memory they leave out what only detail asks for and, if that is
// not enough, are there for a stretch of periods at a time, with values at the
// ends of stretches: a stretch is worked out again when a pass comes to it.
// Where even those values are too many, they are kept at the ends of blocks of
// stretches, and within a block found again when a pass comes to it: so a
// period is solved twice, or three times at the most. It serves one pass at a
// time, forward or in reverse.
type history struct {
	p      *plan
	parts  int
	within int   // periods that are reported
	full   bool  // records leave nothing out
	bounds []int // stretch k is periods bounds[k]..bounds[k+1]-1
	block  int   // so many stretches are one

	mu      sync.Mutex
	now     int         // the stretch whose records are there, -1 for none
	ends    [][]float64 // per bound and then party: values at the start of the period, as its frame has them; nil where not kept
	room    []float64   // what records lie in
	records []record    // of the stretch's periods
	b       *backward   // to work periods out again, nil where all is recorded
}

// historyRoom is how many bytes of records and values are kept, if one period's
// records are not more.
var historyRoom = 9 << 28

func newHistory(b *backward) *history {
	h := &history{p: b.p, parts: b.parts, within: b.within, full: true}
	if all, _ := h.sizes(); 8*sumOf(all) > historyRoom {
		h.b, h.full = b, false
	}
	h.plan()
	h.lay(0)
	return h
}

// fill makes room for what only detail asks for, if it is not there.
func (h *history) fill() {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.full {
		return
	}
	last := h.ends[h.stretches()*h.p.parties:]
	h.full, h.now, h.room, h.ends = true, -1, nil, nil
	h.plan()
	copy(h.ends[h.stretches()*h.p.parties:], last)
}

// lay makes the records those of a stretch.
func (h *history) lay(stretch int) {
	h.now, h.records = stretch, h.records[:0]
	room := h.room
	for t := h.bounds[stretch]; t < h.bounds[stretch+1]; t++ {
		var r record
		room = r.lay(h.p, t, h.full, room)
		h.records = append(h.records, r)
	}
}

// reached keeps the values at the start of period t if a stretch begins there
// and they are to be kept: at the ends of blocks, and within the block of the
// stretch at hand.
func (h *history) reached(t int, value [][]float64) {
	k, ok := slices.BinarySearch(h.bounds, t)
	if h.b == nil || !ok || k == 0 || !h.marks(k) && (k-1)/h.block != h.now/h.block {
		return
	}
	f := h.p.frame(t)
	for i, v := range value {
		e := &h.ends[k*h.p.parties+i]
		if *e == nil {
			*e = make([]float64, f.size())
		}
		f.pack(*e, v)
	}
}

// marks reports whether a block ends at a bound.
func (h *history) marks(bound int) bool { return bound%h.block == 0 || bound == h.stretches() }

// recordFor is where period t goes, nil where it is not kept.
func (h *history) recordFor(t int) *record {
	if h == nil || h.now < 0 {
		return nil
	}
	if k := t - h.bounds[h.now]; k >= 0 && k < len(h.records) {
		return &h.records[k]
	}
	return nil
}

// period is the record of period t. It lasts until another is asked for.
func (h *history) period(t int) *record {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.recordFor(t) == nil {
		h.load(sort.SearchInts(h.bounds, t+1) - 1)
	}
	return h.recordFor(t)
}

// load works a stretch out again, from the nearest values kept.
func (h *history) load(stretch int) {
	if h.now >= 0 && stretch/h.block != h.now/h.block {
		h.forget()
	}
	h.lay(stretch)
	h.b.strides = nil // what talks drift by is of other periods: here they are held
	k := stretch + 1
	for h.ends[k*h.p.parties] == nil {
		k++
	}
	f := h.p.frame(h.bounds[k])
	for i, v := range h.b.value {
		f.unpack(v, h.ends[k*h.p.parties+i])
	}
	for t := h.bounds[k] - 1; t >= h.bounds[stretch]; t-- {
		h.b.record = h.recordFor(t)
		h.b.period(t)
		h.reached(t, h.b.value)
	}
}

// forget lets go of values within blocks.
func (h *history) forget() {
	for k := range h.bounds {
		if !h.marks(k) {
			clear(h.ends[k*h.p.parties:][:h.p.parties])
		}
	}
}

// run does all periods from the last to the first, showing each to see, which
// may be nil.
func (b *backward) run(ctx context.Context, h *history, see func(t int)) error {
	b.crew = newCrew(b.parts)
	defer func() { b.crew = b.crew.stop() }()
	leaps := b.strides.over()
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
		leaps.mark(t-1, b.value)
		b.period(t - 1)
		t -= leaps.leap(t-1, b.value)
		if see != nil {
			see(t - 1)
		}
	}
}
