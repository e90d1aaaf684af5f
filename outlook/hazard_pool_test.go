package outlook

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// A war is at risk in every band that it goes through, and ends in its last.
func TestExposure(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var x exposure
		months, ended := 0.0, 0.0
		for _, s := range rapid.SliceOfN(aSpell, 0, 20).Draw(t, "spells") {
			x.add(s, 1)
			months += s.months
			if s.end != StillOn {
				ended++
			}
		}
		got := 0.0
		for e := ByAgreement; e < warEnds; e++ {
			got += bandSum(x.ended[e])
		}
		if math.Abs(bandSum(x.months)-months) > exact*(1+months) || got != ended {
			t.Fatalf("%g months and %g ends, want %g and %g", bandSum(x.months), got, months, ended)
		}
	})
	var x exposure
	x.add(spell{6, ByAgreement}, 1)
	if x.ended[ByAgreement][2] != 1 || x.months[2] != 3 || x.months[3] != 0 {
		t.Errorf("a war of 6 months ends in the band from 3 to 6: %+v", x)
	}
	x.add(spell{6, ByAgreement}, -1)
	if x != (exposure{}) {
		t.Errorf("what is taken out again leaves %+v", x)
	}
}

// planted is the exposure of a class with so many months at risk in each band and
// the number of ends that hazards make one expect.
func planted(months float64, hazard func(b int) float64) *exposure {
	x := &exposure{}
	for b := range bandCount {
		x.months[b] = months
		x.ended[ByAgreement][b] = months * hazard(b)
	}
	return x
}

// meanHazard is the mean of draws of one band.
func meanHazard(classes []*exposure, class, b int) float64 {
	const draws = 20000
	d := newDrawer(classes, class, []WarEnd{ByAgreement})
	total := 0.0
	for range draws {
		total += d.draw()[ByAgreement][b] / draws
	}
	return total
}

// With much data a class has its own rate, whatever the others do.
func TestPoolingMuchData(t *testing.T) {
	own := func(b int) float64 { return 0.2 / float64(1+b) }
	others := func(b int) float64 { return 0.01 * float64(1+b) }
	classes := []*exposure{planted(1e5, own), planted(1e5, others), planted(1e5, others)}
	for b := range bandCount {
		const near = 0.02 // 2,500 ends and more: a fiftieth
		if got := meanHazard(classes, 0, b); math.Abs(got/own(b)-1) > near {
			t.Errorf("band %d: %g, its own is %g", b, got, own(b))
		}
	}
}

// Of a class without data nothing is known but what the others are like: where
// they are alike, it is expected to be as they are.
func TestPoolingNoData(t *testing.T) {
	alike := func(b int) float64 { return 0.1 / float64(1+b) }
	classes := []*exposure{{}, planted(1e4, alike), planted(1e4, alike)}
	for b := range bandCount {
		const near = 0.05 // the class's level is a wide gamma of mean 1: so much is left of its draws' noise
		if got := meanHazard(classes, 0, b); math.Abs(got/alike(b)-1) > near {
			t.Errorf("band %d: %g, that of all others is %g", b, got, alike(b))
		}
	}
}

// With little data a class lies between its own rate and what the others make one
// expect, and nearer to the latter the less it has.
func TestPoolingLittleData(t *testing.T) {
	flat := func(h float64) func(int) float64 { return func(int) float64 { return h } }
	expected := 0.05
	last := expected
	for _, months := range []float64{2, 20, 200, 2000} {
		classes := []*exposure{planted(months, flat(0.2)), planted(1e4, flat(expected)), planted(1e4, flat(expected))}
		got := meanHazard(classes, 0, 3)
		if got <= last || got >= 0.2*1.05 {
			t.Errorf("with %g months: %g, want more than %g and no more than its own 0.2", months, got, last)
		}
		last = got
	}
}

// Classes that are alike are pooled strongly, classes that differ are not.
func TestPoolingStrength(t *testing.T) {
	zigzag := func(b int) float64 { return 0.02 + 0.2*float64(b%2) }
	zagzig := func(b int) float64 { return 0.02 + 0.2*float64((b+1)%2) }
	mean := func(classes ...*exposure) float64 { return newPool(classes, ByAgreement).strengthInterval().Mean }
	alike := mean(planted(1000, zigzag), planted(1000, zigzag), planted(1000, zigzag))
	unlike := mean(planted(1000, zigzag), planted(1000, zagzig), planted(1000, zigzag))
	if alike < 50 || unlike > 3 {
		t.Errorf("strength %g of classes that are alike, %g of classes that differ", alike, unlike)
	}
}

// One class stands for itself: a Gamma posterior with half an ending before.
func TestPoolingAlone(t *testing.T) {
	x := planted(100, func(int) float64 { return 0.1 })
	p := newPool([]*exposure{x, {}, {}}, ByAgreement)
	if !p.alone {
		t.Fatal("one class with wars is not alone")
	}
	want := (10 + priorEndings) / (100 + priorEndings/p.rate)
	if got := meanHazard([]*exposure{x, {}, {}}, 0, 4); math.Abs(got/want-1) > 0.01 {
		t.Errorf("mean hazard %g, want %g", got, want)
	}
}
