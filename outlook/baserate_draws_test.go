package outlook

import (
	"math"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// They are the draws that the base rate's own interval is of.
func TestAgreementDraws(t *testing.T) {
	wars, err := ShippedWars(TerminationList)
	if err != nil {
		t.Fatal(err)
	}
	q := RateQuery{Kind: Interstate, Age: 39}
	rate, err := wars.BaseRate(q)
	if err != nil {
		t.Fatal(err)
	}
	for _, months := range []int{0, 12, curveMonths} {
		draws, err := wars.AgreementDraws(q, months)
		if err != nil || len(draws) != rateDraws {
			t.Fatal(len(draws), err)
		}
		if got, want := interval(draws), rate.Curve[months].Pooled[ByAgreement.String()]; got != want {
			t.Errorf("after %d months %+v, want %+v", months, got, want)
		}
	}
	for _, months := range []int{-1, curveMonths + 1} {
		if _, err := wars.AgreementDraws(q, months); err == nil {
			t.Errorf("%d months ahead are taken", months)
		}
	}
}

// Normal log-odds average to normal log-odds, whose mean and variance are known;
// at the ends of the weight one of the two is left as it is.
func TestPoolSpread(t *testing.T) {
	const n = 4001
	draws := func(mean, sd float64) []float64 {
		d := distuv.Normal{Mu: mean, Sigma: sd}
		out := make([]float64, n)
		for k := range out {
			out[k] = 1 / (1 + math.Exp(-d.Quantile((float64(k)+0.5)/n)))
		}
		return out
	}
	first, second := draws(-1.5, 0.8), draws(-0.5, 0.4)
	const grid = 1e-3 // what taking points at steps leaves
	for _, w := range []float64{0, 0.3, 0.5, 1} {
		mean, sd := (1-w)*-1.5+w*-0.5, math.Hypot((1-w)*0.8, w*0.4)
		got := PoolSpread(append(first, math.NaN()), second, w)
		if got.N != n || got.Mass != spreadMass {
			t.Errorf("weight %g: %+v", w, got)
		}
		for _, x := range []struct{ got, at float64 }{{got.Low, 0.05}, {got.Mid, 0.5}, {got.High, 0.95}} {
			want := 1 / (1 + math.Exp(-distuv.Normal{Mu: mean, Sigma: sd}.Quantile(x.at)))
			if math.Abs(x.got-want) > grid {
				t.Errorf("weight %g: %g%% lies at %g, want %g", w, 100*x.at, x.got, want)
			}
		}
	}
	if got := PoolSpread(first[:LeastDraws-1], second, 0.5); got.Why == "" {
		t.Errorf("so few draws have a spread: %+v", got)
	}
}
