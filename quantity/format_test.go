package quantity

import (
	"errors"
	"testing"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct {
		value float64
		kind  Kind
		p     Period
		want  string
	}{
		{0.2, Number, Month, "0.2"},
		{0.012345, Number, Month, "0.0123"},
		{-12345.6, Number, Month, "-12346"},
		{0, Number, Month, "0"},
		{1e-9, Number, Month, "1e-09"},
		{0.07, Share, Month, "7%"},
		{1, Share, Month, "100%"},
		{0.9996, Share, Month, "99.96%"},
		{0.1, Chance, Month, "10% a month"},
		{0.0034, Chance, Week, "0.34% a week"},
		{0.003, Rate, Quarter, "0.003 a quarter"},
		{1.6, Ratio, Month, "1.6x"},
		{0.99999999999999989, Share, Month, "99.99999999999999%"},
	} {
		if got := Format(c.value, c.kind, c.p); got != c.want {
			t.Errorf("%v: %q, want %q", c.value, got, c.want)
		}
	}
	if got := FormatRange(0.04, 0.2, Chance, Month); got != "4% to 20% a month" {
		t.Errorf("%q", got)
	}
}

// FuzzParse reads anything, and what could be read is written and read again to
// the same numbers.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"10%", "10% a month", "once in 8 months", "4% to 20% a month", "1.6x", "1.2x to 2.5x", "about 0.3",
		"0.2 ± 0.05", "0.2 +/- 0.05", "-0.008 to 0.002", "likely", "likely within 6 months", "beta(2, 5)", "normal(0.3, 0.05)",
		"triangular(0, 0.2, 1)", "uniform(0, 1)", "lognormal(-1, 0.3)", "10% (4 to 20%) a year", "4–20%/month", "~ 3e-7 a day",
		"1e308", "0%", "-0", "not likely in a decade", "almost certain in 1e9 decades", "7e-320%", "\xff", "3 times in 5 years",
	} {
		f.Add(s, uint8(len(s)))
	}
	f.Fuzz(func(t *testing.T, text string, context uint8) {
		c := Context{Period: []Period{Week, Month, Quarter, ""}[context%4], Table: tables[int(context/4)%len(tables)]}
		if context >= 128 {
			c.Unit = rateUnit
		}
		_, _ = ParseDuration(text, c.Period)
		_, _ = Discount(text, c.Period)
		_, _ = c.Table.Hedge(text)
		q, err := Parse(text, c)
		var e *Error
		if errors.As(err, &e) && (e.Offset < 0 || e.Offset > len(text) || e.Remedy == "" || e.What == "") {
			t.Fatalf("%q: %#v", text, e)
		}
		if err != nil {
			return
		}
		sound(t, text, q)
		again, err := Parse(q.String(), c)
		if err != nil || !equal(q, again) {
			t.Fatalf("%q was written %q and read %+v, not %+v: %v", text, q, again, q, err)
		}
	})
}

func sound(t *testing.T, text string, q Quantity) {
	for _, x := range []float64{q.Value, q.Lo, q.Hi, q.Quantile(0), q.Quantile(0.3), q.Quantile(1)} {
		if !finite(x) || q.Scale.clamp(x) != x {
			t.Fatalf("%q: %v in %+v", text, x, q)
		}
	}
	if !(q.Lo <= q.Value && q.Value <= q.Hi) || q.HasRange != (q.Lo < q.Hi) || q.Quantile(0.5) != q.Value {
		t.Fatalf("%q: out of order %+v", text, q)
	}
}

func equal(a, b Quantity) bool {
	return a.Value == b.Value && a.Lo == b.Lo && a.Hi == b.Hi && a.HasRange == b.HasRange &&
		a.Kind == b.Kind && a.Scale == b.Scale && a.Period == b.Period && (a.Dist == nil) == (b.Dist == nil)
}
