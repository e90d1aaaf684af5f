package brief

import (
	"math"
	"testing"
)

func TestPercent(t *testing.T) {
	for _, c := range []struct {
		p           float64
		words, cell string
	}{
		{0, "0%", "0%"},
		{1e-13, "0%", "0%"},
		{1e-6, "less than 1%", "<1%"},
		{0.0049, "less than 1%", "<1%"},
		{0.005, "1%", "1%"},
		{0.144, "14%", "14%"},
		{0.996, "more than 99%", ">99%"},
		{1, "100%", "100%"},
		{1 - 1e-12, "100%", "100%"},
		{-0.27, "−27%", "−27%"},
		{math.NaN(), "–", "–"},
		{math.Inf(1), "–", "–"},
	} {
		if got := Percent(c.p); got != c.words {
			t.Errorf("Percent(%v) = %q, want %q", c.p, got, c.words)
		}
		if got := percent(c.p); got != c.cell {
			t.Errorf("percent(%v) = %q, want %q", c.p, got, c.cell)
		}
	}
}

func TestOdds(t *testing.T) {
	for _, c := range []struct {
		p    float64
		want string
	}{
		{0.0526, "about 1 in 19"},
		{0.14, "about 1 in 7"},
		{0.005, "less than 1 in 100"},
		{0.0123, "about 1 in 80"},
		{0.03, "about 1 in 35"},
		{0.33, "about 1 in 3"},
		{0.41, "about 2 in 5"},
		{0.5, "about 1 in 2"},
		{0.74, "about 3 in 4"},
		{0.97, "about 19 in 20"},
		{0.999, "more than 99 in 100"},
		{0, "none"},
		{math.NaN(), "none"},
	} {
		if got := odds(c.p); got != c.want {
			t.Errorf("odds(%v) = %q, want %q", c.p, got, c.want)
		}
	}
}

func TestDisplay(t *testing.T) {
	for _, c := range []struct{ name, about, want string }{
		{"russia", "", "Russia"},
		{"us", "", "US"},
		{"uk", "the government of the UK", "UK"},
		{"nato", "NATO’s members", "NATO"},
		{"the_league", "", "The League"},
		{"élan", "", "Élan"},
		{"", "", ""},
		{"a", "", "A"},
	} {
		if got := display(c.name, c.about); got != c.want {
			t.Errorf("display(%q, %q) = %q, want %q", c.name, c.about, got, c.want)
		}
	}
}

func TestQuantityText(t *testing.T) {
	for _, c := range []struct {
		x    float64
		unit string
		want string
	}{
		{0.15, "chance per month", "15% a month"},
		{0.003, "chance per month", "0.3% a month"},
		{-0.003, "rate per month", "−0.003 a month"},
		{1.6, "ratio", "1.6 times"},
		{0.015, "number", "0.015"},
		{0.33, "share", "33%"},
		{12000, "soldiers", "12000 soldiers"},
		{math.NaN(), "number", "–"},
		{0.9995, "share", "100%"},
		{0, "chance per week", "0% a week"},
		{1e-12, "number", "1e−12"},
	} {
		if got := quantityText(c.x, c.unit); got != c.want {
			t.Errorf("quantityText(%v, %q) = %q, want %q", c.x, c.unit, got, c.want)
		}
	}
}

func TestFixed(t *testing.T) {
	for _, c := range []struct {
		x      float64
		places int
		want   string
	}{{-0.0001, 2, "0.00"}, {-0.126, 2, "−0.13"}, {math.Inf(1), 2, "–"}, {1234.5, 0, "1234"}} {
		if got := fixed(c.x, c.places); got != c.want {
			t.Errorf("fixed(%v, %d) = %q, want %q", c.x, c.places, got, c.want)
		}
	}
	if d := decimals(0.87); d != 2 {
		t.Errorf("decimals(0.87) = %d", d)
	}
	if d := decimals(math.NaN()); d != 2 {
		t.Errorf("decimals(NaN) = %d", d)
	}
}

func TestPlacesNeverHideAShortfall(t *testing.T) {
	r := fixture(t)
	r.Shortfall.Waiting.Shortfall = figure(0.0031, PayoffOf("veldmark"), "")
	if got := r.level(r.Shortfall.Waiting.Shortfall); got != "0.003" {
		t.Errorf("a shortfall of 0.0031 is printed as %q", got)
	}
}

func TestInWords(t *testing.T) {
	const in, want = `aid_left == "none" && front <= 0.4`, "aid left is none and front is at most 0.4"
	if got := inWords(in); got != want {
		t.Errorf("%q reads %q, want %q", in, got, want)
	}
}
