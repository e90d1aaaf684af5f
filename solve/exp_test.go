package solve

import (
	"math"
	"testing"
)

// expTolerance is four units in the last place and a half: the table's
// rounding, the polynomial's and the product's.
const expTolerance = 1e-15

func TestFastExp(t *testing.T) {
	for x := expFloor + 0.0; x < expCeil; x += 0.0137 {
		want := math.Exp(x)
		if got := fastExp(x); math.Abs(got/want-1) > expTolerance*2 {
			t.Fatalf("exp(%v) = %v, want %v: off by %v", x, got, want, got/want-1)
		}
	}
	if got := fastExp(0); got != 1 {
		t.Errorf("exp(0) = %v", got)
	}
}

func TestLogisticEnds(t *testing.T) {
	if a, b := logistic(1e6), logistic(-1e6); a != 1 || b > 1e-290 || b < 0 {
		t.Errorf("logistic at the ends: %v, %v", a, b)
	}
	if logistic(0) != 0.5 {
		t.Errorf("logistic(0) = %v", logistic(0))
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
