package draft

import (
	"slices"
	"strings"
)

// phrase is words that follow one another, or several such runs that stand in
// one sentence in any order.
type phrase [][]string

// phraseOf reads a phrase of the lexicon; parties' names take the place of
// HOLDOUT, RIVAL and MEDIATOR.
func phraseOf(text string, names map[string][]string) phrase {
	var p phrase
	for run := range strings.SplitSeq(text, "+") {
		var words []string
		for _, w := range strings.Fields(run) {
			if name, ok := names[w]; ok {
				words = append(words, name...)
				continue
			}
			words = append(words, strings.ToLower(w))
		}
		p = append(p, words)
	}
	return p
}

// finding is a phrase found in a sentence.
type finding struct {
	words  string // as the article has them, joined by "..." where they stand apart
	denied bool
}

// find looks a phrase up in a sentence; false where it is not there. It is
// denied where an odd number of denials reach it.
func (p phrase) find(sentence []token, text string) (finding, bool) {
	if len(p) == 0 {
		return finding{}, false
	}
	var at [][2]int
	for _, run := range p {
		i := runIn(sentence, run)
		if i < 0 {
			return finding{}, false
		}
		at = append(at, [2]int{i, i + len(run)})
	}
	slices.SortStableFunc(at, func(a, b [2]int) int { return a[0] - b[0] })
	var words []string
	for _, r := range at {
		words = append(words, text[sentence[r[0]].from:sentence[r[1]-1].to])
	}
	return finding{oneLine(strings.Join(words, " ... ")), denied(sentence, at)}, true
}

// runIn is where words follow one another in a sentence, -1 where nowhere.
func runIn(sentence []token, run []string) int {
	if len(run) == 0 {
		return -1
	}
next:
	for i := range len(sentence) - len(run) + 1 {
		for j, w := range run {
			if !matches(sentence[i+j].text, w) || j > 0 && sentence[i+j].apart {
				continue next
			}
		}
		return i
	}
	return -1
}

// matches reports whether a word is the pattern, or begins with it where that
// ends in a star.
func matches(word, pattern string) bool {
	stem, open := strings.CutSuffix(pattern, "*")
	return word == pattern || open && strings.HasPrefix(word, stem)
}
