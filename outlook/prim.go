package outlook

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
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
	if byChance(x, y, seed) >= best.gain {
		return nil, ErrNoBox
	}
	if best = h.settle(h.trim(best)); len(best.in) == len(x) {
		return nil, ErrNoBox
	}
	return h.box(best), nil
}

// byChance is the largest gain of a box among the same draws with their outcomes
// shuffled.
func byChance(x [][]float64, y []float64, seed uint64) float64 {
	gains := make([]float64, shuffles)
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for k := range gains {
		g.Go(func() error {
			gains[k] = newHunt(x, shuffled(y, mix(seed)+uint64(k))).hunt().gain
			return nil
		})
	}
	_ = g.Wait() // none of them fails
	return slices.Max(gains)
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
