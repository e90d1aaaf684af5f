package draft

import (
	"slices"
	"strings"
	"unicode"
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

// token is a word of a sentence, in small letters, with where it stands.
type token struct {
	text     string
	from, to int
	comma    bool // stands before it
	turns    bool // so does a comma, and it begins a new clause
}

// denials are words that deny what follows them.
var denials = []string{
	"not", "no", "never", "nobody", "none", "nor", "neither", "cannot", "without", "hardly", "unlikely", "unwilling",
	"refuse", "refuses", "refused", "fail", "fails", "failed", "doubt", "doubts", "nothing", "unable", "stop", "stops",
}

// How many words ahead a denial reaches. "Does not believe that the others can
// come in to fill the gap" has nine between; much beyond that a sentence speaks of
// something else more often than not. Between the parts of a phrase it must stand
// close, as in "time is not on their side", and so it must behind: "losses never
// worried them", "new sanctions will not come".
const (
	deniedWithin  = 12
	deniedBetween = 3
	deniedAfter   = 2
)

// turning are words that a new clause begins with, over which a denial does not
// reach.
var turning = []string{"because", "but", "although", "though", "while", "whereas", "so", "since", "unless", "until", "when", "once", "if"}

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
			if !matches(sentence[i+j].text, w) {
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

// denied reports whether words are denied. A denial that is part of the words
// themselves is none.
func denied(sentence []token, at [][2]int) bool {
	n := denialsIn(sentence, max(0, at[0][0]-deniedWithin), at[0][0])
	for i := range at[1:] {
		from := max(at[i][1], at[i+1][0]-deniedBetween)
		n += denialsIn(sentence, from, at[i+1][0])
	}
	end := at[len(at)-1][1]
	for i := end; i < min(len(sentence), end+deniedAfter) && !sentence[i].comma; i++ {
		n += weigh(denies(sentence[i].text))
	}
	return n%2 == 1
}

// denies reports whether a word denies.
func denies(w string) bool { return slices.Contains(denials, w) || strings.HasSuffix(w, "n't") }

// denialsIn counts the denials among the words from one to another that reach the
// latter.
func denialsIn(sentence []token, from, to int) (n int) {
	for i := to - 1; i >= from; i-- {
		w := sentence[i].text
		if slices.Contains(turning, w) || sentence[i].turns {
			break
		}
		n += weigh(denies(w))
	}
	return n
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
