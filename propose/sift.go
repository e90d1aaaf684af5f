package propose

import (
	"slices"
	"strings"

	"parley/article"
)

// Why proposals are dropped, in the order in which they are told.
const (
	notThere  = "the words do not stand in the article"
	noTopic   = "the mechanism is none of the lexicon's"
	tooShort  = "the words are too few to say anything"
	twice     = "proposed twice"
	tooMany   = "more than were asked for"
	leastSize = 15  // bytes of words that say something
	mostLinks = 100 // that are looked at
)

var reasons = []string{notThere, noTopic, tooShort, twice, tooMany}

// sift keeps the proposals that hold.
func sift(a *article.Article, links []link, topics []Topic) *Answer {
	out, count := &Answer{}, map[string]int{}
	text := fold(a.Text)
	if n := len(links) - mostLinks; n > 0 {
		count[tooMany], links = n, links[:mostLinks]
	}
	for _, l := range links {
		p, why := l.proposal(a, text, topics)
		switch {
		case why != "":
			count[why]++
		case slices.ContainsFunc(out.Proposals, func(q Proposal) bool { return q.Span == p.Span && q.Topic == p.Topic }):
			count[twice]++
		default:
			out.Proposals = append(out.Proposals, p)
		}
	}
	for _, why := range reasons {
		if count[why] > 0 {
			out.Dropped = append(out.Dropped, Dropped{why, count[why]})
		}
	}
	return out
}

// proposal is a link tied to the text, or why it cannot be.
func (l link) proposal(a *article.Article, text folded, topics []Topic) (p Proposal, why string) {
	p.Topic = strings.ToLower(strings.TrimSpace(l.Mechanism))
	if !slices.ContainsFunc(topics, func(t Topic) bool { return t.Name == p.Topic }) {
		return p, noTopic
	}
	words := strings.Trim(fold(l.Quote).text, " \"")
	if len(words) < leastSize {
		return p, tooShort
	}
	span, ok := text.find(words, a.Paragraphs)
	if !ok {
		return p, notThere
	}
	p.Span = span
	switch strings.ToLower(strings.TrimSpace(l.Speaks)) {
	case "for":
		p.Side = 1
	case "against":
		p.Side = -1
	}
	return p, ""
}
