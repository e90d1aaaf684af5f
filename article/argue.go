package article

import (
	"slices"
	"strings"
)

// argue takes the headline for the article's claim and the headings under it for
// its reasons.
func argue(a *Article, _ []byte, _ Options) error {
	a.Argument = Argument{Claim: a.Title, Never: a.Title.From < a.Title.To && Denial(a.textOf(a.Title)) != ""}
	reasons := reasonSections(a)
	if len(reasons) == 0 {
		return nil
	}
	under := make([]int, len(a.Sections)) // the reason that each section belongs to, or -1
	reason := -1
	for i := range a.Sections {
		switch k := slices.Index(reasons, i); {
		case k >= 0:
			reason = k
		case reason >= 0 && a.Sections[i].Level <= a.Sections[reasons[reason]].Level:
			reason = -1 // a heading beside the reasons that gives none
		}
		under[i] = reason
	}
	for _, s := range reasons {
		a.Argument.Reasons = append(a.Argument.Reasons, Reason{Section: s})
	}
	places := NewPlaces(a)
	for i, at := range a.Attributions {
		if s := places.SectionOf(at); s >= 0 && under[s] >= 0 {
			r := &a.Argument.Reasons[under[s]]
			r.Attributions = append(r.Attributions, i)
		}
	}
	headlineCount(a)
	return nil
}

// denials are the words of a headline that rules something out.
var denials = wordSet("never no not cannot can't won't don't doesn't isn't aren't wasn't couldn't wouldn't nothing nobody none neither impossible")

// Denial is the word by which a headline rules something out, "" where it has
// none: "never", "no", "cannot". "The treaty that nobody reads" rules nothing out.
func Denial(headline string) string {
	ws := wordsIn(headline, 0, len(headline))
	for i, w := range ws {
		if denials[w.low] && (i == 0 || !relatives[ws[i-1].low]) && (i+1 == len(ws) || ws[i+1].low != "only") {
			return headline[w.from:w.to]
		}
	}
	return ""
}

// relatives begin clauses that only describe.
var relatives = wordSet("that which who whom if")

// fewestReasons is how many headings of one level an argument has: one alone is
// a part of the page.
const fewestReasons = 2

// reasonSections are the sections whose headings give reasons: those of the
// outermost level that has more than one that say something. Where none has,
// those of the outermost level that has any.
func reasonSections(a *Article) []int {
	byLevel := map[int][]int{}
	var levels []int
	for i, s := range a.Sections {
		if s.Heading.From == s.Heading.To || !gives(a.textOf(s.Heading)) {
			continue
		}
		if byLevel[s.Level] == nil {
			levels = append(levels, s.Level)
		}
		byLevel[s.Level] = append(byLevel[s.Level], i)
	}
	slices.Sort(levels)
	for _, l := range levels {
		if len(byLevel[l]) >= fewestReasons {
			return byLevel[l]
		}
	}
	if len(levels) == 0 {
		return nil
	}
	return byLevel[levels[0]]
}

// partNames are headings, and beginnings of headings, that name a part of a page
// and say nothing about its subject.
var (
	partNames = namesOf(`background|introduction|overview|summary|executive summary|in summary|conclusion|conclusions|in conclusion|
		contents|table of contents|context|analysis|discussion|methodology|method|methods|notes|note|footnotes|references|sources|bibliography|
		further reading|read more|related|related articles|related stories|more on this story|most read|recommended|comments|about the author|
		about the authors|about|appendix|acknowledgements|key points|key takeaways|at a glance|timeline|what next|what happens next|
		what comes next|what we know|what we know so far|the bottom line|bottom line|results|data|history|news|opinion|world|share this|
		frequently asked questions|faq|correction|corrections|editor's note|contact|abstract|preface|foreword|epilogue|prologue|outlook`)
	partBeginnings = []string{"what ", "who ", "where ", "when ", "how ", "read more", "see also", "related:", "more:", "also read", "part ", "chapter ", "appendix ", "figure ", "table "}
)

func namesOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, s := range strings.Split(list, "|") {
		out[strings.TrimSpace(s)] = true
	}
	return out
}

// fewestWords is how many words a heading has at least that says something:
// a single one names a subject.
const fewestWords = 2

// gives reports whether a heading could be a reason: a statement, not a question,
// asked ("Who pays?") or not ("What it costs"), a number or the name of a part.
func gives(heading string) bool {
	h := strings.ToLower(squeezed(heading))
	h = strings.TrimSpace(strings.ReplaceAll(h, "’", "'"))
	h = strings.TrimLeft(h, "#0123456789.)( \t–—-:*")
	if strings.HasSuffix(strings.TrimRight(h, "*_” \"'"), "?") || len(strings.Fields(h)) < fewestWords {
		return false
	}
	h = strings.TrimRight(h, ".:!*_ ")
	for _, b := range partBeginnings {
		if strings.HasPrefix(h, b) {
			return false
		}
	}
	return !partNames[h]
}
