package explain

import (
	"context"
	"math"
)

// InputChange is a number that two studies do not share.
type InputChange struct {
	Param string
	Party string  // "" for the analyst's value
	A, B  float64 // NaN where the parameter is missing in one
}

// Presence is a name that only one of two scenarios has.
type Presence struct {
	Block string // "param", "party", "factor", "issue" and so on
	Name  string
	InA   bool // else in B
}

// TextChange is a setting in words that differs, such as the period.
type TextChange struct{ What, A, B string }

// Unit is what a figure is measured in.
type Unit string

// The units: a party's own payoffs per period, a chance or share 0..1.
const (
	Payoff      Unit = "payoff"
	Probability Unit = "probability"
)

// FigureChange is one figure in both; NaN where one has it not, +Inf for a
// shortfall where the others would take no deal.
type FigureChange struct {
	Group string // "reservation value", "agreement", "ending" and so on
	Name  string // of the party, ending, watch, reason, ...
	Unit  Unit
	A, B  float64
}

// Comparison sets two studies side by side.
type Comparison struct {
	// SameFile: one scenario, at two settings or for two holdouts. Where it
	// is false and Inputs, Presence and Texts are empty, the scenarios
	// differ in their expressions alone.
	SameFile bool
	Inputs   []InputChange
	Presence []Presence
	Texts    []TextChange
	Figures  []FigureChange // in the order of a brief; changed or not
	A, B     *Figures
}

// Compare is what differs in the inputs of two studies, by name, and what
// that does to every figure: those of Figures, Never, Bet and Reasons, which
// it asks of both.
func Compare(ctx context.Context, a, b *Study) (*Comparison, error) {
	as, err := a.sheet(ctx)
	if err != nil {
		return nil, err
	}
	bs, err := b.sheet(ctx)
	if err != nil {
		return nil, err
	}
	return &Comparison{
		SameFile: a.s.Hash == b.s.Hash,
		Inputs:   inputs(a, b),
		Presence: presences(a.s, b.s),
		Texts:    texts(a, b),
		Figures:  beside(as, bs),
		A:        a.fig, B: b.fig,
	}, nil
}

// entry is one figure of one study.
type entry struct {
	group, name string
	unit        Unit
	x           float64
}

// beside sets two sheets side by side: the first's order, then what only the
// second has, each at the end of its group.
func beside(as, bs []entry) []FigureChange {
	var out []FigureChange
	taken := make([]bool, len(bs))
	rest := func(group string) {
		for j, b := range bs {
			if !taken[j] && b.group == group {
				taken[j] = true
				out = append(out, FigureChange{b.group, b.name, b.unit, math.NaN(), b.x})
			}
		}
	}
	for i, a := range as {
		f := FigureChange{a.group, a.name, a.unit, a.x, math.NaN()}
		for j, b := range bs {
			if !taken[j] && b.group == a.group && b.name == a.name {
				taken[j], f.B = true, b.x
				break
			}
		}
		out = append(out, f)
		if i+1 == len(as) || as[i+1].group != a.group {
			rest(a.group)
		}
	}
	for _, b := range bs {
		rest(b.group)
	}
	return out
}
