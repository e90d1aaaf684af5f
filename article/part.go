package article

import (
	"cmp"
	"slices"
	"strings"
)

// parts are the title, the headings and the paragraphs, in the order of the text.
func parts(a *Article) []Span {
	var out []Span
	if a.Title.From < a.Title.To {
		out = append(out, a.Title)
	}
	for _, s := range a.Sections {
		if s.Heading.From < s.Heading.To {
			out = append(out, s.Heading)
		}
	}
	for _, p := range a.Paragraphs {
		out = append(out, p.Span)
	}
	slices.SortStableFunc(out, func(x, y Span) int { return cmp.Compare(x.From, y.From) })
	return out
}

// textOf is what a span covers.
func (a *Article) textOf(s Span) string { return a.Text[s.From:s.To] }

// holders gives every hedge the innermost attribution whose content it begins in.
func holders(a *Article) {
	type content struct {
		Span
		of int
	}
	var all []content
	for i, at := range a.Attributions {
		for _, s := range at.Content {
			all = append(all, content{s, i})
		}
	}
	slices.SortStableFunc(all, func(x, y content) int {
		return cmp.Or(cmp.Compare(x.From, y.From), cmp.Compare(y.To, x.To))
	})
	var open []content // that hold each other, the innermost last
	next := 0
	for i := range a.Hedges {
		h := &a.Hedges[i]
		for ; next < len(all) && all[next].From <= h.From; next++ {
			open = append(open, all[next])
		}
		for len(open) > 0 && open[len(open)-1].To <= h.From {
			open = open[:len(open)-1]
		}
		if len(open) > 0 {
			h.Attribution = open[len(open)-1].of
			h.within(open[len(open)-1].Span)
		}
	}
}

// within ends what a hedge governs where the content ends that the hedge stands
// in: what others say behind it is not hedged by it.
func (h *Hedge) within(content Span) {
	if h.Scope.From >= h.To && h.Scope.From < content.To && h.Scope.To > content.To && h.To <= content.To {
		h.Scope.To = content.To
	}
}

// squeezed is a text on one line, with single blanks.
func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }
