package draft

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"parley/article"
	"parley/scenario"
)

// shared is a file of the folder that is no part of the project: PARLEY_SHARED,
// or ../shared beside it.
func shared(t *testing.T, name ...string) []byte {
	t.Helper()
	folder := os.Getenv("PARLEY_SHARED")
	if folder == "" {
		folder = filepath.Join("..", "..", "shared")
	}
	text, err := os.ReadFile(filepath.Join(append([]string{folder}, name...)...))
	if err != nil {
		t.Skip("it is not here: PARLEY_SHARED or ../shared must hold " + filepath.Join(name...))
	}
	return text
}

// The first article that was to be drafted: four headings, four reasons, each on
// beliefs that its heading speaks of and on claims of the expert under it.
func TestFirstArticle(t *testing.T) {
	a, err := article.Read("four-reasons.txt", shared(t, "seed", "four-reasons.txt"), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := Make(a, Options{File: "four-reasons.txt", AsOf: "2025-05-20"})
	if err != nil {
		t.Fatal(err)
	}
	s, ds := scenario.Parse("x.hcl", r.Scenario)
	if s == nil {
		t.Fatal(ds)
	}
	want := []string{"resources", "bias", "sanctions", "patience"}
	if len(s.Reasons) != len(want) {
		t.Fatalf("%d reasons", len(s.Reasons))
	}
	for i, reason := range s.Reasons {
		if reason.Name != want[i] {
			t.Errorf("reason %d is %s, want %s", i+1, reason.Name, want[i])
		}
		if speakers := speakersOf(s, reason); len(speakers) < 2 {
			t.Errorf("%s rests on what %q say", reason.Name, speakers)
		}
	}
}

// speakersOf are those whose claims a reason's beliefs rest on.
func speakersOf(s *scenario.Scenario, r scenario.Reason) (out []string) {
	for _, b := range r.Beliefs {
		for _, v := range s.Params[b.Param].Views {
			for _, c := range v.Because {
				if who := s.Claims[c].Speaker; who != "" && !slices.Contains(out, who) {
					out = append(out, who)
				}
			}
		}
	}
	return out
}
