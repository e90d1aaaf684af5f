package quantity

import (
	"strings"
	"unicode"
)

// word is a word in lower case and its bytes in the text.
type word struct {
	text    string
	at, end int
}

func join(ws []word) string {
	parts := make([]string, len(ws))
	for i, w := range ws {
		parts[i] = w.text
	}
	return strings.Join(parts, " ")
}

// clause is the whole text as one run of words, whatever its punctuation.
func clause(text string) []word {
	var all []word
	for ws := range clauses(text) {
		all = append(all, ws...)
	}
	return all
}

// clauses yields the runs of words between punctuation. A word is letters and
// digits with apostrophes and hyphens between.
func clauses(text string) func(yield func([]word) bool) {
	return func(yield func([]word) bool) {
		var run []word
		start := -1
		for i, r := range text + "." {
			part := unicode.IsLetter(r) || unicode.IsDigit(r) || start >= 0 && strings.ContainsRune("-'’", r)
			if part && start < 0 {
				start = i
			}
			if !part && start >= 0 {
				run = append(run, newWord(text, start, i))
				start = -1
			}
			if !part && !unicode.IsSpace(r) && len(run) > 0 {
				if !yield(run) {
					return
				}
				run = nil
			}
		}
	}
}

func newWord(text string, at, end int) word {
	w := strings.TrimRight(text[at:end], "-'’")
	return word{strings.ReplaceAll(strings.ToLower(w), "’", "'"), at, at + len(w)}
}
