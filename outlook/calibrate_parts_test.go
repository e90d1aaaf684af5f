package outlook

import (
	"math"
	"slices"
	"testing"

	"parley/solve"
)

// small is a gauge of two ways over three months, curves, and wars.
func small() (gauge, curves) {
	return gauge{[]WarEnd{ByAgreement, ByVictory}, 3}, curves{0.1, 0.3, 0.4, 0, 0.1, 0.2}
}

// By hand: a war that agreed in its second month had the chance 0.3 - 0.1, one lost
// sight of in its third 1 - 0.3 - 0.1, one that went on for longer 1 - 0.4 - 0.2,
// and a victory in the first month was ruled out.
func TestSurprise(t *testing.T) {
	g, c := small()
	for _, x := range []struct {
		w    calWar
		want float64
	}{
		{calWar{months: 1.5, end: ByAgreement}, 0.2},
		{calWar{months: 1, end: ByAgreement}, 0.2},
		{calWar{months: 2.5, end: StillOn}, 0.6},
		{calWar{months: 0.5, end: StillOn}, 1},
		{calWar{months: 40, end: ByVictory}, 0.4},
		{calWar{months: 0.9, end: ByVictory}, 0},
	} {
		if got := math.Exp(-g.surprise(c, x.w)); math.Abs(got-x.want) > exact {
			t.Errorf("%+v: %g, want %g", x.w, got, x.want)
		}
	}
	if n := g.ruledOut(c, []calWar{{months: 0.9, end: ByVictory}, {months: 1, end: ByVictory}}); n != 1 {
		t.Errorf("%d ruled out", n)
	}
}

// What is tempered adds up: every way in every month and going on, seven
// outcomes, have a hundredth of a seventh more than 99 hundredths of their own.
func TestTempered(t *testing.T) {
	g, c := small()
	mixed := g.tempered(c)
	if got, want := math.Exp(-g.surprise(mixed, calWar{end: ByVictory})), 0.01/7; math.Abs(got-want) > exact {
		t.Errorf("%g, want %g", got, want)
	}
	if got, want := g.on(mixed, 3), 0.99*0.4+0.01/7; math.Abs(got-want) > exact {
		t.Errorf("%g, want %g", got, want)
	}
}

// What is counted by month is what base rates count.
func TestCountedCurves(t *testing.T) {
	l := shippedList(t, TerminationList)
	wars, ways := calWars(l.Wars, 20)
	g := gauge{ways, 36}
	got := g.counted(wars)
	var spells []spell
	for _, w := range l.Wars {
		s := spell{w.Months(), w.How}
		if s.end == FadedOut {
			s.end = StillOn
		}
		spells = append(spells, s)
	}
	steps := aalenJohansen(spells, 20)
	for way, end := range ways {
		for m := 1; m <= g.months; m++ {
			if want := incidenceAt(steps, 20+float64(m))[end]; math.Abs(g.by(got, way, m)-want) > exact {
				t.Fatalf("%s within %d: %g, want %g", end, m, g.by(got, way, m), want)
			}
		}
	}
}

// A quarter's end is read within it, a month's as it is, and weeks at theirs.
func TestForeseenCurves(t *testing.T) {
	g := gauge{[]WarEnd{ByAgreement, ByVictory}, 3}
	f := &solve.Forecast{Agreement: []float64{0, 0.3}, Endings: [][]float64{{0, 0.03}, {0, 0.06}}}
	want := curves{0.1, 0.2, 0.3, 0.03, 0.06, 0.09}
	for i, x := range g.foreseen(f, 3) {
		if math.Abs(x-want[i]) > exact {
			t.Errorf("quarter: %d: %g, want %g", i, x, want[i])
		}
	}
	f.Agreement, f.Endings = []float64{0, 0.1, 0.2, 0.4}, nil
	for i, x := range g.foreseen(f, 1)[:3] {
		if x != f.Agreement[i+1] {
			t.Errorf("month: %d: %g", i, x)
		}
	}
	g = gauge{[]WarEnd{EndUnrecorded}, 3}
	weeks := make([]float64, 14)
	for i := range weeks {
		weeks[i] = float64(i) / 100
	}
	if x := g.foreseen(&solve.Forecast{Agreement: weeks}, 12./52)[2]; math.Abs(x-0.13) > exact {
		t.Errorf("weeks: %g, want 0.13", x)
	}
}

// Halves share no conflict, have about as many wars, and depend on the seed.
func TestHalved(t *testing.T) {
	wars, _ := calWars(shippedList(t, TerminationList).Wars, 22)
	halves := halved(wars, 4)
	in := map[int]bool{}
	for _, w := range halves[0] {
		in[w.conflict] = true
	}
	for _, w := range halves[1] {
		if in[w.conflict] {
			t.Fatalf("conflict %d is in both halves", w.conflict)
		}
	}
	if a, b := len(halves[0]), len(halves[1]); a+b != len(wars) || a-b > 8 || b-a > 8 {
		t.Errorf("%d and %d of %d", a, b, len(wars))
	}
	if again := halved(wars, 4); !slices.Equal(again[0], halves[0]) {
		t.Error("the same seed gives other halves")
	}
	if other := halved(wars, 5); slices.Equal(other[0], halves[0]) {
		t.Error("another seed gives the same halves")
	}
}

// The slope of what a fit minimises is that of its value, by central differences.
func TestFittingSlope(t *testing.T) {
	g, aim := small()
	f := fitting{g: g, fitted: []int{0, 2}, from: []tilt{untilted(2), {[]float64{0.2, 0}, []float64{0.1, -0.3}}}, aim: aim, unit: 0.001}
	points, err := NewPoints(3, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint32(64) {
		z := standing(points.At(i), nil, tilt{})
		a, b := 1/(1+math.Exp(z[0])), 1/(1+math.Exp(z[1]+z[2]))
		f.draws = append(f.draws, calDraw{z: z, curves: curves{a / 9, a / 6, a / 3, b / 8, b / 5, b / 2}})
	}
	x, grad := []float64{0.3, -0.2, 0.1, -0.1}, make([]float64, 4)
	f.slope(grad, x)
	const h, near = 1e-5, 1e-6
	for i := range x {
		up, down := slices.Clone(x), slices.Clone(x)
		up[i] += h
		down[i] -= h
		if want := (f.value(up) - f.value(down)) / (2 * h); math.Abs(grad[i]-want) > near*(1+math.Abs(want)) {
			t.Errorf("%d: %g, want %g", i, grad[i], want)
		}
	}
	if n := effective([]float64{0.25, 0.25, 0.25, 0.25}); n != 4 {
		t.Errorf("effective %g", n)
	}
	if to, _ := f.step(); f.value(to.flat()) >= f.value(untilted(2).flat()) {
		t.Error("a step goes up")
	}
}

// The verdict is the other half's.
func TestVerdict(t *testing.T) {
	up := RateInterval{1, 0.5, 1.5}
	for _, c := range []struct {
		fitted, other RateInterval
		want          Verdict
	}{
		{up, up, Better},
		{up, RateInterval{1, -0.5, 2}, NotTold},
		{up, RateInterval{-1, -2, 0.5}, Overfitted},
		{up, RateInterval{-1, -2, -0.5}, Worse},
		{RateInterval{-1, -2, 1}, RateInterval{-1, -2, 1}, NoBetter},
	} {
		if got := verdict(Gain{Square: c.fitted}, Gain{Square: c.other, Score: up}); got != c.want {
			t.Errorf("%v, %v: %q, want %q", c.fitted, c.other, got, c.want)
		}
	}
	worse := RateInterval{-1, -2, -0.5}
	if got := verdict(Gain{Square: up}, Gain{Square: up, Score: worse}); got == Better {
		t.Error("better, though the log score is worse beyond chance")
	}
}
