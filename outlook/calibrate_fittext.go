package outlook

import (
	"fmt"
	"math"
	"strings"

	"parley/quantity"
	"parley/scenario"
)

// shownRange is a parameter's median and range for people.
func shownRange(s *scenario.Scenario, p int) [2]string {
	q := s.Params[p].Analyst
	return [2]string{s.FormatValue(p, q.Value), quantity.FormatRange(q.Lo, q.Hi, q.Kind, q.Period)}
}

// fitText says what was fitted and how it did.
func (r *Calibration) fitText() string {
	f := r.Fit
	var b strings.Builder
	b.WriteString(wrapped(fmt.Sprintf("Ranges fitted to %d of the wars, in %s; the other half has %d, in %s.",
		f.Fitted.Wars, conflictsSaid(f.Fitted.Conflicts), f.Other.Wars, conflictsSaid(f.Other.Conflicts))) + "\n")
	for _, p := range f.Params {
		b.WriteString(wrapped(p.sentence()))
	}
	b.WriteString("\n" + wrapped(r.stepsSaid()) + "\n")
	b.WriteString(f.scoreTable() + "\n" + wrapped(f.gainSaid()) + "\n" + wrapped(r.verdictSaid()))
	return b.String()
}

// sentence says how a range was changed.
func (p *CalibrationParam) sentence() string {
	way := "up"
	if p.Moved < 0 {
		way = "down"
	}
	return fmt.Sprintf("%s: from %s (%s) to %s (%s); the median %s by %.1f standard deviations, the width times %.2f.",
		p.Name, p.shown[0][0], p.shown[0][1], p.shown[1][0], p.shown[1][1], way, math.Abs(p.Moved), p.Wider)
}

// stepsSaid says how the search went.
func (r *Calibration) stepsSaid() string {
	var parts []string
	for _, n := range r.Fit.Effective {
		parts = append(parts, fmt.Sprintf("%.0f", n))
	}
	out := fmt.Sprintf("Each step weighs draws anew, and leaves an effective number of them: %s. ", listWords(parts))
	if !r.Fit.Settled {
		out += "The search has not settled: the ranges would move on. "
	}
	if r.Fit.Impossible > 0 {
		out += fmt.Sprintf("Of %d fresh draws from the new ranges %s. ", r.Draws, gameless(r.Fit.Impossible))
	}
	return strings.TrimSpace(out)
}

// scoreTable has distances and scores on both halves.
func (f *CalibrationFit) scoreTable() string {
	out := calWide("", "fitted to", "the other half")
	type row struct {
		name string
		gaps [2]*CalibrationGap
	}
	rows := []row{
		{"as it was", [2]*CalibrationGap{&f.Fitted.Before, &f.Other.Before}},
		{"refitted", [2]*CalibrationGap{f.Fitted.After, f.Other.After}},
		{"counted", [2]*CalibrationGap{f.Fitted.Counted, f.Other.Counted}},
	}
	for _, x := range rows {
		out += calWide(x.name+", distance", x.gaps[0].distanceSaid(), x.gaps[1].distanceSaid())
	}
	out += calWide("chance alone", points(f.Fitted.Chance), points(f.Other.Chance))
	for _, x := range rows {
		out += calWide(x.name+", log score", x.gaps[0].scoreSaid(), x.gaps[1].scoreSaid())
	}
	return out + wrapped("(counted: what rates of the half fitted to make, without any scenario)")
}

func (x *CalibrationGap) distanceSaid() string {
	return fmt.Sprintf("%s (%s to %s)", points(x.Distance), points(x.DistanceLow), points(x.DistanceHigh))
}

// calWide is a line of a table with wide cells.
func calWide(cells ...string) string {
	out := ""
	for _, c := range cells {
		out += fmt.Sprintf("%-26s", c)
	}
	return strings.TrimRight(out, " ") + "\n"
}

// gainSaid says by how much the other half gained.
func (f *CalibrationFit) gainSaid() string {
	g := f.Other.Gain
	const square = 1e4 // of points in a chance's
	out := fmt.Sprintf("On the other half the square of the distance fell by %.1f square points (%.1f to %.1f)", square*g.Square.Mean, square*g.Square.Low, square*g.Square.High)
	out += fmt.Sprintf(", the log score by %.3f (%.3f to %.3f)", g.Score.Mean, g.Score.Low, g.Score.High)
	return out + "; below 0 it rose."
}

// verdictSaid says what that comes to.
func (r *Calibration) verdictSaid() string {
	switch r.Fit.Verdict {
	case Better:
		return "Better: on wars that it was not fitted to, the scenario with the new ranges is nearer than before, by more than chance makes."
	case Worse:
		return "Worse: on wars that it was not fitted to, the scenario with the new ranges is further away than before. Do not use them."
	case Overfitted:
		return "Overfitted: the new ranges are nearer to the wars that they were fitted to, and not to the others. Do not use them."
	case NoBetter:
		return "No better: the new ranges are no nearer even to the wars that they were fitted to."
	}
	return "Not told: on wars that it was not fitted to, the scenario with the new ranges is nearer, by no more than chance may make."
}
