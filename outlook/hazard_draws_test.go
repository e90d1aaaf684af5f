package outlook

import (
	"math"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/stat/distuv"
)

// With constant hazards the incidences have a closed form, across bands.
func TestAheadClosedForm(t *testing.T) {
	var h hazards
	for b := range bandCount {
		h[ByAgreement][b], h[FadedOut][b] = 0.03, 0.01
	}
	for _, c := range []struct{ age, months float64 }{{0, 6}, {5.5, 24}, {39, 12}, {200, 60}} {
		got := h.ahead(begun(), c.age, c.months)
		gone := 1 - math.Exp(-0.04*c.months)
		want := incidence{StillOn: 1 - gone, ByAgreement: gone * 3 / 4, FadedOut: gone / 4}
		for e := range want {
			if math.Abs(got[e]-want[e]) > exact {
				t.Errorf("from %g, %g months on, %s: %g, want %g", c.age, c.months, WarEnd(e), got[e], want[e])
			}
		}
	}
}

// What lies ahead in two goes is what lies ahead in one, and adds to 1.
func TestAheadInParts(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var h hazards
	for e := ByAgreement; e < warEnds; e++ {
		for b := range bandCount {
			h[e][b] = rng.Float64() / 20
		}
	}
	once, twice, total := h.ahead(begun(), 4, 50), h.ahead(h.ahead(begun(), 4, 13), 17, 37), 0.0
	for e := range once {
		total += once[e]
		if math.Abs(once[e]-twice[e]) > exact {
			t.Errorf("%s: %g in one go, %g in two", WarEnd(e), once[e], twice[e])
		}
	}
	if math.Abs(total-1) > exact {
		t.Errorf("chances add to %g", total)
	}
}

// world is hazards of three kinds of wars, drawn as the model has them.
type world struct {
	rng  *rand.Rand
	kind [3]hazards
}

// newWorld plants hazards: those of all wars fall with age, kinds have levels of
// their own, and each band of a kind strays from that by a gamma of shape 6.
func newWorld(seed uint64) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 7))}
	levels := [3]float64{2.5, 0.9, 1.2}
	for k, level := range levels {
		for _, e := range []WarEnd{ByAgreement, FadedOut} {
			for b := range bandCount {
				mean := level * 0.1 / float64(1+b)
				w.kind[k][e][b] = distuv.Gamma{Alpha: 6, Beta: 6 / mean, Src: w.rng}.Rand()
			}
		}
	}
	return w
}

// war draws a war's course, seen for so many months.
func (w *world) war(kind int, seen float64) spell {
	h := &w.kind[kind]
	for age, b := 0.0, 0; ; b++ {
		total := h[ByAgreement][b] + h[FadedOut][b]
		next := age + w.rng.ExpFloat64()/total
		if b+1 < bandCount && next >= hazardBands[b+1] {
			age = hazardBands[b+1]
			continue
		}
		switch {
		case next >= seen:
			return spell{seen, StillOn}
		case w.rng.Float64()*total < h[ByAgreement][b]:
			return spell{next, ByAgreement}
		}
		return spell{next, FadedOut}
	}
}

// In worlds whose hazards are known, intervals of nine in ten contain what is
// true in about nine of ten worlds, at an age that few wars of the kind reach.
func TestIntervalsCover(t *testing.T) {
	const worlds, draws, age, months = 150, 400, 39, 12
	inside, width := 0, 0.0
	for seed := range uint64(worlds) {
		w := newWorld(seed)
		classes := []*exposure{{}, {}, {}}
		for kind, wars := range []int{70, 480, 20} {
			for range wars {
				classes[kind].add(w.war(kind, 600*w.rng.Float64()+1e-6), 1)
			}
		}
		d := newDrawer(classes, 0, []WarEnd{ByAgreement, FadedOut})
		var got []float64
		for range draws {
			h := d.draw()
			got = append(got, h.ahead(begun(), age, months)[ByAgreement])
		}
		v, truth := interval(got), w.kind[0].ahead(begun(), age, months)[ByAgreement]
		if v.Low <= truth && truth <= v.High {
			inside++
		}
		width += (v.High - v.Low) / worlds
	}
	// The standard error of a share of nine tenths over 150 worlds is 0.025: three
	// of them either way.
	if share := float64(inside) / worlds; share < 0.825 || share > 0.975 {
		t.Errorf("intervals of nine in ten hold what is true in %.3f of worlds", share)
	}
	if width > 0.5 { // one that says nothing is 0.9 wide
		t.Errorf("intervals are %.2f wide", width)
	}
	t.Logf("inside %d of %d, mean width %.2f", inside, worlds, width)
}
