package scenario

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/game"
)

func TestDeals(t *testing.T) {
	s, g := everything(t)
	var texts []string
	for d := range s.Deals {
		texts = append(texts, s.DealText(d))
	}
	if diff := cmp.Diff([]string{"land: 0; guard: none", "land: 0.5; guard: none", "land: 1; guard: none", "land: 1; guard: some"}, texts); diff != "" {
		t.Fatal(diff)
	}
	if diff := cmp.Diff([]int{front}, g.Talks.Vars); diff != "" {
		t.Fatal(diff)
	}
	th := s.Theta()
	for x := range 5 {
		for d, deal := range s.Deals {
			share, i := float64(deal.Options[0])/2, x*len(s.Deals)+d
			a, b, h := share*0.5, 0.5-share*0.5+0.1, th[1][0]/10
			if deal.Options[1] == 0 {
				a = game.Broken(1/1.03, a, h, float64(x)/4)
				b = game.Broken(1/1.1, 0.5-share*0.5+th[2][2], 0.05, 0)
			} else {
				a -= 0.1
			}
			if !near(g.Talks.Worth[0][i], a) || !near(g.Talks.Worth[1][i], b) {
				t.Errorf("front %d, deal %d: %v %v, want %v %v", x, d, g.Talks.Worth[0][i], g.Talks.Worth[1][i], a, b)
			}
			if open := share < 1 || x >= 2; g.Talks.Open[i] != open {
				t.Errorf("front %d, deal %d: open %v", x, d, g.Talks.Open[i])
			}
		}
	}
}

func TestLeversReasonsAndEvents(t *testing.T) {
	s, g := everything(t)
	l := s.Levers[0]
	if !near(l.Sets[0].Value, 0.2) || l.CostText != "much" || l.Cost != nil {
		t.Errorf("%+v", l)
	}
	if d := l.Dials[0]; d.Lo != 4 || d.Hi != 1 || d.Param != 1 {
		t.Errorf("a dial from high to low: %+v", d)
	}
	if l := s.Levers[1]; *l.Cost != 3 || len(l.SeenBy) != 1 || l.SeenBy[0] != 1 {
		t.Errorf("%+v", l)
	}
	if r := s.Reasons[0]; !math.IsNaN(r.Otherwise[0]) || r.Otherwise[1] != 0.2 {
		t.Errorf("%+v", r)
	}
	first, before := s.Event(s.Theta(), 1, 0)
	everywhere(g, func(at []int, x float64) {
		// The viewer's own plain is 0.2, so that nothing lies above 1.
		if g.At(first, at) != number01(x > 1) || g.At(*before, at) != number01(at[mood] == 2) {
			t.Fatalf("at %v", at)
		}
	})
}
