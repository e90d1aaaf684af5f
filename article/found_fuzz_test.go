package article

import (
	"bytes"
	"encoding/json"
	"math"
	"testing"
)

// FuzzFound holds hedges, figures and the argument of any text to what always
// holds: places lie in the text and in order, numbers within their bounds, and
// the JSON can be read back.
func FuzzFound(f *testing.F) {
	for _, s := range []string{
		"Why Aland will never pay\n\nIts purse is empty\n\nIt is probably not likely that he doesn’t believe 100 per cent.",
		"$66.5bn (£49.7bn) and $60 (£49) a barrel, 5-6bn euros, 6% a month", "On 31 February 2024, between 2015 and 2012, last May",
		"one in ten chance, 60 to 70% sure", "‘’“”«»\"'—", "0 1 2,000 3.4.5 9e99 999999999999999999999bn m", "\u202e12,000\u202c ١٢ troops",
	} {
		f.Add(s, "", "2025-05-20")
	}
	f.Add("It is certain.", "kent", "nonsense")
	f.Fuzz(func(t *testing.T, text, table, published string) {
		a, err := Read("a.txt", []byte(text), Options{Table: table, Format: PlainText})
		if err != nil {
			return
		}
		a.Published = published
		a.Figures, a.Rates, a.Clashes = nil, nil, nil
		if err := figures(a, nil, Options{}); err != nil {
			t.Fatal(err)
		}
		soundHedges(t, a)
		soundFigures(t, a)
		soundArgument(t, a)
		var out bytes.Buffer
		if err := a.WriteJSON(&out, table); err != nil || !json.Valid(out.Bytes()) {
			t.Fatalf("%v: %s", err, out.Bytes())
		}
	})
}

func soundSpan(t *testing.T, a *Article, s Span) {
	t.Helper()
	if s.From < 0 || s.From > s.To || s.To > len(a.Text) {
		t.Fatalf("%v of %d", s, len(a.Text))
	}
}

func soundHedges(t *testing.T, a *Article) {
	t.Helper()
	for _, h := range a.Hedges {
		soundSpan(t, a, h.Span)
		soundSpan(t, a, h.Scope)
		if h.From == h.To || h.Attribution >= len(a.Attributions) || h.Attribution < -1 {
			t.Fatalf("%+v", h)
		}
		if !math.IsNaN(h.Value) && !(0 <= h.Low && h.Low <= h.Value && h.Value <= h.High && h.High <= 1) {
			t.Fatalf("%+v", h)
		}
		if math.IsNaN(h.Value) != (math.IsNaN(h.Low) && math.IsNaN(h.High)) || (h.Term == "") != (h.Table == "") {
			t.Fatalf("%+v", h)
		}
	}
}

func soundFigures(t *testing.T, a *Article) {
	t.Helper()
	last := 0
	for _, f := range a.Figures {
		soundSpan(t, a, f.Span)
		if f.From < last || f.From == f.To || math.IsNaN(f.Value) || math.IsInf(f.Value, 0) || f.Value < 0 {
			t.Fatalf("%+v after %d in %q", f, last, a.Text)
		}
		last = f.From
	}
	for _, r := range a.Rates {
		if !(0 < r.Lo && r.Lo <= r.Value && r.Value <= r.Hi) || math.IsInf(r.Hi, 0) || r.A >= r.B || r.B >= len(a.Figures) {
			t.Fatalf("%+v", r)
		}
	}
	for _, c := range a.Clashes {
		if c.Says == "" || c.A >= len(a.Rates) || c.B >= len(a.Rates) {
			t.Fatalf("%+v", c)
		}
	}
}

func soundArgument(t *testing.T, a *Article) {
	t.Helper()
	seen := map[int]bool{}
	for _, r := range a.Argument.Reasons {
		if r.Section < 0 || r.Section >= len(a.Sections) {
			t.Fatalf("%+v", r)
		}
		for _, i := range r.Attributions {
			if seen[i] || i < 0 || i >= len(a.Attributions) {
				t.Fatalf("%d twice, or out of bounds", i)
			}
			seen[i] = true
		}
	}
}
