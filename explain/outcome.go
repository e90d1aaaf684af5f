package explain

// Outcome is the figures of one setting of the parameters: what every what-if
// is measured by.
type Outcome struct {
	// Impossible says why there is no game at this setting, "" where there
	// is one; every figure is NaN then and Reservation nil.
	Impossible string
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
	// Offered is how many deals can be offered at the start; 0 where there
	// are no talks, and Conceded and Shortfall are NaN then.
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
func (g Gap) Defined() bool { return g.Shortfall-g.Shortfall == 0 }
