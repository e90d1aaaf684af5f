package article

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

// Places says where in an article something stands.
type Places struct {
	a     *Article
	at    []placed
	heads []int // how many sections with a heading there are up to each
}

// placed is where a title, a heading or a paragraph begins; section is -1 of the
// title, paragraph -1 of a heading.
type placed struct{ from, section, paragraph int }

// NewPlaces prepares to say where in a things stand.
func NewPlaces(a *Article) *Places {
	p := &Places{a: a}
	if a.Title.From < a.Title.To {
		p.at = append(p.at, placed{a.Title.From, -1, -1})
	}
	n := 0
	for i, s := range a.Sections {
		if s.Heading.From < s.Heading.To {
			n++
			p.at = append(p.at, placed{s.Heading.From, i, -1})
		}
		p.heads = append(p.heads, n)
	}
	for i, par := range a.Paragraphs {
		p.at = append(p.at, placed{par.From, par.Section, i})
	}
	slices.SortStableFunc(p.at, func(x, y placed) int { return cmp.Compare(x.from, y.from) })
	return p
}

// At is where the byte at stands: "title", "heading of section 2", "section 1,
// paragraph 2", or "opening, paragraph 1" before the first heading. Sections
// count from the first heading on, paragraphs within theirs. It is "" before
// the beginning.
func (p *Places) At(at int) string {
	x, found := p.find(at)
	switch {
	case !found:
		return ""
	case x.section < 0 || x.section >= len(p.heads):
		return "title"
	case x.paragraph < 0:
		return "heading of " + p.section(x.section)
	default:
		return fmt.Sprintf("%s, paragraph %d", p.section(x.section), p.a.Paragraphs[x.paragraph].Number)
	}
}

// Section is the index in Article.Sections of what the byte at stands in, -1 in
// the title and before it.
func (p *Places) Section(at int) int {
	if x, found := p.find(at); found && x.section < len(p.heads) {
		return x.section
	}
	return -1
}

// SectionOf is the index in Article.Sections of where an attribution's content
// begins, -1 in the title.
func (p *Places) SectionOf(at Attribution) int {
	if len(at.Content) == 0 {
		return -1
	}
	return p.Section(at.Content[0].From)
}

// find is the last title, heading or paragraph that begins at or before a byte.
func (p *Places) find(at int) (placed, bool) {
	i := sort.Search(len(p.at), func(i int) bool { return p.at[i].from > at }) - 1
	if i < 0 {
		return placed{}, false
	}
	return p.at[i], true
}

func (p *Places) section(i int) string {
	if p.heads[i] == 0 {
		return "opening"
	}
	return fmt.Sprintf("section %d", p.heads[i])
}
