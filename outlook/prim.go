package outlook

import (
	"errors"
	"fmt"
	"math"
	"slices"
)

// Box is where an event is likely: bounds on some of the inputs, and what holds
// within them (the scenario discovery of Bryant and Lempert 2010).
type Box struct {
	Bounds []Bound // of those inputs that are bounded, in their order
	N      int     // draws in the box
	Share  float64 // of all draws
	// Density is the event's mean chance in the box, Overall that over all
	// draws, and Coverage the share of the event's whole chance that lies in
	// the box.
	Density, Overall, Coverage float64
}

// Bound is a box's extent in one input: the least and the greatest draw within
// it, -Inf or +Inf where that side is open.
type Bound struct {
	Input     int
	Low, High float64
}

const (
	// peel is the share of a box's draws that one step takes away: patient, as
	// Friedman and Fisher (1999, section 14) advise, since a greedy step is
	// never taken back.
	peel = 0.05
	// leastShare and leastIn are the smallest box: a twentieth of the draws, and
	// enough of them for a mean chance to be known to a tenth or so.
	leastShare = 0.05
	leastIn    = 20
	// shuffles is how many times outcomes are shuffled among the draws: a box
	// has to be better than all that are found then, which happens by chance
	// once in twenty times.
	shuffles = 19
	// tellingBound is how many standard errors a bound has to raise the mean
	// by, or it is taken off: it is the best of dozens that were tried, so two
	// would be too few.
	tellingBound = 3
)

// ErrNoBox says that no box is better than chance finds.
var ErrNoBox = errors.New("no box tells more than chance would")

// Prim looks for a box (the patient rule induction method of Friedman and Fisher
// 1999: peeling, then pasting) in which an event is likely: x has a row of inputs
// for every draw, y the event's chance in it, 0 to 1. Among the boxes on the way
// it keeps the one with the largest product of share and of what density gains
// over the mean, and takes off bounds that say little. The error wraps ErrTooFew
// or ErrNoBox.
//
// Friedman, J. H., and Fisher, N. I., Bump hunting in high-dimensional data,
// Statistics and Computing 9 (1999), 123-143. Bryant, B. P., and Lempert, R. J.,
// Thinking inside the box, Technological Forecasting and Social Change 77 (2010),
// 34-49.
func Prim(x [][]float64, y []float64, seed uint64) (*Box, error) {
	if len(x) < LeastForBox {
		return nil, fmt.Errorf("outlook: %w for a box: %d, and at least %d are needed", ErrTooFew, len(x), LeastForBox)
	}
	h := newHunt(x, y)
	best := h.hunt()
	if best.gain <= 0 {
		return nil, ErrNoBox
	}
	for k := range shuffles {
		if newHunt(x, shuffled(y, mix(seed)+uint64(k))).hunt().gain >= best.gain {
			return nil, ErrNoBox
		}
	}
	if best = h.settle(h.trim(best)); len(best.in) == len(x) {
		return nil, ErrNoBox
	}
	return h.box(best), nil
}

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

// box is a region as it is told.
func (h *hunt) box(r region) *Box {
	total := h.mean * float64(len(h.y))
	b := &Box{N: len(r.in), Share: float64(len(r.in)) / float64(len(h.y)), Overall: h.mean}
	sum := 0.0
	for _, i := range r.in {
		sum += h.y[i]
	}
	b.Density, b.Coverage = sum/float64(b.N), sum/total
	for j := range r.low {
		if !math.IsInf(r.low[j], -1) || !math.IsInf(r.high[j], 1) {
			b.Bounds = append(b.Bounds, Bound{j, r.low[j], r.high[j]})
		}
	}
	return b
}
