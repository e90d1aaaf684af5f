package outlook

// CalibrateConfig says which wars a scenario is held against, and with how many
// draws.
type CalibrateConfig struct {
	// Wars are those to hold it against; at Age they had lasted as long.
	Wars RateQuery
	// Draws is the number of points of every ensemble: one for what the
	// scenario's own ranges say, with Fit one for each round and one at the end.
	Draws int
	// Seed chooses the points, the halves of the wars and the resamples.
	Seed    uint64
	Workers int // draws solved at once; 0 for one a core. It never changes a digit.
	// Fit asks for ranges that fit on one half of the wars.
	Fit bool
	// Params names the numbers to fit; nil for those among the numbers without
	// claims and views, at most FittedMost, that move the curves most.
	Params []string
	// Progress, unless nil, is told how many settings are solved of how many at
	// most, by one goroutine at a time.
	Progress func(done, most int)
}

// Bounds of what is asked of a calibration.
const (
	// FittedMost is how many numbers are fitted where none are named: two curves
	// cannot tell more of them apart.
	FittedMost = 4
	// LeastWars are the fewest wars to hold a scenario against: of ten, each moves
	// a curve by ten points.
	LeastWars = 10
	// LeastHalf are the fewest wars of either half to fit on, of which LeastEnded
	// must have ended in a way that the scenario knows.
	LeastHalf  = 20
	LeastEnded = 8
	// LeastToFit are the fewest draws to fit with: a step then rests on 25 of them
	// or more, see leastBorne.
	LeastToFit = 128
	// MostCalibrated are the most draws: all are kept, and this many already move
	// no digit that is printed.
	MostCalibrated = 1 << 16
	// leastMonths is the shortest time to compare curves over.
	leastMonths = 6
)
