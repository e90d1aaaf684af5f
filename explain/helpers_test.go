package explain

import (
	"context"
	"strings"
	"testing"

	"parley/scenario"
)

// parsed reads a scenario after replacing texts: old, new, old, new and so on.
func parsed(t testing.TB, text string, edits ...string) *scenario.Scenario {
	t.Helper()
	for i := 0; i < len(edits); i += 2 {
		if !strings.Contains(text, edits[i]) {
			t.Fatalf("nothing to replace: %q", edits[i])
		}
	}
	text = strings.NewReplacer(edits...).Replace(text)
	s, ds := scenario.Parse("test.hcl", []byte(text))
	if s == nil {
		t.Fatalf("%v", ds)
	}
	return s
}

// study is of such a scenario.
func study(t testing.TB, text string, edits ...string) *Study {
	t.Helper()
	st, err := New(parsed(t, text, edits...), Config{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// must asks a question that has to be answered.
func must[T any](t testing.TB, ask func(context.Context) (T, error)) T {
	t.Helper()
	x, err := ask(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// exact is what a solve of a dozen periods may be off by.
const exact = 1e-12
