package outlook

import "math"

// pooledCurve is the chance of any end, then of each end, by each of the months after
// an age that are wanted, from many draws.
func pooledCurve(fit *drawer, age float64, wanted [curveMonths + 1]bool) (out [curveMonths + 1][]RateInterval) {
	all := setOut(fit, rateDraws)
	for m := range out {
		if wanted[m] {
			out[m] = all.intervals()
		}
		all.ahead(age+float64(m), 1)
	}
	return out
}

// intervals are those of any end, then of each end, as things stand.
func (m *many) intervals() []RateInterval {
	values := make([]float64, len(m.at))
	for i := range m.at {
		values[i] = m.at[i].anyEnd()
	}
	out := []RateInterval{interval(values)}
	for _, e := range m.ends {
		for i := range m.at {
			values[i] = m.at[i][e]
		}
		out = append(out, interval(values))
	}
	return out
}

// interval is the mean of values and the middle nine tenths. It reorders them.
func interval(values []float64) RateInterval {
	sum := 0.0
	for _, v := range values {
		sum += v
	}
	point := func(share float64) float64 { return nth(values, int(math.Round(share*float64(len(values)-1)))) }
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
