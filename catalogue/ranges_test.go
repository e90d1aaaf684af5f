package catalogue_test

import (
	"math"
	"testing"

	"parley/catalogue"
	"parley/scenario"
)

// Every range that ships can be written anew, as it is: the scenario is then the
// same but for a comment above each parameter, and digits beyond the third.
func TestRangesWrittenAnew(t *testing.T) {
	const digits = 0.005 // of a number rounded to three of them
	for _, e := range append(catalogue.List(), catalogue.Templates()...) {
		text, ok := catalogue.Read(e.Name)
		if !ok {
			text, _ = catalogue.Template(e.Name)
		}
		s, ds := scenario.Parse(e.Name+".hcl", text)
		if s == nil {
			t.Fatalf("%s: %v", e.Name, ds)
		}
		var changes []scenario.Ranged
		for i, p := range s.Params {
			if q := p.Analyst; q.HasRange && q.Dist == nil {
				changes = append(changes, scenario.Ranged{Param: i, Value: q.Value, Lo: q.Lo, Hi: q.Hi, Note: "a note"})
			}
		}
		anew, err := s.WithRanges(changes)
		if err != nil {
			t.Errorf("%s: %v", e.Name, err)
			continue
		}
		again, ds := scenario.Parse(e.Name+".hcl", anew)
		if again == nil || len(again.Params) != len(s.Params) {
			t.Errorf("%s: %v", e.Name, ds)
			continue
		}
		for i, p := range s.Params {
			was, is := p.Analyst, again.Params[i].Analyst
			for _, x := range [][2]float64{{was.Value, is.Value}, {was.Lo, is.Lo}, {was.Hi, is.Hi}} {
				if math.Abs(x[0]-x[1]) > digits*math.Abs(x[0]) || was.Kind != is.Kind {
					t.Errorf("%s: %s was %v, is %v", e.Name, p.Name, was, is)
				}
			}
		}
	}
}
