package article

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of a text, without the blanks around it.
type line struct {
	Span       // empty for a blank line
	indent int // blanks before it; a tab counts for four
}

// linesOf are the lines of text, one after the other. They end at a line feed, a
// carriage return or both, a vertical tab, a form feed, and Unicode's next line
// and separators of lines and paragraphs; the last has an empty line behind it.
func linesOf(text string) iter.Seq[line] {
	return func(yield func(line) bool) {
		for at := 0; at < len(text); {
			end, next, twice := lineEnd(text, at)
			if !yield(trimmed(text, at, end)) {
				return
			}
			if twice && !yield(line{Span: Span{end, end}}) {
				return
			}
			at = next
		}
	}
}

// lineEnd is where the line from at ends, where the next one begins, and whether
// a paragraph ends with it. A form feed ahead of all else in a line ends none:
// it parts pages, not paragraphs.
func lineEnd(text string, at int) (end, next int, twice bool) {
	for i := at; i < len(text); i++ {
		switch b := text[i]; {
		case b == '\n', b == '\v', b == '\f' && i > at:
			return i, i + 1, false
		case b == '\r':
			return i, i + 1 + len(text[i+1:]) - len(strings.TrimPrefix(text[i+1:], "\n")), false
		case b == 0xc2 && strings.HasPrefix(text[i:], "\u0085"):
			return i, i + 2, false
		case b == 0xe2 && strings.HasPrefix(text[i:], "\u2028"):
			return i, i + 3, false
		case b == 0xe2 && strings.HasPrefix(text[i:], "\u2029"):
			return i, i + 3, true
		}
	}
	return len(text), len(text), false
}

// trimmed is the line from one byte to another.
func trimmed(text string, from, to int) line {
	rest := strings.TrimLeftFunc(text[from:to], isBlank)
	l := line{Span: Span{to - len(rest), to - len(rest)}}
	if rest == "" {
		return l
	}
	l.To += len(strings.TrimRightFunc(rest, isBlank))
	for _, r := range text[from:l.From] {
		switch {
		case r == '\t':
			l.indent += 4
		case unicode.IsSpace(r):
			l.indent++
		}
	}
	return l
}

// isBlank reports whether a reader sees nothing of r: space, control
// characters, joiners and marks of direction.
func isBlank(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r <= ' ' || r == 0x7f
	case unicode.IsSpace(r), unicode.IsControl(r):
		return true
	}
	return r == 0xad || r == 0x61c || r == 0x180e || r >= 0x200b && r <= 0x200f ||
		r >= 0x202a && r <= 0x202e || r >= 0x2060 && r <= 0x206f || r == 0xfeff
}
