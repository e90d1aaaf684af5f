package outlook

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// exact is what sums of a few dozen fractions may be off by.
const exact = 1e-12

func spells(text ...spell) []spell { return text }

// The remission times of 21 children on 6-mercaptopurine, in weeks (Freireich et
// al. 1963, Blood 21(6)), of which Cox and Oakes, Analysis of Survival Data, 1984,
// chapter 1, and many after them give the product-limit estimate: 0.857, 0.807,
// 0.753, 0.690, 0.627, 0.538, 0.448.
func TestKaplanMeierPublished(t *testing.T) {
	var all []spell
	for _, weeks := range []float64{6, 6, 6, 7, 10, 13, 16, 22, 23} {
		all = append(all, spell{weeks, ByVictory})
	}
	for _, weeks := range []float64{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35} {
		all = append(all, spell{weeks, StillOn})
	}
	published := []struct{ week, survival float64 }{
		{6, 0.857}, {7, 0.807}, {10, 0.753}, {13, 0.690}, {16, 0.627}, {22, 0.538}, {23, 0.448},
	}
	steps := aalenJohansen(all, 0)
	if len(steps) != 1+len(published) {
		t.Fatalf("%d steps, want %d", len(steps)-1, len(published))
	}
	const printed = 0.0005 // three digits
	for i, p := range published {
		got := steps[i+1]
		if got.age != p.week || math.Abs(got.incidence[StillOn]-p.survival) > printed {
			t.Errorf("step %d is %.4f at %g, published %.3f at %g", i, got.incidence[StillOn], got.age, p.survival, p.week)
		}
	}
}

// Five wars by hand. At 2 one of five ends by agreement: 1/5. At 3 one is lost
// sight of. At 4 one of three is won: 4/5 · 1/3 = 4/15, and 8/15 are left. At 6 one
// of two ends by agreement: 8/15 · 1/2 = 4/15; with 1/5 that is 7/15.
func TestAalenJohansenByHand(t *testing.T) {
	steps := aalenJohansen(spells(
		spell{4, ByVictory}, spell{2, ByAgreement}, spell{3, StillOn}, spell{6, ByAgreement}, spell{9, StillOn}), 0)
	want := []step{
		{0, incidence{1}},
		{2, incidence{4. / 5, 1. / 5}},
		{4, incidence{8. / 15, 1. / 5, 4. / 15}},
		{6, incidence{4. / 15, 7. / 15, 4. / 15}},
	}
	sameSteps(t, steps, want)
}

// Ends at one moment share the risk, and who is lost sight of then was at risk.
// From 3 on, of those that lasted so long: at 5 of four one is won, one fades out.
func TestAalenJohansenTiesAndAge(t *testing.T) {
	steps := aalenJohansen(spells(
		spell{1, ByAgreement}, spell{2.9, StillOn}, spell{5, ByVictory}, spell{5, FadedOut}, spell{5, StillOn}, spell{8, ByAgreement}), 3)
	sameSteps(t, steps, []step{
		{3, incidence{1}},
		{5, incidence{StillOn: 0.5, ByVictory: 0.25, FadedOut: 0.25}},
		{8, incidence{StillOn: 0, ByAgreement: 0.5, ByVictory: 0.25, FadedOut: 0.25}},
	})
	if c := incidenceAt(steps, 5); c[StillOn] != 1 {
		t.Errorf("just before 5 the chance to go on is %g, want 1", c[StillOn])
	}
	if got := aalenJohansen(spells(spell{1, ByVictory}), 99); got != nil {
		t.Errorf("no war lasted to 99, and there are steps: %v", got)
	}
}

func sameSteps(t *testing.T, got, want []step) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("steps %v, want %v", got, want)
	}
	for i := range want {
		if got[i].age != want[i].age {
			t.Errorf("step %d is at %g, want %g", i, got[i].age, want[i].age)
		}
		for e := range want[i].incidence {
			if math.Abs(got[i].incidence[e]-want[i].incidence[e]) > exact {
				t.Errorf("step %d, %s: %g, want %g", i, WarEnd(e), got[i].incidence[e], want[i].incidence[e])
			}
		}
	}
}

// aSpell draws a spell; coarse times make ties.
var aSpell = rapid.Custom(func(t *rapid.T) spell {
	return spell{float64(rapid.IntRange(1, 40).Draw(t, "half months")) / 2, WarEnd(rapid.IntRange(0, int(warEnds)-1).Draw(t, "end"))}
})

// The product-limit estimate, worked out apart, is one less all incidences.
func TestKaplanMeierIsOneLessIncidences(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(aSpell, 1, 30).Draw(t, "spells")
		from := float64(rapid.IntRange(0, 10).Draw(t, "from"))
		for i, s := range aalenJohansen(all, from) {
			if i == 0 {
				continue // nothing has happened yet
			}
			sum := 0.0
			for e := ByAgreement; e < warEnds; e++ {
				sum += s.incidence[e]
			}
			if km := productLimit(all, from, s.age); math.Abs(km-s.incidence[StillOn]) > exact || math.Abs(1-sum-km) > exact {
				t.Fatalf("at %g: %g still on, product limit %g, incidences %g", s.age, s.incidence[StillOn], km, sum)
			}
		}
	})
}

// productLimit is Kaplan and Meier's estimate from its definition, half month by
// half month.
func productLimit(all []spell, from, to float64) float64 {
	survival := 1.0
	for time := from; time <= to; time += 0.5 {
		risk, ended := 0.0, 0.0
		for _, s := range all {
			if s.months >= time {
				risk++
				if s.months == time && s.end != StillOn {
					ended++
				}
			}
		}
		if risk > 0 {
			survival *= 1 - ended/risk
		}
	}
	return survival
}

func TestFollowed(t *testing.T) {
	f := followed(spells(
		spell{5, ByVictory}, spell{10, ByAgreement}, spell{15, StillOn}, spell{21.9, FadedOut}, spell{22, FadedOut}, spell{40, StillOn}), 10, 12)
	want := follow{risk: 5, lost: 1}
	want.ended[ByAgreement], want.ended[FadedOut], want.ended[StillOn] = 1, 1, 2
	if f != want {
		t.Errorf("%+v, want %+v", f, want)
	}
}
