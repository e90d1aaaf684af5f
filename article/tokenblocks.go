package article

import (
	"slices"
	"strings"
)

// blocksOf lists an article's title, headings and paragraphs as they stand in
// the text. Where its structure is not known, every line is a paragraph.
func blocksOf(a *Article) []block {
	var out []block
	if a.Title.From < a.Title.To {
		out = append(out, block{Span: a.Title, kind: titleBlock, index: -1})
	}
	for i, s := range a.Sections {
		if s.Heading.From < s.Heading.To && s.Heading != a.Title {
			out = append(out, block{Span: s.Heading, kind: headingBlock, index: i})
		}
	}
	for i, p := range a.Paragraphs {
		out = append(out, block{Span: p.Span, kind: paragraphBlock, index: i})
	}
	if len(out) == 0 {
		return lines(a.Text)
	}
	slices.SortStableFunc(out, func(a, b block) int { return a.From - b.From })
	return out
}

// lines makes a paragraph of every line that is not blank.
func lines(text string) []block {
	var out []block
	at := 0
	for line := range strings.Lines(text) {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			from := at + strings.Index(line, trimmed)
			out = append(out, block{Span: Span{from, from + len(trimmed)}, kind: paragraphBlock, index: len(out)})
		}
		at += len(line)
	}
	return out
}
