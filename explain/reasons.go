package explain

import "context"

// ExactReasons is how many reasons are weighed exactly, by solving every
// subset of them; above it permutations are sampled.
const ExactReasons = 12

// DefaultPermutations is how many are sampled above ExactReasons.
const DefaultPermutations = 32

// Weight is what a reason does to one figure.
type Weight struct {
	Shapley float64 // its Shapley value (Shapley 1953): over all reasons they add up to all less none
	StdErr  float64 // standard error of Shapley where it was sampled, else 0
	Alone   float64 // with it alone in force, less with none
	Removed float64 // with all in force, less with all but it
}

// ReasonWeight is one reason's part in the refusal.
type ReasonWeight struct {
	Reason int    // index into Scenario.Reasons
	Need   Weight // of C_h, in the holdout's payoffs' unit; NaN without a holdout
	P12    Weight // of the chance of an agreement within twelve months
	PH     Weight // of that by the horizon
	// Share is Need.Shapley over C_h with all reasons less C_h with none; it
	// may be negative or above 1. NaN where that difference is nothing.
	Share   float64
	Only    Outcome // with it alone in force
	Without Outcome // with all but it in force
}

// Interaction is the Shapley interaction index of two reasons (Grabisch and
// Roubens 1999): above zero where they do more together than apart.
type Interaction struct {
	A, B          int // indices into Scenario.Reasons, A < B
	Need, P12, PH float64
	StdErr        [3]float64 // of Need, P12, PH where sampled, else 0; NaN where seen less than twice
}

// Step is one step of the waterfall of C_h.
type Step struct {
	Reason   int // index into Scenario.Reasons
	From, To float64
}

// Reasons is the refusal taken apart.
type Reasons struct {
	Skipped      string // why there is nothing, "" where there is
	Exact        bool   // every subset was solved
	Permutations int    // sampled, where not Exact
	Seed         uint64 // of the sampling
	// Impossible says of which combination of reasons there is no game, and
	// why; weights that need it are NaN.
	Impossible string

	// Ranked is ordered by Share, the largest first; without a holdout by
	// how much P12 falls.
	Ranked       []ReasonWeight
	Interactions []Interaction // every pair, by A then B
	Waterfall    []Step        // from None to All, in the order of Ranked; nil without a holdout

	None   Outcome // with no reason in force
	All    Outcome // as things stand
	Common Outcome // where every party has the analyst's view of everything
}

// Reasons weighs the scenario's reasons: 2^n solves for n up to ExactReasons,
// fewer where subsets coincide.
func (st *Study) Reasons(ctx context.Context) (*Reasons, error) { panic("soon") }
