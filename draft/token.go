package draft

import (
	"slices"
	"strings"
	"unicode"
)

// token is a word of a sentence, in small letters, with where it stands.
type token struct {
	text     string
	from, to int
	apart    bool // more than blanks stands before it
	comma    bool // a comma or the like does
	turns    bool // so it does, and the word begins a new clause
}

// opening are words that a clause begins with behind a comma.
var opening = strings.Fields("and or i i'm i've we he she it they you which who this that")

// sentences are the words of a text, sentence by sentence.
func sentences(text string) [][]token {
	var out [][]token
	var now []token
	for _, w := range wordsOf(text) {
		if len(now) > 0 && strings.ContainsAny(text[now[len(now)-1].to:w.from], ".!?;\n…") {
			out, now = append(out, now), nil
		}
		w.apart = len(now) > 0 && strings.TrimSpace(text[now[len(now)-1].to:w.from]) != ""
		w.comma = len(now) > 0 && strings.ContainsAny(text[now[len(now)-1].to:w.from], ",:–—")
		w.turns = w.comma && slices.Contains(opening, w.text)
		now = append(now, w)
	}
	if len(now) > 0 {
		out = append(out, now)
	}
	return out
}

// wordsOf are a text's words: letters and digits, with apostrophes and hyphens
// between them. A possessive is its name.
func wordsOf(text string) (out []token) {
	start := -1
	for i, r := range text {
		inner := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
		joins := strings.ContainsRune("'’-", r) && start >= 0 && followed(text[i:])
		switch {
		case inner && start < 0:
			start = i
		case !inner && !joins && start >= 0:
			out, start = append(out, wordAt(text, start, i)), -1
		}
	}
	if start >= 0 {
		out = append(out, wordAt(text, start, len(text)))
	}
	return out
}

// followed reports whether a letter stands behind a text's first sign.
func followed(text string) bool {
	for i, r := range text {
		if i > 0 {
			return unicode.IsLetter(r)
		}
	}
	return false
}

func wordAt(text string, from, to int) token {
	w := strings.ReplaceAll(strings.ToLower(text[from:to]), "’", "'")
	return token{text: strings.TrimSuffix(w, "'s"), from: from, to: to}
}
