package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hedgeWord is a word as hedges and figures see it.
type hedgeWord struct {
	low      string // in lower case, with plain apostrophes
	from, to int    // bytes of the article's text
	capital  bool   // begins with a capital letter
	gap      gap    // what stands between it and the word before
}

// gap is what separates two words besides blanks.
type gap uint8

const (
	gapComma   gap = 1 << iota // , or a bracket
	gapStop                    // the end of a sentence, a semicolon, a colon, a dash
	gapOpening                 // an opening quotation mark
	gapClosing                 // a closing quotation mark
	gapOther                   // any other sign
)

// bytesOfWord is about what a word and a blank have.
const bytesOfWord = 6

// wordsIn is the words of text[from:to]: letters and digits, with apostrophes,
// hyphens and decimal points between, and a per cent sign behind.
func wordsIn(text string, from, to int) []hedgeWord {
	out := make([]hedgeWord, 0, (to-from)/bytesOfWord+1)
	var between gap
	for at := from; at < to; {
		if n := hedgeWordLength(text[at:to]); n > 0 {
			out = append(out, newHedgeWord(text, at, at+n, between))
			at, between = at+n, 0
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:to])
		between |= gapOf(r, text, from, at, to)
		at += size
	}
	return out
}

func newHedgeWord(text string, from, to int, between gap) hedgeWord {
	low := strings.ToLower(text[from:to])
	if strings.Contains(low, "’") {
		low = strings.ReplaceAll(low, "’", "'")
	}
	r, _ := utf8.DecodeRuneInString(text[from:to])
	return hedgeWord{low, from, to, unicode.IsUpper(r), between}
}

// hedgeWordLength is the length of the word that s begins with, 0 where there is none.
func hedgeWordLength(s string) int {
	end := 0
	for i, r := range s {
		size := utf8.RuneLen(r)
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) && end > 0:
			end = i + size
		case r == '%' && end == i && end > 0:
			return i + size
		case end == i && end > 0 && strings.ContainsRune("-'’.,", r) && withinWord(s, i, size):
		default:
			return end
		}
	}
	return end
}

// withinWord reports whether the sign at s[i] stands within a word: between letters
// or digits, and a point or comma between digits only.
func withinWord(s string, i, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	if s[i] == '.' || s[i] == ',' {
		return unicode.IsDigit(before) && unicode.IsDigit(after)
	}
	return unicode.IsLetter(after) || unicode.IsDigit(after)
}

// gapOf is what the sign r at text[at] does between words.
func gapOf(r rune, text string, from, at, to int) gap {
	switch r {
	case ',', '(', ')', '[', ']':
		return gapComma
	case '“', '«', '„', '‘':
		return gapOpening
	case '”', '»':
		return gapClosing
	case '’':
		return singleMark(text, at+len("’"), to)
	case '"', '\'':
		return straight(text, from, at, to)
	case ';', ':', '!', '?', '—', '–', '…':
		return gapStop
	case '.':
		return fullStop(text, from, at, to)
	case '\n':
		if at+1 < to && text[at+1] == '\n' {
			return gapStop
		}
		return 0
	}
	if unicode.IsSpace(r) {
		return 0
	}
	return gapOther
}

// singleMark is what "’" and the straight mark are behind a letter: a closing
// quotation mark, unless a small letter comes next, as in "the workers’ rights".
func singleMark(text string, next, to int) gap {
	if next+1 < to && text[next] == ' ' && 'a' <= text[next+1] && text[next+1] <= 'z' {
		return 0
	}
	return gapClosing
}

// straight tells an opening quotation mark from a closing one by what stands before.
func straight(text string, from, at, to int) gap {
	if at == from {
		return gapOpening
	}
	r, _ := utf8.DecodeLastRuneInString(text[from:at])
	if unicode.IsSpace(r) || strings.ContainsRune("([—–", r) {
		return gapOpening
	}
	if text[at] == '\'' {
		return singleMark(text, at+1, to)
	}
	return gapClosing
}

// pointed end in a point that ends no sentence.
var pointed = wordSet("mr mrs ms dr prof st gen sen gov rep lt col sgt capt maj adm no vs etc jr sr rev hon inc ltd co corp approx")

// fullStop is gapStop where the point at text[at] ends a sentence.
func fullStop(text string, from, at, to int) gap {
	start := at
	for start > from && at-start < 12 && isASCIILetter(text[start-1]) {
		start--
	}
	word := strings.ToLower(text[start:at])
	if len(word) == 1 || pointed[word] {
		return gapOther
	}
	return gapStop
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// wordSet is the words of a list that blanks separate.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}
