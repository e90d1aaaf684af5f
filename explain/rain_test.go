package explain

import (
	"math"
	"testing"
)

// rain has no holdout, no deals and no endings; b thinks that it rains more.
const rain = `
conflict "rain" {
  title   = "Will it rain?"
  as_of   = "2020-01-01"
  period  = "month"
  horizon = 30
  tail    = 0
}
param "falls" {
  value = "20% a month"
  range = "10% to 40% a month"
  view "b" { value = "50% a month" }
}
party "a" {
  patience = "10% a year"
  noise    = 0
  fighting = 0
}
party "b" {
  patience = "10% a year"
  noise    = 0
  fighting = weather == "wet" ? 1 : 0
}
factor "weather" {
  levels = ["dry", "wet"]
  start  = "dry"
  shift "it rains" {
    from   = "dry"
    to     = "wet"
    chance = falls
  }
}
watch "rain within a quarter" {
  first  = weather == "wet"
  within = 3
}
`

func TestBetRain(t *testing.T) {
	b := must(t, study(t, rain).Bet)
	near(t, "analyst", b.Watches[0].P[0], 1-math.Pow(0.8, 3), exact)
	if len(b.Viewers) != 1 || b.Watches[0].Period != 3 {
		t.Errorf("%+v", b)
	}
	st, err := New(parsed(t, rain), Config{Holdout: "b"})
	if err != nil {
		t.Fatal(err)
	}
	b = must(t, st.Bet)
	near(t, "analyst", b.Watches[0].P[0], 1-math.Pow(0.8, 3), exact)
	near(t, "b", b.Watches[0].P[1], 1-math.Pow(0.5, 3), exact)
	near(t, "no agreement", b.Horizon.P[1], 0, 0)
	if b.TwoYears == nil || b.TwoYears.Period != 24 {
		t.Errorf("%+v", b.TwoYears)
	}
}

// Nothing that needs a holdout or deals is an error without them.
func TestWithoutHoldout(t *testing.T) {
	for _, holdout := range []string{"", "a"} {
		st, err := New(parsed(t, rain), Config{Holdout: holdout})
		if err != nil {
			t.Fatal(err)
		}
		f := must(t, st.Figures)
		if f.Waiting.Defined() || f.Waiting.Closed() || f.Waiting.Offered != 0 {
			t.Errorf("%+v", f.Waiting)
		}
		if must(t, st.Flips).Skipped == "" || must(t, st.Reasons).Skipped == "" ||
			must(t, st.Levers).Skipped == "" || must(t, st.Evidence).Skipped == "" {
			t.Error("an empty answer does not say why")
		}
		tor := must(t, st.Tornado)
		near(t, "swing", tor.Swings[0].P12Swing, 0, 0)
		near(t, "never", must(t, st.Never).War, 1, exact)
	}
}

// Without a holdout reasons and levers still answer for the chance of an
// agreement.
func TestReasonsWithoutHoldout(t *testing.T) {
	st := study(t, lottery, "  holdout = \"a\"\n", "")
	r := must(t, st.Reasons)
	near(t, "P12", r.Ranked[0].P12.Shapley, -0.5, exact)
	if r.Waterfall != nil || r.Ranked[0].Share == r.Ranked[0].Share {
		t.Errorf("%+v", r)
	}
	l := must(t, st.Levers)
	if e := l.Singles[2]; e.Closes != nil || !e.Half.Found {
		t.Errorf("%+v", e)
	}
}
