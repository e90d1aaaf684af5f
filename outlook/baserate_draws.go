package outlook

import (
	"fmt"
	"math"
	"slices"
)

// AgreementDraws are draws, sorted, of the chance of an agreement within so many
// months: those from which a base rate's intervals are taken.
func (l *WarList) AgreementDraws(q RateQuery, months int) ([]float64, error) {
	if months < 0 || months > curveMonths {
		return nil, fmt.Errorf("%d months ahead are not between 0 and %d", months, curveMonths)
	}
	sel, err := l.sorted(q)
	if err != nil {
		return nil, err
	}
	all, out := setOut(sel.drawer(), rateDraws), make([]float64, rateDraws)
	for m := range months {
		all.ahead(q.Age+float64(m), 1)
	}
	for i := range out {
		out[i] = all.at[i][ByAgreement]
	}
	slices.Sort(out)
	return out, nil
}

// pairedWith is how many points of the second distribution PoolSpread pairs with
// each draw of the first: an end of its interval is then off by less than a
// thousandth of its probability.
const pairedWith = 1000

// PoolSpread is where the average of two chances lies, as PoolChances has it, if
// nothing that is known of one tells of the other: every draw of the first with
// points of the second, which is sorted, at equal steps of its probability.
func PoolSpread(first, second []float64, weight float64) Spread {
	first = slices.DeleteFunc(slices.Clone(first), math.IsNaN)
	s := SpreadOf(first)
	if s.Why != "" || len(second) == 0 {
		return s
	}
	pairs := make([]float64, 0, len(first)*pairedWith)
	for k := range pairedWith {
		q := second[(2*k+1)*len(second)/(2*pairedWith)]
		for _, p := range first {
			pairs = append(pairs, PoolChances(p, q, weight))
		}
	}
	out := spreadAt(pairs, spreadPoints, spreadMass)
	out.N = len(first)
	return out
}
