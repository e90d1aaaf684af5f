package brief

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// clean makes a text from outside fit to print: one line of it, without the
// characters that steer a terminal or turn the direction of what follows.
// JSON keeps texts as they were written.
func clean(s string) string {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return strings.Join(strings.Fields(strings.Map(printable, s)), " ")
}

// printable drops what cannot be seen and does harm; line breaks become spaces.
func printable(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r):
		return -1
	case r == '\u200E', r == '\u200F', r == '\u061C', r == '\uFEFF', r == '\u00AD', r == '\u200B':
		return -1
	case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}

// longest is the longest word, in characters, that fits a column of a phone.
const longest = 24

// loose lets words that are too long for a column break: a zero-width space
// after every so many characters. Ordinary words stay as they are.
func loose(s string) string {
	var b strings.Builder
	run := 0
	for _, r := range s {
		if run++; unicode.IsSpace(r) && r != '\u00A0' {
			run = 0
		} else if run > longest {
			b.WriteRune('\u200B')
			run = 1
		}
		b.WriteRune(r)
	}
	return b.String()
}

// words of a name as the scenario writes it: underscores are spaces.
func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }
