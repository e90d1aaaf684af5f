package article_test

import (
	"slices"
	"strings"
	"unicode"
)

// leastOverlap is the intersection over union from which on two contents are
// taken for the same attribution.
const leastOverlap = 0.5

// tally counts what was found of what was marked.
type tally struct {
	marked, found, matched int
	exact, speaker         int // of the matched
}

func (t *tally) add(u tally) {
	t.marked += u.marked
	t.found += u.found
	t.matched += u.matched
	t.exact += u.exact
	t.speaker += u.speaker
}

func (t tally) precision() float64 { return ratio(t.matched, t.found) }
func (t tally) recall() float64    { return ratio(t.matched, t.marked) }

// f1 is the harmonic mean of precision and recall.
func (t tally) f1() float64 { return ratio(2*t.matched, t.found+t.marked) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// pairing is attributions of two lists taken for the same: i of the one, j of
// the other, with the overlap of their contents.
type pairing struct {
	i, j    int
	overlap float64
}

// match pairs marked with found attributions one to one: the largest overlap
// first, of equals the first in the text.
func match(marked, found []attribution) []pairing {
	var all []pairing
	for i, a := range marked {
		for j, b := range found {
			if o := overlap(a.content, b.content); o >= leastOverlap {
				all = append(all, pairing{i, j, o})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b pairing) int {
		switch {
		case a.overlap > b.overlap:
			return -1
		case a.overlap < b.overlap:
			return 1
		}
		return 0
	})
	var out []pairing
	usedA, usedB := map[int]bool{}, map[int]bool{}
	for _, p := range all {
		if !usedA[p.i] && !usedB[p.j] {
			usedA[p.i], usedB[p.j] = true, true
			out = append(out, p)
		}
	}
	return out
}

// score counts how found compares with marked in a text.
func score(text []rune, marked, found []attribution) tally {
	t := tally{marked: len(marked), found: len(found)}
	for _, p := range match(marked, found) {
		t.matched++
		if exact(text, marked[p.i], found[p.j]) {
			t.exact++
		}
		if rightSpeaker(marked[p.i], found[p.j]) {
			t.speaker++
		}
	}
	return t
}

// rightSpeaker says whether the sources share a character, or neither has one.
func rightSpeaker(a, b attribution) bool {
	if len(a.source) == 0 && len(b.source) == 0 {
		return true
	}
	return shared(a.source, b.source) > 0
}

// exact says whether the contents are the same but for quotation marks, spaces
// and closing punctuation.
func exact(text []rune, a, b attribution) bool {
	return slices.Equal(bare(text, a.content), bare(text, b.content))
}

// bare is a set of characters without quotation marks, spaces and the
// punctuation that closes it or one of its parts.
func bare(text []rune, set []int) []int {
	var out []int
	for k, i := range set {
		if k > 0 && set[k-1] != i-1 {
			out = unclosed(text, out)
		}
		if !unicode.IsSpace(text[i]) && !strings.ContainsRune(quotationMarks, text[i]) {
			out = append(out, i)
		}
	}
	return unclosed(text, out)
}

// unclosed is a set without the punctuation at its end.
func unclosed(text []rune, set []int) []int {
	for len(set) > 0 && strings.ContainsRune(".,;:!?…-–—", text[set[len(set)-1]]) {
		set = set[:len(set)-1]
	}
	return set
}

const quotationMarks = "\"“”„«»'‘’"

// direct are the attributions whose content holds a pair of quotation marks:
// double ones, since a single one may be an apostrophe.
func direct(text []rune, list []attribution) []attribution {
	var out []attribution
	for _, a := range list {
		marks := 0
		for _, i := range a.content {
			twice := text[i] == '\'' && i > 0 && text[i-1] == '\'' // two apostrophes, as typewriters have it
			if twice || strings.ContainsRune("\"“”„«»", text[i]) {
				marks++
			}
		}
		if marks >= 2 {
			out = append(out, a)
		}
	}
	return out
}

// overlap is the intersection over union of two ascending lists.
func overlap(a, b []int) float64 {
	both := shared(a, b)
	return ratio(both, len(a)+len(b)-both)
}

// shared is how many numbers two ascending lists have in common.
func shared(a, b []int) int {
	n, j := 0, 0
	for _, x := range a {
		for j < len(b) && b[j] < x {
			j++
		}
		if j < len(b) && b[j] == x {
			n++
		}
	}
	return n
}
