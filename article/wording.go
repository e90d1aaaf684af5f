package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// behindStop are marks that may stand behind the full stop of a sentence.
const behindStop = "\"'”’»›)]}*_"

// lastMark is the last character of s that is no closing quotation mark or
// bracket, and 0 where there is none.
func lastMark(s string) rune {
	s = strings.TrimRightFunc(s, func(r rune) bool { return isBlank(r) || strings.ContainsRune(behindStop, r) })
	r, n := utf8.DecodeLastRuneInString(s)
	if n == 0 {
		return 0
	}
	return r
}

// closes reports whether s ends as a sentence does, or a part of one.
func closes(s string) bool { return strings.ContainsRune(".!?…:;。！？؟۔।", lastMark(s)) }

// stops reports whether s ends with a full stop, in whatever script.
func stops(s string) bool { return strings.ContainsRune(".…。۔।", lastMark(s)) }

// beginsLower reports whether the first character of s is a small letter.
func beginsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// opensQuote reports whether s begins with a quotation mark.
func opensQuote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("\"“”„«‘'‚‹「『", r)
}

// hasBullet reports whether s begins as an item of a list does.
func hasBullet(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune("-*+•‣◦▪–—·", r) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsSpace(next)
}

// hasLetter reports whether s has a letter or a digit at all.
func hasLetter(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// wordCount is how many words s has, counted no further than to most+1.
func wordCount(s string, most int) int {
	n := 0
	for range strings.FieldsSeq(s) {
		if n++; n > most {
			break
		}
	}
	return n
}

// titleCase reports whether the words of s begin with capitals, but for short
// ones: as in many papers' headlines, and in no sentence of theirs.
func titleCase(s string) bool {
	small, large := 0, 0
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimLeftFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case utf8.RuneCountInString(w) < shortWord:
		case unicode.IsLower(r):
			small++
		case unicode.IsUpper(r):
			large++
		}
	}
	return large >= 2 && small*lowerInTitle <= large
}

// Words under four letters are in lower case in most headlines, and one longer
// word of eight may be: "with", "from".
const (
	shortWord    = 4
	lowerInTitle = 8
)
