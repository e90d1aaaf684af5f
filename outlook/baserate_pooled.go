package outlook

import (
	"math"
	"slices"
)

// pooledCurve is the chance of any end, then of each end, month by month after an
// age, from many draws.
func pooledCurve(fit *drawer, age float64) [curveMonths + 1][]RateInterval {
	series := 1 + len(fit.ends)
	var drawn [curveMonths + 1][][]float64
	for m := range drawn {
		drawn[m] = make([][]float64, series)
		for i := range drawn[m] {
			drawn[m][i] = make([]float64, 0, rateDraws)
		}
	}
	for range rateDraws {
		h, c := fit.draw(), begun()
		for m := range drawn {
			drawn[m][0] = append(drawn[m][0], c.anyEnd())
			for i, e := range fit.ends {
				drawn[m][i+1] = append(drawn[m][i+1], c[e])
			}
			c = h.ahead(c, age+float64(m), 1)
		}
	}
	var out [curveMonths + 1][]RateInterval
	for m := range out {
		for _, values := range drawn[m] {
			out[m] = append(out[m], interval(values))
		}
	}
	return out
}

// interval sorts values, and gives their mean and the middle nine tenths.
func interval(values []float64) RateInterval {
	slices.Sort(values)
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	last := float64(len(values) - 1)
	point := func(share float64) float64 { return values[int(math.Round(share*last))] }
	return RateInterval{digits6(sum / float64(len(values))), digits6(point(0.05)), digits6(point(0.95))}
}

// digits6 keeps six digits behind the point: more than draws can tell.
func digits6(x float64) float64 { return math.Round(x*1e6) / 1e6 }

func tenths(x float64) float64 { return math.Round(x*10) / 10 }

// model says how a fit pools.
func (s *selection) model(fit *drawer) RateModel {
	m := RateModel{Classes: s.sizes, Bands: hazardBands[:], Draws: rateDraws}
	for _, e := range s.ends {
		if p := fit.pools[e]; !p.alone {
			if m.Strengths == nil {
				m.Strengths = map[string]RateInterval{}
			}
			m.Strengths[e.String()] = p.strengthInterval()
		}
	}
	return m
}

// strengthInterval is what is known of a strength: its geometric mean, and the
// values on the grid within which nine tenths of the weight lie.
func (p *pool) strengthInterval() RateInterval {
	out, logs, below := RateInterval{High: strength(strengths - 1), Low: strength(0)}, 0.0, 0.0
	for i, w := range p.weights {
		logs += w * math.Log(strength(i))
		if below < 0.05 {
			out.Low = strength(i)
		}
		if below < 0.95 {
			out.High = strength(i)
		}
		below += w
	}
	out.Mean, out.Low, out.High = tenths(math.Exp(logs)), tenths(out.Low), tenths(out.High)
	return out
}
