package article

import (
	"slices"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// pieceOf draws lines as articles and pages around them have, and as nobody
// writes them.
var pieceOf = rapid.OneOf(
	rapid.SampledFrom([]string{
		firstPart, secondPart, thirdPart, "What the dam costs", "Advertisement", "By Tove Lind", "4 May 2031", "* * *", "Share", "3 Comments",
		"Who pays?", "- an item", "\u200b", "\u202eright to left\u202c", "قال السفير إن الجليد سيصمد حتى مارس", "大使说,冰会坚持到三月。", "\f", "",
	}),
	rapid.String(),
)

var breakOf = rapid.SampledFrom([]string{"\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\f", "\u2028", "\u2029", "\u0085", " ", "\n    "})

func drawText(t *rapid.T) string {
	text := ""
	for range rapid.IntRange(1, 12).Draw(t, "pieces") {
		text += pieceOf.Draw(t, "piece") + breakOf.Draw(t, "break")
	}
	return text
}

// TestPlainTextIsCovered holds that every character of a plain text that can be
// seen is in the title, a heading, a paragraph or the furniture, and in one only.
func TestPlainTextIsCovered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		a, err := Read("a.txt", []byte(text), Options{Format: PlainText, Charset: "utf-8"})
		if err != nil {
			t.Skip("refused")
		}
		if "\ufeff"+a.Text != text && a.Text != text {
			t.Fatalf("the text is not what was given: %q", a.Text)
		}
		covered := make([]int, len(a.Text))
		for _, s := range spansOf(a) {
			for i := s.From; i < s.To; i++ {
				covered[i]++
			}
		}
		for i, r := range a.Text {
			if covered[i] > 1 || covered[i] == 0 && !isBlank(r) {
				t.Fatalf("byte %d, %q, is in %d pieces\n%s", i, r, covered[i], shown(a))
			}
		}
	})
}

// spansOf is where the pieces of a stand.
func spansOf(a *Article) []Span {
	spans := []Span{a.Title}
	for _, s := range a.Sections {
		spans = append(spans, s.Heading)
	}
	for _, p := range a.Paragraphs {
		spans = append(spans, p.Span)
	}
	for _, f := range a.Furniture {
		spans = append(spans, f.Span)
	}
	return spans
}

// sound reports what no structure may be: pieces outside the text, within a
// character, on one another, out of order; sections that miss a paragraph.
func sound(t interface{ Fatalf(string, ...any) }, a *Article) {
	for _, s := range spansOf(a) {
		if !within(a.Text, s) {
			t.Fatalf("%v is no span of the text", s)
		}
	}
	apart := slices.DeleteFunc(spansOf(a), func(s Span) bool { return s.From == s.To })
	slices.SortFunc(apart, func(x, y Span) int { return x.From - y.From })
	for i := 1; i < len(apart); i++ {
		if apart[i].From < apart[i-1].To {
			t.Fatalf("%v and %v overlap", apart[i-1], apart[i])
		}
	}
	seen, last := 0, -1
	for at, s := range a.Sections {
		if s.Level > 0 && s.Heading.From <= last || s.Level == 0 && at > 0 {
			t.Fatalf("section %d, %+v, is out of order", at, s)
		}
		last = max(last, s.Heading.From)
		for n, i := range s.Paragraphs {
			if i != seen || a.Paragraphs[i].From < last || a.Paragraphs[i].Section != at || a.Paragraphs[i].Number != n+1 {
				t.Fatalf("paragraph %d, %+v, is out of order in section %d", i, a.Paragraphs[i], at)
			}
			last = a.Paragraphs[i].From
			seen++
		}
	}
	if seen != len(a.Paragraphs) {
		t.Fatalf("%d of %d paragraphs are in sections", seen, len(a.Paragraphs))
	}
	for i := 1; i < len(a.Furniture); i++ {
		if a.Furniture[i].From < a.Furniture[i-1].To {
			t.Fatalf("furniture %d is out of order", i)
		}
	}
}

// within reports whether s is a span of text, between characters.
func within(text string, s Span) bool {
	starts := func(i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
	return 0 <= s.From && s.From <= s.To && s.To <= len(text) && starts(s.From) && starts(s.To)
}

// TestStructureIsSound holds [sound] in every format.
func TestStructureIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		format := rapid.SampledFrom([]Format{PlainText, Markdown, HTML}).Draw(t, "format")
		a, err := Read("a", []byte(drawText(t)), Options{Format: format})
		if err == nil {
			sound(t, a)
		}
	})
}
