package outlook

import (
	"math"

	"parley/explain"
)

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

	asked   *BriefFigures
	draws   []Draw
	at      map[Output]int    // outputs without their names, as draws have them
	spreads map[Output]Spread // likewise; both are looked up only
}

// BriefResult reads the draws of an ensemble that was asked for the figures of
// a brief, in the order of rows.
func (e *Ensemble) BriefResult(draws []Draw) *BriefResult {
	r := &BriefResult{
		Draws: len(draws), Inputs: e.inputs, Seed: e.c.Seed, Deep: e.Deep(), Terms: e.terms.games,
		asked: e.c.Brief, draws: draws, at: map[Output]int{}, spreads: map[Output]Spread{},
	}
	for _, d := range draws {
		if d.Impossible != "" {
			r.Impossible++
			r.Example = d.Impossible
		}
	}
	for i, o := range e.outputs {
		o.Name = ""
		r.at[o] = i
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

// Values are a figure in every draw, NaN where a draw does not have it; nil
// where it was not asked for.
func (r *BriefResult) Values(o Output) []float64 {
	o.Name = ""
	i, ok := r.at[o]
	if !ok {
		return nil
	}
	return column(r.draws, i)
}

// Holds is in how many draws a flag such as LeverCloses is set, and how many
// draws have it.
func (r *BriefResult) Holds(o Output) (yes, of int) {
	for _, x := range r.Values(o) {
		if math.IsNaN(x) {
			continue
		}
		of++
		if x > 0 {
			yes++
		}
	}
	return yes, of
}

// Set is the index of a set of levers, for Output.Of; -1 where it was not
// pulled.
func (r *BriefResult) Set(acts []explain.Act) int { return r.asked.set(acts) }

// Flip is the index of a change of numbers, likewise.
func (r *BriefResult) Flip(moves []explain.Move) int { return r.asked.change(moves) }

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
