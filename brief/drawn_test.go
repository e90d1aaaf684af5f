package brief

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/explain"
	"parley/outlook"
	"parley/scenario"
)

// drawnReport is the report of a scenario with its numbers drawn, the reasons and
// levers of so many draws with them.
func drawnReport(t *testing.T, s *scenario.Scenario, draws, deep, workers int) *Report {
	t.Helper()
	st, err := explain.New(s, explain.Config{Workers: workers})
	if err != nil {
		t.Fatal(err)
	}
	f, err := outlook.FiguresOf(t.Context(), st, deep)
	if err != nil {
		t.Fatal(err)
	}
	e, err := outlook.NewEnsemble(s, outlook.EnsembleConfig{Draws: draws, Seed: 1, Brief: f})
	if err != nil {
		t.Fatal(err)
	}
	all := make([]outlook.Draw, draws)
	err = e.Run(t.Context(), workers, func(int) bool { return false }, func(d outlook.Draw) error {
		all[d.Row] = d
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	wars, err := outlook.ShippedWars(outlook.TerminationList)
	if err != nil {
		t.Fatal(err)
	}
	r, err := BuildFrom(t.Context(), st, Options{Drawn: e.BriefResult(all), Outside: wars, OutsideWeight: 0.5, Version: "test", Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// quick is a scenario that ships, on a scale that is solved in no time.
func quick(t *testing.T) *scenario.Scenario {
	return shipped(t, "templates/two-sides.hcl", "steps = 20", "steps = 4", "horizon = 48", "horizon = 24\n  tail = 24")
}

// Every figure that an ensemble can carry has an interval, those of reasons and
// levers of eight draws in ten, since they rest on fewer; and the same seed
// gives the same bytes on any number of workers.
func TestDrawnEverywhere(t *testing.T) {
	s := quick(t)
	r := drawnReport(t, s, 100, 32, 1)
	last := func(by []By) By { return by[len(by)-1] }
	reason, lever := r.Reasons.Ranked[0], r.Levers.Singles[0]
	for name, x := range map[string]struct {
		f     Figure
		mass  Number
		draws int
	}{
		"first":       {r.Answer.First, 0.9, 100},
		"agreement":   {last(r.Answer.Agreement).Chance, 0.9, 100},
		"at a loss":   {last(r.Answer.Agreement).AtLoss, 0.9, 100},
		"never":       {r.Answer.Never.Chance, 0.9, 100},
		"ending":      {r.Answer.Never.Endings[0].Figure, 0.9, 100},
		"war":         {r.Answer.Never.War, 0.9, 100},
		"outcome":     {r.Answer.Outcomes[0].Chance, 0.9, 100},
		"needs":       {r.Shortfall.Waiting.Needs, 0.9, 100},
		"fighting":    {r.Shortfall.Fighting.Needs, 0.9, 100},
		"shortfall":   {r.Shortfall.Waiting.Shortfall, 0.9, 100},
		"watch":       {r.Bet.Watches[0].Analyst, 0.9, 100},
		"its watch":   {*r.Bet.Watches[0].Holdout, 0.9, 100},
		"its ending":  {*r.Bet.Others[len(r.Bet.Others)-1].Holdout, 0.9, 100},
		"terms":       {r.Road.Terms[0].Figure, 0.9, outlook.TermDraws},
		"share":       {reason.Share, 0.8, 32},
		"weight":      {reason.Needs.Shapley, 0.8, 32},
		"without":     {reason.Without.Shortfall, 0.8, 32},
		"year":        {reason.Twelve.Shapley, 0.8, 32},
		"common view": {r.Reasons.Common.TwelveMonths, 0.8, 32},
		"lever":       {lever.Point.TwelveMonths, 0.8, 32},
		"adds":        {lever.Adds.Twelve, 0.8, 32},
	} {
		i := x.f.Interval
		if i == nil || i.Mass != x.mass || i.Draws > x.draws || i.Draws < x.draws-8 || i.Mid == nil || *i.Mid < i.Low {
			t.Errorf("%s: %+v", name, i)
		}
	}
	for _, b := range r.Road.Analyst.Bands {
		if len(b.Low) != s.Conflict.Horizon+1 || b.Draws != 100-r.Answer.Drawn.Impossible || b.Low.Last() > b.High.Last() {
			t.Errorf("band %+v", b)
		}
	}
	if n := len(r.Road.Analyst.Bands); n != 2+len(s.Endings) {
		t.Errorf("%d bands", n)
	}
	if x := r.RestsOn.Spread; x == nil || len(x.Numbers) != r.Answer.Drawn.Numbers || x.Box == nil && x.NoBox == "" {
		t.Errorf("%+v", x)
	}
	if !bytes.Equal(written(t, r), written(t, drawnReport(t, s, 100, 32, 3))) {
		t.Error("three workers give other bytes")
	}
}

// All three printers have the intervals and say what they are over; a report read
// back prints the same.
func TestDrawnPrinters(t *testing.T) {
	r := drawnReport(t, quick(t), 100, 32, 0)
	var text bytes.Buffer
	if err := WriteText(&text, r, Profile{Width: 80}); err != nil {
		t.Fatal(err)
	}
	report := written(t, r)
	for name, want := range map[string][]string{
		html(t, r): {
			"in nine of ten draws", "(100 draws, seed 1)", `class="whisker"`, "Small figures: where it lies in eight of ten of ", "Where each lies over ",
			`class="mean dashed"`, "first-order Sobol indices",
		},
		string(report): {`"mass": 0.9`, `"mass": 0.8`, `"deep": 32`, `"bands": [`, `"spread": {`},
		text.String(): {
			"nine of ten draws of all", "In eight of ten of ", "at its best, and in eight of ten of ", "first-order Sobol indices",
			"parley ensemble", " draws lie between the two figures",
		},
	} {
		flat := strings.Join(strings.Fields(name), " ")
		for _, w := range want {
			if !strings.Contains(flat, w) {
				t.Errorf("no %q in\n%.3000s", w, flat)
			}
		}
	}
	for _, line := range strings.Split(text.String(), "\n") {
		if n := len([]rune(line)); n > 80 {
			t.Errorf("%d wide: %s", n, line)
		}
	}
	var back Report
	var again bytes.Buffer
	if err := json.Unmarshal(report, &back); err != nil || WriteText(&again, &back, Profile{Width: 80}) != nil {
		t.Fatal(err)
	}
	if again.String() != text.String() {
		t.Error("a report that was read back prints otherwise")
	}
	if html(t, &back) != html(t, r) {
		t.Error("a report that was read back makes another page")
	}
}

// Where too few draws have reasons and levers, the brief says so and gives no
// interval.
func TestDrawnTooFew(t *testing.T) {
	r := drawnReport(t, quick(t), 64, outlook.LeastFew-1, 0)
	if i := r.Reasons.Ranked[0].Share.Interval; i != nil {
		t.Errorf("%+v", i)
	}
	var text bytes.Buffer
	if err := WriteText(&text, r, Profile{Width: 80}); err != nil || !strings.Contains(text.String(), "too few of them, 28 at") {
		t.Errorf("%v\n%s", err, text.String())
	}
}

// Without draws nothing is said of them.
func TestNotDrawn(t *testing.T) {
	src, _ := catalogue.Read("fearon-1995-optimism")
	s, ds := scenario.Parse("fearon-1995-optimism.hcl", src)
	if s == nil {
		t.Fatal(ds)
	}
	r, err := Build(t.Context(), s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := WriteText(&text, r, Profile{Width: 80}); err != nil || strings.Contains(text.String(), "draws") {
		t.Errorf("%v\n%s", err, text.String())
	}
	if page := html(t, r); strings.Contains(page, "draws") || strings.Contains(page, `class="range"`) {
		t.Error("the page speaks of draws")
	}
}

// What draws make of levers together, of thresholds and flips: as many as were
// tried, and a combination's interval where the table has a line for it.
func TestDrawnChanges(t *testing.T) {
	r := drawnReport(t, quick(t), 64, 32, 0)
	tried := func(what string, c *Count) {
		t.Helper()
		if c == nil || c.Of != 32 || c.Yes < 0 || c.Yes > c.Of {
			t.Errorf("%s: %+v", what, c)
		}
	}
	thresholds := 0
	for _, l := range r.Levers.Singles {
		for _, x := range []*Threshold{l.Closes, l.Half} {
			if x != nil && x.Found {
				tried(l.Name, x.Draws)
				thresholds++
			}
		}
	}
	for _, f := range r.Flips.Singles {
		tried("flip", f.Draws)
		if f.Point.Shortfall.Interval == nil {
			t.Errorf("no interval after %+v", f.Moves)
		}
	}
	if thresholds == 0 || len(r.Flips.Singles) == 0 || len(r.Levers.told()) == 0 {
		t.Errorf("%d thresholds, %d flips, %d combinations", thresholds, len(r.Flips.Singles), len(r.Levers.told()))
	}
	for _, c := range r.Levers.told() {
		if c.Adds.Twelve.Interval == nil || c.Point.TwelveMonths.Interval == nil {
			t.Errorf("%v has no interval", c.Levers)
		}
	}
}

// Beside base rates the average of both has an interval too, narrower in log-odds
// than that of the less certain.
func TestDrawnPooled(t *testing.T) {
	s := shipped(t, "templates/two-sides.hcl", "steps = 20", "steps = 4", "horizon = 48", "horizon = 24\n  tail = 24\n  kind = \"civil\"")
	r := drawnReport(t, s, 64, 0, 0)
	width := func(f *Figure) float64 {
		odds := func(p Number) float64 { return math.Log(float64(p) / (1 - float64(p))) }
		return odds(f.Interval.High) - odds(f.Interval.Low)
	}
	for _, by := range r.Answer.Agreement {
		if by.Pooled == nil || by.Pooled.Interval == nil {
			t.Fatalf("%s has no interval: %+v", by.Label, by.Pooled)
		}
		i := by.Pooled.Interval
		if i.Draws != by.Chance.Interval.Draws || !(i.Low < i.High) || width(by.Pooled) >= math.Max(width(&by.Chance), width(by.Outside)) {
			t.Errorf("%s: %+v beside %+v and %+v", by.Label, i, by.Chance.Interval, by.Outside.Interval)
		}
	}
}
