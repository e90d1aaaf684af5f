package outlook

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
	"time"

	"parley/scenario"
)

// siege is a war in which a month brings a round of talks, and with it a deal,
// with the chance rounds, and the fall of the town with the chance falls.
const siege = `
conflict "siege" {
  title   = "A siege"
  as_of   = "2030-01-01"
  began   = "2030-01-01"
  horizon = 36
  tail    = 0
}
param "rounds" {
  value = "ROUNDS a month"
  range = "RLOW to RHIGH a month"
}
param "falls" {
  value = "FALLS a month"
  range = "FLOW to FHIGH a month"
}
party "inside" {
  patience = "10% a year"
  noise    = 0.0001
  fighting = -1
}
party "outside" {
  patience = "10% a year"
  noise    = 0.0001
  fighting = -1
}
factor "town" {
  levels = ["held", "fallen"]
  start  = "held"
  shift "falls" {
    up     = 1
    chance = falls
  }
}
ending "it falls" {
  when   = town == "fallen"
  payoff = { inside = -1, outside = 0 }
}
talks {
  chance   = rounds
  proposes = { inside = 0.5, outside = 0.5 }
}
issue "peace" {
  option "a deal" { worth = { inside = 1, outside = 1 } }
}
`

// sieges are the scenario at three numbers each: the 5% point, the median, the
// 95% point.
func sieges(t *testing.T, rounds, falls [3]string) *scenario.Scenario {
	t.Helper()
	return parsed(t, strings.NewReplacer("ROUNDS", rounds[1], "RLOW", rounds[0], "RHIGH", rounds[2],
		"FALLS", falls[1], "FLOW", falls[0], "FHIGH", falls[2]).Replace(siege))
}

// guessed is what a template might ship, and besieged what the wars are made from:
// either median lies elsewhere by one standard deviation of the guess or more.
func guessed(t *testing.T) *scenario.Scenario {
	return sieges(t, [3]string{"2%", "5%", "12%"}, [3]string{"1%", "3%", "8%"})
}

func besieged(t *testing.T) *scenario.Scenario {
	return sieges(t, [3]string{"6%", "9%", "13.4%"}, [3]string{"0.7%", "1.4%", "2.8%"})
}

// warsOf are so many wars that end as a scenario's do: each at numbers drawn from
// its ranges anew.
func warsOf(t *testing.T, s *scenario.Scenario, n int, seed uint64) *WarList {
	t.Helper()
	k := &calibrator{s: s, c: CalibrateConfig{Draws: n}, g: gauge{[]WarEnd{ByAgreement, ByVictory}, s.Conflict.Horizon}}
	var err error
	if k.e, err = NewEnsemble(s, EnsembleConfig{Draws: n, Seed: seed}); err != nil {
		t.Fatal(err)
	}
	draws, err := k.sample(t.Context(), k.e, seed, nil, tilt{})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(seed, 1))
	l := &WarList{Name: "planted", Until: day("2020-12-31")}
	for i, d := range draws {
		w := War{Kind: Civil, Conflict: fmt.Sprint(i), Start: day("1990-01-01")}
		month, end := happens(k.g, d.curves, rng.Float64())
		w.How, w.Last = end, w.Start.Add(time.Duration((float64(month)-0.5)*DaysPerMonth*24*float64(time.Hour)))
		l.Wars = append(l.Wars, w)
	}
	return l
}

// happens is the month and the way at a place between 0 and 1.
func happens(g gauge, c curves, u float64) (int, WarEnd) {
	for way, end := range g.ways {
		for m := 1; m <= g.months; m++ {
			if u -= g.by(c, way, m) - g.by(c, way, m-1); u < 0 {
				return m, end
			}
		}
	}
	return g.months + 2, StillOn
}

// Wars made from known ranges are found to be near the scenario that made them,
// within three times what chance makes (months go together, so that the square of
// the distance scatters about like one normal number's), and the fit finds the ranges:
// see found. PARLEY_FULL=1 makes wars six times more.
func TestCalibrateFindsWhatIsPlanted(t *testing.T) {
	if testing.Short() {
		t.Skip("left to the run without -short")
	}
	const wars = 1200
	seeds := []uint64{7}
	if os.Getenv("PARLEY_FULL") != "" {
		seeds = []uint64{1, 2, 3, 4, 5, 6, 7}
	}
	for _, seed := range seeds {
		l := warsOf(t, besieged(t), wars, seed)
		c := CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 256, Seed: seed + 10}
		r, err := Calibrate(t.Context(), besieged(t), l, c)
		if err != nil {
			t.Fatal(err)
		}
		if x := r.All; x.Before.Distance > 3*x.Chance {
			t.Errorf("the true scenario is %g from its wars; chance makes %g, and as much in %g of cases", x.Before.Distance, x.Chance, x.Before.Reached)
		}
		c.Fit = true
		if r, err = Calibrate(t.Context(), guessed(t), l, c); err != nil {
			t.Fatal(err)
		}
		found(t, r.Fit)
	}
}

// found holds a fit of guessed to what besieged was made with. Medians are within a
// third of a standard deviation of the guess: the wars of a half leave them
// uncertain by about half of that, and the guess draws them by as much again. Widths
// are between the planted and the guessed ones, since few wars tell them. The other
// half is three times as near as before or nearer, and no further than three times
// what chance makes.
func found(t *testing.T, f *CalibrationFit) {
	t.Helper()
	const within = 1. / 3
	if len(f.Params) != 2 || !f.Settled || f.Verdict != Better {
		t.Errorf("%d fitted, settled %v, verdict %q", len(f.Params), f.Settled, f.Verdict)
	}
	after, before := f.Other.After.Distance, f.Other.Before.Distance
	t.Logf("the other half: %.1f points, then %.1f; chance makes %.1f", 100*before, 100*after, 100*f.Other.Chance)
	if after > before/3 || after > 3*f.Other.Chance {
		t.Errorf("on the other half %g, from %g; chance makes %g", after, before, f.Other.Chance)
	}
	guess, truth := guessed(t), besieged(t)
	for i, p := range f.Params {
		q, made := guess.Params[i].Analyst, truth.Params[i].Analyst
		unit := (q.Scale.To(q.Hi) - q.Scale.To(q.Lo)) / (2 * z95)
		width := (q.Scale.To(made.Hi) - q.Scale.To(made.Lo)) / (2 * z95) / unit
		off := (q.Scale.To(p.After[1]) - q.Scale.To(made.Value)) / unit
		t.Logf("%s: from %.4f to %.4f, planted %.4f, off by %.2f; %.2f times as wide, planted %.2f", p.Name, p.Before[1], p.After[1], made.Value, off, p.Wider, width)
		if math.Abs(off) > within || p.Wider > 1 {
			t.Errorf("%s is off by %.2f standard deviations, %.2f times as wide", p.Name, off, p.Wider)
		}
	}
	if s, ds := scenario.Parse("x.hcl", f.Text()); s == nil || s.Params[0].Analyst.Value != f.Params[0].After[1] {
		t.Errorf("the text has other ranges: %v", ds)
	}
}

// A fit to wars that the scenario makes as it stands leaves its ranges about
// where they are, and does not call that better.
func TestCalibrateLeavesWhatIsTrue(t *testing.T) {
	if testing.Short() {
		t.Skip("left to the run without -short")
	}
	l := warsOf(t, guessed(t), 600, 11)
	r, err := Calibrate(t.Context(), guessed(t), l, CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 128, Seed: 1, Fit: true})
	if err != nil {
		t.Fatal(err)
	}
	if r.Fit.Verdict == Better {
		t.Errorf("verdict %q", r.Fit.Verdict)
	}
	for _, p := range r.Fit.Params {
		if math.Abs(p.Moved) > 0.5 || p.Wider < 0.6 || p.Wider > 1.6 {
			t.Errorf("%s moved by %g, %g times as wide", p.Name, p.Moved, p.Wider)
		}
	}
}

// The same bytes, however many draws are solved at once.
func TestCalibrateWorkers(t *testing.T) {
	l := warsOf(t, besieged(t), 200, 5)
	var outs [2]bytes.Buffer
	for i := range outs {
		c := CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 128, Seed: 9, Fit: true, Workers: i + 1}
		r, err := Calibrate(t.Context(), guessed(t), l, c)
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(r.WriteJSON(&outs[i]), r.WriteText(&outs[i]), r.WriteHTML(&outs[i], "x"), r.WriteSVG(&outs[i])); err != nil {
			t.Fatal(err)
		}
		outs[i].Write(r.Fit.Text())
	}
	if !bytes.Equal(outs[0].Bytes(), outs[1].Bytes()) {
		t.Error("two workers give other bytes than one")
	}
}

// What cannot be done well is refused, with what is missing.
func TestCalibrateRefuses(t *testing.T) {
	l := warsOf(t, besieged(t), 60, 5)
	few, own := *l, *l
	few.Wars = l.Wars[:LeastWars-1]
	own.Wars = l.Wars[:2*LeastHalf-2]
	rare := strings.NewReplacer("chance = falls", "chance = abs(falls - 0.03) < 0.000001 ? 0.1 : 2", // as set, and nowhere else
		"ROUNDS", "5%", "RLOW", "2%", "RHIGH", "12%", "FALLS", "3%", "FLOW", "1%", "FHIGH", "8%").Replace(siege)
	civil := RateQuery{Kind: Civil}
	for _, c := range []struct {
		name string
		s    *scenario.Scenario
		l    *WarList
		c    CalibrateConfig
		want string
	}{
		{"no wars of the kind", guessed(t), l, CalibrateConfig{Wars: RateQuery{Kind: Interstate}, Draws: 64}, "no interstate wars"},
		{"few wars", guessed(t), &few, CalibrateConfig{Wars: civil, Draws: 64}, "too few wars"},
		{"few that lasted", guessed(t), l, CalibrateConfig{Wars: RateQuery{Kind: Civil, Age: 400}, Draws: 64}, "too few wars"},
		{"few draws", guessed(t), l, CalibrateConfig{Wars: civil, Draws: 20}, "too few draws"},
		{"many draws", guessed(t), l, CalibrateConfig{Wars: civil, Draws: MostCalibrated + 1}, "at most"},
		{"few draws to fit", guessed(t), l, CalibrateConfig{Wars: civil, Draws: 64, Fit: true}, "too few draws"},
		{"few wars to fit", guessed(t), &own, CalibrateConfig{Wars: civil, Draws: 128, Fit: true}, "too few wars"},
		{"no such number", guessed(t), l, CalibrateConfig{Wars: civil, Draws: 128, Fit: true, Params: []string{"x"}}, "no number"},
		{"no draw makes a game", parsed(t, rare), l, CalibrateConfig{Wars: civil, Draws: 64}, "too few draws make a game: 0 of 64"},
		{"nothing ends", parsed(t, strings.Replace(linear, "VIEW", "", 1)), l, CalibrateConfig{Wars: civil, Draws: 64}, "nothing ends"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := Calibrate(t.Context(), c.s, c.l, c.c)
			if r != nil || err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// A scenario without deals is held against wars all the same: those that ended by
// agreement went as it rules out.
func TestCalibrateWithoutDeals(t *testing.T) {
	text := siege[:strings.Index(siege, "talks {")]
	text = strings.NewReplacer("ROUNDS", "5%", "RLOW", "2%", "RHIGH", "12%", "FALLS", "3%", "FLOW", "1%", "FHIGH", "8%").Replace(text)
	r, err := Calibrate(t.Context(), parsed(t, text), warsOf(t, besieged(t), 100, 5), CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 64})
	if err != nil {
		t.Fatal(err)
	}
	if r.Deals || r.All.Before.RuledOut != r.All.Ends[ByAgreement.String()] || r.All.Before.RuledOut == 0 {
		t.Errorf("deals %v, %d wars ruled out of %v", r.Deals, r.All.Before.RuledOut, r.All.Ends)
	}
	for _, p := range r.Curves {
		if p.Way == ByAgreement.String() && p.Before.High != 0 {
			t.Fatalf("an agreement at %+v", p)
		}
	}
}

func TestCalibrateEnds(t *testing.T) {
	l := warsOf(t, besieged(t), 100, 5)
	ctx, cancel := context.WithCancel(context.Background())
	c := CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 128, Fit: true, Progress: func(done, most int) {
		if done == 140 {
			cancel()
		}
	}}
	if _, err := Calibrate(ctx, guessed(t), l, c); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// The picture and the page are well-formed, the text fits its width, and the JSON
// has its schema.
func TestCalibrateForms(t *testing.T) {
	l := warsOf(t, besieged(t), 200, 5)
	l.Name = "wars <&>"
	unsaid := *l
	unsaid.Wars = append([]War{}, l.Wars...)
	unsaid.Wars[0].How = EndUnrecorded
	for i, list := range []*WarList{l, &unsaid} {
		r, err := Calibrate(t.Context(), guessed(t), list, CalibrateConfig{Wars: RateQuery{Kind: Civil}, Draws: 128, Fit: i == 0})
		if err != nil {
			t.Fatal(err)
		}
		var text, page, picture, program bytes.Buffer
		if err := errors.Join(r.WriteText(&text), r.WriteHTML(&page, "1"), r.WriteSVG(&picture), r.WriteJSON(&program)); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(text.String()) {
			if len([]rune(strings.TrimRight(line, "\n"))) > rateWidth {
				t.Errorf("wide: %s", line)
			}
		}
		wellFormed(t, picture.String())
		if strings.Contains(page.String(), "wars <&>") || !strings.Contains(page.String(), `content="parley 1"`) {
			t.Error("the page is not escaped, or has no mark")
		}
		var back Calibration
		if err := json.Unmarshal(program.Bytes(), &back); err != nil || back.Schema != CalibrationSchema || len(back.Curves) != len(r.Ways)*r.Months {
			t.Errorf("%v, %d points", err, len(back.Curves))
		}
		if want := 2 - i; len(r.Ways) != want {
			t.Errorf("ways %v", r.Ways)
		}
	}
}

func wellFormed(t *testing.T, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}
