package solve

import "parley/game"

// Of every LeapOf periods far ahead the LeapWorked that come last are worked
// out, talks held in the last of them; the others are leapt over.
//
// Values far ahead change slowly from period to period, and what they change by
// changes more slowly still. What moves fast dies out while periods are worked
// out: half of them are enough for that. Of eight periods, half of them leapt
// over, chances of ukraine-2025 are off by more than twice as much, and of
// twelve values near a deal, where talks answer what they are worth in turn, swing
// further with every leap.
const (
	LeapOf     = 6 // LeapOf is how many periods a round has, over part of which is leapt.
	LeapWorked = 3 // LeapWorked is how many of them are worked out.
)

// leaps passes over periods far ahead, from some period on to the last, in rounds
// of LeapOf. Back from the last period worked out in a round, values go on as they did
// in it, by less with every period, as the discount has it.
type leaps struct {
	from, end int         // rounds are whole: the periods from..end-1
	before    [][]float64 // per party: values before the last period worked out in a round
	far       []float64   // per party: what a leap comes to, times that period's change
	lo, hi    []float64   // per party: what values lie between
}

// newLeaps is nil where no round lies behind period from.
func newLeaps(g *game.Game, from, states int) *leaps {
	end := g.Horizon + g.Tail
	rounds := (end - from) / LeapOf
	if rounds <= 0 {
		return nil
	}
	x := &leaps{from: end - rounds*LeapOf, end: end, before: newArrays(len(g.Parties), states)}
	for i, p := range g.Parties {
		sum := 0.0
		for range LeapOf - LeapWorked {
			sum = float64((1 + sum) * p.Discount)
		}
		lo, hi := g.Span(i)
		x.far, x.lo, x.hi = append(x.far, sum), append(x.lo, lo), append(x.hi, hi)
	}
	return x
}

// place is how many periods of its round lie behind period t; -1 outside rounds.
func (x *leaps) place(t int) int {
	if x == nil || t < x.from || t >= x.end {
		return -1
	}
	return (x.end - 1 - t) % LeapOf
}

// mark keeps values if period t is the last that is worked out in its round.
func (x *leaps) mark(t int, value [][]float64) {
	if x.place(t) == LeapWorked-1 {
		for i, v := range value {
			copy(x.before[i], v)
		}
	}
}

// leap carries values on if period t was the last that is worked out in its
// round, and says over how many periods.
func (x *leaps) leap(t int, value [][]float64) int {
	if x.place(t) != LeapWorked-1 {
		return 0
	}
	for i, v := range value {
		far, lo, hi := x.far[i], x.lo[i], x.hi[i]
		for s, was := range x.before[i] {
			v[s] = min(max(lo, v[s]+float64(far*(v[s]-was))), hi)
		}
	}
	return LeapOf - LeapWorked
}
