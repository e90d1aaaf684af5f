package quantity

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDuration(t *testing.T) {
	for _, c := range []struct {
		text string
		p    Period
		want float64
	}{
		{"10 years", Month, 120},
		{"18 months", Week, 78},
		{"60 periods", Quarter, 60},
		{"60", Week, 60},
		{"a year", Quarter, 4},
		{"1 decade", "", 120},
		{"365 days", Week, 52},
		{"0 months", Month, 0},
	} {
		if got, err := ParseDuration(c.text, c.p); err != nil || got != c.want {
			t.Errorf("%q: %v %v, want %v", c.text, got, err, c.want)
		}
	}
	for _, text := range []string{"", "years", "-1 year", "1 yaer", "1 year or so", "1e308 decades", "nan"} {
		if got, err := ParseDuration(text, Month); err == nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestDiscount(t *testing.T) {
	for _, c := range []struct {
		text string
		p    Period
		want float64
	}{
		{"10% a year", Month, math.Pow(1.1, -1.0/12)},
		{"10% a year", Week, math.Pow(1.1, -1.0/52)},
		{"0.1 a year", Quarter, math.Pow(1.1, -0.25)},
		{"1% a month", Month, 1 / 1.01},
		{"0% a year", Month, 1},
		{"200% a year", Month, math.Pow(3, -1.0/12)},
	} {
		got, err := Discount(c.text, c.p)
		if diff := cmp.Diff(c.want, got, near); err != nil || diff != "" {
			t.Errorf("%q: %v %s", c.text, err, diff)
		}
	}
	for _, text := range []string{"", "10%", "0.99", "-1% a year", "1.1x a year", "once in 8 years", "1e300 a day", "likely"} {
		if got, err := Discount(text, Month); err == nil {
			t.Errorf("%q: %v", text, got)
		}
	}
}
