package outlook

import (
	"math"
	"slices"
)

// paste moves bounds outwards again as long as that gains.
func (h *hunt) paste(at region) region {
	step := max(1, int(peel*float64(len(at.in))))
	return h.climb(at, func(at region, j int) [][2]float64 { return h.outwards(at, j, step) })
}

// settle moves bounds either way by ever smaller slices, down to one draw: where
// a bound lies is not to depend on where the slices before it happened to end.
func (h *hunt) settle(at region) region {
	for step := max(1, int(peel*float64(len(at.in)))); step > 0; step /= 2 {
		at = h.climb(at, func(at region, j int) [][2]float64 {
			return append(h.outwards(at, j, step), h.inwards(at, j, step)...)
		})
	}
	return at
}

// climb takes the best of the moves, as long as there is one that gains.
func (h *hunt) climb(at region, moves func(at region, j int) [][2]float64) region {
	for {
		best := at
		for j := range at.low {
			for _, m := range moves(at, j) {
				if r := h.fill(at.with(j, m[0], m[1])); r.gain > best.gain {
					best = r
				}
			}
		}
		if best.gain <= at.gain {
			return at
		}
		at = best
	}
}

// outwards are the intervals of an input with so many more draws on either side
// that is closed. A side with no more beyond it is opened.
func (h *hunt) outwards(at region, j, step int) (out [][2]float64) {
	under, over := h.beyond(at, j)
	if !math.IsInf(at.low[j], -1) {
		low := math.Inf(-1)
		if n := len(under); n > step {
			low = under[n-step]
		}
		out = append(out, [2]float64{low, at.high[j]})
	}
	if !math.IsInf(at.high[j], 1) {
		high := math.Inf(1)
		if len(over) > step {
			high = over[step-1]
		}
		out = append(out, [2]float64{at.low[j], high})
	}
	return out
}

// beyond are an input's values below and above a region that is open in it.
func (h *hunt) beyond(at region, j int) (under, over []float64) {
	open := at.with(j, math.Inf(-1), math.Inf(1))
	for _, row := range h.x {
		switch {
		case row[j] >= at.low[j] && row[j] <= at.high[j] || !open.holds(row):
		case row[j] < at.low[j]:
			under = append(under, row[j])
		default:
			over = append(over, row[j])
		}
	}
	slices.Sort(under)
	slices.Sort(over)
	return under, over
}

// inwards are the intervals of an input with so many draws less on either side
// that is closed.
func (h *hunt) inwards(at region, j, step int) (out [][2]float64) {
	if len(at.in) <= step+leastIn {
		return nil
	}
	v := make([]float64, len(at.in))
	for k, i := range at.in {
		v[k] = h.x[i][j]
	}
	slices.Sort(v)
	if !math.IsInf(at.low[j], -1) {
		out = append(out, [2]float64{v[step], at.high[j]})
	}
	if !math.IsInf(at.high[j], 1) {
		out = append(out, [2]float64{at.low[j], v[len(v)-1-step]})
	}
	return out
}

// trim takes off bounds, the least telling first, until all that are left tell
// something.
func (h *hunt) trim(at region) region {
	for {
		least, without := math.Inf(1), at
		for j := range at.low {
			for _, r := range []region{at.with(j, math.Inf(-1), at.high[j]), at.with(j, at.low[j], math.Inf(1))} {
				if r.low[j] == at.low[j] && r.high[j] == at.high[j] {
					continue // this side is open
				}
				r = h.fill(r)
				if z := h.tells(at, r); z < least {
					least, without = z, r
				}
			}
		}
		if least >= tellingBound {
			return at
		}
		at = without
	}
}

// tells is by how many standard errors the mean in a box exceeds that of as many
// draws taken by chance from a wider one.
func (h *hunt) tells(box, wider region) float64 {
	n, m := float64(len(box.in)), float64(len(wider.in))
	if m <= n {
		return 0 // it keeps nothing out
	}
	mean, _ := moments(h.values(box))
	all, variance := moments(h.values(wider))
	if mean <= all {
		return 0
	}
	return (mean - all) / math.Sqrt(variance/n*(m-n)/(m-1))
}

func (h *hunt) values(r region) []float64 {
	out := make([]float64, len(r.in))
	for k, i := range r.in {
		out[k] = h.y[i]
	}
	return out
}

// shuffled is y in an order by chance (Fisher and Yates).
func shuffled(y []float64, seed uint64) []float64 {
	out := slices.Clone(y)
	for i := len(out) - 1; i > 0; i-- {
		j := below(i+1, mix(mix(seed)+uint64(i)))
		out[i], out[j] = out[j], out[i]
	}
	return out
}
