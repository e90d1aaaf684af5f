package outlook

import (
	"errors"
	"math"
	"testing"
)

// sample is points of so many numbers with a function's values.
func sample(t *testing.T, f func([]float64) float64, dims, n int, seed uint64) (u [][]float64, y []float64) {
	t.Helper()
	p, err := NewPoints(dims, seed)
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint32(n) {
		x := p.At(i)
		u, y = append(u, x), append(y, f(x))
	}
	return u, y
}

// From a sample that was not designed for them, first-order indices of both
// functions lie within their intervals, which are narrow enough to be told.
func TestFirstOrder(t *testing.T) {
	const dims = 8
	g, all := make([]float64, dims), 1.0
	for i, a := range gCoefficients(dims) {
		g[i] = 1 / (3 * (1 + a) * (1 + a))
		all *= 1 + g[i]
	}
	for i := range g {
		g[i] /= all - 1
	}
	for _, c := range []struct {
		name string
		f    func([]float64) float64
		dims int
		want []float64 // as TestIshigami and TestGFunction have them
	}{{"Ishigami", ishigami, 3, []float64{0.3139, 0.4424, 0}}, {"g", gFunction(dims), dims, g}} {
		for _, n := range []int{256, 500, 2048} {
			u, y := sample(t, c.f, c.dims, n, 1)
			got, err := FirstOrder(u, y, 1)
			if err != nil {
				t.Fatal(err)
			}
			for i, x := range got {
				t.Logf("%s, %d draws, number %d: %.4f [%.4f %.4f] is %.4f", c.name, n, i, x.Value, x.Low, x.High, c.want[i])
				if !(x.Low <= c.want[i] && c.want[i] <= x.High) || x.Why != "" {
					t.Errorf("%s from %d draws: index %d is %+v, want %v within", c.name, n, i, x, c.want[i])
				}
			}
		}
	}
}

// Few draws are refused, and so is what does not vary; a constant changes nothing.
func TestFirstOrderRefused(t *testing.T) {
	u, y := sample(t, ishigami, 3, LeastForIndices-1, 1)
	if _, err := FirstOrder(u, y, 1); !errors.Is(err, ErrTooFew) {
		t.Errorf("too few draws: %v", err)
	}
	u, y = sample(t, func([]float64) float64 { return 0.1 }, 3, 128, 1)
	if _, err := FirstOrder(u, y, 1); !errors.Is(err, errFlat) {
		t.Errorf("nothing varies: %v", err)
	}
	u, y = sample(t, ishigami, 3, 256, 1)
	near, err := FirstOrder(u, y, 1)
	if err != nil {
		t.Fatal(err)
	}
	_, y = sample(t, func(x []float64) float64 { return 1000 + ishigami(x) }, 3, 256, 1)
	far, err := FirstOrder(u, y, 1)
	if err != nil {
		t.Fatal(err)
	}
	const rounding = 1e-9 // a thousand costs three digits of sixteen, squares twice that
	for i := range near {
		if math.Abs(near[i].Value-far[i].Value) > rounding || math.Abs(near[i].High-far[i].High) > rounding {
			t.Errorf("%+v became %+v", near[i], far[i])
		}
	}
}
