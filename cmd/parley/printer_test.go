package main

import (
	"bytes"
	"strings"
	"testing"

	"parley/brief"
)

// A terminal sees the first screen before the rest, and in the end what any
// other output sees.
func TestStagedOutputIsTheSameBrief(t *testing.T) {
	for _, name := range []string{"fearon-1995", "fearon-1995-optimism", "gamblers-ruin"} {
		t.Run(name, func(t *testing.T) { staged(t, name) })
	}
}

func staged(t *testing.T, name string) {
	var out, want bytes.Buffer
	c := &console{out: &out, err: &bytes.Buffer{}, env: func(string) string { return "" }, outTerminal: true}
	a, err := c.ask(t.Context(), question{name: name})
	if err != nil {
		t.Fatal(err)
	}
	p := c.printer(brief.Profile{}, true)
	r, _, err := (&briefCmd{}).build(t.Context(), c, a, p, target{})
	if err != nil {
		t.Fatal(err)
	}
	if early := out.String(); early == "" || strings.Contains(early, "Method") {
		t.Errorf("printed before the rest: %q", early)
	}
	if err := p.rest(r); err != nil {
		t.Fatal(err)
	}
	if err := brief.WriteText(&want, r, brief.Profile{}); err != nil {
		t.Fatal(err)
	}
	if out.String() != want.String() {
		t.Error("printed in stages, the brief reads differently")
	}
}
