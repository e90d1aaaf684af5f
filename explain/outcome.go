package explain

import (
	"math"

	"parley/game"
)

// Outcome is the figures of one setting of the parameters: what every what-if
// is measured by.
type Outcome struct {
	// Impossible says why there is no game at this setting, "" where there
	// is one; every figure is NaN then and Reservation nil.
	Impossible string
	// Estimated: the setting was not solved. What deals are worth is exact,
	// reservation values and chances follow their slopes from now.
	Estimated bool
	// Reservation is C_i, per party, in its own payoffs' unit.
	Reservation []float64
	// Gap is the holdout's shortfall against waiting.
	Gap Gap
	// P12 is the chance of an agreement within twelve months (or the
	// horizon, where that comes first), PH by the horizon, 0..1. NaN where
	// only values at the start were asked for.
	P12, PH float64
}

// Gap is how far the holdout is from a deal at the start: what a deal must be
// worth to it, the most that the others concede, and the difference, in the
// holdout's own payoffs' unit.
type Gap struct {
	// Offered is how many deals can be offered at the start; 0 without talks
	// or a holdout, and Conceded and Shortfall are NaN then.
	Offered int
	// Open is how many of them every other consenting party prefers to its
	// reservation value.
	Open int
	// Deal is the one of these that is worth most to the holdout (the first
	// declared of several), as an index into Scenario.Deals; -1 where there
	// is none.
	Deal int
	// Need is C_h, the holdout's reservation value; NaN without a holdout.
	Need float64
	// Conceded is what Deal is worth to the holdout; NaN where there is none.
	Conceded float64
	// Shortfall is Need less Conceded: at or below zero a zone of possible
	// agreement exists. +Inf where deals are offered but none satisfies the
	// others; NaN without a holdout or without deals.
	Shortfall float64
}

// Closed reports whether a deal exists that everybody prefers.
func (g Gap) Closed() bool { return g.Shortfall <= 0 }

// Defined reports whether the shortfall is a number.
func (g Gap) Defined() bool { return !math.IsNaN(g.Shortfall) && !math.IsInf(g.Shortfall, 0) }

// noGap is what there is to say without a holdout.
func noGap() Gap {
	return Gap{Deal: -1, Need: math.NaN(), Conceded: math.NaN(), Shortfall: math.NaN()}
}

// impossible is the outcome of a setting that makes no game.
func impossible(why string) Outcome {
	return Outcome{Impossible: why, Gap: noGap(), P12: math.NaN(), PH: math.NaN()}
}

// gapOf measures holdout h (-1 for none) against the deals at the start state,
// given everybody's reservation values (model.md, section 3).
func gapOf(g *game.Game, reservation []float64, h int) Gap {
	gap := noGap()
	if h < 0 {
		return gap
	}
	gap.Need = reservation[h]
	if g.Talks == nil || g.Ending(g.Start) >= 0 {
		return gap
	}
	row, deals := offered(g)
	least := atLeast(g, reservation)
	for _, d := range deals {
		gap.consider(g, row, d, least, h)
	}
	gap.measure(g.Tie(h))
	return gap
}

// atLeast is what each party takes rather than nothing: its reservation value,
// less what is rounding.
func atLeast(g *game.Game, reservation []float64) []float64 {
	least := make([]float64, len(reservation))
	for i, c := range reservation {
		least[i] = c - g.Tie(i)
	}
	return least
}

// consider counts deal d, and keeps it if it is the best conceded so far.
func (gap *Gap) consider(g *game.Game, row, d int, least []float64, h int) {
	gap.Offered++
	if !acceptable(g, row, d, least, h) {
		return
	}
	gap.Open++
	if u := g.Talks.Worth[h][row+d]; gap.Deal < 0 || u > gap.Conceded {
		gap.Deal, gap.Conceded = d, u
	}
}

// measure is the shortfall of what was found; nothing where it is rounding.
func (gap *Gap) measure(tie float64) {
	switch {
	case gap.Deal >= 0:
		gap.Shortfall = gap.Need - gap.Conceded
		if math.Abs(gap.Shortfall) <= tie {
			gap.Shortfall = 0
		}
	case gap.Offered > 0:
		gap.Shortfall = math.Inf(1)
	}
}
