package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parley/article"
)

// claim is something that the article says, or lets somebody say.
type claim struct {
	name    string
	speaker string
	place   string
	hedge   string
	quote   string
	sure    float64 // how sure, 0.5 to 1; 1 where no word of probability says otherwise
	section int     // index in Article.Sections, -1 where not known
	heading bool    // the words are a heading
	headed  bool    // a heading stands before it
	span    article.Span

	proposed  string // what is proposed and by whom, "" for what the article says
	mechanism string // of a proposal
	side      int    // of a proposal: 1 for refusing, -1 against, 0 where not said
}

// The lengths of quotations, in bytes. Fewer than fragment that begin within a
// sentence, and fewer than fewWords, do not say what they are about, and are
// quoted with their sentence; more than longestQuote are cut: a claim is a
// sentence or two.
const (
	fragment     = 60
	fewWords     = 20
	longestQuote = 700
)

// attributed is a claim for every attribution, in the order of the text. Of two
// with the same words by the same speaker one is kept.
func attributed(a *article.Article) []claim {
	var out []claim
	index := newHedgeIndex(a)
	for i := range a.Attributions {
		if c, ok := claimOf(a, i, index); ok {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y claim) int { return cmp.Compare(x.span.From, y.span.From) })
	out = once(out)
	named(a, out)
	return out
}

// titled reports whether a span lies in the title or a heading.
func titled(a *article.Article, s article.Span) bool {
	return within(s, a.Title) || slices.ContainsFunc(a.Sections, func(x article.Section) bool { return within(s, x.Heading) })
}

// claimOf is an attribution as a claim; false where there are no words that
// could be quoted, or the words are a heading's, which is a claim by itself.
func claimOf(a *article.Article, i int, hedges hedgeIndex) (claim, bool) {
	at := a.Attributions[i]
	span, ok := hull(a, at)
	if !ok || sectionOf(a, at.Paragraph) < 0 || titled(a, span) {
		return claim{}, false
	}
	c := claim{
		speaker: speakerOf(a, at.Speaker), place: placeOf(a, at.Paragraph), section: sectionOf(a, at.Paragraph),
		quote: quotable(cut(a, span)), span: span,
	}
	c.headed = c.section >= 0 && cut(a, a.Sections[c.section].Heading) != ""
	c.hedge, c.sure = hedges.within(a, span)
	return c, c.quote != ""
}

// hull is what of the text to quote for an attribution: its content, whole
// where a short cue interrupts it, and its sentence where it is a fragment.
func hull(a *article.Article, at article.Attribution) (article.Span, bool) {
	var best article.Span
	for _, s := range at.Content {
		switch near := best.To > 0 && s.From >= best.To && s.From-best.To < longestCue && cut(a, s) != ""; {
		case near:
			best.To = s.To
		case len(cut(a, s)) > best.To-best.From:
			best = s
		}
	}
	if words := strings.TrimLeftFunc(cut(a, best), isMark); len(words) < fragment && (len(words) < fewWords || unicode.IsLower(firstRune(words))) {
		best = sentence(a, best, at.Paragraph)
	}
	return best, strings.TrimSpace(cut(a, best)) != ""
}

// longestCue is how many bytes a cue that interrupts a quotation has at most;
// what is longer is a story of its own.
const longestCue = 120

// quotable is a text as a quotation: in one line, without the pair of marks
// around all of it, "" where it cannot be quoted.
func quotable(s string) string {
	if s = oneLine(s); !clean(s) {
		return ""
	}
	for _, pair := range [][2]string{{"“", "”"}, {`"`, `"`}, {"«", "»"}, {"‘", "’"}} {
		inner, opened := strings.CutPrefix(s, pair[0])
		inner, closed := strings.CutSuffix(inner, pair[1])
		if opened && closed && !strings.Contains(inner, pair[0]) && !strings.Contains(inner, pair[1]) {
			s = inner
		}
	}
	s = strings.TrimRight(strings.TrimPrefix(s, "that "), ",;: ")
	return shortened(s, longestQuote)
}

// speakerOf is a speaker with the role that the article gives.
func speakerOf(a *article.Article, i int) string {
	if i < 0 || i >= len(a.Speakers) {
		return ""
	}
	s := a.Speakers[i]
	name, role := oneLine(s.Name), oneLine(s.Role)
	if role != "" && role != name {
		name += ", " + role
	}
	if !clean(name) {
		return ""
	}
	return shortened(name, longestSpeaker)
}

// longestSpeaker is how many bytes a name and a role have at most.
const longestSpeaker = 160

// once leaves of claims with the same words and speaker the first, and of
// claims of one speaker the longer where one lies within another.
func once(in []claim) (out []claim) {
	for _, c := range in {
		last := len(out) - 1
		switch {
		case last >= 0 && out[last].speaker == c.speaker && within(c.span, out[last].span):
		case last >= 0 && out[last].speaker == c.speaker && within(out[last].span, c.span):
			out[last] = c
		default:
			out = append(out, c)
		}
	}
	return out
}

func within(inner, outer article.Span) bool { return inner.From >= outer.From && inner.To <= outer.To }

// named gives every claim a name of its own: who speaks, and which time.
func named(a *article.Article, cs []claim) {
	used := map[string]int{}
	for i := range cs {
		base := slug(lastWord(cs[i].speaker), "-", "claim")
		used[base]++
		cs[i].name = fmt.Sprintf("%s-%d", base, used[base])
	}
}

// lastWord is the last word of a name, before a role.
func lastWord(speaker string) string {
	name, _, _ := strings.Cut(speaker, ",")
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}
