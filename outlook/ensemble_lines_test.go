package outlook

import (
	"bytes"
	"fmt"
	"hash/crc32"
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

// Whatever stands in a line whose sum fits, it is read or refused, and what was read
// is written so that it is read again.
func FuzzReadLines(f *testing.F) {
	f.Add([]byte(`{"row":3,"out":["1","0.5","NaN","+Inf","-0","1e-300","1","2","3"]}`))
	f.Add([]byte(`{"row":0,"impossible":"no game","out":[]}`))
	f.Add([]byte(`{"row":-1}`))
	e, err := NewEnsemble(shipped(f, "fearon-1995-optimism"), EnsembleConfig{Draws: 64, Seed: 1})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		line := fmt.Appendf(nil, "%08x %s\n", crc32.ChecksumIEEE(text), text)
		draws, err := e.ReadLines(line)
		if err != nil {
			return
		}
		again, err := Lines(draws)
		if err != nil {
			t.Fatal(err)
		}
		got, err := e.ReadLines(again)
		if diff := cmp.Diff(draws, got, cmpopts.EquateNaNs()); err != nil || diff != "" {
			t.Errorf("%v\n%s", err, diff)
		}
	})
}

func ensembleOf(t *testing.T, name string, c EnsembleConfig) *Ensemble {
	t.Helper()
	e, err := NewEnsemble(shipped(t, name), c)
	if err != nil {
		t.Fatal(err)
	}
	return e
}
