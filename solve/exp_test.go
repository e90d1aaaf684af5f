package solve

import (
	"math"
	"testing"
)

// expTolerance is two units in the last place, for the series; the argument's
// rounding adds its own size in half units.
const (
	expTolerance = 4.5e-16
	halfUnit     = 0x1p-53
)

func TestFastExp(t *testing.T) {
	for x := -expCeil + 0.0; x < expCeil; x += 0.0137 {
		want := math.Exp(x)
		if got := fastExp(x); math.Abs(got/want-1) > expTolerance+2*math.Abs(x)*halfUnit {
			t.Fatalf("exp(%v) = %v, want %v: off by %v", x, got, want, got/want-1)
		}
	}
	if got := fastExp(0); got != 1 {
		t.Errorf("exp(0) = %v", got)
	}
}

func BenchmarkFastExp(b *testing.B) {
	s := 0.0
	for i := range b.N {
		s += fastExp(float64(i&1023) * -0.01)
	}
	sink = s
}

func BenchmarkMathExp(b *testing.B) {
	s := 0.0
	for i := range b.N {
		s += math.Exp(float64(i&1023) * -0.01)
	}
	sink = s
}

var sink float64
