package outlook

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
)

// ishigami is the function of Ishigami and Homma (1990) with a = 7, b = 0.1, of
// numbers between 0 and 1.
func ishigami(u []float64) float64 {
	x := func(i int) float64 { return math.Pi * (2*u[i] - 1) }
	return math.Sin(x(0)) + 7*math.Pow(math.Sin(x(1)), 2) + 0.1*math.Pow(x(2), 4)*math.Sin(x(0))
}

// gFunction is Sobol's with the coefficients 0, 1, 4.5, 9 and then 99.
func gFunction(dims int) func([]float64) float64 {
	a := gCoefficients(dims)
	return func(u []float64) float64 {
		out := 1.0
		for i := range a {
			out *= (math.Abs(4*u[i]-2) + a[i]) / (1 + a[i])
		}
		return out
	}
}

func gCoefficients(dims int) []float64 {
	return slices.Concat([]float64{0, 1, 4.5, 9}, slices.Repeat([]float64{99}, dims-4))
}

// design evaluates f on Saltelli's design.
func design(t *testing.T, f func([]float64) float64, dims, n int, seed uint64) (y Saltelli) {
	t.Helper()
	p, err := NewPoints(2*dims, seed)
	if err != nil {
		t.Fatal(err)
	}
	y.AB = make([][]float64, dims)
	for i := range uint32(n) {
		x := p.At(i)
		a, b := x[:dims], x[dims:]
		y.A, y.B = append(y.A, f(a)), append(y.B, f(b))
		for j := range dims {
			ab := slices.Clone(a)
			ab[j] = b[j]
			y.AB[j] = append(y.AB[j], f(ab))
		}
	}
	return y
}

// Ishigami's indices, from his paper's closed forms: first .3139 .4424 0, total
// .5576 .4424 .2437.
func TestIshigami(t *testing.T) {
	within(t, design(t, ishigami, 3, 2048, 1), []float64{0.3139, 0.4424, 0}, []float64{0.5576, 0.4424, 0.2437})
}

// The g-function's indices have closed forms (Saltelli and Sobol 1995): V_i =
// 1/(3 (1+a_i)^2), V = prod(1+V_i) - 1, and a total index of V_i prod_{j/=i}(1+V_j)/V.
func TestGFunction(t *testing.T) {
	const dims = 8
	part := make([]float64, dims)
	all := 1.0
	for i, a := range gCoefficients(dims) {
		part[i] = 1 / (3 * (1 + a) * (1 + a))
		all *= 1 + part[i]
	}
	var first, total []float64
	for _, v := range part {
		first = append(first, v/(all-1))
		total = append(total, v*all/(1+v)/(all-1))
	}
	within(t, design(t, gFunction(dims), dims, 2048, 1), first, total)
}

// within holds every index against its bootstrap interval.
func within(t *testing.T, y Saltelli, first, total []float64) {
	t.Helper()
	got, err := y.Indices(1)
	if err != nil {
		t.Fatal(err)
	}
	for f, x := range got {
		t.Logf("%d: first %.4f [%.4f %.4f] is %.4f, total %.4f [%.4f %.4f] is %.4f", f,
			x.First.Value, x.First.Low, x.First.High, first[f], x.Total.Value, x.Total.Low, x.Total.High, total[f])
		if !(x.First.Low <= first[f] && first[f] <= x.First.High) || x.First.Why != "" {
			t.Errorf("first-order index %d: %+v, want %v within", f, x.First, first[f])
		}
		if !(x.Total.Low <= total[f] && total[f] <= x.Total.High) || x.Total.Why != "" {
			t.Errorf("total index %d: %+v, want %v within", f, x.Total, total[f])
		}
	}
}

// Few points are refused, and an index that they leave open is marked.
func TestIndicesRefused(t *testing.T) {
	if _, err := design(t, ishigami, 3, LeastForIndices-1, 1).Indices(1); !errors.Is(err, ErrTooFew) {
		t.Errorf("too few points: %v", err)
	}
	got, err := design(t, ishigami, 3, LeastForIndices, 1).Indices(1)
	if err != nil || !strings.Contains(got[0].First.Why, "too few draws") {
		t.Errorf("%+v, %v: an index between %v and %v is told", got[0].First.Why, err, got[0].First.Low, got[0].First.High)
	}
	still := func([]float64) float64 { return 0.1 }
	if _, err := design(t, still, 3, 128, 1).Indices(1); !errors.Is(err, errFlat) {
		t.Errorf("nothing varies: %v", err)
	}
}

// An output shifted by a constant keeps its indices: the estimators are centred.
func TestIndicesShifted(t *testing.T) {
	plain, err := design(t, ishigami, 3, 512, 1).Indices(1)
	if err != nil {
		t.Fatal(err)
	}
	far, err := design(t, func(u []float64) float64 { return 1000 + ishigami(u) }, 3, 512, 1).Indices(1)
	if err != nil {
		t.Fatal(err)
	}
	const rounding = 1e-9 // a thousand costs three digits of sixteen, squares twice that
	for f := range plain {
		if math.Abs(plain[f].First.Value-far[f].First.Value) > rounding || math.Abs(plain[f].Total.Value-far[f].Total.Value) > rounding {
			t.Errorf("%+v became %+v", plain[f], far[f])
		}
	}
}
