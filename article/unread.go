package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unread is what nobody reads of the pieces that are read: characters without a
// width, and in Markdown the marks around words and the addresses of links.
func (p *page) unread(f Format) []Span {
	var cuts []Span
	for _, b := range p.pieces {
		if b.role == furnished {
			continue
		}
		m := marks{text: p.text[:b.To], markdown: f == Markdown, cuts: cuts}
		m.scan(b.From, b.To)
		cuts = m.cuts
	}
	return cuts
}

// marks finds what is not read.
type marks struct {
	text     string // up to the end of the piece
	markdown bool
	cuts     []Span
}

// cut marks bytes from to to as not read.
func (m *marks) cut(from, to int) {
	if last := len(m.cuts) - 1; last >= 0 && m.cuts[last].To == from {
		m.cuts[last].To = to
		return
	}
	m.cuts = append(m.cuts, Span{from, to})
}

// scan looks through bytes from to to.
func (m *marks) scan(from, to int) {
	for at := from; at < to; {
		switch b := m.text[at]; {
		case b >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(m.text[at:to])
			if isBlank(r) && !unicode.IsSpace(r) && !unicode.IsControl(r) {
				m.cut(at, at+n)
			}
			at += n
		case m.markdown && strings.IndexByte("\n*_`~\\![<", b) >= 0:
			at = m.mark(b, at, to)
		default:
			at++
		}
	}
}

// mark looks at what may be a mark of Markdown, and is where to go on.
func (m *marks) mark(b byte, at, to int) int {
	switch b {
	case '\n':
		return m.quoted(at+1, to)
	case '\\':
		if at+1 < to && m.text[at+1] < utf8.RuneSelf && (unicode.IsPunct(rune(m.text[at+1])) || unicode.IsSymbol(rune(m.text[at+1]))) {
			m.cut(at, at+1)
			return at + 2
		}
	case '!':
		if end := m.link(at+1, to); end > 0 {
			m.cut(at, end)
			return end
		}
	case '[':
		return m.linked(at, to)
	case '<':
		if end := m.tag(at, to); end > 0 {
			m.cut(at, end)
			return end
		}
	default:
		return m.run(b, at, to)
	}
	return at + 1
}
