package explain

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// blind is the same study by solves alone.
func blind(t testing.TB, st *Study) *Study {
	t.Helper()
	out, err := New(st.s, Config{Workers: 2, Gradient: unsupported})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Flips that slopes find close the shortfall, and a tolerance nearer nothing
// does; none is further than what a march finds in steps.
func TestFlipsBySlopes(t *testing.T) {
	st := smooth(t)
	f := must(t, st.Flips)
	steps := must(t, blind(t, st).Flips)
	if len(f.Singles) == 0 || f.Pair == nil || f.Grid != huntStep {
		t.Fatalf("%+v", f)
	}
	for i, x := range append(f.Singles, *f.Pair) {
		if !closes(solved(t, st, st.after(x.Moves))) {
			t.Errorf("flip %d does not close the shortfall", i)
		}
		if closes(solved(t, st, st.shy(x, 2*FlipTolerance))) {
			t.Errorf("flip %d: a nearer place closes it too", i)
		}
	}
	if f.Singles[0].Distance > steps.Singles[0].Distance+FlipTolerance {
		t.Errorf("at %g; steps find %g", f.Singles[0].Distance, steps.Singles[0].Distance)
	}
	if f.Pair.Distance > steps.Pair.Distance*(1+pairGain) {
		t.Errorf("pair at %g; steps find %g", f.Pair.Distance, steps.Pair.Distance)
	}
	if f.Solves > 12 || f.Solves*3 > steps.Solves {
		t.Errorf("%d solves by slopes, %d by steps", f.Solves, steps.Solves)
	}
}

// shy is the setting a little before a flip.
func (st *Study) shy(f Flip, by float64) [][]float64 {
	t := st.base
	for _, m := range f.Moves {
		m2 := &march{st: st}
		q := st.s.Params[m.Param].Analyst
		m2.addAxis(Swing{Param: m.Param, Lo: q.Lo, Hi: q.Hi})
		t = st.s.Set(t, m.Param, m2.axes[0].value(m.Widths*(1-by/f.Distance)))
	}
	return t
}

// A threshold that the curve finds is one, to the tolerance, in a handful of
// solves.
func TestThresholdByCurve(t *testing.T) {
	st := smooth(t)
	l := must(t, st.Levers)
	x := l.Singles[2]
	want := must(t, blind(t, st).Levers).Singles[2].Closes
	if !x.Closes.Found || x.Closes.Beyond != want.Beyond || math.Abs(x.Closes.At-want.At) > DialTolerance {
		t.Errorf("%+v; by the whole grid %+v", x.Closes, want)
	}
	if len(x.Strength) > 5 {
		t.Fatalf("%+v, %d places", x.Closes, len(x.Strength))
	}
	at := func(at float64) Outcome { return solved(t, st, st.act(st.base, Act{2, at})) }
	if !closes(at(x.Closes.At)) || closes(at(x.Closes.At-DialTolerance)) {
		t.Errorf("the shortfall does not close at %g", x.Closes.At)
	}
	fresh := smooth(t)
	dial := fresh.turn(2, false)
	for _, s := range x.Strength {
		dial.see(s.At, s.Outcome)
	}
	must(t, func(ctx context.Context) (*Threshold, error) { return dial.threshold(ctx, short) })
	if n := fresh.Spent().Full; n > 4 {
		t.Errorf("%d solves for a threshold", n)
	}
}

// crowd is the smooth lottery with many numbers of little consequence.
func crowd(t testing.TB) *Study {
	var params, sum strings.Builder
	for i := range 14 {
		fmt.Fprintf(&params, "param \"p%d\" {\n  value = 0.01\n  range = \"0 to 0.02\"\n}\n", i)
		fmt.Fprintf(&sum, " - 0.%02d * p%d", i+1, i)
	}
	return smooth(t, `param "cost_a" {`, params.String()+`param "cost_a" {`, "fighting = victory - cost_a", "fighting = victory - cost_a"+sum.String())
}

// The first ten are those that matter, solved at both ends; what is estimated is
// marked, and near the truth.
func TestTornadoSolvesWhatMatters(t *testing.T) {
	st := crowd(t)
	all := must(t, blind(t, st).Tornado)
	tor := must(t, st.Tornado)
	if s := st.Spent(); s.Full > 1+2*SwingsSolved+4 || s.Gradients != 1 {
		t.Errorf("%+v", s)
	}
	for i, x := range tor.Swings {
		if i < SwingsSolved {
			if x.Param != all.Swings[i].Param || x.AtLo.Estimated || x.AtHi.Estimated {
				t.Errorf("place %d: parameter %d, want %d", i, x.Param, all.Swings[i].Param)
			}
			near(t, "swing", x.P12Swing, all.Swings[i].P12Swing, exact)
			continue
		}
		for _, y := range all.Swings {
			if y.Param == x.Param {
				near(t, "estimate", x.P12Swing, y.P12Swing, 0.02*y.P12Swing)
				near(t, "need", x.AtLo.Gap.Need, y.AtLo.Gap.Need, 1e-5)
			}
		}
	}
}

// Every answer by slopes is the same on any number of cores.
func TestWorkersBySlopes(t *testing.T) {
	var first []any
	for _, n := range []int{1, 2, 7} {
		st, err := New(smooth(t).s, Config{Workers: n, Gradient: differences})
		if err != nil {
			t.Fatal(err)
		}
		all := append(everything(t, st), must(t, st.Gradient))
		if first == nil {
			first = all
		}
		if d := cmp.Diff(first, all, cmpopts.EquateNaNs()); d != "" {
			t.Errorf("%d workers: %s", n, d)
		}
	}
}

// The work of a small scenario's whole brief by slopes.
func TestSpentBySlopes(t *testing.T) {
	st := smooth(t)
	everything(t, st)
	all := blind(t, st)
	everything(t, all)
	if s, a := st.Spent(), all.Spent(); s.Full+s.Brief > 42 || 2*(s.Full+s.Brief) > a.Full+a.Brief || s.Gradients != 1 {
		t.Errorf("%+v; without slopes %+v", s, a)
	}
}

// Near the base an estimate is off by the square of the distance.
func TestEstimate(t *testing.T) {
	st := smooth(t)
	now := solved(t, st, st.base)
	e, err := st.estimates(t.Context(), now)
	if err != nil || e == nil {
		t.Fatal(err)
	}
	off := func(by float64) float64 {
		th := st.base
		for p := range st.s.Params {
			th = st.s.Set(th, p, th[0][p]*(1+by))
		}
		guess, ok := e.at(th)
		if !ok || !guess.Estimated {
			t.Fatal("no estimate")
		}
		true := solved(t, st, th)
		return math.Abs(guess.Reservation[0]-true.Reservation[0]) + math.Abs(guess.P12-true.P12)
	}
	if a, b := off(0.02), off(0.01); a > 0.01 || b > a/3 {
		t.Errorf("off by %g, at half the distance by %g", a, b)
	}
}

// A number at the end of what is possible has no slope, and says so.
func TestGradientMissing(t *testing.T) {
	st := smooth(t, "chance   = 1", "chance   = sure", `param "cost_a" {`,
		"param \"sure\" {\n  value = \"100% a month\"\n  range = \"90% to 100% a month\"\n}\nparam \"cost_a\" {")
	g := must(t, st.Gradient)
	for _, x := range g.Params {
		missing := st.s.Params[x.Param].Name == "sure"
		if (x.Moved.Why != "") != missing || math.IsNaN(x.Moved.P12) != missing {
			t.Errorf("%s: %q, %g", st.s.Params[x.Param].Name, x.Moved.Why, x.Moved.P12)
		}
	}
	if tor := must(t, st.Tornado); len(tor.Swings) != 4 || tor.Swings[0].AtLo.Estimated {
		t.Errorf("%+v", tor.Swings)
	}
}
