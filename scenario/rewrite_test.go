package scenario

import (
	"math"
	"strings"
	"testing"
)

const ranged = `# A comment that stays.
conflict "x" {
  title   = "X"
  as_of   = "2025-01-01"
  horizon = 3
}
param "noise" {
  about = "odd    layout" # and a comment
  value =  0.02
  range = "0.01 to 0.04" # kept
}
# Fitted: long ago
param "rounds" {
  value = "20% a month"
  range = "10% to 40% a month"
}
param "likely" { value = "about 10% a month" }
param "dist" { distribution = "beta(2, 5)" }
party "a" {
  patience = "10% a year"
  noise    = noise
  fighting = rounds + likely + dist
}
factor "f" {
  levels = ["low", "high"]
  start  = "low"
  shift "up" {
    up     = 1
    chance = 0.1
  }
}
`

func rangedScenario(t *testing.T, file string) *Scenario {
	t.Helper()
	s, ds := Parse(file, []byte(ranged))
	if s == nil {
		t.Fatal(ds)
	}
	return s
}

// Only the numbers change, and a comment stands above them.
func TestWithRanges(t *testing.T) {
	s := rangedScenario(t, "x.hcl")
	text, err := s.WithRanges([]Ranged{
		{s.Param("likely"), 0.123456, 0.05, 0.2, "by  hand"},
		{s.Param("rounds"), 0.25, 0.1512, 0.5, "on ten wars"},
		{s.Param("noise"), 0.0312345, 0.02, 0.05, "on ten wars"},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer(
		"param \"noise\"", "# Fitted: on ten wars\nparam \"noise\"", "value =  0.02", "value =  0.0312", "0.01 to 0.04", "0.02 to 0.05",
		"long ago", "on ten wars", "20% a month", "25% a month", "10% to 40% a month", "15.1% to 50% a month",
		"param \"likely\"", "# Fitted: by hand\nparam \"likely\"", "about 10% a month", "12.3% (5% to 20%) a month",
	).Replace(ranged)
	if string(text) != want {
		t.Fatalf("got\n%s\nwant\n%s", text, want)
	}
	again, ds := Parse("x.hcl", text)
	if again == nil {
		t.Fatal(ds)
	}
	for name, want := range map[string][3]float64{"noise": {0.0312, 0.02, 0.05}, "rounds": {0.25, 0.151, 0.5}, "likely": {0.123, 0.05, 0.2}} {
		q := again.Params[again.Param(name)].Analyst
		for i, got := range []float64{q.Value, q.Lo, q.Hi} {
			if math.Abs(got-want[i]) > 1e-12 {
				t.Errorf("%s: %g, want %g", name, got, want[i])
			}
		}
	}
}

// What cannot be written anew is refused.
func TestWithRangesRefuses(t *testing.T) {
	s := rangedScenario(t, "x.hcl")
	if _, err := s.WithRanges([]Ranged{{Param: s.Param("dist")}}); err == nil {
		t.Error("a distribution was written over")
	}
	s.File = "x.json"
	if _, err := s.WithRanges(nil); err == nil {
		t.Error("JSON was written anew")
	}
}
