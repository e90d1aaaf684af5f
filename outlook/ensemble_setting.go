package outlook

import (
	"slices"

	"parley/scenario"
)

// The matrices of Saltelli's design that are not named after a factor.
const (
	matrixA = iota
	matrixB
	firstFactor
)

// Plain reports whether a row is a draw of all inputs by themselves: every row
// without indices; with them the rows of the two matrices that all others are
// made of.
func (e *Ensemble) Plain(row int) bool { return row%e.each() < firstFactor }

// place is a row's point and matrix.
func (e *Ensemble) place(row int) (point, matrix int) { return row / e.each(), row % e.each() }

// quantiles are a row's coordinates, one for each input: the first half of the
// point's (A), the second (B), or A with one factor's from B (Saltelli 2010).
func (e *Ensemble) quantiles(row int) []float64 {
	point, matrix := e.place(row)
	x := e.points.At(uint32(point))
	n := len(e.inputs)
	switch {
	case matrix == matrixB:
		return x[n:]
	case matrix >= firstFactor:
		for _, i := range e.factors[matrix-firstFactor].Inputs {
			x[i] = x[n+i]
		}
	}
	return x[:n]
}

// Setting is a row's parameters: every input at its quantile. Views keep their
// distance from the analyst's value on its scale, unless they are drawn from a
// range of their own or held.
func (e *Ensemble) Setting(row int) scenario.Theta { return e.setting(e.quantiles(row)) }

// setting has every input at its quantile.
func (e *Ensemble) setting(u []float64) scenario.Theta {
	t := e.base
	for i, in := range e.inputs {
		if in.Party == Analyst {
			t = e.s.Set(t, in.Param, e.s.Params[in.Param].Analyst.Quantile(u[i]))
		}
	}
	for _, b := range e.c.Held {
		if b.Party != Analyst {
			t = e.s.SetView(t, b.Party, b.Param, e.base[b.Party+1][b.Param])
		}
	}
	for i, in := range e.inputs {
		if in.Party != Analyst {
			t = e.s.SetView(t, in.Party, in.Param, e.believed(t, in, u[i]))
		}
	}
	return t
}

// believed is a view drawn from its own range and moved towards the analyst's
// value as far as its claims are unreliable.
func (e *Ensemble) believed(t scenario.Theta, in Input, u float64) float64 {
	v := e.s.View(in.Party, in.Param)
	scale := e.s.Params[in.Param].Analyst.Scale
	return scale.Between(t[0][in.Param], v.Claimed.Quantile(u), reliability(e.s, v.Because))
}

// reliability is the best among the claims' sources, 1 without any: the rule of
// docs/language.md.
func reliability(s *scenario.Scenario, claims []int) float64 {
	if len(claims) == 0 {
		return 1
	}
	best := 0.0
	for _, c := range claims {
		r := 1.0
		if at := s.Claims[c].Source; at >= 0 {
			r = s.Sources[at].Reliability
		}
		best = max(best, r)
	}
	return best
}

// drawn are a row's inputs as they stand in its setting.
func (e *Ensemble) drawn(t scenario.Theta) []float64 {
	out := make([]float64, len(e.inputs))
	for i, in := range e.inputs {
		out[i] = t[in.Party+1][in.Param]
	}
	return slices.Clip(out)
}
