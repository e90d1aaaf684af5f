package quantity

import "strings"

// Hedge finds the first word of probability in a text such as "pretty likely, on
// the balance of probability", and gives its median and range; Text is the part
// found. False if there is none: "not certain" and "less likely" are none.
// Lookup tells how phrases are read. Words do not join across punctuation.
func (t *Table) Hedge(text string) (Quantity, bool) {
	for _, q := range t.Hedges(text) {
		return q, true
	}
	return Quantity{}, false
}

// A term between mirrorFrom and mirrorTo (likely, probable) is what "not" turns
// round; beyond, "not almost certain" rules out little.
const (
	mirrorFrom = 0.55
	mirrorTo   = 0.85
)

// degrees are adverbs that a term keeps its meaning under, comparatives those
// that take it away.
var (
	degrees = map[string]bool{
		"very": true, "highly": true, "extremely": true, "most": true, "really": true,
		"pretty": true, "fairly": true, "quite": true, "rather": true, "reasonably": true,
		"somewhat": true, "overwhelmingly": true, "still": true,
	}
	comparatives = map[string]bool{
		"more": true, "less": true, "least": true, "equally": true, "as": true, "how": true, "too": true,
	}
)

// match reads the phrase of probability that ws starts with, n words long; n = 0
// if there is none, and an empty entry with n > 0 is a phrase that says no
// number.
func (t *Table) match(ws []word) (e entry, n int) {
	if e, n = t.degree(ws); n > 0 || len(ws) == 0 {
		return e, n
	}
	first := ws[0].text
	if first == "not" || strings.HasSuffix(first, "n't") {
		if e, n = t.degree(ws[1:]); n > 0 {
			return e.mirrored(), n + 1
		}
	}
	if comparatives[first] {
		if _, n = t.degree(ws[1:]); n > 0 {
			return entry{}, n + 1
		}
	}
	return entry{}, 0
}

// degree reads a listed phrase, or one behind an adverb of degree.
func (t *Table) degree(ws []word) (entry, int) {
	if e, n := t.listed(ws); n > 0 || len(ws) == 0 || !degrees[ws[0].text] {
		return e, n
	}
	if e, n := t.listed(ws[1:]); n > 0 {
		return e, n + 1
	}
	return entry{}, 0
}

// longestPhrase is the most words that a term or an alias has.
const longestPhrase = 6

// measure notes how long the phrases are that begin with each word: most words
// of a text begin none, and need not be looked up.
func (t *Table) measure() {
	t.longest = map[string]int{}
	for phrase := range t.index {
		first, rest, _ := strings.Cut(phrase, " ")
		t.longest[first] = max(t.longest[first], 1+len(strings.Fields(rest)))
	}
}

// listed reads the longest term or alias that ws starts with.
func (t *Table) listed(ws []word) (entry, int) {
	if len(ws) == 0 {
		return entry{}, 0
	}
	for n := min(len(ws), t.longest[ws[0].text]); n > 0; n-- {
		if e, ok := t.index[join(ws[:n])]; ok {
			return e, n
		}
	}
	return entry{}, 0
}

func (e entry) mirrored() entry {
	if e.mid < mirrorFrom || e.mid > mirrorTo {
		return entry{}
	}
	return entry{"not " + e.term, tidy(1 - e.mid), tidy(1 - e.hi), tidy(1 - e.lo)}
}
