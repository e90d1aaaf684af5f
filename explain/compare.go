package explain

import "context"

// InputChange is a number that two studies do not share.
type InputChange struct {
	Param string
	Party string  // "" for the analyst's value
	A, B  float64 // NaN where the parameter is missing in one
}

// Presence is a name that only one of two scenarios has.
type Presence struct {
	Block string // "party", "factor", "issue" and so on
	Name  string
	InA   bool // else in B
}

// TextChange is a setting in words that differs, such as the period.
type TextChange struct{ What, A, B string }

// FigureChange is one figure in both; NaN where one has it not, +Inf for a
// shortfall where the others would take no deal.
type FigureChange struct {
	Group string // "reservation value", "agreement", "ending" and so on
	Name  string // of the party, ending, watch, reason, ...; may be ""
	Unit  string // "payoff", "probability"
	A, B  float64
}

// Comparison sets two studies side by side.
type Comparison struct {
	SameFile bool // one scenario at two settings
	Inputs   []InputChange
	Presence []Presence
	Texts    []TextChange
	Figures  []FigureChange
	A, B     *Figures
}

// Compare is what differs in the inputs of two studies, by name, and what
// that does to every figure: those of Figures, Never, Bet and Reasons.
func Compare(ctx context.Context, a, b *Study) (*Comparison, error) { panic("soon") }
