package explain

import (
	"math"

	"parley/scenario"
)

// axis is a parameter measured in widths of its range: Lo and Hi are the
// range's ends.
type axis struct {
	scenario.Dial
	from       float64 // where the analyst's value stands
	width      float64 // of the range, on the scale
	atLo, atHi Outcome
}

// addAxis measures a parameter of the tornado. One whose value lies at the end
// of its scale (a chance of 0) is measured plainly.
func (m *march) addAxis(s Swing) {
	a := axis{atLo: s.AtLo, atHi: s.AtHi, from: m.st.base[0][s.Param]}
	a.Dial = scenario.Dial{Param: s.Param, Lo: s.Lo, Hi: s.Hi, Scale: m.st.s.Params[s.Param].Analyst.Scale}
	if !a.measurable() {
		a.Scale = 0 // the plain scale
	}
	a.width = math.Abs(a.Scale.To(a.Hi) - a.Scale.To(a.Lo))
	m.axes = append(m.axes, a)
}

func (a axis) measurable() bool {
	sum := a.Scale.To(a.Lo) + a.Scale.To(a.Hi) + a.Scale.To(a.from)
	return !math.IsNaN(sum) && !math.IsInf(sum, 0)
}

// widths is how far off a value lies; value is the inverse.
func (a axis) widths(x float64) float64 { return (a.Scale.To(x) - a.Scale.To(a.from)) / a.width }

func (a axis) value(widths float64) float64 {
	return a.Scale.From(a.Scale.To(a.from) + widths*a.width)
}
