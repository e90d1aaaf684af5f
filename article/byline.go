package article

import (
	"regexp"
	"strings"
)

var (
	byName  = regexp.MustCompile(`^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted|[Ss]tory|[Ww]ords|[Rr]eport) by)[: ] *(\p{Lu}[^|•·]*?)\s*(?:[|•·].*)?$`)
	byLinks = regexp.MustCompile(`^(?:\p{Lu}[\p{L}.'’-]*|and|in|for|of|the|with|at|de|von|van|der|den|la|le|al|bin|ibn|&|,)[,;]?$`)
)

const bylineWords = 14

// authorOf is the name in a line such as "By Ann Writer, Political Editor", and
// "" where the line is none.
func authorOf(s string) string {
	if !beginsBy(s) || wordCount(s, bylineWords) > bylineWords {
		return ""
	}
	m := byName.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	for w := range strings.FieldsSeq(m[1]) {
		if !byLinks.MatchString(w) {
			return ""
		}
	}
	return strings.TrimRight(m[1], " .,")
}

// beginsBy is a quick look before a slow one.
func beginsBy(s string) bool {
	low := strings.ToLower(s[:min(len(s), len("written by "))])
	return strings.HasPrefix(low, "by") || strings.Contains(low, " by")
}

// isMeta reports whether s is a line about the article: its author or its date.
func isMeta(s string) bool {
	return len(s) <= metaBytes && (authorOf(s) != "" || isDateLine(s))
}

const metaBytes = 160

// metaWithin is how far from either end of an article its author and its date
// are looked for, in pieces.
const metaWithin = 10

// findMeta takes the author and the date out of the lines that give them, near
// the article's head or its end.
func (p *page) findMeta(a *Article) {
	for i, n := p.next(0), 0; i >= 0 && n < metaWithin; i, n = p.next(i+1), n+1 {
		p.meta(a, i)
	}
	for i, n := p.prior(len(p.pieces)), 0; i >= 0 && n < metaWithin; i, n = p.prior(i), n+1 {
		p.meta(a, i)
	}
}

func (p *page) meta(a *Article, i int) {
	b := &p.pieces[i]
	s := p.words(*b)
	if b.role != prose || !isMeta(s) {
		return
	}
	b.role, b.kind = furnished, "byline"
	if name := authorOf(s); name != "" && a.Byline == "" {
		a.Byline = name
	}
	if day := dayIn(s); a.Published == "" {
		a.Published = day
	}
}
