package main

import (
	"context"
	"fmt"

	"parley/scenario"
)

// load reads and checks a scenario. Its faults go to standard error.
func (c *console) load(ctx context.Context, arg string) (*scenario.Scenario, source, error) {
	src, err := c.read(ctx, arg)
	if err != nil {
		return nil, src, err
	}
	s, found := scenario.Parse(src.file, src.text)
	if err := grave(found).Print(c.err); err != nil {
		return nil, src, err
	}
	if s == nil {
		return nil, src, bad("mend them; parley check --explain ID tells more about an id in brackets",
			"%s; nothing was written", tally(found))
	}
	if src.base == "" {
		src.base = fileName(s.Conflict.Name)
	}
	return s, src, nil
}

// grave is what must be read before a run: notes can wait for parley check.
func grave(found scenario.Diagnostics) (out scenario.Diagnostics) {
	for _, d := range found {
		if d.Severity > scenario.Note {
			out = append(out, d)
		}
	}
	return out
}

// tally counts faults: "2 errors and a warning in x.hcl".
func tally(found scenario.Diagnostics) string {
	var n [scenario.Error + 1]int
	for _, d := range found {
		n[d.Severity]++
	}
	return fmt.Sprintf("%s, %s, %s", several(n[scenario.Error], "error"),
		several(n[scenario.Warning], "warning"), several(n[scenario.Note], "note"))
}

// several is a count with its noun.
func several(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
