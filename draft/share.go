package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// fewer takes the weakest reasons out where there are too many.
func fewer(rs []reason) {
	var at []int
	for i := range rs {
		if len(rs[i].speaks) > 0 {
			at = append(at, i)
		}
	}
	strength := func(i int) int { return rs[i].speaks[0].score }
	slices.SortStableFunc(at, func(i, j int) int { return cmp.Compare(strength(j), strength(i)) })
	for _, i := range at[min(len(at), mostReasons):] {
		rs[i].speaks, rs[i].why = nil, fmt.Sprintf("a draft has %d reasons at most, and this is one of the weaker", mostReasons)
	}
}

// mostReasons is how many reasons a draft has at most: a reader weighs no more,
// and their weights are computed by trying every subset.
const mostReasons = 6

// share gives every mechanism to one heading, since two reasons cannot rest on
// the same beliefs: first each heading one, the strongest pairs first, then what
// is left to the heading that speaks of it most.
func share(rs []reason) {
	type pair struct{ reason, at, score int }
	var pairs []pair
	for i, x := range rs {
		for j, s := range x.speaks {
			pairs = append(pairs, pair{i, j, s.score})
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int { return cmp.Compare(y.score, x.score) })
	kept := make([][]matter, len(rs))
	owner := map[int]int{}
	for _, first := range []bool{true, false} {
		for _, p := range pairs {
			s := rs[p.reason].speaks[p.at]
			if _, has := owner[s.mechanism]; has || first && len(kept[p.reason]) > 0 {
				continue
			}
			if !first && s.score < ofSide {
				continue // a word by the way
			}
			owner[s.mechanism] = p.reason
			kept[p.reason] = append(kept[p.reason], s)
		}
	}
	for i := range rs {
		rs[i].why = without(rs[i].speaks, kept[i], rs, owner)
		rs[i].speaks = kept[i]
	}
}

const wordless = "none of its words, nor of those quoted under it, are in the lexicon"

// without says why a heading became no reason.
func without(spoke, kept []matter, rs []reason, owner map[int]int) string {
	switch {
	case len(kept) > 0:
		return ""
	case len(spoke) == 0:
		return wordless
	}
	var whose []string
	for _, s := range spoke {
		if i, has := owner[s.mechanism]; has && !slices.Contains(whose, rs[i].says) {
			whose = append(whose, rs[i].says)
		}
	}
	return "it speaks of nothing that another heading does not speak of more: " + strings.Join(whose, "; ")
}
