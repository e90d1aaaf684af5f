package brief

import (
	"context"

	"parley/explain"
	"parley/scenario"
)

// ComparisonSchema is the version of the JSON form of a Comparison.
const ComparisonSchema = "parley.comparison/1"

// Subject is one side of a comparison: a scenario at a setting.
type Subject struct {
	Scenario *scenario.Scenario
	Options  Options
}

// Comparison sets two scenarios, or two settings of one, side by side: what
// differs in the inputs, and what that does to every figure.
type Comparison struct {
	Schema  string         `json:"schema"`
	Version string         `json:"version"` // of the program
	A       Side           `json:"a"`
	B       Side           `json:"b"`
	Same    bool           `json:"same_scenario"` // one scenario, at two settings or for two holdouts
	Inputs  []InputChange  `json:"inputs"`
	Only    []Only         `json:"only_in_one"`
	Texts   []TextChange   `json:"settings"`
	Figures []FigureChange `json:"figures"` // changed or not
}

// Side is what is compared, with its answer.
type Side struct {
	Question Question `json:"question"`
	Changes  []Change `json:"changes,omitempty"`
	Answer   Answer   `json:"answer"`
	Scenario string   `json:"scenario_sha256"`
}

// InputChange is a number that the two do not share; null where one has it not.
type InputChange struct {
	Param string `json:"param"`
	About string `json:"about,omitempty"`
	Party string `json:"party,omitempty"` // "" for the analyst's value
	A     Figure `json:"a"`
	B     Figure `json:"b"`
}

// Only is a name that only one of the two has.
type Only struct {
	Block string `json:"block"`
	Name  string `json:"name"`
	In    string `json:"in"` // a or b
}

// TextChange is a setting in words that differs.
type TextChange struct {
	What string `json:"what"`
	A    string `json:"a"`
	B    string `json:"b"`
}

// FigureChange is one figure in both.
type FigureChange struct {
	Group  string `json:"group"`
	Name   string `json:"name"`
	Says   string `json:"says,omitempty"` // of a reason: its sentence
	A      Figure `json:"a"`
	B      Figure `json:"b"`
	Change Figure `json:"change"` // b less a
}

// Compare works out both answers and what differs. Of the options it reads
// what Build does, but for Stage.
func Compare(ctx context.Context, a, b Subject) (*Comparison, error) {
	as, err := studyOf(ctx, a)
	if err != nil {
		return nil, err
	}
	bs, err := studyOf(ctx, b)
	if err != nil {
		return nil, err
	}
	x, err := explain.Compare(ctx, as.st, bs.st)
	if err != nil {
		return nil, err
	}
	c := &Comparison{Schema: ComparisonSchema, Version: a.Options.Version, A: as.side(), B: bs.side(), Same: x.SameFile}
	c.inputs(x, as, bs)
	c.figures(x, as, bs)
	filled(c)
	return c, nil
}

// studyOf is a report as far as its answer, and the study behind it.
func studyOf(ctx context.Context, s Subject) (*builder, error) {
	st, err := explain.New(s.Scenario, s.Options.config())
	if err != nil {
		return nil, err
	}
	b := &builder{ctx: ctx, s: s.Scenario, st: st, o: s.Options, r: &Report{Schema: Schema}}
	for _, part := range []func() error{b.base, b.answer, b.reasons} {
		if err := part(); err != nil {
			return nil, err
		}
	}
	b.r.Answer.Verdict = verdict(b.r)
	return b, nil
}

// side is what a comparison says of one of its two.
func (b *builder) side() Side {
	return Side{Question: b.r.Question, Changes: b.r.Changes, Answer: b.r.Answer, Scenario: b.s.Hash}
}

// inputs are the numbers, names and settings that differ.
func (c *Comparison) inputs(x *explain.Comparison, as, bs *builder) {
	for _, i := range x.Inputs {
		from := as
		if as.s.Param(i.Param) < 0 {
			from = bs
		}
		p := from.s.Param(i.Param)
		c.Inputs = append(c.Inputs, InputChange{
			Param: i.Param, About: from.s.Params[p].About, Party: i.Party,
			A: from.value(p, i.A), B: from.value(p, i.B),
		})
	}
	for _, p := range x.Presence {
		in := "b"
		if p.InA {
			in = "a"
		}
		c.Only = append(c.Only, Only{Block: p.Block, Name: p.Name, In: in})
	}
	for _, t := range x.Texts {
		c.Texts = append(c.Texts, TextChange{What: t.What, A: t.A, B: t.B})
	}
}
