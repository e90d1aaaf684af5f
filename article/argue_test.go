package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// headed is an article with a headline and headings, each over one paragraph in
// which somebody says something.
func headed(title string, levels []int, headings ...string) *Article {
	a := &Article{}
	add := func(s string) Span {
		from := len(a.Text)
		a.Text += s + "\n\n"
		return Span{from, from + len(s)}
	}
	if title != "" {
		a.Title = add(title)
	}
	for i, h := range headings {
		s := Section{Level: levels[i], Paragraphs: []int{i}}
		if h != "" {
			s.Heading = add(h)
		}
		a.Sections = append(a.Sections, s)
		p := add("“Words,” she said.")
		a.Paragraphs = append(a.Paragraphs, Paragraph{Span: p, Section: i, Number: 1})
		a.Attributions = append(a.Attributions, Attribution{Content: []Span{{p.From, p.From + 10}}, Paragraph: i})
	}
	return a
}

// argueCases are headlines and headings, and the reasons that they give.
var argueCases = []struct {
	name, title string
	levels      []int
	headings    []string
	never       bool
	reasons     []string // heading: attributions
}{
	{"reasons", "Why Aland will never pay", []int{0, 1, 1}, []string{"", "Time is on its side", "Boria is poor"}, true, []string{"Time is on its side 1", "Boria is poor 2"}},
	{"no headings", "Aland pays", []int{0}, []string{""}, false, nil},
	{"no headline", "", []int{1, 1}, []string{"Time is short", "Money is scarce"}, false, []string{"Time is short 0", "Money is scarce 1"}},
	{
		"parts of a page", "Aland can’t pay",
		[]int{1, 1, 1, 1},
		[]string{"Background", "Its purse is empty", "What happens next?", "Its friends are gone"},
		true,
		[]string{"Its purse is empty 1", "Its friends are gone 3"},
	},
	{"nothing but parts", "Aland pays", []int{1, 1}, []string{"Background", "Conclusion"}, false, nil},
	{"numbered", "Aland waits", []int{1, 1}, []string{"1. Its purse is full", "2. Its friends are near"}, false, []string{"1. Its purse is full 0", "2. Its friends are near 1"}},
	{"a subject", "The treaty that nobody wants to read", []int{1, 1}, []string{"What it says", "What it costs"}, false, nil},
	{
		"nested", "Aland waits",
		[]int{1, 2, 1},
		[]string{"Its purse is full", "Gold came in spring", "Its friends are near"},
		false,
		[]string{"Its purse is full 0 1", "Its friends are near 2"},
	},
	{
		"under one part", "Aland waits",
		[]int{1, 2, 2},
		[]string{"Analysis", "Its purse is full", "Its friends are near"},
		false,
		[]string{"Its purse is full 1", "Its friends are near 2"},
	},
}

func TestArgue(t *testing.T) {
	for _, c := range argueCases {
		a := headed(c.title, c.levels, c.headings...)
		if err := argue(a, nil, Options{}); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range a.Argument.Reasons {
			line := a.textOf(a.Sections[r.Section].Heading)
			for _, i := range r.Attributions {
				line += " " + string(rune('0'+i))
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(c.reasons, got); diff != "" || a.Argument.Never != c.never || a.Argument.Claim != a.Title {
			t.Errorf("%s: %+v %s", c.name, a.Argument, diff)
		}
	}
}

// A headline that counts is held to its count.
func TestHeadlineCount(t *testing.T) {
	for title, want := range map[string]int{
		"The two reasons why Aland waits": 0, "Three good reasons why Aland waits": 1, "3 reasons": 1, "Aland waits for three ships": 0,
	} {
		a := headed(title, []int{1, 1}, "Its purse is full", "Its friends are near")
		if err := argue(a, nil, Options{}); err != nil || len(a.Clashes) != want {
			t.Errorf("%q: %v %+v", title, err, a.Clashes)
		}
	}
}

func TestPlaces(t *testing.T) {
	a := headed("Aland waits", []int{0, 1}, "", "Its purse is full")
	p := NewPlaces(a)
	for _, c := range []struct {
		at    int
		place string
		in    int
	}{
		{0, "title", -1},
		{a.Paragraphs[0].From, "opening, paragraph 1", 0},
		{a.Sections[1].Heading.From, "heading of section 1", 1},
		{a.Paragraphs[1].To - 1, "section 1, paragraph 1", 1},
	} {
		if p.At(c.at) != c.place || p.Section(c.at) != c.in {
			t.Errorf("%d: %q in %d, want %q in %d", c.at, p.At(c.at), p.Section(c.at), c.place, c.in)
		}
	}
	if NewPlaces(&Article{}).At(3) != "" || !strings.HasPrefix(p.At(1<<30), "section 1") {
		t.Error("beyond the ends")
	}
}
