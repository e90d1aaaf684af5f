package explain

import (
	"context"
	"fmt"

	"parley/scenario"
)

// ExactReasons is how many reasons are weighed exactly, by solving every
// subset of them; above it permutations are sampled.
const ExactReasons = 12

// mostReasons is how many fit a set of reasons.
const mostReasons = 63

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
// Roubens 1999): above zero where they add more together than apart.
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

	// These are told even where Skipped.
	None   Outcome // with no reason in force
	All    Outcome // as things stand
	Common Outcome // where every party has the analyst's view of everything
}

// Reasons weighs the scenario's reasons: 2^n solves for n up to ExactReasons,
// fewer where subsets coincide. The error is of ctx, of the solver, or of more
// reasons than can be told apart (63).
func (st *Study) Reasons(ctx context.Context) (*Reasons, error) {
	n := len(st.s.Reasons)
	if n > mostReasons {
		return nil, fmt.Errorf("explain: %d reasons; at most %d can be weighed", n, mostReasons)
	}
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return st.noReasons(ctx, now)
	}
	w := &weighing{st: st, n: n, at: map[uint64]Outcome{}}
	if err := w.solve(ctx); err != nil {
		return nil, err
	}
	return w.result(), nil
}

// noReasons is what can be said without any.
func (st *Study) noReasons(ctx context.Context, now Outcome) (*Reasons, error) {
	out, err := st.ask(ctx, "a common view", forHorizon, st.common())
	if err != nil {
		return nil, err
	}
	why := "the scenario gives no reasons"
	return &Reasons{Skipped: why, Exact: true, None: now, All: now, Common: out[0]}, nil
}

// inForce is the setting with exactly the given set of reasons in force. A
// belief that several reasons hold stays while one of them is in force.
func (st *Study) inForce(set uint64) scenario.Theta {
	t := st.base
	held := map[scenario.Belief]bool{}
	for r, reason := range st.s.Reasons {
		for _, b := range reason.Beliefs {
			held[b] = held[b] || set&(1<<r) != 0
		}
	}
	for r, reason := range st.s.Reasons {
		for k, b := range reason.Beliefs {
			if !held[b] {
				held[b] = true // the first reason that names it says what it becomes
				t = st.s.SetView(t, b.Party, b.Param, st.otherwise(r, k))
			}
		}
	}
	return t
}

// otherwise is what belief k of reason r would be if the reason did not hold:
// what the reason says, else what the view says, else the analyst's value.
// Another reason with the same belief may say it where this one does not.
func (st *Study) otherwise(r, k int) float64 {
	b := st.s.Reasons[r].Beliefs[k]
	for _, reason := range st.s.Reasons[r:] {
		for i, other := range reason.Beliefs {
			if other == b && reason.Otherwise[i] == reason.Otherwise[i] {
				return reason.Otherwise[i]
			}
		}
	}
	for _, v := range st.s.Params[b.Param].Views {
		if v.Party == b.Party && v.Otherwise != nil {
			return *v.Otherwise
		}
	}
	return st.base[0][b.Param]
}

// common is the setting in which every party has the analyst's view.
func (st *Study) common() scenario.Theta {
	t := make(scenario.Theta, len(st.base))
	for v := range t {
		t[v] = st.base[0]
	}
	return t
}
