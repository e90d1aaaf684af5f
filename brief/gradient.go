package brief

import (
	"math"

	"parley/explain"
)

// Gradient is how the figures answer to every number at once. It is for
// programs; no page shows it.
type Gradient struct {
	// Kink is why the shortfall has no slope, "" where it has.
	Kink   string        `json:"kink,omitempty"`
	Params []ParamSlopes `json:"params"` // in declared order
}

// ParamSlopes are the slopes of one parameter.
type ParamSlopes struct {
	Param string   `json:"param"`
	Unit  string   `json:"unit"`  // of the parameter: a slope is per one of these
	Moved Slopes   `json:"moved"` // of the analyst's value, views keeping their distance
	Alone []Slopes `json:"alone"` // of one viewer's value, the others staying
}

// Slopes are derivatives of figures, null where they do not exist.
type Slopes struct {
	Viewer       string       `json:"viewer,omitempty"` // whose value moves alone; "" for the analyst
	Why          string       `json:"why,omitempty"`    // why there are none
	Twelve       Number       `json:"agreement_12_months"`
	Horizon      Number       `json:"agreement_horizon"`
	Reservations []NamedSlope `json:"reservations"`
	Conceded     Number       `json:"conceded"`
	Shortfall    Number       `json:"shortfall"`
}

// NamedSlope is the slope of something that has a name.
type NamedSlope struct {
	Name  string `json:"name"`
	Slope Number `json:"slope"`
}

// gradient is taken before the sections that start from it.
func (b *builder) gradient() error {
	x, err := b.st.Gradient(b.ctx)
	switch {
	case err != nil:
		return err
	case x.Skipped != "":
		b.lacks("gradient", x.Skipped)
		return nil
	}
	g := &Gradient{Kink: x.Kink}
	for _, p := range x.Params {
		out := ParamSlopes{Param: b.s.Params[p.Param].Name, Unit: b.unit(p.Param), Moved: b.slopes(p.Moved)}
		for v, s := range p.Views {
			one := b.slopes(s)
			if v > 0 {
				one.Viewer = b.s.Parties[v-1].Name
			}
			out.Alone = append(out.Alone, one)
		}
		g.Params = append(g.Params, out)
	}
	b.r.Gradient = g
	return nil
}

func (b *builder) slopes(s explain.Slopes) Slopes {
	out := Slopes{
		Why: s.Why, Twelve: Number(s.P12), Horizon: Number(s.PH),
		Conceded: Number(s.Conceded), Shortfall: Number(s.Shortfall),
	}
	for i, x := range s.Reservation {
		if !math.IsNaN(x) {
			out.Reservations = append(out.Reservations, NamedSlope{b.s.Parties[i].Name, Number(x)})
		}
	}
	return out
}
