package explain

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"parley/scenario"
)

// many is a study with n reasons of which each adds its number to C_h, and
// all pairs of neighbours a little more.
func many(t *testing.T, n int, c Config) *Study {
	var text strings.Builder
	text.WriteString(rain)
	for i := range n {
		fmt.Fprintf(&text, "param \"p%d\" {\n  value = 0\n  view \"b\" { value = 1 }\n}\n", i)
		fmt.Fprintf(&text, "reason \"r%d\" {\n  says = \"it is so\"\n  beliefs = [b.p%d]\n}\n", i, i)
	}
	c.Holdout = "b"
	st, err := New(parsed(t, text.String()), c)
	if err != nil {
		t.Fatal(err)
	}
	st.eval = func(_ context.Context, th scenario.Theta, _ depth, _ int) (Outcome, error) {
		x := th[2][1:]
		sum := 0.0
		for i := range n {
			sum += float64(i)*x[i] + 0.1*x[i]*x[(i+1)%n]
		}
		return Outcome{Gap: Gap{Need: sum}}, nil
	}
	return st
}

// Thirteen reasons are sampled: the weights are each reason's number and a
// tenth, and add up whatever was drawn.
func TestReasonsSampled(t *testing.T) {
	const n = 13
	r := must(t, many(t, n, Config{Seed: 4, Permutations: 40}).Reasons)
	if r.Exact || r.Permutations != 40 || r.Seed != 4 || len(r.Interactions) != n*(n-1)/2 {
		t.Errorf("%v %d %d", r.Exact, r.Permutations, r.Seed)
	}
	sum := 0.0
	for k, x := range r.Ranked {
		if x.Reason != n-1-k {
			t.Fatalf("place %d is reason %d's", k, x.Reason)
		}
		near(t, "weight", x.Need.Shapley, float64(x.Reason)+0.1, 4*x.Need.StdErr+exact)
		sum += x.Need.Shapley
	}
	near(t, "sum", sum, r.All.Gap.Need-r.None.Gap.Need, rounding)
	for _, x := range r.Interactions {
		if x.StdErr[0] == 0 && x.Need != 0 && x.Need < 0.1-rounding {
			t.Errorf("%+v", x)
		}
	}
}

// Twelve are exact.
func TestReasonsTwelve(t *testing.T) {
	r := must(t, many(t, 12, Config{}).Reasons)
	for _, x := range r.Ranked {
		near(t, "weight", x.Need.Shapley, float64(x.Reason)+0.1, 1e-9)
	}
	if !r.Exact {
		t.Error("sampled")
	}
}
