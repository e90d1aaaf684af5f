package explain

import "context"

// Fall is where a number goes when a claim behind it is left out.
type Fall struct {
	Param    int
	Party    int // -1 for the analyst's value
	Claims   int // how many claims it rests on, this one included
	From, To float64
	Nowhere  bool // an analyst's value with nothing to fall back to: it stays
}

// Load is what rests on one claim.
type Load struct {
	Claim   int // index into Scenario.Claims
	Falls   []Fall
	Outcome Outcome // without the claim
	// Need, P12 and Shortfall are changes from now: without the claim less
	// with it. Shortfall is NaN where either is not a number.
	Need, P12, Shortfall float64
}

// Evidence is the scenario's claims by what rests on them.
type Evidence struct {
	Skipped string // why there is nothing, "" where there is
	Now     Outcome
	// Loads are ranked by the size of Need's change (without a holdout
	// P12's), the largest first.
	Loads []Load
	Idle  []int // claims that nothing rests on
}

// Evidence leaves one claim out at a time.
func (st *Study) Evidence(ctx context.Context) (*Evidence, error) { panic("soon") }
