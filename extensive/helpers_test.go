package extensive

import (
	"bytes"
	"testing"
)

// mustRead reads a tree that is sound.
func mustRead(t testing.TB, text string) *Game {
	t.Helper()
	g, err := Read("test.efg", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// mustSolve solves a tree, and looks at the certificate.
func mustSolve(t testing.TB, g *Game, noise float64) *Solution {
	t.Helper()
	s, err := Solve(g, noise)
	if err != nil {
		t.Fatal(err)
	}
	if !(s.Gap <= rounding) {
		t.Fatalf("the certificate's gap is %g", s.Gap)
	}
	return s
}

// written is a tree as it is written.
func written(t testing.TB, g *Game) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rounding is what sums of a few products of numbers of order one can be off,
// some thousand times over.
const rounding = 1e-12

func near(t testing.TB, what string, got, want float64) {
	t.Helper()
	if !(got-want <= rounding && want-got <= rounding) {
		t.Errorf("%s is %.17g, want %.17g", what, got, want)
	}
}
