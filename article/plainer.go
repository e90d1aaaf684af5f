package article

import (
	"slices"
	"sort"
	"strings"
)

// plainer is an article whose text has what nobody reads taken out for the
// stages behind the first: marks of emphasis, addresses of links, characters
// without a width. Their findings are put back to places in the text as it is.
type plainer struct {
	cuts []Span  // of it, in order and apart
	gone []int   // how much is taken out up to and with each cut
	kept Article // as it was
}

// plainerOf takes cuts out of the text of a, if there are any. [plainer.restore]
// puts them back.
func plainerOf(a *Article, cuts []Span) *plainer {
	if len(cuts) == 0 {
		return nil
	}
	r := &plainer{cuts: cuts, kept: *a}
	var out strings.Builder
	from, gone := 0, 0
	for _, c := range cuts {
		out.WriteString(a.Text[from:c.From])
		from = c.To
		gone += c.To - c.From
		r.gone = append(r.gone, gone)
	}
	out.WriteString(a.Text[from:])
	a.Text = out.String()
	a.Title = r.out(a.Title)
	a.Sections = slices.Clone(a.Sections)
	a.Paragraphs = slices.Clone(a.Paragraphs)
	for i := range a.Sections {
		a.Sections[i].Heading = r.out(a.Sections[i].Heading)
	}
	for i := range a.Paragraphs {
		a.Paragraphs[i].Span = r.out(a.Paragraphs[i].Span)
	}
	return r
}

// out is a span of the text as it is, in the text without the cuts.
func (r *plainer) out(s Span) Span { return Span{r.outAt(s.From), r.outAt(s.To)} }

func (r *plainer) outAt(at int) int {
	i := sort.Search(len(r.cuts), func(i int) bool { return r.cuts[i].To > at })
	if i < len(r.cuts) {
		at = min(at, r.cuts[i].From)
	}
	return at - r.before(i)
}

// before is how much is taken out ahead of cut i.
func (r *plainer) before(i int) int {
	if i == 0 {
		return 0
	}
	return r.gone[i-1]
}

// back is a span of the text without the cuts, in the text as it is: from its
// first character to its last, whatever was taken out between.
func (r *plainer) back(s Span) Span {
	if s.From >= s.To {
		at := r.backAt(s.From)
		return Span{at, at}
	}
	return Span{r.backAt(s.From), r.backAt(s.To-1) + 1}
}

func (r *plainer) backAt(at int) int {
	i := sort.Search(len(r.cuts), func(i int) bool { return r.cuts[i].From-r.before(i) > at })
	return at + r.before(i)
}

// restore puts the findings back into the text as it is.
func (r *plainer) restore(a *Article) {
	if r == nil {
		return
	}
	for i := range a.Attributions {
		at := &a.Attributions[i]
		at.Content, at.Cue, at.Source = r.backAll(at.Content), r.backAll(at.Cue), r.backAll(at.Source)
	}
	for i := range a.Speakers {
		a.Speakers[i].Mentions = r.backAll(a.Speakers[i].Mentions)
	}
	for i := range a.Hedges {
		h := &a.Hedges[i]
		h.Span, h.Scope = r.back(h.Span), r.back(h.Scope)
	}
	for i := range a.Figures {
		a.Figures[i].Span = r.back(a.Figures[i].Span)
	}
	if a.Argument.Claim == a.Title {
		a.Argument.Claim = r.kept.Title
	} else {
		a.Argument.Claim = r.back(a.Argument.Claim)
	}
	a.Text, a.Title, a.Sections, a.Paragraphs = r.kept.Text, r.kept.Title, r.kept.Sections, r.kept.Paragraphs
}

// backAll puts spans back. The list is a new one: others may share the old.
func (r *plainer) backAll(spans []Span) []Span {
	out := slices.Clone(spans)
	for i := range out {
		out[i] = r.back(out[i])
	}
	return out
}
