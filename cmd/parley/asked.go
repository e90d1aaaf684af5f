package main

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"parley/scenario"
)

// question is a scenario and what to change in it, as on the command line.
type question struct {
	name, holdout string
	set, view     []string
	quiet         bool
}

// asked is a question whose names and numbers have been found good.
type asked struct {
	scenario *scenario.Scenario
	base     string // what files are named after
	file     string // what the text is called; ends in .json where it is in HCL's JSON syntax
	text     []byte
	holdout  string
	at       scenario.Theta // nil for the scenario's own numbers
}

// ask reads the scenario and the changes. What it returns makes a game.
func (c *console) ask(ctx context.Context, q question) (*asked, error) {
	s, src, err := c.load(ctx, q.name)
	if err != nil {
		return nil, err
	}
	if q.holdout != "" && s.PartyIndex(q.holdout) < 0 {
		return nil, bad(suggest(q.holdout, parties(s), among("parties", parties(s))),
			"--holdout: %s has no party %q", s.Conflict.Name, q.holdout)
	}
	a := &asked{scenario: s, base: src.base, file: src.file, text: src.text, holdout: q.holdout}
	if len(q.set)+len(q.view) == 0 {
		return a, nil
	}
	a.at, err = c.setting(s, q)
	return a, err
}

// setting is the scenario's numbers with the changes made: first those of the
// analyst's values, with which views move, then those of views.
func (c *console) setting(s *scenario.Scenario, q question) (scenario.Theta, error) {
	t := s.Theta()
	for _, text := range q.set {
		param, value, err := assignment(s, "--set", text)
		if err != nil {
			return nil, err
		}
		moved := s.Set(t, param, value)
		if !q.quiet {
			c.stayed(s, param, t, moved)
		}
		t = moved
	}
	for _, text := range q.view {
		party, param, value, err := belief(s, text)
		if err != nil {
			return nil, err
		}
		t = s.SetView(t, party, param, value)
	}
	return t, c.possible(s, t)
}

// stayed notes the views that could not keep their distance: an end of a scale,
// such as a chance of 0%, is infinitely far from everything.
func (c *console) stayed(s *scenario.Scenario, param int, before, after scenario.Theta) {
	scale := s.Params[param].Analyst.Scale
	for v := 1; v < len(after); v++ {
		own, old, now := after[v][param], before[0][param], after[0][param]
		if old == now || before[v][param] == old || before[v][param] != own {
			continue
		}
		end := now
		for _, x := range []float64{now, old, own} {
			if y := scale.To(x); math.IsInf(y, 0) || math.IsNaN(y) {
				end = x
				break
			}
		}
		fmt.Fprintf(c.err, "note: %s's view of %s stays at %s: no distance can be kept from %s\n",
			s.ViewerName(v), s.Params[param].Name, s.FormatValue(param, own), s.FormatValue(param, end))
	}
}

// possible refuses numbers at which there is no game, such as chances that sum
// over one.
func (c *console) possible(s *scenario.Scenario, t scenario.Theta) error {
	_, found := s.Compile(t)
	if !found.HasErrors() {
		return nil
	}
	if err := found.Print(c.err); err != nil {
		return err
	}
	return bad("choose other values for --set and --view", "at these values %s has no game", s.Conflict.Name)
}

// mostListed keeps a list of names within a few lines.
const mostListed = 12

// among says which names there are.
func among(what string, known []string) string {
	switch {
	case len(known) == 0:
		return "it has no " + what
	case len(known) > mostListed:
		known = append(slices.Clone(known[:mostListed]), "and others, which parley brief prints")
	}
	return "its " + what + " are: " + strings.Join(known, ", ")
}

func params(s *scenario.Scenario) (out []string) {
	for _, p := range s.Params {
		out = append(out, p.Name)
	}
	return out
}

func parties(s *scenario.Scenario) (out []string) {
	for _, p := range s.Parties {
		out = append(out, p.Name)
	}
	return out
}
