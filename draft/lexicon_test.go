package draft

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsimple"
)

// Every entry can be read, moves parameters that the structure has, each in one
// way and only in one entry, and its words are words.
func TestLexicon(t *testing.T) {
	all, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	pattern := regexp.MustCompile(`^(HOLDOUT|RIVAL|MEDIATOR|[a-z-]+\*?)$`)
	var names, params []string
	for _, m := range all {
		names = append(names, m.Name)
		if m.About == "" || m.Says == "" || len(m.Supports) == 0 || len(m.Beliefs) == 0 {
			t.Errorf("%s says too little", m.Name)
		}
		for _, phrase := range slices.Concat(m.Supports, m.Opposes, m.Concerns) {
			for _, w := range strings.Fields(strings.ReplaceAll(phrase, "+", " ")) {
				if !pattern.MatchString(w) {
					t.Errorf("%s: %q", m.Name, w)
				}
			}
			if twice := slices.Concat(m.Supports, m.Opposes, m.Concerns); slices.Index(twice, phrase) != len(twice)-1-slices.Index(reversed(twice), phrase) {
				t.Errorf("%s has %q twice", m.Name, phrase)
			}
		}
		for _, b := range m.Beliefs {
			params = append(params, b.Param)
			if !slices.Contains(declared(), b.Param) {
				t.Errorf("%s: the structure has no %s", m.Name, b.Param)
			}
			if sizes := weigh(b.Odds != nil) + weigh(b.Times != nil) + weigh(b.Plus != nil); sizes != 1 {
				t.Errorf("%s: %s has %d sizes", m.Name, b.Param, sizes)
			}
		}
	}
	for _, list := range [][]string{names, params} {
		slices.Sort(list)
		if n := len(list); len(slices.Compact(list)) != n {
			t.Errorf("one of %q stands twice", list)
		}
	}
}

func reversed(s []string) []string {
	s = slices.Clone(s)
	slices.Reverse(s)
	return s
}

// The example of the lexicon's form in docs/draft.md has that form.
func TestLexiconInDocs(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "docs", "draft.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, block, found := strings.Cut(string(page), "```hcl lexicon\n")
	block, _, closed := strings.Cut(block, "```")
	var f struct {
		Mechanisms []mechanism `hcl:"mechanism,block"`
	}
	if err := hclsimple.Decode("docs.hcl", []byte(block), nil, &f); err != nil || !found || !closed || len(f.Mechanisms) != 1 {
		t.Errorf("%v, %+v", err, f)
	}
}

func TestPhrases(t *testing.T) {
	names := map[string][]string{"HOLDOUT": {"north", "ruria"}, "RIVAL": {"sudria"}, "MEDIATOR": {"westmark"}}
	for _, c := range []struct {
		phrase, text, words string
		denied              bool
	}{
		{"fill* the gap", "They think that others filled the gap.", "filled the gap", false},
		{"fill* the gap", "He doesn’t believe that anybody is going to fill the gap.", "fill the gap", true},
		{"fill* the gap", "He is not well, but they fill the gap.", "fill the gap", false},
		{"fill* the gap", "Nobody doubts that they fill the gap.", "fill the gap", false},
		{"time + side", "Time is on its side.", "Time ... side", false},
		{"time + side", "Time is not on its side.", "Time ... side", true},
		{"time + side", "On this side. Time passes.", "", false},
		{"impos* + sanction*", "New sanctions will never be imposed.", "sanctions ... imposed", true},
		{"new sanctions", "New sanctions will not come.", "New sanctions", true},
		{"mounting losses", "The mounting losses never worried them.", "mounting losses", true},
		{"without + aid", "Without aid they lose.", "Without ... aid", false},
		{"RIVAL + running out", "Sudria’s army is running out of shells.", "Sudria’s ... running out", false},
		{"HOLDOUT + running out", "North Ruria is running out of shells.", "North Ruria ... running out", false},
		{"MEDIATOR + leave*", "Estmark leaves.", "", false},
		{"lik* more", "It is alike.", "", false},
	} {
		sentence := sentences(c.text)
		f, ok := phraseOf(c.phrase, names).find(sentence[len(sentence)-1], c.text)
		if ok != (c.words != "") || f.words != c.words || f.denied != c.denied {
			t.Errorf("%q in %q: %+v, %t", c.phrase, c.text, f, ok)
		}
	}
}

// A claim's hedge takes a part of the size, against refusing the size the other
// way round.
func TestSizesOfViews(t *testing.T) {
	odds, times, plus := 3.0, 0.5, 0.01
	for _, c := range []struct {
		move  move
		q     quantityText
		share float64
		want  string
	}{
		{move{Odds: &odds}, "25% a month", 1, `"50% a month"`},
		{move{Odds: &odds}, "50% a month", -1, `"25% a month"`},
		{move{Odds: &odds}, "50% a month", 0, `"50% a month"`},
		{move{Times: &times}, "4x", 0.5, `"2.8x"`},
		{move{Times: &times}, "0.2", -1, "0.4"},
		{move{Plus: &plus}, "-0.01", 1, "0"},
		{move{Plus: &plus}, "0.02", -0.5, "0.015"},
	} {
		if got, _ := c.move.from(c.q.parse(t), c.share); got != c.want {
			t.Errorf("%s by %g: %s, want %s", c.q, c.share, got, c.want)
		}
	}
	if v := rounded(math.NaN()); !math.IsNaN(v) {
		t.Error(v)
	}
}
