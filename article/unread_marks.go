package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoted passes over the marks of a quotation at the start of a line.
func (m *marks) quoted(at, to int) int {
	end := at
	for end < to && strings.IndexByte(" \t>", m.text[end]) >= 0 {
		end++
	}
	if strings.Contains(m.text[at:end], ">") {
		m.cut(at, end)
	}
	return end
}

// run passes over a row of the same mark of emphasis. Within a word or a number,
// and standing alone, it is a character like others; stars are marks within
// words too.
func (m *marks) run(b byte, at, to int) int {
	end := at
	for end < to && m.text[end] == b {
		end++
	}
	before, _ := utf8.DecodeLastRuneInString(m.text[:at])
	after, _ := utf8.DecodeRuneInString(m.text[end:to])
	inNumber := unicode.IsDigit(before) && unicode.IsDigit(after)
	inWord := b == '_' && wordRune(before) && wordRune(after)
	alone := b == '~' && end-at < 2 || (at == 0 || unicode.IsSpace(before)) && (end == to || unicode.IsSpace(after))
	if !inNumber && !inWord && !alone {
		m.cut(at, end)
	}
	return end
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Links and tags are looked for so far, in bytes, and brackets within an address
// so deep: the addresses of encyclopaedias have one pair.
const (
	linkBytes = 2000
	linkDepth = 4
)

// linked passes over the opening of a link, and cuts all but its words.
func (m *marks) linked(at, to int) int {
	end := m.link(at, to)
	if end < 0 {
		return at + 1
	}
	words := at + strings.IndexByte(m.text[at:end], ']')
	m.cut(at, at+1)
	m.scan(at+1, words)
	m.cut(words, end)
	return end
}

// link is where a link ends that begins at byte at: "[words](address)" or
// "[words][label]"; -1 if none does. Its words hold no brackets.
func (m *marks) link(at, to int) int {
	window := m.text[at:min(to, at+linkBytes)]
	if window == "" || window[0] != '[' {
		return -1
	}
	words := 1 + strings.IndexAny(window[1:], "[]")
	if words <= 1 || window[words] != ']' || words+1 == len(window) {
		return -1
	}
	depth := 0
	for i := words + 1; i < len(window); i++ {
		switch window[i] {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case '\n':
			return -1
		}
		if depth > linkDepth {
			return -1
		}
		if depth == 0 {
			if i == words+1 {
				return -1
			}
			return at + i + 1
		}
	}
	return -1
}

// tag is where a tag of HTML or an address in angle brackets ends that begins at
// byte at; -1 if none does.
func (m *marks) tag(at, to int) int {
	window := m.text[at:min(to, at+linkBytes)]
	end := 1 + strings.IndexAny(window[1:], "<>")
	if end <= 1 || window[end] != '>' {
		return -1
	}
	if r := rune(window[1]); r != '/' && !unicode.IsLetter(r) {
		return -1
	}
	return at + end + 1
}
