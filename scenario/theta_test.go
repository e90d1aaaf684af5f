package scenario

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/game"
)

func TestViewsMoveWithReliability(t *testing.T) {
	s, _ := everything(t)
	half := unodds((odds(0.2) + odds(0.5)) / 2)
	want := Theta{
		{0.2, 2, 0.1, 0.03},
		{half, 4, 0.2, 0.03}, // on the log odds, the logarithm, plainly; none
		{0.5, 2, 0.1, 0.05},  // the better of two sources
		{0.2, 2, 0.1, 0.03},
	}
	if diff := cmp.Diff(want, s.Theta(), close12); diff != "" {
		t.Error(diff)
	}
}

func TestSettingValues(t *testing.T) {
	s, _ := everything(t)
	th := s.Theta()
	set := s.Set(th, 0, 0.4)
	shift := odds(0.4) - odds(0.2)
	want := []float64{0.4, unodds(odds(th[1][0]) + shift), unodds(odds(0.5) + shift), 0.4}
	for v := range want {
		if !near(set[v][0], want[v]) {
			t.Errorf("set, viewer %d: %v, want %v", v, set[v][0], want[v])
		}
	}
	if view := s.SetView(th, 1, 2, 0.7); view[2][2] != 0.7 || view[0][2] != 0.1 || view[1][2] != 0.2 {
		t.Error("view", view)
	}
	if all := s.Publish(th, 2, 0.7, nil); all[0][2] != 0.7 || all[1][2] != 0.7 || all[3][2] != 0.7 {
		t.Error("published", all)
	}
	if some := s.Publish(th, 2, 0.7, []int{1}); some[0][2] != 0.7 || some[1][2] != 0.2 || some[2][2] != 0.7 || some[3][2] != 0.1 {
		t.Error("published to b", some)
	}
	if diff := cmp.Diff(s.Theta(), th); diff != "" {
		t.Error("a Theta was written to", diff)
	}
}

func TestPartiesAndHeading(t *testing.T) {
	s, g := everything(t)
	month := math.Pow(1.1, -0.25)
	want := []game.Party{
		{Consents: true, Discount: 1 / 1.03, Noise: 0.2, MoveNoise: 0.05},
		{Consents: true, Discount: 1 / 1.1, Noise: 0.2, MoveNoise: 0.02},
		{Discount: month},
	}
	if diff := cmp.Diff(want, g.Parties, close12); diff != "" {
		t.Error(diff)
	}
	if g.Horizon != 8 || g.Tail != 4 || s.Watches[0].Within != 4 || s.Conflict.Holdout != 0 {
		t.Error(g.Horizon, g.Tail, s.Watches[0].Within)
	}
	if diff := cmp.Diff([]int{1, 1, 1}, g.Start); diff != "" {
		t.Error(diff)
	}
	if got := s.Conflict.When(1); got != "April 2025" || s.Conflict.After(1).Day() != 30 {
		t.Error(got, s.Conflict.After(1))
	}
}
