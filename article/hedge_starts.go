package article

import "strings"

// Most words of a text begin neither a hedge nor a figure. The sets are of those
// that may.
var (
	hedgeStarts  = startsOfHedges()
	figureStarts = startsOfFigures()
)

func startsOfHedges() map[string]bool {
	all := wordSet("i we least most")
	for _, set := range []map[string]bool{
		believing, doubtful, minded, surely, beingWords, appearing, looks, modals, negations,
	} {
		for w := range set {
			all[w] = true
		}
	}
	for _, ps := range []hedgePhrases{unnumbered, reasonPhrases, surface} {
		for w := range ps {
			all[w] = true
		}
	}
	for w := range smallNumbers {
		all[w] = true
	}
	return all
}

func startsOfFigures() map[string]bool {
	all := wordSet("a an half between from last this next yesterday")
	for w := range smallNumbers {
		all[w] = true
	}
	for w := range figureMonths {
		all[w] = true
	}
	for w := range currencyCodes {
		all[w] = true
	}
	return all
}

// starts reports whether a hedge may begin at word i.
func (h *hedging) starts(i int) bool {
	w := h.words[i].low
	if _, is := h.terms[h.words[i].from]; is {
		return true
	}
	return hedgeStarts[w] || startsWithDigit(w) || strings.HasSuffix(w, "n't") || strings.Contains(w, "-")
}

// starts reports whether a figure may begin at word i.
func (f *figuring) starts(i int) bool {
	w := f.words[i].low
	return startsWithDigit(w) || figureStarts[w] || strings.Contains(w, "-")
}
