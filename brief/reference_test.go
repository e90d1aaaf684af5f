package brief_test

import (
	"context"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"parley/brief"
	"parley/internal/ukraine2025"
	"parley/scenario"
)

// agreed is how far two implementations may differ: each rounds differently at
// every step of 180, and noise of 0.0015 magnifies what reaches a choice.
const agreed = 1e-9

// fullEnv asks for the comparison of reasons over the whole tail too, which
// takes the plain implementation several minutes.
const fullEnv = "PARLEY_FULL"

// TestAgainstPlainImplementation holds the JSON report of ukraine-2025 against
// a second, plain implementation of the model written for that scenario only.
func TestAgainstPlainImplementation(t *testing.T) {
	full := os.Getenv(fullEnv) != ""
	for _, c := range []struct {
		name          string
		horizon, tail int
		reasons, long bool
	}{
		{"two years", 24, 6, false, true},
		{"two years, with reasons", 24, 6, true, true},
		{"five years, and ten behind them", 60, 120, full, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.long && testing.Short() {
				t.Skip("takes a while: left out of -short")
			}
			o := ukraine2025.Options{Horizon: c.horizon, Tail: c.tail}
			against(t, reportOf(t, c.horizon, c.tail), o, c.reasons)
			if !c.reasons {
				t.Log("reasons not compared here; " + fullEnv + "=1 compares them over the whole tail")
			}
		})
	}
}

// reportOf is the report as a program reads it: from JSON.
func reportOf(t *testing.T, horizon, tail int) *brief.Report {
	t.Helper()
	const file = "../catalogue/scenarios/ukraine-2025.hcl"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Replace(string(src), "horizon = 60", "horizon = "+strconv.Itoa(horizon)+"\ntail = "+strconv.Itoa(tail), 1)
	s, diags := scenario.Parse(file, []byte(text))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	ctx, enough := context.WithCancel(context.Background())
	defer enough()
	var out strings.Builder
	// Strides are held against solving in full elsewhere; here all is exact.
	_, err = brief.Build(ctx, s, brief.Options{Exact: true, Stage: func(r *brief.Report) {
		if r.Road == nil || out.Len() > 0 {
			return
		}
		if err := brief.WriteJSON(&out, r); err != nil {
			t.Error(err)
		}
		enough() // what comes after the road is not compared
	}})
	if out.Len() == 0 {
		t.Fatal(err)
	}
	var r brief.Report
	if err := json.Unmarshal([]byte(out.String()), &r); err != nil {
		t.Fatal(err)
	}
	return &r
}

func against(t *testing.T, r *brief.Report, o ukraine2025.Options, reasons bool) {
	p := ukraine2025.Default()
	waiting := ukraine2025.Solve(p, o)
	off := o
	off.TalksOff = true
	gap(t, "waiting", r.Shortfall.Waiting, waiting)
	gap(t, "fighting on", r.Shortfall.Fighting, ukraine2025.Solve(p, off))
	for k, w := range ukraine2025.Watches {
		near(t, w.Name, float64(r.Bet.Watches[k].Analyst.Value), waiting.Watch(w, ukraine2025.Analyst))
		near(t, w.Name, float64(r.Bet.Watches[k].Holdout.Value), waiting.Watch(w, ukraine2025.Russia))
	}
	course(t, "analyst", r.Road.Analyst, waiting.Forecast(ukraine2025.Analyst))
	course(t, "russia", r.Road.Parties[0], waiting.Forecast(ukraine2025.Russia))
	course(t, "ukraine", r.Road.Parties[1], waiting.Forecast(ukraine2025.Ukraine))
	road(t, r.Road, waiting.Forecast(ukraine2025.Analyst))
	if reasons {
		weights(t, r.Reasons, ukraine2025.Subsets(p, o))
	}
}

func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= agreed) {
		t.Errorf("%s: %.12f, want %.12f", what, got, want)
	}
}

func gap(t *testing.T, what string, g brief.Gap, want *ukraine2025.Solution) {
	near(t, what+": needs", float64(g.Needs.Value), want.Reservation[ukraine2025.Russia])
	near(t, what+": Ukraine needs", float64(g.Reservations[1].Figure.Value), want.Reservation[ukraine2025.Ukraine])
	near(t, what+": conceded", float64(g.Conceded.Value), want.BestConceded)
	near(t, what+": shortfall", float64(g.Shortfall.Value), want.Shortfall)
}

func course(t *testing.T, who string, c brief.Course, want *ukraine2025.Forecast) {
	for m := range want.Agreement {
		near(t, who+": agreement", c.Agreement.At(m), want.Agreement[m])
		near(t, who+": at a loss", c.AtLoss.At(m), want.AtALoss[m])
		near(t, who+": war", c.War.At(m), want.AtWar[m])
		for e, ending := range want.Endings {
			near(t, who+": "+c.Endings[e].Name, c.Endings[e].Series.At(m), ending[m])
		}
	}
}

// road holds deals, choices and factors by month; deals stand in the same
// order in both.
func road(t *testing.T, r *brief.Road, want *ukraine2025.Forecast) {
	for d, p := range want.ByDeal {
		near(t, "deal "+ukraine2025.DealName(d)+", "+r.Deals[d].Name, r.Deals[d].Series.Last(), p)
	}
	for m := 1; m < len(want.Strikes); m++ {
		near(t, "strikes", r.Choices[0].Options[1].Series.At(m-1), want.Strikes[m])
	}
	for m, factors := range want.Marginals {
		for k, levels := range factors {
			for l, p := range levels {
				near(t, r.Factors[k].Name, r.Factors[k].Levels[l].Series.At(m), p)
			}
		}
	}
}

func weights(t *testing.T, r *brief.Reasons, f []ukraine2025.Outputs) {
	bits := map[string]ukraine2025.Reason{
		"time": ukraine2025.Time, "partiality": ukraine2025.Partiality,
		"sanctions": ukraine2025.Sanctions, "fatigue": ukraine2025.Fatigue,
	}
	if len(r.Ranked) != len(bits) {
		t.Fatalf("%d reasons", len(r.Ranked))
	}
	for _, x := range r.Ranked {
		bit := bits[x.Name]
		want := ukraine2025.Shapley(f, bit)
		none, all := f[ukraine2025.NoReason], f[ukraine2025.AllReasons]
		near(t, x.Name+": weight", float64(x.Needs.Shapley.Value), want.Reservation)
		near(t, x.Name+": P(12)", float64(x.Twelve.Shapley.Value), want.Year)
		near(t, x.Name+": P(H)", float64(x.Horizon.Shapley.Value), want.Horizon)
		near(t, x.Name+": alone", float64(x.Needs.Alone.Value), f[bit].Reservation-none.Reservation)
		near(t, x.Name+": removed", float64(x.Twelve.Removed.Value), all.Year-f[ukraine2025.AllReasons&^bit].Year)
	}
}
