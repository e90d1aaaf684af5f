package outlook

import (
	"fmt"
	"slices"

	"parley/scenario"
)

// Analyst stands for the analyst where a party's index is expected.
const Analyst = -1

// Input is a number that is drawn: a parameter's value, or one party's belief
// about it where that has a range of its own.
type Input struct {
	Param int
	Party int // Analyst for the parameter's own value
}

// EnsembleConfig says what is drawn.
type EnsembleConfig struct {
	// Base is the setting in which numbers that are not drawn stay; nil for
	// the scenario's own.
	Base scenario.Theta
	// Held are numbers that stay as Base has them though they have a range;
	// Party is Analyst for a parameter's own value.
	Held []scenario.Belief
	// Holdout names the party whose refusal is measured; "" for the one that
	// the scenario declares.
	Holdout string
	// Draws is the number of points. With Indices every point is solved at
	// two settings and at one more for each Factor.
	Draws   int
	Indices bool
	// Kept are the inputs, as indices into Ensemble.Inputs, that have an
	// index each; the rest share one. nil for all of them.
	Kept []int
	// Seed scrambles the points.
	Seed uint64
	// Brief, where not nil, asks for every figure of a brief; not with Indices.
	Brief *BriefFigures
}

// Factor is what an index belongs to: one input, or all those that Kept leaves
// out, which move together.
type Factor struct {
	Inputs []int // indices into Ensemble.Inputs
	Rest   bool  // those that Kept leaves out
}

// Ensemble is a scenario whose numbers are drawn from their ranges. Its rows
// are settings, each of which depends on the seed and its own number alone.
type Ensemble struct {
	s       *scenario.Scenario
	base    scenario.Theta
	c       EnsembleConfig
	holdout int
	inputs  []Input
	factors []Factor // nil without indices
	points  *Points
	outputs []Output

	deep, terms tier // of a brief's figures
}

// NewEnsemble is the ensemble of a scenario. The error says what cannot be done
// well: too few draws, nothing to draw, or more than there are points for.
func NewEnsemble(s *scenario.Scenario, c EnsembleConfig) (*Ensemble, error) {
	e := &Ensemble{s: s, base: c.Base, c: c, holdout: s.Conflict.Holdout, inputs: Inputs(s, c.Held)}
	if e.base == nil {
		e.base = s.Theta()
	}
	if c.Holdout != "" {
		if e.holdout = s.PartyIndex(c.Holdout); e.holdout < 0 {
			return nil, fmt.Errorf("outlook: no party is called %q", c.Holdout)
		}
	}
	if err := e.enough(); err != nil {
		return nil, err
	}
	dims := len(e.inputs)
	if c.Indices {
		e.factors = e.factor()
		dims *= 2
	}
	var err error
	if e.points, err = NewPoints(dims, c.Seed); err != nil {
		return nil, err
	}
	e.outputs = outputsOf(s, e.holdout)
	if c.Brief != nil {
		e.outputs = append(e.outputs, briefOutputs(s, e.holdout, c.Brief)...)
		e.deep, e.terms = e.tier(min(c.Brief.Deep, c.Draws)), e.tier(min(TermDraws, c.Draws))
	}
	return e, nil
}

// Inputs are the numbers of a scenario that have a range, without those held:
// parameters in declared order, each followed by the beliefs about it.
func Inputs(s *scenario.Scenario, held []scenario.Belief) (out []Input) {
	for p, par := range s.Params {
		if par.Analyst.HasRange && !slices.Contains(held, scenario.Belief{Party: Analyst, Param: p}) {
			out = append(out, Input{p, Analyst})
		}
		for _, v := range par.Views {
			if v.Claimed.HasRange && !slices.Contains(held, scenario.Belief{Party: v.Party, Param: p}) {
				out = append(out, Input{p, v.Party})
			}
		}
	}
	return out
}

// factor gives every input that is kept an index, and the rest one.
func (e *Ensemble) factor() (out []Factor) {
	rest := Factor{Rest: true}
	for i := range e.inputs {
		if e.c.Kept == nil || slices.Contains(e.c.Kept, i) {
			out = append(out, Factor{Inputs: []int{i}})
		} else {
			rest.Inputs = append(rest.Inputs, i)
		}
	}
	if rest.Inputs != nil {
		out = append(out, rest)
	}
	return out
}

// Inputs are the numbers drawn.
func (e *Ensemble) Inputs() []Input { return e.inputs }

// Factors are what indices are taken of; nil without indices.
func (e *Ensemble) Factors() []Factor { return e.factors }

// Config is what the ensemble was made with.
func (e *Ensemble) Config() EnsembleConfig { return e.c }

// Holdout is the index of the party whose refusal is measured, -1 for none.
func (e *Ensemble) Holdout() int { return e.holdout }

// Outputs are the figures of a draw.
func (e *Ensemble) Outputs() []Output { return e.outputs }

// Rows is the number of settings to solve.
func (e *Ensemble) Rows() int { return e.c.Draws * e.each() }

// each is the number of rows that a point makes.
func (e *Ensemble) each() int {
	if !e.c.Indices {
		return 1
	}
	return 2 + len(e.factors)
}

// InputName is an input as columns and messages call it: the parameter, after
// the party and a dot where it is a belief.
func (e *Ensemble) InputName(i int) string {
	in := e.inputs[i]
	if in.Party == Analyst {
		return e.s.Params[in.Param].Name
	}
	return e.s.Parties[in.Party].Name + "." + e.s.Params[in.Param].Name
}
