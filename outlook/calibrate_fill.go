package outlook

import (
	"math"
	"slices"
	"time"

	"parley/scenario"
)

// report is what the ranges as they are come to.
func (k *calibrator) report(l *WarList, prior []calDraw) *Calibration {
	c, games := k.c, possible(prior)
	r := &Calibration{
		Schema: CalibrationSchema, Scenario: k.s.Conflict.Name, Hash: k.s.Hash,
		Source: RateSource{l.Name, l.Citation, l.Licence, l.Until.Format(time.DateOnly)},
		Kind:   c.Wars.Kind, Age: c.Wars.Age, Since: c.Wars.Since, Intense: c.Wars.Intense, Wars: k.all,
		Ways: endsNamed(k.g.ways), Months: k.g.months, Draws: c.Draws, Impossible: len(prior) - len(games),
		Numbers: len(k.e.inputs), Seed: c.Seed, Deals: talks(k.s),
	}
	if !c.Wars.Until.IsZero() {
		r.Source.Until = c.Wars.Until.Format(time.DateOnly)
	}
	whole := k.g.evidence(k.wars, c.Seed)
	r.All = whole.group(games, nil, nil)
	r.Curves = k.points(games, whole)
	return r
}

// points are the curves with their bands.
func (k *calibrator) points(games []calDraw, whole *evidence) (out []CalibrationPoint) {
	mean := k.g.mixture(games, nil)
	var again []calDraw // as if each resample were a draw
	for _, c := range whole.curves {
		again = append(again, calDraw{curves: c})
	}
	for i := range mean {
		out = append(out, CalibrationPoint{
			Way: k.g.ways[i/k.g.months].String(), Month: i%k.g.months + 1,
			Before: banded(mean[i], games, i), Counted: banded(whole.counted[i], again, i),
		})
	}
	return out
}

// banded is a mean with the 5% and 95% points of draws' curves at one place.
func banded(mean float64, draws []calDraw, i int) RateInterval {
	x := make([]float64, len(draws))
	for j, d := range draws {
		x[j] = d.curves[i]
	}
	slices.Sort(x)
	return RateInterval{rounded(mean), rounded(quantile(x, spreadPoints[0])), rounded(quantile(x, spreadPoints[2]))}
}

// group holds curves against the wars: those of the ranges as they are, and unless
// nil of the fitted ones and of what was counted elsewhere.
func (e *evidence) group(before, after []calDraw, counted curves) CalibrationGroup {
	out := CalibrationGroup{Wars: len(e.wars), Conflicts: len(byConflict(e.wars)), Ends: map[string]int{}}
	for _, w := range e.wars {
		out.Ends[w.was.String()]++
	}
	b := e.g.mixture(before, nil)
	out.Chance = rounded(math.Sqrt(e.chance))
	out.Before = e.gap(b)
	if after != nil {
		a := e.g.mixture(after, nil)
		gap, gain := e.gap(a), e.gain(b, a)
		out.After, out.Gain = &gap, &gain
	}
	if counted != nil {
		gap := e.gap(counted)
		out.Counted = &gap
	}
	return out
}

// fitReport fills in what was fitted, and how it did.
func (k *calibrator) fitReport(r *Calibration, anew *scenario.Scenario, halves [2]*evidence, before, after []calDraw, fitted []int, t tilt) {
	f := r.Fit
	f.Impossible = k.c.Draws - len(after)
	for j, i := range fitted {
		p := k.e.inputs[i].Param
		old, now := k.s.Params[p], anew.Params[p]
		f.Params = append(f.Params, CalibrationParam{
			Name:   old.Name,
			Before: [3]float64{old.Analyst.Lo, old.Analyst.Value, old.Analyst.Hi},
			After:  [3]float64{now.Analyst.Lo, now.Analyst.Value, now.Analyst.Hi},
			Moved:  rounded(t.median[j]), Wider: rounded(math.Exp(t.width[j])),
			shown: [2][2]string{shownRange(k.s, p), shownRange(anew, p)},
		})
	}
	count := k.g.rates(halves[0].wars, k.c.Wars.Age)
	f.Fitted = halves[0].group(before, after, count)
	f.Other = halves[1].group(before, after, count)
	f.Verdict = verdict(*f.Fitted.Gain, *f.Other.Gain)
	mean := k.g.mixture(after, nil)
	for i := range r.Curves {
		v := banded(mean[i], after, i)
		r.Curves[i].After = &v
	}
}

// verdict reads the gains on the half fitted to and on the other.
func verdict(fitted, other Gain) Verdict {
	switch {
	case other.Square.Low > 0 && other.Score.High > 0:
		return Better
	case other.Square.High < 0:
		return Worse
	case fitted.Square.Mean <= 0:
		return NoBetter
	case other.Square.Mean <= 0:
		return Overfitted
	}
	return NotTold
}

// rounded keeps what a digit more or less on another machine cannot move.
func rounded(x float64) float64 {
	const digits = 1e6
	return math.Round(x*digits) / digits
}
