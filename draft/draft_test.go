package draft

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parley/scenario"
)

var update = flag.Bool("update", false, "write the goldens anew")

// The goldens are whole drafts with their notes, of articles about countries that
// there are not.
func TestGoldens(t *testing.T) {
	for _, name := range []string{"four", "plain", "hopeful", "wordless"} {
		t.Run(name, func(t *testing.T) {
			r, err := Make(articleOf(t, name+".txt"), Options{File: name + ".txt", AsOf: "2030-01-15"})
			if err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", name+".hcl")
			if *update {
				if err := os.WriteFile(golden, r.Scenario, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if string(want) != string(r.Scenario) {
				t.Errorf("the draft is not that of %s; go test ./draft -update, and look at the difference", golden)
			}
			for _, n := range r.Notes {
				if !strings.Contains(string(want), shown(n)) {
					t.Errorf("a note is missing from the draft: %s", n)
				}
			}
		})
	}
}

// drafted is the draft of a test article, read again.
func drafted(t *testing.T, name string, o Options) (*scenario.Scenario, *Result) {
	t.Helper()
	if o.AsOf == "" {
		o.AsOf = "2030-01-15"
	}
	r, err := Make(articleOf(t, name), o)
	if err != nil {
		t.Fatal(err)
	}
	s, ds := scenario.Parse(name, r.Scenario)
	if s == nil {
		t.Fatal(ds)
	}
	return s, r
}

// Every mechanism that the article speaks of is a belief of some reason, and no
// belief of two.
func TestReasonsShareNothing(t *testing.T) {
	s, _ := drafted(t, "four.txt", Options{})
	if len(s.Reasons) != 4 {
		t.Fatalf("%d reasons", len(s.Reasons))
	}
	var all []string
	for _, r := range s.Reasons {
		for _, b := range r.Beliefs {
			name := s.Params[b.Param].Name
			if slices.Contains(all, name) {
				t.Errorf("two reasons rest on %s", name)
			}
			all = append(all, name)
		}
	}
	lexicon, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	c := cast{holdout: party{id: "norland"}, rival: party{id: "sudria"}}
	for _, m := range lexicon {
		for _, b := range m.Beliefs {
			if !slices.Contains(all, c.fill(b.Param)) {
				t.Errorf("%s: nothing rests on %s", m.Name, c.fill(b.Param))
			}
		}
	}
}

// A view has claims, and says that its size is assumed; parley check notes all
// that is.
func TestViewsSayWhatIsAssumed(t *testing.T) {
	s, r := drafted(t, "four.txt", Options{})
	views := 0
	for _, p := range s.Params {
		for _, v := range p.Views {
			views++
			if len(v.Because) == 0 || !strings.Contains(v.Assumed, "its size") {
				t.Errorf("%s: %q, because of %v", p.Name, v.Assumed, v.Because)
			}
		}
	}
	if views == 0 || strings.Count(string(r.Scenario), "size: assumed") != views {
		t.Errorf("%d views, and not as many remarks", views)
	}
	_, ds := scenario.Parse("x.hcl", r.Scenario)
	noted := 0
	for _, d := range ds {
		noted += weigh(d.ID == "assumed")
	}
	if noted != 3 { // of the conflict, of the source, and of the views
		t.Errorf("%d notes of what is assumed: %v", noted, ds)
	}
}

func TestPartiesAreThoseAskedFor(t *testing.T) {
	s, r := drafted(t, "four.txt", Options{Holdout: "The \"Sudria\" ${x} front", Rival: "aid", Mediator: "Estmark\n\x1b[31m"})
	if len(s.Parties) != 2 || s.Parties[1].Name != "aid_side" || s.Parties[0].Name != "the_sudria_x_front" {
		t.Errorf("parties %+v", s.Parties)
	}
	if !strings.Contains(string(r.Scenario), "Estmark 31m, impatient") {
		t.Error("the mediator has another name")
	}
	for _, n := range r.Notes {
		if strings.Contains(n, "--holdout") || strings.Contains(n, "--mediator") {
			t.Errorf("what was asked for is called a guess: %s", n)
		}
	}
}

func TestRefusals(t *testing.T) {
	war := "# Why Norland will never sign\n\nThe war, the ceasefire, the troops and the peace talks.\n"
	for _, c := range []struct {
		name, text string
		o          Options
		why        string
	}{
		{"a recipe", "# Soup\n\nChop an onion. “Use all your reserves of butter,” the cook said.\n", Options{AsOf: "2030-01-01"}, "the text speaks too little of a war"},
		{"a match", "# United attack and win\n\nThe striker said the defence had “lost patience” at the front. The talks about his contract go on.\n", Options{AsOf: "2030-01-01"}, "the text speaks too little of a war"},
		{"nothing", "", Options{AsOf: "2030-01-01"}, "the text speaks too little of a war"},
		{"no date", war, Options{}, "the article has no date"},
		{"no such date", war, Options{AsOf: "tomorrow"}, `"tomorrow" is no day`},
		{"one side", war, Options{AsOf: "2030-01-01", Holdout: "Norland", Rival: "norland"}, "one side cannot hold out against itself"},
	} {
		r, err := Make(apart("x.txt", c.text), c.o)
		var why *Error
		if !errors.As(err, &why) || !strings.HasPrefix(why.Why, c.why) || why.Remedy == "" {
			t.Errorf("%s: %v, %v", c.name, err, r)
		}
	}
}

func TestTodayIsSaidToBeAssumed(t *testing.T) {
	r, err := Make(articleOf(t, "four.txt"), Options{Today: "2031-02-03"})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(r.Scenario), `"2031-02-03"`) || !slices.ContainsFunc(r.Notes, func(n string) bool { return strings.Contains(n, "assumed to be today") }) {
		t.Errorf("notes %q", r.Notes)
	}
}

// A proposal is tied to words of the article, and says that it was proposed.
func TestProposals(t *testing.T) {
	a := articleOf(t, "four.txt")
	r, err := Make(a, Options{AsOf: "2030-01-15", Proposals: []Proposal{
		{Span: spanOf(a.Text, "The weather was fine on Friday"), Mechanism: "costs", Side: 1, By: "a model at\nhome"},
		{Span: spanOf(a.Text, "peace talks"), Mechanism: "no such thing"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	const want = `# proposed by a model at home: that these words of the article bear on costs; check it, or take it out
claim "proposed-1" {
  source  = source.four
  speaker = "Nils Holm"
  place   = "section 4, paragraph 4 (proposed)"
  quote   = "The weather was fine on Friday"
}
`
	if !strings.Contains(string(r.Scenario), want) || strings.Contains(string(r.Scenario), "claim.proposed-2") {
		t.Errorf("no such claim in\n%s", r.Scenario)
	}
}

// A book makes a draft that a scenario can be, and says what is left out.
func TestLongArticle(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "four.txt"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := Make(apart("long.txt", strings.Repeat(string(text)+"\n", 300)), Options{AsOf: "2030-01-15"})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"headings are left out", "claims are left out"} {
		if !slices.ContainsFunc(r.Notes, func(n string) bool { return strings.Contains(n, want) }) {
			t.Errorf("no note that %s: %q", want, r.Notes)
		}
	}
}
