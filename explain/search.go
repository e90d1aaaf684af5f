package explain

import (
	"context"
	"slices"
)

// bracket holds a place between lo, where something does not hold, and hi,
// where it does: out is the outcome at hi.
type bracket struct {
	lo, hi float64
	out    Outcome
}

// probe is a place to look at in bracket number of.
type probe struct {
	of int
	at float64
}

// askAt is the outcomes at some places, in their order.
type askAt func(ctx context.Context, ps []probe) ([]Outcome, error)

// narrow halves all brackets in step until each is no wider than tol. With
// keep > 0 it gives up those that can no longer be among the keep lowest: they
// stay as wide as they were.
func narrow(ctx context.Context, bs []bracket, tol float64, keep int, holds func(Outcome) bool, ask askAt) error {
	for {
		ps := middles(bs, tol, keep)
		if len(ps) == 0 {
			return nil
		}
		out, err := ask(ctx, ps)
		if err != nil {
			return err
		}
		for i, p := range ps {
			bs[p.of].halve(p.at, out[i], holds)
		}
	}
}

// middles are the middles of the brackets that are still too wide and may
// still be among the keep lowest.
func middles(bs []bracket, tol float64, keep int) []probe {
	bar := kthLowest(bs, keep)
	var ps []probe
	for i, b := range bs {
		mid := b.lo + (b.hi-b.lo)/2
		if b.hi-b.lo > tol && b.lo < bar && b.lo < mid && mid < b.hi {
			ps = append(ps, probe{i, mid})
		}
	}
	return ps
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

func (b *bracket) halve(at float64, out Outcome, holds func(Outcome) bool) {
	if holds(out) {
		b.hi, b.out = at, out
	} else {
		b.lo = at
	}
}

// firstHolding brackets the first point of an ascending grid at which
// something holds: exactly, where that is the grid's first.
func firstHolding(at []float64, outs []Outcome, holds func(Outcome) bool) (bracket, bool) {
	for i, o := range outs {
		if holds(o) {
			return bracket{at[max(0, i-1)], at[i], o}, true
		}
	}
	return bracket{}, false
}
