package explain

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// stridden is a study of a shipped scenario, however small, in strides.
func stridden(t *testing.T, name string, stride int) *Study {
	t.Helper()
	if testing.Short() {
		t.Skip("solves a real scenario many times: left out of -short")
	}
	from := strideFrom
	t.Cleanup(func() { strideFrom = from })
	strideFrom = 0
	src, err := os.ReadFile(filepath.Join("..", "catalogue", "scenarios", name+".hcl"))
	if err != nil {
		t.Fatal(err)
	}
	st, err := New(parsed(t, string(src)), Config{Stride: stride})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// In strides every figure is as near to the one solved in full as was measured
// beforehand, give or take: the setting measured is the farthest in most ways.
func TestStridesAgainstFull(t *testing.T) {
	const leeway = 3
	st, full := stridden(t, "iran-iraq-1987", Stride), stridden(t, "iran-iraq-1987", 1)
	got, want := must(t, st.Reasons), must(t, full.Reasons)
	x := st.Strides()
	if x.Stride != Stride || !(x.Chance > 0 && x.Chance <= strideChance) || !(x.Value > 0) {
		t.Fatalf("strides are %+v", x)
	}
	near := func(what string, a, b, bound float64) {
		t.Helper()
		if !(math.Abs(a-b) <= leeway*bound) {
			t.Errorf("%s: %g in strides, %g in full", what, a, b)
		}
	}
	for i, r := range got.Ranked {
		w := want.Ranked[i]
		if r.Reason != w.Reason {
			t.Fatalf("reason %d is %d in strides, %d in full", i, r.Reason, w.Reason)
		}
		near("need without it", r.Without.Gap.Need, w.Without.Gap.Need, x.Value)
		near("chance without it", r.Without.P12, w.Without.P12, x.Chance)
		near("chance by the horizon", r.Without.PH, w.Without.PH, x.Chance)
	}
	if got.All.P12 != want.All.P12 || got.None.Gap.Need != want.None.Gap.Need {
		t.Error("what was solved in full differs")
	}
	top := must(t, st.Tornado).Swings[0]
	near("end of a range", top.AtHi.P12, asked(t, full, forHorizon, st.s.Set(st.base, top.Param, top.Hi)).P12, x.Chance)
	if !math.IsNaN(top.AtHi.PH) {
		t.Error("a chance by the horizon that was not asked for")
	}
	if n := st.Spent(); n.Full < 2 || n.Full > n.Strided/5 || full.Spent().Strided != 0 {
		t.Errorf("spent %+v in strides, %+v in full", n, full.Spent())
	}
}

// Where strides are off by more than a page shows, everything is solved in full.
func TestStridesRefused(t *testing.T) {
	st, full := stridden(t, "korea-1952", Stride), stridden(t, "korea-1952", 1)
	far := st.s.Set(st.base, 0, st.s.Params[0].Analyst.Hi)
	got, want := asked(t, st, forYear, far), asked(t, full, forYear, far)
	if x := st.Strides(); x.Stride != 1 || !(x.Chance > strideChance) {
		t.Errorf("strides are %+v", x)
	}
	if got.P12 != want.P12 || got.PH != want.PH || got.Gap != want.Gap {
		t.Errorf("%+v, in full %+v", got, want)
	}
}

// Where leaps are off by more than a page shows and strides alone are not, those
// are taken.
func TestStridesWithoutLeaps(t *testing.T) {
	st := stridden(t, "iran-iraq-1987", Stride)
	asked(t, st, forYear, st.base)
	if x := st.Strides(); x.Stride != Stride || x.Far != 0 || !(x.Chance <= strideChance) || st.Spent().Full != 2 || st.Spent().Strided != 8 {
		t.Errorf("strides are %+v, spent %+v", x, st.Spent())
	}
	leaping := patient(t)
	asked(t, leaping, forYear, st.base)
	if x := leaping.Strides(); x.Stride != Stride || x.Far != 24 || !(x.Chance > 0) || leaping.Spent().Strided != 4 {
		t.Errorf("strides are %+v, spent %+v", x, leaping.Spent())
	}
}

// patient is a study that puts up with anything.
func patient(t *testing.T) *Study {
	t.Helper()
	chance, share := strideChance, strideShare
	t.Cleanup(func() { strideChance, strideShare = chance, share })
	st := stridden(t, "iran-iraq-1987", Stride)
	strideChance, strideShare = 1, 1
	return st
}

// Where the deal conceded hangs on less than strides may be off, all but
// searches are solved in full.
func TestStridesHanging(t *testing.T) {
	st, full := stridden(t, "iran-iraq-1987", Stride), stridden(t, "iran-iraq-1987", 1)
	far := st.s.Set(st.base, 0, st.s.Params[0].Analyst.Hi)
	asked(t, st, forYear, st.base)
	st.steps.Value = 0
	asked(t, st, forYear, far)
	if n := st.Spent().Full; n != 2 {
		t.Errorf("%d solved in full where nothing hangs", n)
	}
	st.steps.Value = math.Inf(1)
	asked(t, st, forValues, far)
	got, want := asked(t, st, forHorizon, far), asked(t, full, forHorizon, far)
	if got.P12 != want.P12 || got.PH != want.PH || got.Gap != want.Gap {
		t.Errorf("%+v, in full %+v", got, want)
	}
	if n := st.Spent().Full; n != 3 {
		t.Errorf("%d solved in full, want one more than two", n)
	}
}

// What is asked of a setting does not depend on what was asked before.
func TestStridesInAnyOrder(t *testing.T) {
	one, other := stridden(t, "iran-iraq-1987", Stride), stridden(t, "iran-iraq-1987", Stride)
	far := one.s.Set(one.base, 0, one.s.Params[0].Analyst.Hi)
	var seen [depths]Outcome
	for d := range depths {
		seen[d] = asked(t, one, d, far)
	}
	for d := depths - 1; d >= 0; d-- {
		if o := asked(t, other, d, far); o.Gap != seen[d].Gap || !same(o.P12, seen[d].P12) || !same(o.PH, seen[d].PH) {
			t.Errorf("depth %d: %+v and %+v", d, o, seen[d])
		}
	}
}

func same(a, b float64) bool { return a == b || math.IsNaN(a) && math.IsNaN(b) }

func asked(t *testing.T, st *Study, d depth, th [][]float64) Outcome {
	t.Helper()
	out, err := st.ask(context.Background(), "a test", d, th)
	if err != nil {
		t.Fatal(err)
	}
	return out[0]
}

// A chance is moved along the scale of log odds, and stays a chance.
func TestAlongOdds(t *testing.T) {
	if got, want := alongOdds(0.5, 0.2, 0.25), 1/(1+math.Exp(-math.Log(4.0/3))); math.Abs(got-want) > 1e-15 {
		t.Errorf("moved to %v, want %v", got, want)
	}
	for _, p := range []float64{0, 1, math.NaN()} {
		if got := alongOdds(p, 0.2, 0.25); !same(got, p) {
			t.Errorf("%v became %v", p, got)
		}
		if got := alongOdds(0.3, p, 0.25); got != 0.3 {
			t.Errorf("from %v: %v", p, got)
		}
	}
}
