package brief

import (
	"strings"
	"testing"
)

func TestTailLine(t *testing.T) {
	const start = "This hangs on how long the war is taken to go on after March 2034: with half that tail "
	for _, c := range []struct {
		year, ends float64
		want       string
	}{
		{0.0004, 0.0011, ""},
		{0.001, 0.096, start + "the chance of an agreement by March 2034 moves by 9.6 points."},
		{0.05, 0.001, start + "the chance within a year moves by 5.0 points."},
		{0.05, 0.096, start + "the chance within a year moves by 5.0 points, and that by March 2034 by 9.6 points."},
		{nan, nan, ""},
	} {
		r := fixture(t)
		r.Method.Certificate.HalfTail12, r.Method.Certificate.HalfTailEnds = chance(c.year), chance(c.ends)
		if got := r.tailLine(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
	r := fixture(t)
	r.Answer.Agreement[1].Chance = chance(0.03)
	r.Method.Certificate.HalfTail12 = chance(0.01)
	if r.tailLine() == "" {
		t.Error("a third of the chance hangs on the tail")
	}
	r.Answer.Agreement[1].Chance, r.Method.Certificate.HalfTail12 = chance(0.0003), chance(0.0002)
	if got := r.tailLine(); got != "" {
		t.Errorf("two thirds of nothing: %q", got)
	}
}

// It is told wherever it may be read, but not on the first screen, which is
// printed before it is known.
func TestTailIsTold(t *testing.T) {
	r := fixture(t)
	r.Method.Certificate.HalfTailEnds = chance(0.096)
	r.Answer.Tail = r.tailLine()
	const words = "This hangs on"
	if n := strings.Count(printed(t, r, Profile{}), words); n != 2 {
		t.Errorf("printed %d times", n)
	}
	var b strings.Builder
	if err := WriteAnswer(&b, r, Profile{}); err != nil || strings.Contains(b.String(), words) {
		t.Errorf("on the first screen (%v)", err)
	}
	if page := html(t, r); !strings.Contains(page[:strings.Index(page, "</header>")], words) || !strings.Contains(string(written(t, r)), words) {
		t.Error("not on the page's head, or not in JSON")
	}
}
