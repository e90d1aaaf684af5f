package catalogue_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"parley/catalogue"
	"parley/scenario"
	"parley/solve"
)

// TestCounters holds the work that a solve of every scenario takes to what it
// took: a change in it is seen without a clock. The file is made again with
// -update.
func TestCounters(t *testing.T) {
	if testing.Short() && !*update {
		t.Skip("every scenario is solved: left to the run without -short")
	}
	var got bytes.Buffer
	fmt.Fprintf(&got, "%-24s %10s %12s %14s %14s\n", "scenario", "states", "talks", "exponentials", "updates")
	for _, e := range catalogue.List() {
		text, _ := catalogue.Read(e.Name)
		s, found := scenario.Parse(e.Name+".hcl", text)
		if s == nil {
			t.Fatal(found)
		}
		g, found := s.Compile(s.Theta())
		if g == nil {
			t.Fatal(found)
		}
		sol, err := solve.Run(context.Background(), g, solve.Options{Brief: true})
		if err != nil {
			t.Fatal(err)
		}
		c := sol.Counters
		fmt.Fprintf(&got, "%-24s %10d %12d %14d %14d\n", e.Name, c.States, c.Talks, c.Exponentials, c.Updates)
	}
	file := filepath.Join("testdata", "counters.txt")
	if *update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("the work has changed; if it should have, run the test with -update:\n%s", got.Bytes())
	}
}
