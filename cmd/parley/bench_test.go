package main

import (
	"bytes"
	"testing"

	"parley/brief"
	"parley/catalogue"
	"parley/scenario"
)

// BenchmarkBrief is the whole way, from a scenario's text to the three forms of
// its brief.
func BenchmarkBrief(b *testing.B) {
	two, _ := catalogue.Template("two-sides")
	small, _ := catalogue.Read("fearon-1995-optimism")
	for _, c := range []struct {
		name string
		text []byte
	}{{"fearon-1995-optimism", small}, {"two-sides", two}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				wholeWay(b, c.name+".hcl", c.text)
			}
		})
	}
}

func wholeWay(b *testing.B, file string, text []byte) {
	s, found := scenario.Parse(file, text)
	if s == nil {
		b.Fatal(found)
	}
	r, err := brief.Build(b.Context(), s, brief.Options{Version: version, Seed: seed})
	if err != nil {
		b.Fatal(err)
	}
	var out bytes.Buffer
	for _, write := range []func() error{
		func() error { return brief.WriteText(&out, r, brief.Profile{}) },
		func() error { return brief.WriteHTML(&out, r) },
		func() error { return brief.WriteJSON(&out, r) },
	} {
		if err := write(); err != nil {
			b.Fatal(err)
		}
	}
}
