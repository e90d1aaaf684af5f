package brief

import (
	"strings"
	"testing"
)

// TestGlance: the first figures are told once, before there are reasons.
func TestGlance(t *testing.T) {
	s := shipped(t, "scenarios/fearon-1995-optimism.hcl")
	var told []string
	early := false
	r, err := Build(t.Context(), s, Options{
		Glance: func(text string) { told = append(told, text) },
		Stage:  func(*Report) { early = early || len(told) == 0 },
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(told) != 1 || early {
		t.Fatalf("told %q, too late: %v", told, early)
	}
	last := r.Answer.Agreement[len(r.Answer.Agreement)-1]
	if !strings.Contains(told[0], last.Label+" "+percent(last.Chance.float())) || !strings.Contains(told[0], r.gapLine()) {
		t.Errorf("%q", told[0])
	}
}
