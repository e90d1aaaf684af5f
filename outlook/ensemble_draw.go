package outlook

import (
	"context"
	"math"
	"slices"
	"strconv"

	"parley/explain"
	"parley/scenario"
	"parley/solve"
)

// Output is a figure of a draw.
type Output struct {
	Name string // as columns call it
	Kind OutputKind
	// Months is the span of an Agreement, 0 for the horizon; Ending an index
	// into Scenario.Endings.
	Months, Ending int
	// Figures of a brief are by a Period, in the eyes of a Viewer (0 the
	// analyst, 1 the first party), or Of a reason, lever, watch, deal, or a
	// factor at a Level.
	Period, Viewer, Of, Level int
}

// OutputKind says what an Output measures.
type OutputKind int

// The figures of a draw: chances of an agreement; what a deal must be worth to
// the holdout (C_h), what the others concede at best and the shortfall, all
// against waiting and in the holdout's payoffs; chances of an ending and of a
// war still on by the horizon, under the analyst's view.
const (
	Agreement OutputKind = iota
	Needs
	Conceded
	Shortfall
	Ended
	AtWar
)

// spans are the months at which agreements are counted, 0 for the horizon.
var spans = []int{6, 12, 24, 0}

// outputsOf are the figures of a scenario's draws; without a holdout nothing is
// measured against one. A span beyond the horizon is left out.
func outputsOf(s *scenario.Scenario, holdout int) (out []Output) {
	for _, m := range spans {
		name := "agreement_horizon"
		if m > 0 {
			name = "agreement_" + strconv.Itoa(m)
		}
		if m == 0 || s.Conflict.NearestPeriods(m) <= s.Conflict.Horizon {
			out = append(out, Output{Name: name, Kind: Agreement, Months: m})
		}
	}
	if holdout >= 0 {
		out = append(out, Output{Name: "needs", Kind: Needs}, Output{Name: "conceded", Kind: Conceded}, Output{Name: "shortfall", Kind: Shortfall})
	}
	for i, e := range s.Endings {
		out = append(out, Output{Name: "ending." + e.Name, Kind: Ended, Ending: i})
	}
	return append(out, Output{Name: "war", Kind: AtWar})
}

// Draw is one row solved.
type Draw struct {
	Row int
	// Impossible says why there is no game at this setting, "" where there is
	// one; every output is NaN then.
	Impossible string
	In         []float64 // per input
	Out        []float64 // per output; see explain.Gap for what is NaN or infinite
}

// Draw solves a row, by one goroutine.
func (e *Ensemble) Draw(ctx context.Context, row int) (Draw, error) {
	return e.at(ctx, row, e.Setting(row), 1)
}

// Now solves the setting that draws stray from; its row is -1.
func (e *Ensemble) Now(ctx context.Context, workers int) (Draw, error) {
	return e.at(ctx, -1, e.base, workers)
}

// at solves a setting.
func (e *Ensemble) at(ctx context.Context, row int, t scenario.Theta, workers int) (Draw, error) {
	d := Draw{Row: row, In: e.drawn(t), Out: make([]float64, len(e.outputs))}
	g, ds := e.s.Compile(t)
	if ds.HasErrors() {
		d.Impossible = firstError(ds)
		for i := range d.Out {
			d.Out[i] = math.NaN()
		}
		return d, nil
	}
	if e.c.Brief != nil {
		return d, e.measureAll(ctx, row, t, workers, d.Out)
	}
	sol, err := solve.Run(ctx, g, solve.Options{Workers: workers})
	if err != nil {
		return d, err
	}
	gap := explain.GapAt(g, sol.Reservation, e.holdout)
	f := sol.Forecast(0, false)
	for i, o := range e.outputs {
		d.Out[i] = e.figure(o, f, gap)
	}
	return d, ctx.Err()
}

// figure reads one output.
func (e *Ensemble) figure(o Output, f *solve.Forecast, gap explain.Gap) float64 {
	h := e.s.Conflict.Horizon
	switch o.Kind {
	case Agreement:
		return f.Agreement[e.period(o)]
	case Needs:
		return gap.Need
	case Conceded:
		return gap.Conceded
	case Shortfall:
		return gap.Shortfall
	case Ended:
		return f.Endings[o.Ending][h]
	}
	return f.War[h]
}

// Period is how many periods an output's span has.
func (e *Ensemble) Period(o int) int { return e.period(e.outputs[o]) }

func (e *Ensemble) period(o Output) int {
	if o.Months == 0 {
		return e.s.Conflict.Horizon
	}
	return min(e.s.Conflict.Horizon, e.s.Conflict.NearestPeriods(o.Months))
}

func firstError(ds scenario.Diagnostics) string {
	for _, d := range ds {
		if d.Severity == scenario.Error {
			return d.Summary
		}
	}
	return "no game at these values"
}

// Year is the output that boxes are about: the chance of an agreement within
// twelve months, or by the horizon where that comes first.
func (e *Ensemble) Year() int {
	at := slices.IndexFunc(e.outputs, func(o Output) bool { return o.Kind == Agreement && o.Months == yearMonths })
	if at < 0 {
		at = slices.IndexFunc(e.outputs, func(o Output) bool { return o.Kind == Agreement && o.Months == 0 })
	}
	return at
}

// yearMonths is the span of the figures that say "within a year".
const yearMonths = 12

// Twice reports whether an output is told by another: the chance by a horizon
// that is also one of the spans.
func (e *Ensemble) Twice(o int) bool {
	x := e.outputs[o]
	c := e.s.Conflict
	return x.Kind == Agreement && x.Months == 0 && slices.ContainsFunc(e.outputs, func(y Output) bool {
		return y.Kind == Agreement && y.Months > 0 && c.NearestPeriods(y.Months) == c.Horizon
	})
}
