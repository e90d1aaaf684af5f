package explain

// depth is how much is asked of a setting. Each has the figures of those before
// it.
type depth int

const (
	forValues  depth = iota // reservation values and the shortfall
	forYear                 // and the chance of an agreement within twelve months
	forHorizon              // and by the horizon
	depths
)
