package article

import (
	"slices"
	"strings"
)

// hedgePhrase is words that hedge in one way.
type hedgePhrase struct {
	words []string
	kind  HedgeKind
}

// hedgePhrases are by their first word, the longest first.
type hedgePhrases map[string][]hedgePhrase

func newHedgePhrases(kind HedgeKind, texts ...string) hedgePhrases {
	out := hedgePhrases{}
	for _, t := range texts {
		ws := strings.Fields(t)
		out[ws[0]] = append(out[ws[0]], hedgePhrase{ws, kind})
	}
	for _, ps := range out {
		slices.SortStableFunc(ps, func(a, b hedgePhrase) int { return len(b.words) - len(a.words) })
	}
	return out
}

// match is the longest phrase that begins at word i with nothing but blanks
// between its words, and how many words it has; 0 without one.
func (p hedgePhrases) match(h *hedging, i int) (hedgePhrase, int) {
	for _, one := range p[h.words[i].low] {
		if h.reads(i, one.words) {
			return one, len(one.words)
		}
	}
	return hedgePhrase{}, 0
}

// reads reports whether the words at i are those.
func (h *hedging) reads(i int, words []string) bool {
	for k, w := range words {
		if k > 0 && h.next(i+k) != w || h.word(i+k) != w {
			return false
		}
	}
	return true
}
