package fleet

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/explain"
	"parley/outlook"
	"parley/scenario"
)

// Whatever an order's figures depend on is in its name, and nothing else.
func TestOrderID(t *testing.T) {
	id := func(o *Order) string {
		t.Helper()
		id, err := o.ID()
		if err != nil || len(id) != idDigits {
			t.Fatal(id, err)
		}
		return id
	}
	is := id(orderOf("x"))
	same := orderOf("x")
	same.File = "elsewhere.hcl"
	if id(same) != is {
		t.Error("the file's name is in it")
	}
	seen := map[string]string{is: "none"}
	for what, change := range map[string]func(*Order){
		"build":   func(o *Order) { o.Build = "y" },
		"text":    func(o *Order) { o.Text = append(o.Text, '\n') },
		"between": func(o *Order) { o.Build, o.Text = o.Build+string(o.Text[:1]), o.Text[1:] },
		"draws":   func(o *Order) { o.Config.Draws++ },
		"seed":    func(o *Order) { o.Config.Seed++ },
		"indices": func(o *Order) { o.Config.Indices = false },
		"kept":    func(o *Order) { o.Config.Kept = nil },
		"holdout": func(o *Order) { o.Config.Holdout = "b" },
		"base":    func(o *Order) { o.Config.Base = scenario.Theta{{0.1}} },
		"held":    func(o *Order) { o.Config.Held = []scenario.Belief{{Party: 0, Param: 1}} },
	} {
		o := orderOf("x")
		change(o)
		if other := seen[id(o)]; other != "" {
			t.Errorf("%s is told from %s by nothing", what, other)
		}
		seen[id(o)] = what
	}
}

// Settings come out of the database as they went in, every field of them.
func TestSettingsWhole(t *testing.T) {
	want := outlook.EnsembleConfig{
		Base: scenario.Theta{{0.1, 1e-300, -0.25}, {1.0 / 3, 2, 3}}, Held: []scenario.Belief{{Party: outlook.Analyst, Param: 2}},
		Holdout: "a", Draws: 99, Indices: true, Kept: []int{0, 2}, Seed: 1<<64 - 1,
		Brief: &outlook.BriefFigures{Deep: 3, Sets: [][]explain.Act{{{}}}},
	}
	for i := range reflect.TypeOf(want).NumField() {
		if f := reflect.ValueOf(want).Field(i); f.IsZero() {
			t.Errorf("%s is not tried here", reflect.TypeOf(want).Field(i).Name)
		}
	}
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got outlook.EnsembleConfig
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestShardSize(t *testing.T) {
	for _, c := range []struct {
		rows    int
		seconds float64
		want    int
	}{
		{256, 0.1, 4},         // a sixty-fourth
		{1e6, 0.1, 50},        // five seconds
		{1e6, 3, 1},           // what fits into them
		{1e6, 60, 1},          // nothing does
		{1e6, 1e-9, mostRows}, // they are small all the same
		{1e6, 0, mostRows},    // a clock that stood still
		{59, 1e-3, 1},
	} {
		if got := ShardSize(c.rows, c.seconds); got != c.want {
			t.Errorf("of %d rows at %g s: %d, want %d", c.rows, c.seconds, got, c.want)
		}
	}
}
