package article

import (
	"regexp"
	"strings"
)

var (
	byName  = regexp.MustCompile(`^(?:[Bb]y|BY|[Ww]ritten by)[: ] *(\p{Lu}[^|•·]*?)\s*(?:[|•·].*)?$`)
	byLinks = regexp.MustCompile(`^(?:\p{Lu}[\p{L}.'’-]*|and|in|for|of|the|with|at|de|von|van|der|den|la|le|al|bin|ibn|&|,)[,;]?$`)
)

const bylineWords = 14

// authorOf is the name in a line such as "By Ann Writer, Political Editor", and
// "" where the line is none.
func authorOf(s string) string {
	if wordCount(s, bylineWords) > bylineWords {
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

// isMeta reports whether s is a line about the article: its author or its date.
func isMeta(s string) bool {
	return len(s) <= metaBytes && (authorOf(s) != "" || isDateLine(s))
}

const metaBytes = 160

// findMeta takes the author and the date out of the lines that give them: those
// before the article's first paragraph, and a date behind its last.
func (p *page) findMeta(a *Article) {
	for i := range p.pieces {
		if p.isProse(i) {
			break
		}
		p.meta(a, i)
	}
	for i := len(p.pieces) - 1; i >= 0 && !p.isProse(i); i-- {
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
