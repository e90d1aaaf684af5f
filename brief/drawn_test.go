package brief

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/scenario"
)

// Where numbers were drawn, all three printers have the intervals beside the
// chances and say what they are over; a report read back prints the same.
func TestDrawn(t *testing.T) {
	r := drawnReport(t, &Draws{
		Drawn:     Drawn{Draws: 500, Impossible: 7, Numbers: 3, Seed: 1},
		Agreement: []DrawnBy{{Period: 6, Low: 0.001, High: 0.41}, {Period: 12, Low: 0.02, High: 0.999}},
	})
	var page, report, text bytes.Buffer
	if WriteHTML(&page, r) != nil || WriteJSON(&report, r) != nil || WriteText(&text, r, Profile{Width: 80}) != nil {
		t.Fatal("not written")
	}
	for name, want := range map[string][]string{
		page.String():   {"<small>&lt;1% to 41% in nine of ten draws", "(500 draws, seed 1). 7 of the draws make no game"},
		report.String(): {`"mass": 0.9`, `"numbers": 3`, `"impossible": 7`},
		text.String():   {"<1% to 41%", "2% to >99%", "nine of ten draws of all 3 numbers"},
	} {
		for _, w := range want {
			if !strings.Contains(name, w) {
				t.Errorf("no %q in\n%.2000s", w, name)
			}
		}
	}
	var back Report
	var again bytes.Buffer
	if err := json.Unmarshal(report.Bytes(), &back); err != nil || WriteText(&again, &back, Profile{Width: 80}) != nil {
		t.Fatal(err)
	}
	if again.String() != text.String() {
		t.Error("a report that was read back prints otherwise")
	}
}

// Without draws nothing is said of them.
func TestNotDrawn(t *testing.T) {
	var text bytes.Buffer
	if err := WriteText(&text, drawnReport(t, nil), Profile{Width: 80}); err != nil || strings.Contains(text.String(), "draws") {
		t.Errorf("%v\n%s", err, text.String())
	}
}

func drawnReport(t *testing.T, d *Draws) *Report {
	t.Helper()
	src, _ := catalogue.Read("fearon-1995-optimism")
	s, ds := scenario.Parse("fearon-1995-optimism.hcl", src)
	if s == nil {
		t.Fatal(ds)
	}
	r, err := Build(t.Context(), s, Options{Drawn: d})
	if err != nil {
		t.Fatal(err)
	}
	return r
}
