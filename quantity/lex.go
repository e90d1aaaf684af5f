package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind int

const (
	endToken tokenKind = iota
	numberToken
	wordToken
	symbolToken
)

// token is a piece of the text: a number without its sign, a word in lower
// case, or a sign in the one spelling that signs gives it.
type token struct {
	kind    tokenKind
	text    string
	at, end int // bytes into the text
}

// is reports whether t is the word or sign s.
func (t token) is(s string) bool {
	return t.kind != endToken && t.kind != numberToken && t.text == s
}

// signs are spellings of one sign, the longer ones first.
var signs = []struct{ spelling, sign string }{
	{"+/-", "±"},
	{"+-", "±"},
	{"±", "±"},
	{"≈", "~"},
	{"×", "x"},
	{"−", "-"},
	{"–", "-"},
	{"—", "-"},
}

// lex cuts a text into tokens, the last of them an endToken.
func lex(text string) []token {
	var out []token
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		t := next(text, i)
		out = append(out, t)
		i = t.end
	}
	return append(out, token{at: len(text), end: len(text)})
}

func next(text string, i int) token {
	if n := numberLength(text[i:]); n > 0 {
		return token{numberToken, text[i : i+n], i, i + n}
	}
	if n := wordLength(text[i:]); n > 0 {
		w := strings.ReplaceAll(strings.ToLower(text[i:i+n]), "’", "'")
		return token{wordToken, w, i, i + n}
	}
	for _, s := range signs {
		if strings.HasPrefix(text[i:], s.spelling) {
			return token{symbolToken, s.sign, i, i + len(s.spelling)}
		}
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return token{symbolToken, text[i : i+size], i, i + size}
}

// numberLength is the length of the unsigned decimal number that s starts with,
// 0 if it starts with none.
func numberLength(s string) int {
	n := digits(s)
	if n < len(s) && s[n] == '.' && digits(s[n+1:]) > 0 {
		n += 1 + digits(s[n+1:])
	}
	if n == 0 || n == len(s) || s[n] != 'e' && s[n] != 'E' {
		return n
	}
	e := n + 1
	if e < len(s) && (s[e] == '+' || s[e] == '-') {
		e++
	}
	if d := digits(s[e:]); d > 0 {
		return e + d
	}
	return n
}

func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// wordLength is the length of the word that s starts with: letters, with
// apostrophes and hyphens between them.
func wordLength(s string) int {
	n := 0
	for i, r := range s {
		switch {
		case unicode.IsLetter(r):
			n = i + utf8.RuneLen(r)
		case n == i && n > 0 && (r == '\'' || r == '’' || r == '-'):
		default:
			return n
		}
	}
	return n
}
