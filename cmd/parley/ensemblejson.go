package main

import (
	"encoding/json"
	"errors"

	"parley/brief"
	"parley/outlook"
)

// ensembleSchema is the version of the JSON of an ensemble's results;
// docs/ensemble.md describes it.
const ensembleSchema = "parley.ensemble.results/1"

// ensembleJSON is what an ensemble's draws come to, for programs.
type ensembleJSON struct {
	Schema   string `json:"schema"`
	Version  string `json:"version"`
	Name     string `json:"name"`
	Scenario string `json:"scenario_sha256"`
	Seed     uint64 `json:"seed"`

	Settings   int          `json:"settings"`       // solved
	Draws      int          `json:"draws"`          // of which draws of all numbers by themselves
	Impossible int          `json:"impossible"`     // settings that make no game
	Why        string       `json:"impossible_why"` // of one of them
	Inputs     []inputJSON  `json:"inputs"`         // numbers drawn
	Figures    []spreadJSON `json:"figures"`
	Closed     brief.Number `json:"closed"`  // share of draws with a deal for all
	Refused    brief.Number `json:"refused"` // share in which the others would take none
	Box        *boxJSON     `json:"box"`
	NoBox      string       `json:"no_box,omitempty"` // why there is none
	Indices    []shareJSON  `json:"indices"`
}

type inputJSON struct {
	Param string `json:"param"`
	Party string `json:"party,omitempty"` // "" for the analyst's value
}

type spreadJSON struct {
	Name  string       `json:"name"` // as columns call it
	AsSet brief.Number `json:"as_set"`
	Low   brief.Number `json:"low"`
	Mid   brief.Number `json:"mid"`
	High  brief.Number `json:"high"`
	Mass  brief.Number `json:"mass"`
	Draws int          `json:"draws"` // that have a value
	Why   string       `json:"why,omitempty"`
}

type boundJSON struct {
	inputJSON
	Low  brief.Number `json:"low"`
	High brief.Number `json:"high"`
}

type boxJSON struct {
	Of       string       `json:"of"` // the figure
	Bounds   []boundJSON  `json:"bounds"`
	Draws    int          `json:"draws"`
	Share    brief.Number `json:"share"`
	Density  brief.Number `json:"density"`
	Overall  brief.Number `json:"overall"`
	Coverage brief.Number `json:"coverage"`
}

type shareJSON struct {
	Of      string      `json:"of"`
	Why     string      `json:"why,omitempty"`
	Points  int         `json:"points"`
	Numbers []indexJSON `json:"numbers"`
}

type indexJSON struct {
	Name  string       `json:"name"`
	First estimateJSON `json:"first"`
	Total estimateJSON `json:"total"`
}

type estimateJSON struct {
	Value brief.Number `json:"value"`
	Low   brief.Number `json:"low"`
	High  brief.Number `json:"high"`
	Why   string       `json:"why,omitempty"`
}

// show prints the results, for people or for programs.
func (k *ensembleCmd) show(c *console, a *asked, e *outlook.Ensemble, draws []outlook.Draw, now outlook.Draw) error {
	r := e.Result(draws)
	if !k.JSON {
		return printEnsemble(c.out, a.scenario, e, r, now, k.Seed)
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(k.results(a, e, r, now))
}

// results are an ensemble's, in the form of its JSON.
func (k *ensembleCmd) results(a *asked, e *outlook.Ensemble, r *outlook.EnsembleResult, now outlook.Draw) *ensembleJSON {
	out := &ensembleJSON{
		Schema: ensembleSchema, Version: version, Name: a.scenario.Conflict.Name, Scenario: a.scenario.Hash, Seed: k.Seed,
		Settings: r.Rows, Draws: r.Plain, Impossible: r.Impossible, Why: r.Example,
		Closed: brief.Number(r.Closed), Refused: brief.Number(r.Refused), Indices: []shareJSON{},
	}
	in := func(i int) inputJSON {
		x := inputJSON{Param: a.scenario.Params[e.Inputs()[i].Param].Name}
		if p := e.Inputs()[i].Party; p != outlook.Analyst {
			x.Party = a.scenario.Parties[p].Name
		}
		return x
	}
	for i := range e.Inputs() {
		out.Inputs = append(out.Inputs, in(i))
	}
	for o, x := range r.Spreads {
		out.Figures = append(out.Figures, spreadJSON{
			e.Outputs()[o].Name, brief.Number(now.Out[o]), brief.Number(x.Low), brief.Number(x.Mid), brief.Number(x.High),
			brief.Number(x.Mass), x.N, x.Why,
		})
	}
	if b := r.Box; b != nil {
		box := boxJSON{e.Outputs()[e.Year()].Name, nil, b.N, brief.Number(b.Share), brief.Number(b.Density), brief.Number(b.Overall), brief.Number(b.Coverage)}
		for _, v := range b.Bounds {
			box.Bounds = append(box.Bounds, boundJSON{in(v.Input), brief.Number(v.Low), brief.Number(v.High)})
		}
		out.Box = &box
	} else if out.NoBox = "no box tells more than chance would"; errors.Is(r.NoBox, outlook.ErrTooFew) {
		out.NoBox = said(r.NoBox)
	}
	for _, x := range r.Shares {
		out.Indices = append(out.Indices, sharesJSON(e, x))
	}
	return out
}

// sharesJSON are one output's indices.
func sharesJSON(e *outlook.Ensemble, x outlook.Share) shareJSON {
	out := shareJSON{Of: e.Outputs()[x.Output].Name, Why: x.Why, Points: x.Points, Numbers: []indexJSON{}}
	one := func(v outlook.Estimate) estimateJSON {
		return estimateJSON{brief.Number(v.Value), brief.Number(v.Low), brief.Number(v.High), v.Why}
	}
	for f, i := range x.Indices {
		out.Numbers = append(out.Numbers, indexJSON{e.FactorName(f), one(i.First), one(i.Total)})
	}
	return out
}
