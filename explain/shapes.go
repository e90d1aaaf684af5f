package explain

import (
	"fmt"
	"strings"

	"parley/scenario"
)

// shape is something of a scenario that has a name, in words.
type shape struct{ what, is string }

// shapes are factors, choices and issues that both have, made differently.
func shapes(a, b *scenario.Scenario) []TextChange {
	var out []TextChange
	bs := shapesOf(b)
	for _, x := range shapesOf(a) {
		for _, y := range bs {
			if x.what == y.what && x.is != y.is {
				out = append(out, TextChange{x.what, x.is, y.is})
			}
		}
	}
	return out
}

func shapesOf(s *scenario.Scenario) []shape {
	var out []shape
	add := func(what string, words ...string) {
		out = append(out, shape{what, strings.Join(words, ", ")})
	}
	for _, f := range s.Factors {
		add("levels of "+f.Name, levels(f)...)
		add("start of "+f.Name, f.Levels[f.Start])
	}
	for _, c := range s.Choices {
		add("options of the choice "+c.Name, c.Options...)
	}
	for _, i := range s.Issues {
		add("options of the issue "+i.Name, i.Options...)
	}
	return out
}

// levels are a factor's levels by name; a scale is told by its ends.
func levels(f scenario.Factor) []string {
	if n := len(f.Points) - 1; n > 0 {
		return []string{fmt.Sprintf("%g to %g in %d steps", f.Points[0], f.Points[n], n)}
	}
	return f.Levels
}
