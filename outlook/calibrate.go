package outlook

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"parley/scenario"
)

// AgeOf is how long a scenario's war had lasted at its as_of, in months, to a
// tenth; 0 where it does not say when it began.
func AgeOf(c scenario.Conflict) float64 {
	began, err := time.Parse(time.DateOnly, c.Began)
	if err != nil {
		return 0
	}
	now, err := time.Parse(time.DateOnly, c.AsOf)
	if err != nil || now.Before(began) {
		return 0
	}
	return math.Round(10*(now.Sub(began).Hours()/24)/DaysPerMonth) / 10
}

// calibrator holds a scenario against wars.
type calibrator struct {
	s    *scenario.Scenario
	c    CalibrateConfig
	e    *Ensemble
	wars []calWar
	all  int // wars of the kind, of any age
	g    gauge
	done int // settings solved
}

// Calibrate draws a scenario's numbers from their ranges, solves it at each draw,
// and holds when and how its war ends, averaged over the draws, against wars that
// had lasted as long; with Fit it looks for ranges that fit better. docs/calibrate.md
// says what is computed.
//
// The error says what cannot be done well: too few wars or draws (ErrTooFew), a
// scenario in which nothing ends, draws that make no game. It is ctx's where that
// ends first.
func Calibrate(ctx context.Context, s *scenario.Scenario, l *WarList, c CalibrateConfig) (*Calibration, error) {
	k := &calibrator{s: s, c: c}
	if err := k.prepare(l); err != nil {
		return nil, err
	}
	fitted, err := k.named()
	if err != nil {
		return nil, err
	}
	prior, err := k.sample(ctx, k.e, c.Seed, nil, tilt{})
	if err != nil {
		return nil, err
	}
	r := k.report(l, prior)
	if c.Fit {
		if err := k.refit(ctx, r, prior, fitted); err != nil {
			return nil, err
		}
	}
	return r, nil
}

// prepare selects the wars and what is compared.
func (k *calibrator) prepare(l *WarList) error {
	if len(k.s.Endings) == 0 && !talks(k.s) {
		return errors.New("outlook: nothing ends this war: there are no endings and no deals")
	}
	sel, err := l.sorted(k.c.Wars)
	if err != nil {
		return err
	}
	k.all = len(sel.asked)
	k.wars, k.g.ways = calWars(sel.asked, k.c.Wars.Age)
	if n := len(k.wars); n < LeastWars {
		return fmt.Errorf("outlook: %w that had lasted %s: %d, and at least %d are needed", errFewWars, span(k.c.Wars.Age), n, LeastWars)
	}
	k.g.months = comparable(k.s.Conflict, k.wars)
	if k.g.months < leastMonths {
		return fmt.Errorf("outlook: curves can be compared over %s only, and at least %d are needed", span(float64(k.g.months)), leastMonths)
	}
	if k.c.Fit && k.c.Draws < LeastToFit {
		return fmt.Errorf("outlook: %w to fit ranges: %d, and at least %d are needed", ErrTooFew, k.c.Draws, LeastToFit)
	}
	if k.c.Draws > MostCalibrated {
		return fmt.Errorf("outlook: %d draws, and at most %d are solved", k.c.Draws, MostCalibrated)
	}
	k.e, err = NewEnsemble(k.s, EnsembleConfig{Draws: k.c.Draws, Seed: k.c.Seed})
	return err
}

// errFewWars tells too few wars from too few draws.
var errFewWars = errors.New("too few wars")

// comparable is over how many whole months curves are compared: as far as the
// scenario looks ahead, as the wars were followed, and as charts go.
func comparable(c scenario.Conflict, wars []calWar) int {
	followed := 0.0
	for _, w := range wars {
		followed = math.Max(followed, w.months)
	}
	ahead := float64(c.Horizon)*c.Period.Months() + monthsRounding
	return int(math.Min(curveMonths, math.Min(ahead, followed)))
}

// monthsRounding is what a horizon in weeks may be off by in months.
const monthsRounding = 1e-9
