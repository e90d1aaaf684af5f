package article

import (
	"strings"
	"testing"
)

// shown is an article's structure, a line for every piece, in the text's order
// within each kind.
func shown(a *Article) string {
	var b strings.Builder
	say := func(kind string, s Span) {
		b.WriteString(kind + " " + a.Text[s.From:s.To] + "\n")
	}
	if a.Title.To > 0 {
		say("title", a.Title)
	}
	for _, s := range a.Sections {
		if s.Level > 0 {
			say(strings.Repeat("#", s.Level), s.Heading)
		}
		for _, i := range s.Paragraphs {
			say("p", a.Paragraphs[i].Span)
		}
	}
	for _, f := range a.Furniture {
		say(f.Kind+":", f.Span)
	}
	return b.String()
}

func read(t *testing.T, name, text string) *Article {
	t.Helper()
	a, err := Read(name, []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestPlainText(t *testing.T) {
	a := read(t, "a.txt", `Free Ads Here

Why Ostland will not give up the harbour

By Mara Venn, Foreign Editor

Published 3 March 2031, 10:31 GMT

The talks over the harbour broke off on Monday, and neither side named a day for the next.

Ostland believes that winter helps it

"They think the ice will do their work," said the envoy.

Advertisement

Westmark disagrees. Its ships are heavier.

The mediators are tired

Nobody in the room wanted to stay.

3 Responses to "Why Ostland will not give up the harbour"

I live there and it is all wrong.

Post a Comment
`)
	want := `title Why Ostland will not give up the harbour
p The talks over the harbour broke off on Monday, and neither side named a day for the next.
# Ostland believes that winter helps it
p "They think the ice will do their work," said the envoy.
p Westmark disagrees. Its ships are heavier.
# The mediators are tired
p Nobody in the room wanted to stay.
advert: Free Ads Here
byline: By Mara Venn, Foreign Editor
byline: Published 3 March 2031, 10:31 GMT
advert: Advertisement
responses: 3 Responses to "Why Ostland will not give up the harbour"
responses: I live there and it is all wrong.
responses: Post a Comment
`
	if got := shown(a); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if a.Byline != "Mara Venn, Foreign Editor" || a.Published != "2031-03-03" {
		t.Errorf("byline %q, published %q", a.Byline, a.Published)
	}
}

// BenchmarkStructure measures the first stage alone.
func BenchmarkStructure(b *testing.B) {
	text := []byte("Sundholm’s salmon are gone\n\n")
	words := 0
	for range 100 {
		for _, part := range []string{firstPart, secondPart, "What the dam costs", thirdPart} {
			text = append(text, part+"\n\n"...)
			words += wordCount(part, len(part))
		}
	}
	for b.Loop() {
		if _, err := structure(&Article{Name: "a.txt"}, text, Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
