package export

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// exact is for figures that two ways of summing the same products reach: some
// hundred roundings of numbers of about one.
const exact = 1e-12

// load reads a scenario of testdata, or one that ships, with texts replaced by
// others: pairs of what stands there and what to read instead.
func load(t *testing.T, name string, replace ...string) (*scenario.Scenario, *game.Game) {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", name+".hcl"))
	if err != nil {
		var ok bool
		if src, ok = catalogue.Read(name); !ok {
			t.Fatalf("no scenario %s", name)
		}
	}
	for k := 0; k < len(replace); k += 2 {
		if !strings.Contains(string(src), replace[k]) {
			t.Fatalf("%s has no %q", name, replace[k])
		}
		src = []byte(strings.ReplaceAll(string(src), replace[k], replace[k+1]))
	}
	s, found := scenario.Parse(name+".hcl", src)
	if found.HasErrors() {
		t.Fatalf("%s: %v", name, found)
	}
	g, found := s.Compile(s.Theta())
	if found.HasErrors() {
		t.Fatalf("%s: %v", name, found)
	}
	return s, g
}

func solved(t *testing.T, g *game.Game) *solve.Solution {
	t.Helper()
	s, err := solve.Run(context.Background(), g, solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func near(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s is %.15g, want %.15g: apart by %.3g", what, got, want, math.Abs(got-want))
	}
}
