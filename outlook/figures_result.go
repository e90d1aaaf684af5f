package outlook

import "math"

// BriefResult is where every figure of a brief lies over the draws.
type BriefResult struct {
	Draws      int // of which Impossible make no game
	Impossible int
	Example    string // why one does not
	Inputs     []Input
	Seed       uint64
	// Deep and Terms are how many of the draws have reasons and levers, and
	// the deals that are struck.
	Deep, Terms int
	// Closed and Refused are as in an EnsembleResult.
	Closed, Refused float64
	// Box, and NoBox, are where an agreement within a year (see Ensemble.Year)
	// is likely; Given is what its spread comes from.
	Box   *Box
	NoBox error
	Given *Given

	spreads map[Output]Spread // by output without its name; looked up only
}

// BriefResult reads the draws of an ensemble that was asked for the figures of
// a brief, in the order of rows.
func (e *Ensemble) BriefResult(draws []Draw) *BriefResult {
	r := &BriefResult{
		Draws: len(draws), Inputs: e.inputs, Seed: e.c.Seed, Deep: e.Deep(), Terms: e.terms.games,
		spreads: map[Output]Spread{},
	}
	for _, d := range draws {
		if d.Impossible != "" {
			r.Impossible++
			r.Example = d.Impossible
		}
	}
	for i, o := range e.outputs {
		o.Name = ""
		r.spreads[o] = spreadOf(o.Kind, column(draws, i))
	}
	r.Closed, r.Refused = e.deals(draws)
	if talks(e.s) {
		r.Box, r.NoBox = e.box(draws)
		r.Given = e.given(draws)
	}
	return r
}

// spreadOf is the spread of a figure; of those that few draws have, the ends
// are nearer.
func spreadOf(k OutputKind, values []float64) Spread {
	if k >= ReasonShare {
		return SpreadOfFew(values)
	}
	return SpreadOf(values)
}

// Spread is where a figure lies; its Why says where that is not known, which
// includes figures that were not asked for.
func (r *BriefResult) Spread(o Output) Spread {
	o.Name = ""
	if s, ok := r.spreads[o]; ok {
		return s
	}
	nan := math.NaN()
	return Spread{Why: "no draw has it", Low: nan, Mid: nan, High: nan}
}
