package outlook

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/stat/distuv"

	"parley/quantity"
	"parley/scenario"
)

// open are the inputs that may be fitted: numbers with a range that no claim is
// behind and about which nobody has a view of his own. They are the template's
// guesses; the others belong to a war.
func (k *calibrator) open() (out []int) {
	for i := range k.e.inputs {
		if why := k.shut(i); why == "" && len(k.s.Params[k.e.inputs[i].Param].Because) == 0 {
			out = append(out, i)
		}
	}
	return out
}

// shut is why a range cannot be fitted, "" where it can.
func (k *calibrator) shut(input int) string {
	in := k.e.inputs[input]
	switch p := k.s.Params[in.Param]; {
	case len(p.Views) > 0:
		return "somebody has a view of it, which would have to move too"
	case p.Analyst.Dist != nil:
		return "it has a distribution, and no range"
	}
	return ""
}

// named are the inputs that Params names; nil where it names none.
func (k *calibrator) named() (out []int, err error) {
	for _, name := range k.c.Params {
		at := slices.IndexFunc(k.e.inputs, func(in Input) bool { return k.s.Params[in.Param].Name == name })
		if at < 0 {
			return nil, fmt.Errorf("outlook: no number with a range is called %q", name)
		}
		if why := k.shut(at); why != "" {
			return nil, fmt.Errorf("outlook: the range of %s cannot be fitted: %s", name, why)
		}
		if !slices.Contains(out, at) {
			out = append(out, at)
		}
	}
	slices.Sort(out)
	return out, nil
}

// chosen are the inputs among those open that move the mean curves most.
func (k *calibrator) chosen(draws []calDraw) []int {
	open := k.open()
	slices.SortStableFunc(open, func(a, b int) int { return -cmp.Compare(k.g.pulls(draws, a), k.g.pulls(draws, b)) })
	open = open[:min(FittedMost, len(open))]
	slices.Sort(open)
	return open
}

// pulls is by how much curves move, as a root mean square over ways and months,
// where an input's median moves by a standard deviation of its range: the
// covariance of both over the draws, which is the slope at the ranges as they are.
func (g gauge) pulls(draws []calDraw, input int) float64 {
	mean, sum := 0.0, make(curves, g.size())
	for _, d := range draws {
		mean += d.z[input] / float64(len(draws))
	}
	for _, d := range draws {
		for i, p := range d.curves {
			sum[i] += (d.z[input] - mean) * p / float64(len(draws))
		}
	}
	return math.Sqrt(g.apart(sum, make(curves, g.size())))
}

// refit looks for ranges that fit on one half of the wars, writes the scenario
// with them, and solves that anew.
func (k *calibrator) refit(ctx context.Context, r *Calibration, prior []calDraw, fitted []int) error {
	var halves [2]*evidence
	for i, h := range halved(k.wars, k.c.Seed) {
		if len(h) < LeastHalf || ended(h) < LeastEnded {
			return fmt.Errorf("outlook: %w to fit on a half of them: %d, of which %d ended in a way that the scenario knows; at least %d and %d are needed",
				errFewWars, len(h), ended(h), LeastHalf, LeastEnded)
		}
		halves[i] = k.g.evidence(h, k.c.Seed)
	}
	draws := possible(prior)
	if fitted == nil {
		fitted = k.chosen(draws)
	}
	if len(fitted) == 0 {
		return fmt.Errorf("outlook: nothing to fit: every number with a range has a claim or a view")
	}
	t, err := k.search(ctx, r, halves[0], draws, fitted)
	if err != nil {
		return err
	}
	return k.propose(ctx, r, halves, draws, fitted, t)
}

// search finds the tilt that fits, drawing anew as it goes.
func (k *calibrator) search(ctx context.Context, r *Calibration, wars *evidence, draws []calDraw, fitted []int) (tilt, error) {
	f := fitting{g: k.g, draws: draws, fitted: fitted, from: []tilt{untilted(len(fitted))}, aim: wars.counted}
	f.unit = math.Max(wars.chance, leastChance*leastChance)
	r.Fit = &CalibrationFit{}
	for round := 1; ; round++ {
		to, free := f.step()
		r.Fit.Effective = append(r.Fit.Effective, rounded(effective(f.weights(to))))
		r.Fit.Settled = free && to.moved(f.from[len(f.from)-1]) < settled
		if r.Fit.Settled || round == fitRounds {
			return to, nil
		}
		again, err := k.sample(ctx, k.e, mix(k.c.Seed+uint64(round)), fitted, to)
		if err != nil {
			return to, err
		}
		f.draws, f.from = append(slices.Clip(f.draws), possible(again)...), append(f.from, to)
	}
}

// propose writes the new ranges, solves the scenario that has them at fresh
// draws, and holds it against both halves.
func (k *calibrator) propose(ctx context.Context, r *Calibration, halves [2]*evidence, before []calDraw, fitted []int, t tilt) error {
	note := fmt.Sprintf("parley calibrate, on half of the %d %s (%s, seed %d)", len(k.wars), r.wars(), r.Source.Name, k.c.Seed)
	var changes []scenario.Ranged
	for j, i := range fitted {
		p := k.e.inputs[i].Param
		value, lo, hi := retold(k.s.Params[p].Analyst, t.median[j], t.width[j])
		changes = append(changes, scenario.Ranged{Param: p, Value: value, Lo: lo, Hi: hi, Note: note})
	}
	text, err := k.s.WithRanges(changes)
	if err != nil {
		return err
	}
	anew, ds := scenario.Parse(k.s.File, text)
	if anew == nil {
		return fmt.Errorf("outlook: the fitted ranges cannot be written to three digits: %s", firstError(ds))
	}
	e, err := NewEnsemble(anew, EnsembleConfig{Draws: k.c.Draws, Seed: k.c.Seed})
	if err != nil {
		return err
	}
	after, err := k.sample(ctx, e, mix(k.c.Seed+fitRounds), nil, tilt{})
	if err != nil {
		return err
	}
	k.fitReport(r, anew, halves, before, possible(after), fitted, t)
	r.Fit.text = text
	return nil
}

// retold are the median and the 5% and 95% points of a number whose range is
// tilted.
func retold(q quantity.Quantity, median, width float64) (value, lo, hi float64) {
	at := func(z float64) float64 { return q.Quantile(distuv.UnitNormal.CDF(median + math.Exp(width)*z)) }
	edge := distuv.UnitNormal.Quantile(spreadPoints[2])
	return at(0), at(-edge), at(edge)
}
