package draft

import (
	"slices"
	"strings"
)

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
