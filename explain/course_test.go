package explain

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// A cubic is followed exactly through four points, or three and a slope.
func TestNewton(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		number := rapid.Float64Range(-2, 2)
		a, b, c, d := number.Draw(t, "a"), number.Draw(t, "b"), number.Draw(t, "c"), number.Draw(t, "d")
		f := func(x float64) float64 { return a + x*(b+x*(c+x*d)) }
		at := number.Draw(t, "at")
		for _, xs := range [][]float64{{-1, 0, 0.5, 2}, {0, 0, -1, 0.5}, {0.5, 0, 0, 1}, {1, -0.5, 0, 0}} {
			ys := make([]float64, len(xs))
			for i, x := range xs {
				ys[i] = f(x)
			}
			if got := newton(xs, ys, b, at); !(math.Abs(got-f(at)) <= 1e-12*100) {
				t.Fatalf("%v: %g, want %g", xs, got, f(at))
			}
		}
	})
}

// Beyond what is known the curve goes on straight.
func TestCourseBeyond(t *testing.T) {
	c := &course{slope: &rates{p12: math.NaN()}}
	for _, x := range []float64{-1, 0, 1} {
		c.learn(x, Outcome{P12: x * x})
	}
	square := func(o Outcome) float64 { return o.P12 }
	near(t, "within", c.curve(0.5, 0, square), 0.25, exact)
	near(t, "beyond", c.curve(3, 0, square), 1+2*2, 0.01)
	near(t, "before", c.curve(-3, 0, square), 1+2*2, 0.01)
}
