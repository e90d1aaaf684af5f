package explain

import (
	"context"
	"math"
	"slices"
)

// measure is how far an outcome is from holding: at most 0 where it does.
type measure func(Outcome) float64

// bracket holds a place between lo, where something does not hold, and hi,
// where it does: out is the outcome at hi.
type bracket struct {
	lo, hi   float64
	out      Outcome
	low      float64 // the measure at lo; NaN where it was not taken
	first    float64 // how wide it was when the search began
	narrowed int     // how often it was narrowed since
}

// probe is a place to look at in bracket number of.
type probe struct {
	of int
	at float64
}

// askAt is the outcomes at some places, in their order.
type askAt func(ctx context.Context, ps []probe) ([]Outcome, error)

// narrow shrinks all brackets in step until each is no wider than tol. With
// keep > 0 it gives up those that can no longer be among the keep lowest: they
// stay as wide as they were.
func narrow(ctx context.Context, bs []bracket, tol float64, keep int, m measure, ask askAt) error {
	for i := range bs {
		bs[i].first = bs[i].hi - bs[i].lo
	}
	for {
		ps := inside(bs, tol, keep, m)
		if len(ps) == 0 {
			return nil
		}
		out, err := ask(ctx, ps)
		if err != nil {
			return err
		}
		for i, p := range ps {
			bs[p.of].shrink(p.at, out[i], m)
		}
	}
}

// inside are places within the brackets that are still too wide and may still
// be among the keep lowest.
func inside(bs []bracket, tol float64, keep int, m measure) []probe {
	bar := kthLowest(bs, keep)
	var ps []probe
	for i := range bs {
		b := &bs[i]
		if b.hi-b.lo <= tol || b.lo >= bar {
			continue
		}
		if at := b.guess(tol, m(b.out)); b.lo < at && at < b.hi {
			ps = append(ps, probe{i, at})
		}
	}
	return ps
}

// Parameters of the ITP method: how far a guess is moved from the straight
// line's root towards the middle (as their paper recommends), and how many
// steps more than halving takes may be spent.
const (
	itpPull  = 0.2
	itpSlack = 1
)

// guess is where to look next: where the straight line between the ends
// crosses zero, held near enough to the middle that the search never takes
// more than itpSlack steps more than halving would (ITP: Oliveira and
// Takahashi 2021, ACM Transactions on Mathematical Software 47, 1).
func (b *bracket) guess(tol, high float64) float64 {
	width, middle := b.hi-b.lo, b.lo+(b.hi-b.lo)/2
	line := (high*b.lo - b.low*b.hi) / (high - b.low)
	if !(line >= b.lo && line <= b.hi) { // no number, as at a jump from infinity
		return middle
	}
	side := math.Copysign(1, middle-line)
	at := middle
	if pull := itpPull * width * width / b.first; pull <= math.Abs(middle-line) {
		at = line + side*pull
	}
	steps := math.Ceil(math.Log2(b.first/tol)) + itpSlack
	room := tol/2*math.Exp2(steps-float64(b.narrowed)) - width/2
	if math.Abs(at-middle) > room {
		at = middle - side*room
	}
	return at
}

// kthLowest is the upper end that keep brackets lie at or below: one that
// begins there cannot come among them. Beyond all where there is no such limit.
func kthLowest(bs []bracket, keep int) float64 {
	his := make([]float64, len(bs))
	for i, b := range bs {
		his[i] = b.hi
	}
	slices.Sort(his)
	if keep <= 0 || keep > len(his) {
		return beyond
	}
	return his[keep-1]
}

// beyond is further than any dial (1) or search in widths reaches.
const beyond = 1e300

func (b *bracket) shrink(at float64, out Outcome, m measure) {
	b.narrowed++
	if x := m(out); x <= 0 {
		b.hi, b.out = at, out
	} else {
		b.lo, b.low = at, x
	}
}

// firstHolding brackets the first point of an ascending grid at which
// something holds: exactly, where that is the grid's first.
func firstHolding(at []float64, outs []Outcome, m measure) (bracket, bool) {
	for i, o := range outs {
		if m(o) <= 0 {
			before := max(0, i-1)
			return bracket{lo: at[before], hi: at[i], out: o, low: m(outs[before])}, true
		}
	}
	return bracket{}, false
}
