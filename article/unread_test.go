package article

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestUnread holds what the later stages see of a text.
func TestUnread(t *testing.T) {
	for text, want := range map[string]string{
		"The **Treaty** of *Marl*.":                               "The Treaty of Marl.",
		"A [survey](https://a.example/x_(y) \"note\") said so.":   "A survey said so.",
		"A [*long* survey][1] said so.":                           "A long survey said so.",
		"He [the envoy] said so (twice).":                         "He [the envoy] said so (twice).",
		"See ![a map](map.png) and <https://a.example> here.":     "See  and  here.",
		"It costs \\$5 and 3*4 of `them`, snake_case.":            "It costs $5 and 3*4 of them, snake_case.",
		"> “It is\n> a good treaty,”\n> she said.":                "“It is\na good treaty,”\nshe said.",
		"A _quiet_ word, __twice__, ~~not~~ so ~ far * and _ on.": "A quiet word, twice, not so ~ far * and _ on.",
		"Bad [link](no end and 1 < 2 > 0 <b>bold</b>.":            "Bad [link](no end and 1 < 2 > 0 bold.",
		"Co\u00adoperation \u200bwas\u200b \u202dslow\u202c.":     "Cooperation was slow.",
	} {
		p := &page{name: "a.md", text: text}
		a := &Article{}
		if err := p.markdown(a); err != nil {
			t.Fatal(err)
		}
		p.assemble(a)
		a.Text = text
		plainerOf(a, p.unread(Markdown))
		if len(a.Paragraphs) != 1 {
			t.Errorf("%q has %d paragraphs", text, len(a.Paragraphs))
			continue
		}
		if got := a.textOf(a.Paragraphs[0].Span); got != want {
			t.Errorf("%q is read as %q, want %q", text, got, want)
		}
	}
}

// TestMarkupIsNoWord holds that who speaks in Markdown has no marks in his name,
// and that what he says is found in the file as it is.
func TestMarkupIsNoWord(t *testing.T) {
	a := read(t, "a.md", "# The dam\n\n“The **wall** has got a guard,” said [Aksel *Brandt*](https://a.example/brandt).\n")
	if len(a.Attributions) != 1 || len(a.Speakers) != 1 || a.Speakers[0].Name != "Aksel Brandt" {
		t.Fatalf("attributions %+v, speakers %+v", a.Attributions, a.Speakers)
	}
	if got := a.textOf(a.Attributions[0].Content[0]); got != "“The **wall** has got a guard,”" {
		t.Errorf("content %q", got)
	}
}

// TestThereAndBack holds that a place outside the cuts comes back to itself.
func TestThereAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, cuts := drawCuts(t)
		a := &Article{Text: text, Title: Span{0, len(text)}}
		r := plainerOf(a, cuts)
		if r == nil {
			return
		}
		if want := strings.ReplaceAll(text, "x", ""); a.Text != want {
			t.Fatalf("%q without its cuts is %q", text, a.Text)
		}
		for i := range len(text) {
			s := Span{i, i + 1}
			if text[i] != 'x' && r.back(r.out(s)) != s {
				t.Fatalf("%v of %q comes back as %v", s, text, r.back(r.out(s)))
			}
		}
		if all := r.out(Span{0, len(text)}); all != (Span{0, len(a.Text)}) {
			t.Fatalf("all of %q is %v", text, all)
		}
	})
}

// drawCuts draws a text of a and x, and cuts at every x: some together, some one
// by one.
func drawCuts(t *rapid.T) (string, []Span) {
	text := rapid.StringMatching(`[ax]{0,20}`).Draw(t, "text")
	var cuts []Span
	for i := range len(text) {
		last := len(cuts) - 1
		switch {
		case text[i] != 'x':
		case last >= 0 && cuts[last].To == i && rapid.Bool().Draw(t, "together"):
			cuts[last].To++
		default:
			cuts = append(cuts, Span{i, i + 1})
		}
	}
	return text, cuts
}
