package extensive

import (
	"strings"
	"unicode/utf8"
)

// kind is what a token is.
type kind int

const (
	end     kind = iota // of the file
	word                // EFG, R, c, p, t
	number              // of any form, not yet looked into
	text                // in quotation marks
	opening             // {
	closing             // }
	comma
	broken // a text without its closing quotation mark
)

// token is a piece of the file. The text of a text is what it says, that of any
// other token how it is written.
type token struct {
	kind kind
	text string
	at   int // bytes into the file
}

// lexer cuts a file into tokens.
type lexer struct {
	src string
	at  int
}

// The characters that separate, those of numbers, and those that end a word.
const (
	blanks   = " \t\n\v\f\r"
	numerals = "+-.0123456789/eE"
	ends     = blanks + "{},\""
)

// next is the token at hand; behind the last one it is always the end.
func (l *lexer) next() token {
	l.at += len(l.src[l.at:]) - len(strings.TrimLeft(l.src[l.at:], blanks))
	if l.at == len(l.src) {
		return token{end, "the end of the file", l.at}
	}
	switch c := l.src[l.at]; {
	case c == '{':
		return l.take(opening, 1)
	case c == '}':
		return l.take(closing, 1)
	case c == ',':
		return l.take(comma, 1)
	case c == '"':
		return l.text()
	case c != 'e' && c != 'E' && strings.IndexByte(numerals, c) >= 0:
		return l.take(number, run(l.src[l.at:], func(c byte) bool { return strings.IndexByte(numerals, c) >= 0 }))
	}
	return l.take(word, run(l.src[l.at:], func(c byte) bool { return strings.IndexByte(ends, c) < 0 }))
}

// run is how many bytes s begins with of those wanted.
func run(s string, wanted func(byte) bool) int {
	for i := range len(s) {
		if !wanted(s[i]) {
			return i
		}
	}
	return len(s)
}

func (l *lexer) take(k kind, n int) token {
	t := token{k, l.src[l.at : l.at+n], l.at}
	l.at += n
	return t
}

// text is the text that begins at the quotation mark at hand. One without a
// backslash is a part of the file's own text, and takes no memory.
func (l *lexer) text() token {
	from, escaped := l.at+1, false
	for i := from; i < len(l.src); i++ {
		switch l.src[i] {
		case '"':
			t := token{text, l.src[from:i], l.at}
			if l.at = i + 1; escaped {
				t.text = unescaped.Replace(t.text)
			}
			return t
		case '\\':
			escaped = true
			if i+1 < len(l.src) && strings.IndexByte(`"\`, l.src[i+1]) >= 0 {
				i++
			}
		}
	}
	t := token{broken, "a text without its closing quotation mark", l.at}
	l.at = len(l.src)
	return t
}

// unescaped leaves a backslash before anything else as it is.
var unescaped = strings.NewReplacer(`\\`, `\`, `\"`, `"`)

// escape is how a text is written so that it reads back the same, with as few
// backslashes as that takes: Gambit reads single ones as they are.
func escape(s string) string {
	if strings.IndexByte(s, '"') < 0 && strings.IndexByte(s, '\\') < 0 {
		return s
	}
	var b strings.Builder
	for i := range len(s) {
		last := i+1 == len(s)
		if s[i] == '"' || s[i] == '\\' && (last || s[i+1] == '"' || s[i+1] == '\\') {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// place is the line and the column of a byte of src, both from 1.
func place(src string, at int) (line, column int) {
	before := src[:at]
	return 1 + strings.Count(before, "\n"), 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}
