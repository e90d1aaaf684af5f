package outlook

import (
	"bytes"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Draws go through lines without losing a bit, and a line that is not whole, or of
// another ensemble, is told.
func TestLines(t *testing.T) {
	e := ensembleOf(t, "fearon-1995-optimism", EnsembleConfig{Draws: 64, Seed: 1})
	var want []Draw
	for _, row := range []int{0, 7, 63} {
		d, err := e.Draw(t.Context(), row)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, d)
	}
	want[1].Impossible, want[1].Out[0], want[1].Out[1] = "no game", math.NaN(), math.Inf(1)
	text, err := Lines(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := e.ReadLines(text)
	if diff := cmp.Diff(want, got, cmpopts.EquateNaNs()); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
	for name, bad := range map[string][]byte{
		"cut":     text[:len(text)-2],
		"changed": bytes.Replace(text, []byte(`"row":7`), []byte(`"row":8`), 1),
		"heading": append([]byte("00000000 {}\n"), text...),
	} {
		if _, err := e.ReadLines(bad); err == nil {
			t.Errorf("%s: read without an error", name)
		}
	}
	fewer := ensembleOf(t, "fearon-1995-optimism", EnsembleConfig{Draws: 63, Seed: 1})
	if _, err := fewer.ReadLines(text); err == nil {
		t.Error("a draw beyond the last was read")
	}
}

func ensembleOf(t *testing.T, name string, c EnsembleConfig) *Ensemble {
	t.Helper()
	e, err := NewEnsemble(shipped(t, name), c)
	if err != nil {
		t.Fatal(err)
	}
	return e
}
