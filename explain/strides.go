package explain

import (
	"context"
	"math"
	"slices"

	"golang.org/x/sync/errgroup"

	"parley/game"
	"parley/scenario"
)

// What-ifs of a large game are solved in strides: talks more than a year ahead
// are held in every so many-th period only, and of the periods more than two
// years ahead and beyond what is asked half are leapt over, see
// [solve.Options]. What that moves is nearly the same
// with any numbers, so that a what-if is moved back by as much as the scenario as
// it stands was moved. Before the first what-if the one that is farthest from how
// things stand, without any reason, is solved both ways: where they differ by
// more than a page shows, no period is leapt over, and where they do even then,
// all is solved in full. So it is with korea-1952, whose talks near a deadline in
// jumps, were it large.
const (
	// Stride is how many periods of talks are taken for one, for Config. With
	// more, nearer talks and the rest of a solve are nearly all there is to
	// pay for, and going on evenly over six and more runs away.
	Stride = 4
	// leapMonths is how far ahead leaps begin, for whoever asks for a year. From
	// the year's end on they put the chance within it off by twice as much.
	leapMonths = 24
	// strideLeeway is how many times as far off as in the setting that was
	// measured a reservation value may be, to be on the safe side: of
	// ukraine-2025 none is off by more than 2.3 times as much.
	strideLeeway = 3
)

var (
	// strideChance is how far a chance may be off: a page shows two digits,
	// hundredths mostly.
	strideChance = 0.002
	// strideShare is how far a reservation value may be off, as a share of
	// what all reasons carry: half a hundredth, the last digit of a weight.
	strideShare = 0.005
)

// strideFrom is how large a game is solved in strides, in states times periods:
// a smaller one takes about a fifth of a second in full.
var strideFrom = 1_000_000

// Strides says how what-ifs were solved.
type Strides struct {
	Stride int // periods of talks taken for one; 1 where all is solved in full
	// Far is the period from which on, beyond what was asked, periods are
	// leapt over; 0 where none is.
	Far int
	// Chance and Value are the largest differences from solving in full that
	// were seen: of chances, and of reservation values in payoffs' units. NaN
	// where nothing was tried.
	Chance, Value float64
}

// strides is what is known before what-ifs are solved.
type strides struct {
	Strides
	near  int             // periods in which talks are all held
	moved [depths]Outcome // as things stand, in strides
	now   Outcome         // the same in full
}

// Strides is how what-ifs were solved; Stride is 0 before the first of them.
func (st *Study) Strides() Strides {
	if st.steps == nil {
		return Strides{Chance: math.NaN(), Value: math.NaN()}
	}
	return st.steps.Strides
}

// taken reports whether games are solved in strides.
func (x *strides) taken() bool { return x != nil && x.Stride > 1 }

// settle decides how what-ifs are solved, once.
func (st *Study) settle(ctx context.Context) error {
	if st.steps != nil {
		return nil
	}
	x := &strides{Strides: Strides{Stride: 1, Chance: math.NaN(), Value: math.NaN()}}
	if st.c.Stride > 1 && len(st.s.Reasons) > 0 {
		if err := st.tryStrides(ctx, x); err != nil {
			return err
		}
	}
	st.steps = x
	return nil
}

// tryStrides takes strides if the game is worth it and they are near enough,
// with leaps if those are too.
func (st *Study) tryStrides(ctx context.Context, x *strides) error {
	g, _, err := st.Base(ctx)
	if err != nil || g.Talks == nil || g.States()*(g.Horizon+g.Tail) < strideFrom {
		return err
	}
	x.now, x.near = st.found[forHorizon][keyOf(st.base)], st.PeriodOf(yearMonths)
	for _, far := range []int{st.periods(leapMonths), 0} {
		x.Strides = Strides{Stride: st.c.Stride, Far: far, Chance: math.NaN(), Value: math.NaN()}
		good, err := st.compareStrides(ctx, x)
		if err != nil || good {
			return err
		}
	}
	x.Stride = 1
	return nil
}

// compareStrides solves how things stand, and how they would stand without any
// reason, in strides and in full, and reports whether that comes to the same.
func (st *Study) compareStrides(ctx context.Context, x *strides) (bool, error) {
	far := st.inForce(0)
	full, known := st.found[forHorizon][keyOf(far)]
	var moved [depths]Outcome
	tries := 4 // both settings for the year and for the horizon
	if !known {
		tries++ // and the far one in full
	}
	tell := st.teller("measuring strides", tries)
	do, ctx := errgroup.WithContext(ctx)
	abreast := min(st.c.Workers, tries)
	do.SetLimit(abreast)
	each := max(1, st.c.Workers/abreast)
	try := func(out *Outcome, t scenario.Theta, d depth, x *strides) {
		do.Go(func() (err error) {
			*out, err = st.solveIn(ctx, x, t, d, each)
			tell()
			return err
		})
	}
	if !known {
		try(&full, far, forHorizon, nil)
		st.spent.Full++
	}
	raw := &strides{Strides: x.Strides, near: x.near}
	for _, d := range []depth{forHorizon, forYear} {
		try(&x.moved[d], st.base, d, raw)
		try(&moved[d], far, d, raw)
	}
	if err := do.Wait(); err != nil {
		return false, err
	}
	x.moved[forValues] = x.moved[forYear]
	st.spent.Strided += 4
	for _, d := range []depth{forHorizon, forYear} {
		x.correct(&moved[d], d)
		x.judge(moved[d], full)
	}
	st.found[forHorizon][keyOf(far)] = full
	return x.good(full), nil
}

// correct moves an outcome back by as much as how things stand was moved:
// chances by their log odds.
func (x *strides) correct(o *Outcome, d depth) {
	from, to := x.moved[d], x.now
	if from.Reservation == nil { // which is being measured
		return
	}
	values := make([]float64, len(o.Reservation))
	for i, c := range o.Reservation {
		values[i] = c + to.Reservation[i] - from.Reservation[i]
	}
	o.Reservation = values
	o.P12 = alongOdds(o.P12, from.P12, to.P12)
	o.PH = alongOdds(o.PH, from.PH, to.PH)
}

// alongOdds moves p as far as from is from to, in log odds; where one of them
// has none, not at all.
func alongOdds(p, from, to float64) float64 {
	for _, q := range []float64{p, from, to} {
		if !(q > 0 && q < 1) {
			return p
		}
	}
	return logistic(logOdds(p) + logOdds(to) - logOdds(from))
}

// judge notes how far an outcome is from the same in full.
func (x *strides) judge(o, full Outcome) {
	worst := func(a *float64, b float64) {
		if !(b <= *a) && !math.IsNaN(b) {
			*a = b
		}
	}
	worst(&x.Chance, math.Abs(o.P12-full.P12))
	worst(&x.Chance, math.Abs(o.PH-full.PH))
	for i, c := range o.Reservation {
		worst(&x.Value, math.Abs(c-full.Reservation[i]))
	}
}

// hangs reports whether the deal that is conceded would be another if the others'
// reservation values were off by as much as strides may have them off: then a
// shortfall is off by far more.
func (st *Study) hangs(x *strides, g *game.Game, reservation []float64) bool {
	if x.now.Reservation == nil || st.holdout < 0 { // the first: which is being measured
		return false
	}
	deal := func(by float64) int {
		c := slices.Clone(reservation)
		for i := range c {
			if i != st.holdout {
				c[i] += by * strideLeeway * x.Value
			}
		}
		return gapOf(g, c, st.holdout).Deal
	}
	return deal(1) != deal(-1)
}

// good reports whether strides are near enough to solving in full.
func (x *strides) good(full Outcome) bool {
	carried := 0.0
	for i, c := range full.Reservation {
		carried = max(carried, math.Abs(c-x.now.Reservation[i]))
	}
	return x.Chance <= strideChance && x.Value <= strideShare*carried
}
