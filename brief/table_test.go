package brief

import (
	"strings"
	"testing"
)

// tabled is what the section on the deals says, on one line.
func tabled(t *testing.T, r *Report) string {
	t.Helper()
	text := strings.Join(strings.Fields(printed(t, r, Profile{Width: 100})), " ")
	_, text, _ = strings.Cut(text, tableTitle)
	text, _, _ = strings.Cut(text, "What would change")
	text, _, _ = strings.Cut(text, "What others could do")
	return text
}

// The deals that the others would take, the best for the holdout first.
func TestTable(t *testing.T) {
	r := fixture(t)
	got := tabled(t, r)
	for _, want := range []string{
		"Of 6 deals on the table, Ostrany would take 4; the best for Veldmark come first.",
		"No deal today 0.82 0.31 The harbour shared, guarded by the league 0.71 0.41 The harbour shared, unguarded 0.69 0.35",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q lacks %q", got, want)
		}
	}
	if strings.Contains(got, "to Veldmark, unguarded") {
		t.Error("a deal is shown that Ostrany would not take")
	}
	if !strings.Contains(html(t, r), `id="deals"`) {
		t.Error("the page has no such table")
	}
}

// At most eight lines, and where the others take none, the best for them.
func TestTableOfMany(t *testing.T) {
	r := fixture(t)
	for range 3 {
		r.Shortfall.Deals = append(r.Shortfall.Deals, r.Shortfall.Deals...)
	}
	if n := strings.Count(tabled(t, r), "The harbour"); n != tableShown {
		t.Errorf("%d lines", n)
	}
	r = fixture(t)
	r.Shortfall.Waiting.Conceded = pay(nan)
	for i := range r.Shortfall.Deals {
		r.Shortfall.Deals[i].Accepted = false
	}
	want := "Ostrany would take none; the best for it come first. Each side’s figures are in its own payoffs."
	if got := tabled(t, r); !strings.Contains(got, want) || !strings.Contains(got, "0.31 The harbour to Ostrany, guarded by the league 0.36 0.64") {
		t.Errorf("%q", got)
	}
}

// The terms are of what chance, and of none where there is next to none.
func TestTerms(t *testing.T) {
	r := fixture(t)
	const terms = "are on these terms"
	if text := printed(t, r, Profile{Width: 100}); !strings.Contains(text, "Agreements by March 2034 (29%) "+terms) {
		t.Error("not said of what chance")
	}
	a := r.Road.Analyst.Agreement
	a[len(a)-1] = 0.0004
	if strings.Contains(printed(t, r, Profile{}), terms) || strings.Contains(html(t, r), terms) {
		t.Error("terms of agreements that do not come")
	}
}

// A watch says what it must come before.
func TestWatchBefore(t *testing.T) {
	w := Wager{Name: "the mediator leaves", Period: 24, Before: `sanctions == "doubled"`}
	if got := fixture(t).wagerName(w); got != `the mediator leaves (24 months, before sanctions is doubled)` {
		t.Errorf("%q", got)
	}
}
