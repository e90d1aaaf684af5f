package draft

import (
	"strings"

	"parley/article"
)

// ahead is up to n bytes of a text from a place on, to the end of the sentence.
func ahead(text string, from, n int) string {
	s := shortened(text[from:min(len(text), from+n)], n)
	if i := strings.IndexAny(s, ".!?;\n"); i >= 0 {
		s = s[:i]
	}
	return s
}

// behind is up to n bytes of a text before a place, in the same sentence.
func behind(text string, to, n int) string {
	s := text[max(0, to-n):to]
	if i := strings.LastIndexAny(s, ".!?;\n"); i >= 0 {
		s = s[i+1:]
	}
	return s
}

// within is the mentions within a span.
func (r *roll) within(a *article.Article, s article.Span) (out []mention) {
	for _, m := range r.of {
		if m.from >= s.From && m.to <= s.To && s.To > s.From {
			out = append(out, m)
		}
	}
	return out
}

// most is the free name whose mentions weigh most, the first of several; "" for
// no weight at all.
func (r *roll) most(weight func(mention) int, c cast) string {
	sum := map[string]int{}
	for _, m := range r.of {
		sum[m.name] += weight(m)
	}
	best := ""
	for _, name := range r.names {
		if c.free(name) && sum[name] > sum[best] {
			best = name
		}
	}
	return best
}
