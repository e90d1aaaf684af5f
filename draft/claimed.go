package draft

import (
	"cmp"
	"fmt"
	"slices"

	"parley/article"
)

// mostClaims is how many claims a draft looks at: a scenario is read by people,
// and has at most 1 MiB.
const mostClaims = 400

// mostHeadings is how many headings a draft looks at.
const mostHeadings = 40

// gathered is every claim that a draft can rest on, in the order of the text:
// headings, attributions, and what was proposed.
func gathered(a *article.Article, proposals []Proposal) (out []claim, left int) {
	out = append(headings(a), attributed(a)...)
	for i, p := range proposals {
		if c, ok := p.claim(a, i); ok {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y claim) int { return cmp.Compare(x.span.From, y.span.From) })
	left = max(0, len(out)-mostClaims)
	return out[:len(out)-left], left
}

// headings are the article's own claims, in its words.
func headings(a *article.Article) (out []claim) {
	for i, s := range a.Sections {
		text := cut(a, s.Heading)
		if quote := quotable(text); quote != "" && len(out) < mostHeadings {
			out = append(out, claim{
				name: fmt.Sprintf("heading-%d", len(out)+1), speaker: writer(a), place: sectionName(a, i) + ", heading",
				quote: quote, sure: 1, section: i, heading: true, headed: true, span: s.Heading,
			})
		}
	}
	return out
}

func countHeadings(a *article.Article) (n int) {
	for _, s := range a.Sections {
		n += weigh(quotable(cut(a, s.Heading)) != "")
	}
	return n
}

// writer is who says what nobody else is quoted for.
func writer(a *article.Article) string {
	if by := shown(a.Byline); by != "" {
		return by + ", the article's author"
	}
	return "the article"
}

// Proposal is a claim that somebody proposes beside what the article says: words
// that stand in it, and what they are proposed to bear on.
type Proposal struct {
	Span      article.Span // words of the article
	Mechanism string       // the name of one of Mechanisms
	Side      int          // 1: they speak for refusing, -1: against, 0: not said
	By        string       // who proposes, in a few words
}

// claim is the proposal as a claim; false where its words are none of the text.
// Who says them is what the article says, not what is proposed.
func (p Proposal) claim(a *article.Article, n int) (claim, bool) {
	c := claim{
		name: fmt.Sprintf("proposed-%d", n+1), quote: quotable(cut(a, p.Span)), span: p.Span, section: -1,
		mechanism: p.Mechanism, side: p.Side, speaker: writer(a), sure: 1,
	}
	at := paragraphAt(a, p.Span)
	if c.quote == "" || at < 0 {
		return c, false
	}
	c.place, c.section = placeOf(a, at), sectionOf(a, at)
	c.headed = c.section >= 0 && cut(a, a.Sections[c.section].Heading) != ""
	for i := range a.Attributions {
		if h, ok := hull(a, a.Attributions[i]); ok && within(p.Span, h) {
			c.speaker = cmp.Or(speakerOf(a, a.Attributions[i].Speaker), c.speaker)
		}
	}
	c.hedge, c.sure = newHedgeIndex(a).within(a, p.Span)
	c.proposed = fmt.Sprintf("proposed by %s: that these words of the article bear on %s; check it, or take it out", cmp.Or(shown(p.By), "somebody"), p.Mechanism)
	c.place += " (proposed)"
	return c, true
}

// paragraphAt is the paragraph that holds a span, -1 where none does.
func paragraphAt(a *article.Article, s article.Span) int {
	return slices.IndexFunc(a.Paragraphs, func(p article.Paragraph) bool { return within(s, p.Span) })
}
