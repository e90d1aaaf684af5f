package quantity

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// closeness is what formulas written two ways may differ by, relatively.
const closeness = 1e-12

var near = cmpopts.EquateApprox(closeness, 0)

func month(p, n float64) float64 { return 1 - math.Pow(1-p, 1/n) }

func TestParseValues(t *testing.T) {
	rate, week := Context{Unit: "rate"}, Context{Period: Week}
	for _, c := range []struct {
		text  string
		in    Context
		value float64
		kind  Kind
	}{
		{"0.2", Context{}, 0.2, Number},
		{"-0.003", Context{}, -0.003, Number},
		{"\u22120.003", Context{}, -0.003, Number},
		{"+.5", Context{}, 0.5, Number},
		{" 1e-3 ", Context{}, 0.001, Number},
		{"7%", Context{}, 0.07, Share},
		{"100%", Context{}, 1, Share},
		{"0%", Context{}, 0, Share},
		{"10% a month", Context{}, 0.1, Chance},
		{"10 percent per month", Context{}, 0.1, Chance},
		{"10 per cent each month", Context{}, 0.1, Chance},
		{"10%/month", Context{}, 0.1, Chance},
		{"10% Monthly", Context{}, 0.1, Chance},
		{"10% a period", Context{}, 0.1, Chance},
		{"10% a year", Context{}, month(0.1, 12), Chance},
		{"50% in six months", Context{}, month(0.5, 6), Chance},
		{"50% within the next 6 months", Context{}, month(0.5, 6), Chance},
		{"5% a quarter", Context{}, month(0.05, 3), Chance},
		{"30% a decade", Context{}, month(0.3, 120), Chance},
		{"1% a week", Context{}, month(0.01, 12.0/52), Chance},
		{"0.1% a day", Context{}, month(0.001, 12.0/365), Chance},
		{"10% a month", week, month(0.1, 52.0/12), Chance},
		{"10% a month", Context{Period: Quarter}, month(0.1, 1.0/3), Chance},
		{"once in 8 months", Context{}, 0.125, Chance},
		{"Once every eight months", Context{}, 0.125, Chance},
		{"once in 8 months", week, month(0.125, 52.0/12), Chance},
		{"once in 8 years", Context{}, month(0.125, 12), Chance},
		{"3 times in 60 months", Context{}, 0.05, Chance},
		{"once a year", rate, 1.0 / 12, Rate},
		{"12% a year", rate, 0.01, Rate},
		{"-3% a month", rate, -0.03, Rate},
		{"150%", rate, 1.5, Rate},
		{"0.12 a year", Context{}, 0.01, Rate},
		{"1.6x", Context{}, 1.6, Ratio},
		{"1.6 ×", Context{}, 1.6, Ratio},
		{"4x a year", Context{Period: Quarter}, math.Sqrt2, Ratio},
		{"likely", Context{}, 0.7, Share},
		{"Pretty likely", Context{}, 0.7, Share},
		{"likely within 6 months", Context{}, month(0.7, 6), Chance},
		{"a very good chance in a year", Context{}, month(0.8, 12), Chance},
		{"about even", Context{}, 0.5, Share},
	} {
		q, err := Parse(c.text, c.in)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if diff := cmp.Diff(c.value, q.Value, near); diff != "" || q.Kind != c.kind || q.Scale != c.kind.Scale() {
			t.Errorf("%q: %v %v, want a %v: %s", c.text, q.Kind, q.Scale, c.kind, diff)
		}
	}
}

// Sums of decimals come out as the decimals that a reader would write.
func TestDecimalsAreExact(t *testing.T) {
	for text, want := range map[string][3]float64{
		"0.2 ± 0.05": {0.2, 0.15, 0.25}, "0.01 to 0.03": {0.02, 0.01, 0.03},
		"about 0.3": {0.3, 0.24, 0.36}, "4x to 16x": {8, 4, 16}, "10% ± 3%": {0.1, 0.07, 0.13},
	} {
		q, err := Parse(text, Context{})
		if got := [3]float64{q.Value, q.Lo, q.Hi}; err != nil || got != want {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
}

func TestParseRanges(t *testing.T) {
	for _, c := range []struct {
		text          string
		value, lo, hi float64
		kind          Kind
	}{
		{"4% to 20% a month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"4 to 20% a month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"4–20% a month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"4%-20%/month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"4% a month to 20% a month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"between 4% and 20% a month", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Chance},
		{"from 4% to 20%", LogOdds.Between(0.04, 0.2, 0.5), 0.04, 0.2, Share},
		{"once in 20 months to once in 4 months", LogOdds.Between(0.05, 0.25, 0.5), 0.05, 0.25, Chance},
		{"0% to 5%", 0.025, 0, 0.05, Share},
		{"-0.008 to 0.002", -0.003, -0.008, 0.002, Number},
		{"-0.008-0.002", -0.003, -0.008, 0.002, Number},
		{"1.2x to 2.7x", 1.8, 1.2, 2.7, Ratio},
		{"1.2 to 2.7x", 1.8, 1.2, 2.7, Ratio},
		{"1.2x–2.7x", 1.8, 1.2, 2.7, Ratio},
		{"0.2 ± 0.05", 0.2, 0.15, 0.25, Number},
		{"0.2 +- 0.05", 0.2, 0.15, 0.25, Number},
		{"0.2+/-0.05", 0.2, 0.15, 0.25, Number},
		{"10% ± 5% a month", 0.1, 0.05, 0.15, Chance},
		{"1.6x ± 0.2x", 1.6, 1.4, 1.8, Ratio},
		{"about 0.3", 0.3, 0.24, 0.36, Number},
		{"about -0.3", -0.3, -0.36, -0.24, Number},
		{"~ 1.2x", 1.2, 1, 1.44, Ratio},
		{"roughly 50%", 0.5, 1 / 2.2, 1.2 / 2.2, Share},
		{"10% (4% to 20%) a month", 0.1, 0.04, 0.2, Chance},
		{"10% a month (4 to 20%)", 0.1, 0.04, 0.2, Chance},
		{"probably", 0.71360946745562, 0.61360946745562, 0.76360946745562, Share},
		{"normal(0.3, 0.05)", 0.3, 0.3 - 1.6448536269514722*0.05, 0.3 + 1.6448536269514722*0.05, Number},
		{"uniform(-1, 1)", 0, -0.9, 0.9, Number},
		{"triangular(0, 1, 2)", 1, math.Sqrt(0.1), 2 - math.Sqrt(0.1), Number},
		{"lognormal(0, 1)", 1, math.Exp(-1.6448536269514722), math.Exp(1.6448536269514722), Number},
		{"beta(1, 1)", 0.5, 0.05, 0.95, Share},
	} {
		q, err := ParseRange(c.text, Context{})
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		want, got := []float64{c.value, c.lo, c.hi}, []float64{q.Value, q.Lo, q.Hi}
		if diff := cmp.Diff(want, got, cmpopts.EquateApprox(closeness, closeness)); diff != "" || q.Kind != c.kind {
			t.Errorf("%q: a %v: %s", c.text, q.Kind, diff)
		}
	}
}
