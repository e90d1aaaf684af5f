package main

import (
	"strings"

	"github.com/alecthomas/kong"

	"parley/scenario"
)

// within is what a flag can be that speaks of something within the scenario
// that was named before it; nothing where none was, or where it has errors.
func (c *cursor) within(flag *kong.Flag) (out []candidate) {
	what, name := flag.Tag.Get("complete"), c.scenario
	if strings.HasPrefix(flag.Name, "compare-") {
		name = c.compared
	}
	if what != "party" && what != "param" && what != "ranged" && what != "view" {
		return nil
	}
	s := named(name)
	switch {
	case s == nil:
		return nil
	case what == "party":
		return holdouts(s)
	case what == "param":
		return settable(s, "")
	case what == "ranged":
		return fittable(s)
	}
	for _, p := range s.Parties {
		out = append(out, settable(s, p.Name+".")...)
	}
	return out
}

// named is the scenario of that name, nil where it cannot be read.
func named(name string) *scenario.Scenario {
	if name == "" || name == "-" {
		return nil
	}
	src, err := (&console{}).find(name)
	if err != nil {
		return nil
	}
	s, _ := scenario.Parse(src.file, src.text)
	return s
}

// holdouts are the parties whose refusal can be explained.
func holdouts(s *scenario.Scenario) (out []candidate) {
	for _, p := range s.Parties {
		if p.Consents {
			out = append(out, candidate{p.Name, p.About})
		}
	}
	return out
}

// fittable are the parameters with a range, of which several may be named.
func fittable(s *scenario.Scenario) (out []candidate) {
	for _, p := range s.Params {
		if p.Analyst.HasRange && len(p.Views) == 0 {
			out = append(out, candidate{p.Name, p.About})
		}
	}
	return out
}

// settable are the parameters, for a value to follow.
func settable(s *scenario.Scenario, whose string) (out []candidate) {
	for _, p := range s.Params {
		out = append(out, candidate{whose + p.Name + "=", p.About})
	}
	return out
}
