package quantity

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// inner are values well inside a scale; beyond, 1-x keeps too few digits for a
// round trip to be held to closeness.
func inner(t *rapid.T, s Scale, label string) float64 {
	switch s {
	case LogOdds:
		return rapid.Float64Range(1e-6, 1-1e-3).Draw(t, label)
	case Log:
		return rapid.Float64Range(1e-6, 1e6).Draw(t, label)
	}
	return rapid.Float64Range(-1e6, 1e6).Draw(t, label)
}

func anyScale(t *rapid.T) Scale {
	return rapid.SampledFrom([]Scale{Plain, LogOdds, Log}).Draw(t, "scale")
}

// same holds two computed values together, absolutely near 0. Keep on a plain
// scale of a million loses six digits, hence the margin over closeness.
func same(a, b float64) bool {
	const margin = 1e-9
	return cmp.Equal(a, b, cmpopts.EquateApprox(margin, margin))
}

func TestScaleRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyScale(t)
		x := inner(t, s, "x")
		if y := s.From(s.To(x)); !same(x, y) {
			t.Fatalf("%v: %v became %v", s, x, y)
		}
	})
}

func TestBetween(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyScale(t)
		a, c, r := inner(t, s, "a"), inner(t, s, "c"), rapid.Float64Range(0, 1).Draw(t, "r")
		x := s.Between(a, c, r)
		if s.Between(a, c, 0) != a || s.Between(a, c, 1) != c || s.Between(a, a, r) != a {
			t.Fatal("the ends are not exact")
		}
		if x < min(a, c) || x > max(a, c) || !same(x, s.Between(c, a, 1-r)) {
			t.Fatalf("%v is not between %v and %v", x, a, c)
		}
	})
}

func TestKeep(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := anyScale(t)
		v, a, a2 := inner(t, s, "v"), inner(t, s, "a"), inner(t, s, "a2")
		if s.Keep(v, a, a) != v || s.Keep(a, a, a2) != a2 {
			t.Fatal("no distance or no move is not exact")
		}
		moved := s.To(s.Keep(v, a, a2)) - s.To(a2)
		if x := s.Keep(v, a, a2); s.clamp(x) == x && math.Abs(s.To(x)) < 10 && !same(moved, s.To(v)-s.To(a)) {
			t.Fatalf("the distance became %v", moved)
		}
	})
}

func TestScaleEnds(t *testing.T) {
	if x := LogOdds.Between(0, 0.5, 0.5); x != 0.25 {
		t.Errorf("plain halfway is %v", x)
	}
	if x := LogOdds.Keep(0.2, 0, 0.5); x != 0.2 {
		t.Errorf("moved to %v", x)
	}
	if x := LogOdds.Keep(0, 0, 0.5); x != 0.5 {
		t.Errorf("an equal view became %v", x)
	}
	if x := Log.Between(0, 3, 1); x != 3 {
		t.Errorf("all the way is %v", x)
	}
}

// quantity draws a text of every form.
func drawQuantity(t *rapid.T) Quantity {
	s := anyScale(t)
	x := []float64{inner(t, s, "a"), inner(t, s, "b"), inner(t, s, "c")}
	lo, hi := min(x[0], x[1], x[2]), max(x[0], x[1], x[2])
	mid := x[0] + x[1] + x[2] - lo - hi
	if mid < lo || mid > hi || lo == hi {
		mid = hi
	}
	k := map[Scale]Kind{Plain: Number, LogOdds: Share, Log: Ratio}[s]
	q := Quantity{Value: mid, Lo: lo, Hi: hi, HasRange: lo < hi, Kind: k, Scale: s}
	text := rapid.SampledFrom([]string{
		"", "likely", "almost certain", "beta(2, 5)", "beta(0.5, 0.5)", "normal(0.3, 2)",
		"triangular(0, 0.2, 1)", "uniform(-3, 5)", "lognormal(-1, 2)", "0% to 5%", "95% to 100%",
	}).Draw(t, "text")
	if text != "" {
		var err error
		if q, err = Parse(text, Context{}); err != nil {
			t.Fatal(err)
		}
	}
	return q
}

func TestQuantiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := drawQuantity(t)
		p, r := rapid.Float64().Draw(t, "p"), rapid.Float64().Draw(t, "r")
		if a, b := q.Quantile(min(p, r)), q.Quantile(max(p, r)); a > b || !finite(a) || !finite(b) {
			t.Fatalf("%v: quantiles %v and %v", q, a, b)
		}
		if q.Quantile(0.5) != q.Value {
			t.Fatalf("%v: median %v", q, q.Quantile(0.5))
		}
		if !same(q.Quantile(0.05), q.Lo) || !same(q.Quantile(0.95), q.Hi) {
			t.Fatalf("%v: %v to %v", q, q.Quantile(0.05), q.Quantile(0.95))
		}
	})
}

func TestQuantileOfNonsense(t *testing.T) {
	for _, p := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -1, 2, 0, 1} {
		for _, q := range []Quantity{Of(3), {Value: 0, Lo: -math.MaxFloat64, Hi: math.MaxFloat64, HasRange: true}} {
			if x := q.Quantile(p); !finite(x) {
				t.Errorf("%v at %v: %v", q, p, x)
			}
		}
	}
}

// The range's points are those of the split normal's closed form on the scale.
func TestSplitNormalOnItsScale(t *testing.T) {
	n := SplitNormal{Median: 0.1, Lo: 0.04, Hi: 0.2, Scale: LogOdds}
	const z75, z95 = 0.6744897501960817, 1.6448536269514722
	m, hi := LogOdds.To(0.1), LogOdds.To(0.2)
	if want := LogOdds.From(m + z75/z95*(hi-m)); !same(n.Quantile(0.75), want) {
		t.Errorf("upper quartile %v, want %v", n.Quantile(0.75), want)
	}
}

func TestBetaOfAnyShape(t *testing.T) {
	for _, a := range []float64{smallestShape, 0.1, 1, 3, 200, largestShape} {
		for _, b := range []float64{smallestShape, 0.1, 1, 3, 200, largestShape} {
			d := &Dist{Name: "beta", Args: []float64{a, b}}
			last := 0.0
			for i := range 1001 {
				x := d.Quantile(float64(i) / 1000)
				if !finite(x) || x < last || x > 1 {
					t.Fatalf("%v: quantile %d/1000 is %v after %v", d, i, x, last)
				}
				last = x
			}
		}
	}
}

func TestDistNotMadeByParse(t *testing.T) {
	for _, d := range []Dist{{}, {Name: "beta"}, {Name: "uniform", Args: []float64{2, 1}}, {Name: "normal", Args: []float64{0, -1}}} {
		if x := d.Quantile(0.3); !math.IsNaN(x) {
			t.Errorf("%v: %v", &d, x)
		}
	}
}
