package explain

import (
	"math"
	"strings"
	"testing"

	"parley/scenario"
)

// figureOf finds a figure of a comparison.
func figureOf(t *testing.T, c *Comparison, group, name string) FigureChange {
	t.Helper()
	for _, f := range c.Figures {
		if f.Group == group && f.Name == name {
			return f
		}
	}
	t.Fatalf("no figure %q of %q", name, group)
	return FigureChange{}
}

// Two settings of one scenario: a's war is dearer by 0.05, for itself too.
func TestCompareSettings(t *testing.T) {
	a := study(t, lottery)
	s := a.Scenario()
	b, err := New(s, Config{Base: s.Set(a.Theta(), s.Param("cost_a"), 0.15)})
	if err != nil {
		t.Fatal(err)
	}
	c, err := Compare(t.Context(), a, b)
	if err != nil {
		t.Fatal(err)
	}
	if !c.SameFile || len(c.Presence)+len(c.Texts) != 0 {
		t.Errorf("%+v %+v", c.Presence, c.Texts)
	}
	want := []InputChange{{"cost_a", "", 0.1, 0.15}, {"cost_a", "a", 0.05, 0.1}}
	if len(c.Inputs) != 2 {
		t.Fatalf("%+v", c.Inputs)
	}
	for i, w := range want {
		got := c.Inputs[i]
		if got.Param != w.Param || got.Party != w.Party {
			t.Errorf("%+v", got)
		}
		near(t, "A", got.A, w.A, exact)
		near(t, "B", got.B, w.B, exact)
	}
	short := figureOf(t, c, "against waiting", "shortfall")
	near(t, "A", short.A, 0.13, exact)
	near(t, "B", short.B, 0.08, exact)
	near(t, "thrift", figureOf(t, c, "reasons, of what peace must be worth", "thrift").B, 0.1, exact)
}

// Two scenarios: the second has a third party and other terms.
func TestCompareScenarios(t *testing.T) {
	a := study(t, lottery)
	b := study(t, lottery, `factor "war"`,
		"party \"c\" {\n  consents = false\n  patience = \"10% a year\"\n  noise = 0\n  fighting = 0\n}\nfactor \"war\"",
		"steps = 100", "steps = 10", "horizon = 12", "horizon = 24", "lever \"leaflets\"", "lever \"radio\"",
		"b = 1 - share }", "b = 1 - share, c = 0 }",
		"b = -cost_b }", "b = -cost_b, c = 0 }", "b = 1 - cost_b }", "b = 1 - cost_b, c = 0 }")
	c, err := Compare(t.Context(), a, b)
	if err != nil {
		t.Fatal(err)
	}
	if c.SameFile || len(c.Inputs) != 0 || len(c.Presence) != 3 {
		t.Errorf("%+v %+v", c.Inputs, c.Presence)
	}
	if p := c.Presence[0]; p != (Presence{"party", "c", false}) {
		t.Errorf("%+v", p)
	}
	if len(c.Texts) != 3 {
		t.Errorf("%+v", c.Texts)
	}
	value := figureOf(t, c, "value", "c")
	if !math.IsNaN(value.A) || value.B != 0 {
		t.Errorf("%+v", value)
	}
	near(t, "conceded", figureOf(t, c, "against waiting", "most conceded").B, 0.7, exact)
}

// A scale is told by its ends, not point by point.
func TestCompareScales(t *testing.T) {
	for _, c := range []struct {
		f    scenario.Factor
		want string
	}{
		{scenario.Factor{Levels: []string{"0", "0.5", "1"}, Points: []float64{0, 0.5, 1}}, "0 to 1 in 2 steps"},
		{scenario.Factor{Levels: []string{"on", "off"}}, "on off"},
	} {
		if got := strings.Join(levels(c.f), " "); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
