package quantity

import (
	"math"
	"testing"
)

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		p       Period
		n       float64
		unit    string
		want    float64
		perYear float64
	}{
		{Month, 1, "year", 12, 12},
		{Week, 1, "Month", 52.0 / 12, 52},
		{Quarter, 6, "months", 2, 4},
		{Month, 365, "days", 12, 12},
		{"", 1, "decade", 120, 12},
		{Week, 7, "periods", 7, 52},
	} {
		got, ok := c.p.Periods(c.n, c.unit)
		if !ok || math.Abs(got-c.want) > closeness*c.want || c.p.PerYear() != c.perYear {
			t.Errorf("%v %s are %v %v, want %v", c.n, c.unit, got, c.p, c.want)
		}
	}
	if _, ok := Month.Periods(1, "fortnight"); ok {
		t.Error("a fortnight has a length")
	}
	if Quarter.Months() != 3 {
		t.Errorf("a quarter is %v months", Quarter.Months())
	}
}

func TestParsePeriod(t *testing.T) {
	if p, err := ParsePeriod(" Week "); err != nil || p != Week {
		t.Errorf("%q %v", p, err)
	}
	if p, err := ParsePeriod("day"); err == nil {
		t.Errorf("%q", p)
	}
}
