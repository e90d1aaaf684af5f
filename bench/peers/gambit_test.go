package main

import (
	"math"
	"slices"
	"strings"
	"testing"
)

// printed is what gambit-logit 16.7.0 prints with -q -e -d 12 -l 10 for a game
// of one offer of two shares.
const printed = "9.999999999996,0.111071676568,0.888928323432,0.993307149076,0.0066928509243,0.880797077978,0.119202922022\n"

func TestReadProfile(t *testing.T) {
	got, err := readProfile(printed)
	if err != nil {
		t.Fatal(err)
	}
	want := []float64{0.111071676568, 0.888928323432, 0.993307149076, 0.0066928509243, 0.880797077978, 0.119202922022}
	if got.lambda != 9.999999999996 || !slices.Equal(got.p, want) {
		t.Errorf("got %v, want lambda 9.999999999996 and %v", got, want)
	}
}

func TestReadProfileTakesTheLastLine(t *testing.T) {
	got, err := readProfile("0.000000,0.5,0.5\n1.000000,0.25,0.75\r\n")
	if err != nil || got.lambda != 1 || !slices.Equal(got.p, []float64{0.25, 0.75}) {
		t.Errorf("got %v and %v, want the profile at lambda 1", got, err)
	}
}

func TestReadProfileRefuses(t *testing.T) {
	for _, out := range []string{"", "NE,1,0", "1.0,0.5,"} {
		if p, err := readProfile(out); err == nil {
			t.Errorf("%q is read as %v, want an error", out, p)
		}
	}
}

// The chances in printed have closed forms: the responder gets 0.5 or 0.2
// against 0, the proposer 0.5 or 0.8 times the chance of a yes.
func TestDifferenceOf(t *testing.T) {
	yes := []float64{logit(10 * 0.5), logit(10 * 0.2)}
	first := logit(10 * (0.5*yes[0] - 0.8*yes[1]))
	exact := []float64{first, 1 - first, yes[0], 1 - yes[0], yes[1], 1 - yes[1]}
	var ours strings.Builder
	if err := printProfile(&ours, 10, exact); err != nil {
		t.Fatal(err)
	}
	p, _ := readProfile(printed)
	q, err := readProfile(ours.String())
	if err != nil || !slices.Equal(q.p, exact) {
		t.Fatalf("printed %q is read as %v and %v, want %v", ours.String(), q, err, exact)
	}
	d, err := p.apartFrom(q, 10)
	if err != nil || !(d <= gambitPrecision) {
		t.Errorf("difference %g and error %v, want at most %g", d, err, gambitPrecision)
	}
	q.p[3] += 0.25
	if d, _ := p.apartFrom(q, 10); math.Abs(d-0.25) > gambitPrecision {
		t.Errorf("difference %g, want 0.25", d)
	}
}

// gambitPrecision is what gambit-logit's answers may lie off. It takes Newton
// steps until one is shorter than 1e-4, and what is then left is of the order
// of that step's square.
const gambitPrecision = 1e-7

func logit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func TestDifferencesThatAreNone(t *testing.T) {
	for _, c := range []struct{ theirs, ours, want string }{
		{"3.2,0.5,0.5", "10,0.5,0.5", "not compared: it ended at lambda 3.2, short of 10"},
		{"10,0.5,0.5", "10,0.5,0.25,0.25", "not compared: 2 chances against 3"},
		{"Error", "10,1", `not compared: "Error" is no number`},
		{"10,1", "oh", `not compared: parley: "oh" is no number`},
		{"10,NaN", "10,1", "NaN"},
	} {
		if got := differenceOf(c.theirs, c.ours, 10); !strings.HasPrefix(got, c.want) {
			t.Errorf("differenceOf(%q, %q) = %q, want %q", c.theirs, c.ours, got, c.want)
		}
	}
}
