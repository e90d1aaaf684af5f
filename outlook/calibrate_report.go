package outlook

import (
	"math"
	"slices"
	"time"

	"parley/scenario"
)

// CalibrationSchema is the version of the report's form.
const CalibrationSchema = "parley.calibration/1"

// Calibration is how a scenario's wars end beside how wars did. It is the report
// that --json prints; docs/calibrate.md describes its fields. Chances and
// distances are from 0 to 1, scores in nats a war, and intervals hold nine tenths.
type Calibration struct {
	Schema     string             `json:"schema"`
	Scenario   string             `json:"scenario"`
	Hash       string             `json:"hash"`
	Source     RateSource         `json:"source"`
	Kind       WarKind            `json:"kind"`
	Age        float64            `json:"age_months"`
	Since      int                `json:"since,omitempty"`
	Intense    bool               `json:"at_war_intensity"`
	Wars       int                `json:"wars"` // of the kind, of any age
	Ways       []string           `json:"ways"` // of ending that are compared
	Months     int                `json:"months"`
	Draws      int                `json:"draws"`
	Impossible int                `json:"impossible"`
	Numbers    int                `json:"numbers"`
	Seed       uint64             `json:"seed"`
	Deals      bool               `json:"deals"` // whether any can be struck
	All        CalibrationGroup   `json:"all"`
	Curves     []CalibrationPoint `json:"curves"`
	Fit        *CalibrationFit    `json:"fit,omitempty"`
}

// CalibrationPoint is the chances of one way of ending by the end of a month.
type CalibrationPoint struct {
	Way     string        `json:"way"`
	Month   int           `json:"month"`
	Before  RateInterval  `json:"before"`          // over draws
	After   *RateInterval `json:"after,omitempty"` // with the fitted ranges
	Counted RateInterval  `json:"counted"`         // of all wars, over conflicts drawn again
}

// CalibrationGroup is some wars, and how far curves are from theirs.
type CalibrationGroup struct {
	Wars      int             `json:"wars"`
	Conflicts int             `json:"conflicts"`
	Ends      map[string]int  `json:"ends"` // by end; "still on" where it was not seen to end
	Chance    float64         `json:"chance_alone"`
	Before    CalibrationGap  `json:"before"`
	After     *CalibrationGap `json:"after,omitempty"`
	Counted   *CalibrationGap `json:"counted,omitempty"` // curves of the half fitted to, by rates in bands of age
	Gain      *Gain           `json:"gain,omitempty"`    // before less after
}

// CalibrationGap is how far curves are from what became of wars.
type CalibrationGap struct {
	Distance     float64 `json:"distance"`
	DistanceLow  float64 `json:"distance_low"`
	DistanceHigh float64 `json:"distance_high"`
	Reached      float64 `json:"chance_reaches"` // share of conflicts drawn again whose curves are as far from the wars
	Score        float64 `json:"log_score"`
	ScoreLow     float64 `json:"log_score_low"`
	ScoreHigh    float64 `json:"log_score_high"`
	RuledOut     int     `json:"ruled_out"` // wars that went as no draw has it
}

// Gain is by how much the square of the distance and the log score fell, with
// intervals over conflicts drawn again. Above 0 is better.
type Gain struct {
	Square RateInterval `json:"distance_squared"`
	Score  RateInterval `json:"log_score"`
}

// CalibrationFit is ranges fitted on one half of the wars.
type CalibrationFit struct {
	Params     []CalibrationParam `json:"params"`
	Effective  []float64          `json:"effective_draws"` // of each step
	Settled    bool               `json:"settled"`
	Fitted     CalibrationGroup   `json:"fitted_to"`
	Other      CalibrationGroup   `json:"other_half"`
	Verdict    Verdict            `json:"verdict"`
	Impossible int                `json:"impossible"` // fresh draws from the fitted ranges that make no game

	text []byte
}

// Text is the scenario with the fitted ranges.
func (f *CalibrationFit) Text() []byte { return f.text }

// CalibrationParam is a number whose range was fitted, for one period.
type CalibrationParam struct {
	Name   string     `json:"name"`
	Before [3]float64 `json:"before"` // 5%, median, 95%
	After  [3]float64 `json:"after"`
	Moved  float64    `json:"moved"` // of the median, in standard deviations of the range before
	Wider  float64    `json:"wider"` // the standard deviation, as a multiple of that before

	shown [2][2]string // before and after: median and range, for people
}

// Verdict is what the half that was not fitted to says of a fit.
type Verdict string

// The verdicts.
const (
	Better     Verdict = "better"     // nearer there, beyond what drawing conflicts again makes
	NotTold    Verdict = "not told"   // the difference there may be chance
	Overfitted Verdict = "overfitted" // nearer to the half that it was fitted to, not to the other
	NoBetter   Verdict = "no better"  // nearer to neither
	Worse      Verdict = "worse"      // further away there, beyond chance
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
