package outlook

import (
	"errors"
	"math"
	"testing"
)

// A box that was planted is found: its sides, its coverage and its density, and
// no bound on what has no part in it.
func TestPrimPlanted(t *testing.T) {
	x := sobolRows(6, 2000, 3)
	planted := func(r []float64) float64 {
		if r[1] >= 0.2 && r[1] <= 0.6 && r[4] > 0.5 {
			return 1
		}
		return 0
	}
	b, err := Prim(x, each(x, planted), 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Bounds) != 2 || b.Bounds[0].Input != 1 || b.Bounds[1].Input != 4 {
		t.Fatalf("bounds %+v", b.Bounds)
	}
	const slice = 0.03 // a step takes a twentieth of a side
	side := func(got, want float64) {
		if math.Abs(got-want) > slice {
			t.Errorf("a side at %v, want %v", got, want)
		}
	}
	side(b.Bounds[0].Low, 0.2)
	side(b.Bounds[0].High, 0.6)
	side(b.Bounds[1].Low, 0.5)
	if !math.IsInf(b.Bounds[1].High, 1) {
		t.Errorf("closed at %v", b.Bounds[1].High)
	}
	if b.Coverage < 0.93 || b.Density < 0.93 || math.Abs(b.Overall-0.2) > 0.01 || math.Abs(b.Share-float64(b.N)/2000) > 1e-15 {
		t.Errorf("%+v", b)
	}
}

// A planted box is found behind chances that are not 0 and 1, too: inside 0.7,
// outside 0.3.
func TestPrimChances(t *testing.T) {
	x := sobolRows(10, 500, 9)
	b, err := Prim(x, each(x, func(r []float64) float64 {
		p := 0.3 + 0.1*(r[5]-0.5)
		if r[0] < 0.4 && r[9] < 0.7 {
			p += 0.4
		}
		return p
	}), 1)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.Bounds) != 2 || b.Bounds[0].Input != 0 || b.Bounds[1].Input != 9 {
		t.Fatalf("bounds %+v", b.Bounds)
	}
	if math.Abs(b.Density-0.7) > 0.03 || math.Abs(b.Coverage-0.28*0.7/(0.28*0.7+0.72*0.3)) > 0.04 {
		t.Errorf("%+v", b)
	}
}

// Where the event has nothing to do with the inputs, no box is told; few draws
// are refused.
func TestPrimNothing(t *testing.T) {
	x := sobolRows(8, 400, 5)
	n := uint64(0)
	noise := func([]float64) float64 { n++; return float64(mix(n)>>11) / (1 << 53) }
	if b, err := Prim(x, each(x, noise), 1); !errors.Is(err, ErrNoBox) {
		t.Errorf("%+v, %v", b, err)
	}
	if b, err := Prim(x, each(x, func([]float64) float64 { return 0 }), 1); !errors.Is(err, ErrNoBox) {
		t.Errorf("%+v, %v", b, err)
	}
	if _, err := Prim(x[:LeastForBox-1], make([]float64, LeastForBox-1), 1); !errors.Is(err, ErrTooFew) {
		t.Error(err)
	}
}

// Equal values stay together, on one side or the other.
func TestPrimTies(t *testing.T) {
	x := sobolRows(2, 300, 5)
	for _, r := range x {
		r[0] = math.Floor(r[0]*4) / 4
	}
	b, err := Prim(x, each(x, func(r []float64) float64 {
		if r[0] == 0.75 {
			return 1
		}
		return 0
	}), 1)
	if err != nil || len(b.Bounds) != 1 || b.Bounds[0].Low != 0.75 || b.Density != 1 || b.Coverage != 1 {
		t.Errorf("%+v, %v", b, err)
	}
}

func each(x [][]float64, f func([]float64) float64) (y []float64) {
	for _, r := range x {
		y = append(y, f(r))
	}
	return y
}
