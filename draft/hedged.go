package draft

import (
	"cmp"
	"slices"
	"strings"

	"parley/article"
)

// hedgeIndex is an article's hedges by where they begin.
type hedgeIndex []article.Hedge

func newHedgeIndex(a *article.Article) hedgeIndex {
	hs := slices.Clone(a.Hedges)
	slices.SortStableFunc(hs, func(x, y article.Hedge) int { return cmp.Compare(x.From, y.From) })
	return hs
}

// within is the words of probability that stand in a span, as read, and how
// sure they leave what is said: the farthest from an even chance, 1 where there
// are none. Words that no number goes with are left to the quotation.
func (hs hedgeIndex) within(a *article.Article, s article.Span) (words string, sure float64) {
	var read []string
	first, _ := slices.BinarySearchFunc(hs, s.From, func(h article.Hedge, from int) int { return cmp.Compare(h.From, from) })
	for _, h := range hs[first:] {
		if h.From >= s.To {
			break
		}
		if h.Term == "" || h.To > s.To || !(h.Value >= 0 && h.Value <= 1) {
			continue // NaN is in no interval
		}
		if w := oneLine(cut(a, h.Span)); w != "" && clean(w) && !slices.Contains(read, w) {
			read = append(read, w)
		}
		sure = max(sure, h.Value, 1-h.Value)
	}
	if sure == 0 {
		sure = 1
	}
	return shortened(strings.Join(read, ", "), longestHedge), sure
}

// longestHedge is how many bytes of a claim's hedges are kept.
const longestHedge = 120
