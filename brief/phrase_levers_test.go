package brief

import (
	"strings"
	"testing"
)

func TestThresholdsSayWhatAStrongerSettingUndoes(t *testing.T) {
	r := fixture(t)
	l := r.Levers.Singles[0]
	l.Closes = &Threshold{Found: true, Beyond: true, At: 0.2, Setting: "20% a month"}
	l.Half = &Threshold{Found: true, Setting: "30% a month"}
	want := "An embargo on ore: from 20% a month on it closes the shortfall, and at 30% a month it makes an agreement within a year more likely than not, but not at every stronger setting."
	if got := r.thresholds(l); got != want {
		t.Errorf("%q", got)
	}
}

// What holds all along the dial has no threshold.
func TestNoThreshold(t *testing.T) {
	l := Lever{Name: "an embargo", Closes: &Threshold{Found: true, Beyond: true, Setting: "1%"}}
	if got := fixture(t).thresholds(l); got != "" {
		t.Errorf("%q", got)
	}
}

func TestLeverLine(t *testing.T) {
	r := fixture(t)
	for _, c := range []struct {
		l    Lever
		want string
	}{
		{Lever{Name: "the envoys stay", By: "league"}, "The envoys stay (by League)."},
		{Lever{Name: "the envoys stay", By: "many", Cost: "2"}, "The envoys stay (by many; cost: 2)."},
		{Lever{Name: "the envoys stay"}, ""},
		{Lever{Name: "an embargo", Cost: "2", Half: &Threshold{}}, "An embargo (cost: 2): no setting makes an agreement within a year more likely than not."},
	} {
		if got := r.leverLine(c.l); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// The heads name every party whole, and a note on columns goes where they go.
func TestLeverTable(t *testing.T) {
	r := fixture(t)
	r.Question.Parties[1].Display = "United Provinces"
	text := printed(t, r, Profile{Width: 80})
	if i := strings.Index(text, "What would change"); strings.Contains(text[i:i+400], "…") {
		t.Error("a head is cut short")
	}
	const note = "Each side’s needs"
	if !strings.Contains(text, note) || strings.Contains(printed(t, r, Profile{Width: 60}), note) {
		t.Error("the note on needs does not go with their columns")
	}
	for i := range r.Levers.Singles {
		r.Levers.Singles[i].Credibility = nil
	}
	if strings.Contains(printed(t, r, Profile{}), "present value believed") {
		t.Error("no lever has a dial, and what it means to believe it is explained")
	}
}

// Over draws a threshold says in how many its setting is enough.
func TestThresholdOverDraws(t *testing.T) {
	x := &Threshold{Found: true, Beyond: true, Setting: "30% a month", Draws: &Count{Yes: 21, Of: 32}}
	if got, want := x.says("closes the shortfall"), "from 30% a month on it closes the shortfall (in 21 of 32 draws too)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	x.Beyond = false
	if got, want := x.says("closes the shortfall"), "at 30% a month it closes the shortfall (in 21 of 32 draws too), but not at every stronger setting"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
