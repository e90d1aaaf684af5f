package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/article"
)

// mention is a name at a place of the text: one or several words with capitals.
type mention struct {
	name    string
	section int // -1 for the title
	heading bool
	opens   bool // a sentence, where any word has a capital
	from    int
	to      int
}

// stretch is a piece of the article that names are looked for in.
type stretch struct {
	article.Span
	section int
	heading bool
}

// stretches are the title, the headings and the paragraphs.
func stretches(a *article.Article) []stretch {
	out := []stretch{{a.Title, -1, true}}
	for i, s := range a.Sections {
		out = append(out, stretch{s.Heading, i, true})
	}
	for _, p := range a.Paragraphs {
		out = append(out, stretch{p.Span, p.Section, false})
	}
	return slices.DeleteFunc(out, func(s stretch) bool { return cut(a, s.Span) == "" })
}

// mentions are the names of a piece of text, in their order.
func mentions(a *article.Article, s stretch) (out []mention) {
	for _, sentence := range sentencesOf(a, s) {
		var now *mention
		for i, w := range sentence {
			adjoins := now != nil && strings.TrimLeft(a.Text[now.to:w.from], " ") == ""
			switch proper := isProper(a.Text[w.from:w.to], w.text); {
			case proper && adjoins && !possessed(a.Text[now.from:now.to]):
				now.to, now.name = w.to, now.name+" "+bare(a.Text[w.from:w.to])
			case proper:
				out = append(out, mention{bare(a.Text[w.from:w.to]), s.section, s.heading, i == 0, w.from, w.to})
				now = &out[len(out)-1]
			default:
				now = nil
			}
		}
	}
	return out
}

// sentencesOf are a stretch's words with their places in the article.
func sentencesOf(a *article.Article, s stretch) [][]token {
	out := sentences(cut(a, s.Span))
	for i := range out {
		for j := range out[i] {
			out[i][j].from += s.From
			out[i][j].to += s.From
		}
	}
	return out
}

// roll is every name of an article, with what is known of each.
type roll struct {
	of    []mention
	count map[string]int // by short name
	names []string       // short names in the order of their first mention
	full  map[string]string
}

// rollOf reads the names. A person with several names is known by the last,
// where that stands alone somewhere. A word that opens a sentence, or stands in a
// title whose every word has a capital, is a name only if it is one in the middle
// of a sentence too, or opens a sentence and stands in a heading.
func rollOf(a *article.Article) *roll {
	r := &roll{count: map[string]int{}, full: map[string]string{}}
	var all []mention
	sure, opening, heading := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, s := range stretches(a) {
		plain := !s.heading || sentenceCase(cut(a, s.Span))
		for _, m := range mentions(a, s) {
			all = append(all, m)
			sure[m.name] = sure[m.name] || !m.opens && plain
			opening[m.name] = opening[m.name] || !s.heading
			heading[m.name] = heading[m.name] || s.heading
		}
	}
	last := onlyLast(sure)
	for _, m := range all {
		if !sure[m.name] && !(opening[m.name] && heading[m.name]) {
			if m = surePart(m, sure); m.name == "" {
				continue
			}
		}
		short := m.name
		if last[short] {
			short = short[strings.LastIndexByte(short, ' ')+1:]
		}
		r.add(m, short)
	}
	return r
}

// onlyLast are the names of several words whose last stands alone somewhere, and
// ends no other name: North Ruria and South Ruria are two.
func onlyLast(sure map[string]bool) map[string]bool {
	ends := map[string]int{}
	for name := range sure {
		if at := strings.LastIndexByte(name, ' '); sure[name] && at > 0 {
			ends[name[at+1:]]++
		}
	}
	out := map[string]bool{}
	for name := range sure {
		at := strings.LastIndexByte(name, ' ')
		out[name] = at > 0 && ends[name[at+1:]] == 1 && sure[name[at+1:]]
	}
	return out
}

// sentenceCase reports whether a title is written like a sentence: of its words
// behind the first that are not short, more begin small than large.
func sentenceCase(title string) bool {
	small, large := 0, 0
	for i, w := range wordsOf(title) {
		if i == 0 || len(w.text) < 4 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(title[w.from:]); unicode.IsUpper(r) {
			large++
		} else {
			small++
		}
	}
	return small > large
}

// surePart is the longest end or beginning of a doubtful name that is a sure one;
// without a name where there is none. A name of several words that opens a
// sentence is believed.
func surePart(m mention, sure map[string]bool) mention {
	words := strings.Fields(m.name)
	for i := 1; i < len(words); i++ {
		if tail := strings.Join(words[i:], " "); sure[tail] {
			m.name = tail
			return m
		}
	}
	for i := len(words) - 1; i > 0; i-- {
		if head := strings.Join(words[:i], " "); sure[head] {
			m.name = head
			return m
		}
	}
	if len(words) < 2 || m.heading {
		m.name = ""
	}
	return m
}

func (r *roll) add(m mention, short string) {
	if r.count[short] == 0 {
		r.names = append(r.names, short)
	}
	r.count[short]++
	if len(m.name) > len(r.full[short]) {
		r.full[short] = m.name
	}
	m.name = short
	r.of = append(r.of, m)
}
