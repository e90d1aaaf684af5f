package explain

import (
	"context"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// falling asks a function in place of a solver: its value is the shortfall.
func falling(f func(of int, x float64) float64, spent *int) askAt {
	return func(_ context.Context, ps []probe) ([]Outcome, error) {
		out := make([]Outcome, len(ps))
		for i, p := range ps {
			out[i].Gap.Shortfall = f(p.of, p.at)
		}
		*spent += len(ps)
		return out, nil
	}
}

// A monotone function's root is found from above, within the tolerance.
func TestNarrowMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		root := rapid.Float64Range(0, 1).Draw(t, "root")
		bs, spent := []bracket{{lo: 0, hi: 1}}, 0
		ask := falling(func(_ int, x float64) float64 { return root - x }, &spent)
		if err := narrow(t.Context(), bs, DialTolerance, 0, short, ask); err != nil {
			t.Fatal(err)
		}
		if got := bs[0].hi; got < root || got > root+DialTolerance {
			t.Fatalf("found %g for %g", got, root)
		}
		if spent > 15 {
			t.Fatalf("%d evaluations", spent)
		}
	})
}

// A smooth curve takes fewer looks than halving would.
func TestNarrowSmooth(t *testing.T) {
	spent := 0
	f := func(_ int, x float64) float64 { return math.Exp(-2*x) - 0.4 }
	bs := []bracket{{hi: 1, low: 0.6, out: Outcome{Gap: Gap{Shortfall: math.Exp(-2) - 0.4}}}}
	if err := narrow(t.Context(), bs, DialTolerance, 0, short, falling(f, &spent)); err != nil {
		t.Fatal(err)
	}
	near(t, "root", bs[0].hi, -math.Log(0.4)/2, DialTolerance)
	if spent > 8 {
		t.Errorf("%d evaluations; halving takes 14", spent)
	}
}

// What holds at one setting need not hold at a stronger one, where the deal may
// be gone (infinitely short) or there may be no game (NaN).
func TestLasts(t *testing.T) {
	for _, c := range []struct {
		shorts []float64 // at 0, 1/2 and 1
		from   float64
		want   bool
	}{
		{[]float64{0.1, 0, -0.1}, 0.5, true},
		{[]float64{-0.1, -0.2, -0.2}, 0, true},
		{[]float64{0.1, -0.1, 0.05}, 0.4, false},
		{[]float64{0.1, -0.1, math.Inf(1)}, 0.5, false},
		{[]float64{-0.1, math.NaN(), -0.1}, 0, false},
	} {
		tn := &turn{}
		for i, at := range dialGrid() {
			tn.solved = append(tn.solved, waypoint{at, Outcome{Gap: Gap{Shortfall: c.shorts[i*2/dialSteps]}}})
		}
		if got := tn.lasts(c.from, short); got != c.want {
			t.Errorf("%v: %v", c.shorts, got)
		}
	}
}

// Those that cannot be among the lowest are given up, and the lowest is right.
func TestNarrowKeeps(t *testing.T) {
	roots := []float64{0.9, 0.31, 0.62, 0.3}
	f := func(of int, x float64) float64 { return roots[of] - x }
	all, one := 0, 0
	for _, c := range []struct {
		keep  int
		spent *int
	}{{0, &all}, {1, &one}} {
		bs := []bracket{{hi: 1}, {hi: 1}, {hi: 1}, {hi: 1}}
		if err := narrow(t.Context(), bs, FlipTolerance, c.keep, short, falling(f, c.spent)); err != nil {
			t.Fatal(err)
		}
		near(t, "lowest", bs[3].hi, 0.3, FlipTolerance)
	}
	if one >= all*2/3 {
		t.Errorf("%d evaluations for the lowest, %d for all", one, all)
	}
}

// A jump is bracketed as any other crossing: the deal that becomes open at
// once is how real shortfalls close.
func TestNarrowJump(t *testing.T) {
	spent := 0
	f := func(_ int, x float64) float64 {
		if x < 0.123 {
			return math.Inf(1)
		}
		return -1
	}
	bs := []bracket{{hi: 1}}
	if err := narrow(t.Context(), bs, DialTolerance, 0, short, falling(f, &spent)); err != nil {
		t.Fatal(err)
	}
	near(t, "jump", bs[0].hi, 0.123, DialTolerance)
}

func TestFirstHolding(t *testing.T) {
	at := []float64{0, 0.5, 1}
	open, shut := Outcome{Gap: Gap{Shortfall: 1}}, Outcome{Gap: Gap{Shortfall: -1}}
	if b, ok := firstHolding(at, []Outcome{open, shut, open}, short); !ok || b.lo != 0 || b.hi != 0.5 {
		t.Errorf("a hump: %+v %v", b, ok)
	}
	if b, ok := firstHolding(at, []Outcome{shut, open, open}, short); !ok || b.lo != 0 || b.hi != 0 {
		t.Errorf("at once: %+v %v", b, ok)
	}
	if _, ok := firstHolding(at, []Outcome{open, open, open}, short); ok {
		t.Error("never, and yet found")
	}
}

func TestDominated(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		what string
		xs   []offer
		want []bool
	}{
		{"dearer and worse", []offer{{0, 0.1, 0.1}, {1, 0.2, 0.05}}, []bool{false, true}},
		{"dearer and better", []offer{{0, 0.1, 0.1}, {1, 0.05, 0.2}}, []bool{false, false}},
		{"dearer and mixed", []offer{{0, 0.1, 0.1}, {1, 0.05, 0.05}}, []bool{false, false}},
		{"dearer and the same", []offer{{0, 0.1, 0.1}, {1, 0.1, 0.1}}, []bool{false, true}},
		{"equal offers", []offer{{1, 0.1, 0.1}, {1, 0.1, 0.1}}, []bool{false, false}},
		{"better by rounding", []offer{{0, 0.1, 0.1}, {1, 0.1 - 1e-13, 0.1}}, []bool{false, true}},
		{"infinite shortfalls", []offer{{0, inf, 0.1}, {1, inf, 0.2}, {1, 0.5, 0.2}}, []bool{false, true, false}},
		{"impossible", []offer{{0, 0.1, 0.1}, {1, math.NaN(), math.NaN()}}, []bool{false, false}},
	} {
		got := dominated(c.xs)
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: offer %d dominated %v", c.what, i, got[i])
			}
		}
	}
}

// What is not dominated is beaten by nothing, and everything dominated is
// beaten by something that is not.
func TestDominatedFront(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		grid := rapid.Map(rapid.IntRange(0, 4), func(i int) float64 { return float64(i) })
		n := rapid.IntRange(1, 12).Draw(t, "n")
		xs := make([]offer, n)
		for i := range xs {
			xs[i] = offer{grid.Draw(t, "cost"), grid.Draw(t, "shortfall"), grid.Draw(t, "p12")}
		}
		out := dominated(xs)
		for i, x := range xs {
			beaten := false
			for j, y := range xs {
				beaten = beaten || !out[j] && y.beats(x)
			}
			if beaten != out[i] {
				t.Fatalf("offer %d of %v: dominated %v, beaten by the front %v", i, xs, out[i], beaten)
			}
		}
	})
}
