package outlook

import (
	"math"
	"slices"
)

// hunt is a search over the draws.
type hunt struct {
	x    [][]float64
	y    []float64
	mean float64
}

// region is a box on the way: an interval for every input, and what is in it.
type region struct {
	low, high []float64
	in        []int // draws, in order
	gain      float64
}

func newHunt(x [][]float64, y []float64) *hunt {
	mean, _ := moments(y)
	return &hunt{x, y, mean}
}

// hunt peels down, keeps the best box on the way, and pastes.
func (h *hunt) hunt() region {
	k := len(h.x[0])
	at := region{low: slices.Repeat([]float64{math.Inf(-1)}, k), high: slices.Repeat([]float64{math.Inf(1)}, k)}
	at = h.fill(at)
	best := at
	least := max(leastIn, int(math.Ceil(leastShare*float64(len(h.x)))))
	for {
		next, ok := h.peel(at, least)
		if !ok {
			return h.paste(best)
		}
		if at = next; at.gain > best.gain {
			best = at
		}
	}
}

// fill finds what lies within a region, and its gain.
func (h *hunt) fill(r region) region {
	r.in, r.gain = nil, 0
	for i, row := range h.x {
		if r.holds(row) {
			r.in = append(r.in, i)
			r.gain += h.y[i] - h.mean
		}
	}
	r.gain /= float64(len(h.x))
	return r
}

func (r region) holds(row []float64) bool {
	for j, v := range row {
		if !(r.low[j] <= v && v <= r.high[j]) {
			return false
		}
	}
	return true
}

// with is the region with another interval for an input.
func (r region) with(j int, low, high float64) region {
	out := region{low: slices.Clone(r.low), high: slices.Clone(r.high)}
	out.low[j], out.high[j] = low, high
	return out
}

// peel takes a slice off the side that leaves the highest mean.
func (h *hunt) peel(at region, least int) (best region, ok bool) {
	top := math.Inf(-1)
	for j := range at.low {
		for _, cut := range h.cuts(at, j) {
			if mean, n := h.meanOf(at, j, cut); n >= least && n < len(at.in) && mean > top {
				top, best, ok = mean, at.with(j, cut[0], cut[1]), true
			}
		}
	}
	if ok {
		best = h.fill(best)
	}
	return best, ok
}

// cuts are the two intervals of an input that a slice less would leave.
func (h *hunt) cuts(at region, j int) (out [2][2]float64) {
	v := make([]float64, len(at.in))
	for k, i := range at.in {
		v[k] = h.x[i][j]
	}
	slices.Sort(v)
	n := len(v)
	step := max(1, int(peel*float64(n)))
	lo, hi := min(step, n-1), max(0, n-1-step)
	for lo < n-1 && v[lo] == v[0] { // equal values stay together
		lo++
	}
	for hi > 0 && v[hi] == v[n-1] {
		hi--
	}
	return [2][2]float64{{v[lo], at.high[j]}, {at.low[j], v[hi]}}
}

// meanOf is the mean of what a cut leaves, and how much that is.
func (h *hunt) meanOf(at region, j int, cut [2]float64) (mean float64, n int) {
	for _, i := range at.in {
		if v := h.x[i][j]; cut[0] <= v && v <= cut[1] {
			mean += h.y[i]
			n++
		}
	}
	return mean / float64(n), n
}
