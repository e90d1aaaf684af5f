package brief

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"parley/outlook"
)

// withOutside is a report of two sides with base rates beside it, 39 months into a
// war of a kind.
func withOutside(t *testing.T, weight float64, edits ...string) *Report {
	t.Helper()
	wars, err := outlook.ShippedWars(outlook.TerminationList)
	if err != nil {
		t.Fatal(err)
	}
	if edits == nil {
		edits = []string{`as_of   = "1995-06-01"`, "as_of = \"2025-05-26\"\n  began = \"2022-02-24\"\n  kind = \"interstate\""}
	}
	s := shipped(t, "scenarios/fearon-1995.hcl", edits...)
	r, err := Build(t.Context(), s, Options{Version: "test", Seed: 1, Outside: wars, OutsideWeight: weight})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// What stands beside the answer is what the list says of the same wars, and the
// average lies between the two.
func TestOutsideView(t *testing.T) {
	r := withOutside(t, 0.5)
	wars, _ := outlook.ShippedWars(outlook.TerminationList)
	rate, err := wars.BaseRate(outlook.RateQuery{Kind: outlook.Interstate, Age: 39})
	if err != nil {
		t.Fatal(err)
	}
	o := r.Answer.Outside
	if o == nil || o.Age != 39 || o.AtRisk != 5 || o.Wars != 71 || o.Kind != "interstate" || o.Until != "2020-12-31" || o.Weight != 0.5 {
		t.Fatalf("%+v", o)
	}
	for _, by := range r.Answer.Agreement {
		want := rate.Curve[by.Period].Pooled["agreement"]
		if by.Outside == nil || by.Outside.float() != want.Mean || float64(by.Outside.Interval.High) != want.High {
			t.Errorf("%s: %+v, want %+v", by.Label, by.Outside, want)
			continue
		}
		lo, hi := math.Min(by.Chance.float(), want.Mean), math.Max(by.Chance.float(), want.Mean)
		if p := by.Pooled.float(); p < lo || p > hi {
			t.Errorf("%s: %g is not between %g and %g", by.Label, p, lo, hi)
		}
	}
}

// The weight decides: at 0 the average is the scenario's, at 1 the base rate.
func TestOutsideWeight(t *testing.T) {
	for _, by := range withOutside(t, 0).Answer.Agreement {
		if by.Pooled.float() != by.Chance.float() {
			t.Errorf("%s at no weight: %g, want %g", by.Label, by.Pooled.float(), by.Chance.float())
		}
	}
	for _, by := range withOutside(t, 1).Answer.Agreement {
		if by.Pooled.float() != by.Outside.float() {
			t.Errorf("%s at full weight: %g, want %g", by.Label, by.Pooled.float(), by.Outside.float())
		}
	}
}

// As of a day in the past, the list is taken as it stood then: a war's own end is
// no part of what is expected of it.
func TestOutsideAsOf(t *testing.T) {
	r := withOutside(t, 0.5, `as_of   = "1995-06-01"`, "as_of = \"1987-06-01\"\n  began = \"1980-09-22\"\n  kind = \"interstate\"")
	if o := r.Answer.Outside; o == nil || o.Until != "1987-06-01" || o.Wars >= 71 {
		t.Errorf("%+v", o)
	}
}

// Without a kind, a beginning, or wars, nothing is set beside the answer.
func TestOutsideAbsent(t *testing.T) {
	for name, edit := range map[string]string{
		"no kind":     "as_of = \"2025-05-26\"\n  began = \"2022-02-24\"",
		"no began":    "as_of = \"2025-05-26\"\n  kind = \"interstate\"",
		"before 1946": "as_of = \"1940-05-26\"\n  began = \"1939-09-01\"\n  kind = \"interstate\"",
	} {
		r := withOutside(t, 0.5, `as_of   = "1995-06-01"`, edit)
		if r.Answer.Outside != nil || r.Answer.Agreement[0].Outside != nil || r.Answer.Agreement[0].Pooled != nil {
			t.Errorf("%s: %+v", name, r.Answer.Outside)
		}
	}
}

// All printers show it, within their width, and a report read back prints as it did.
func TestOutsidePrinted(t *testing.T) {
	r := withOutside(t, 0.5)
	var data, page bytes.Buffer
	if err := WriteJSON(&data, r); err != nil {
		t.Fatal(err)
	}
	var back Report
	if err := json.Unmarshal(data.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if err := WriteHTML(&page, &back); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`id="outside"`, "The outside view", "Kreutz 2010", "CC BY 4.0"} {
		if !strings.Contains(page.String(), want) {
			t.Errorf("the page has no %q", want)
		}
	}
	for _, cells := range []int{60, 80, 100} {
		var one, two bytes.Buffer
		if err := WriteText(&one, r, Profile{Width: cells}); err != nil {
			t.Fatal(err)
		}
		if err := WriteText(&two, &back, Profile{Width: cells}); err != nil {
			t.Fatal(err)
		}
		if one.String() != two.String() || !strings.Contains(one.String(), "outside view") || !strings.Contains(one.String(), "Kreutz 2010") {
			t.Errorf("at %d cells it is missing, or differs when read back", cells)
		}
	}
}
