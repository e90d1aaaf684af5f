package main

import (
	"slices"
	"strings"
	"testing"
)

// log has the lines of PRISM 4.10.1's log that are read, and some that are not,
// for a chain of three states and two properties.
const log = `PRISM
=====

Version: 4.10.1
Memory limits: cudd=1g, java(heap)=5.9g

Building model (engine:explicit)...

Time for model construction: 0.025 seconds.

Type:        DTMC
States:      3 (1 initial)
Transitions: 5

Starting bounded probabilistic reachability...
Bounded probabilistic reachability took 3 iterations and 0.002 seconds.

Value in the initial state: 0.35000000000000003

Time for model checking: 0.011 seconds.

Result: 0.35000000000000003 (exact floating point)

---------------------------------------------------------------------

Time for model checking: 0.5 seconds.

Result: 1.0E-5 (+/- 1.1920928955078125E-6 estimated; rel err 7.1525642941636435E-6)
`

func TestReadVerdict(t *testing.T) {
	got, err := readVerdict(log, 2)
	if err != nil {
		t.Fatal(err)
	}
	if got.states != 3 || got.transitions != 5 || got.checked != 0.511 {
		t.Errorf("got %+v, want 3 states, 5 transitions and 0.511 s", got)
	}
	if want := []float64{0.35000000000000003, 1e-5}; !slices.Equal(got.results, want) {
		t.Errorf("results %v, want %v", got.results, want)
	}
}

func TestReadVerdictRefuses(t *testing.T) {
	for log, want := range map[string]string{
		log: "2 results for 3 properties",
		"Error: File I/O error reading from \"nowhere.tra\".\n": "prism: File I/O error",
		"Result: Infinite\n": `"Result: Infinite" is not as expected`,
	} {
		_, err := readVerdict(log, 3)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
}
