package draft

import (
	"cmp"
	"slices"

	"parley/article"
)

// reason is a heading of the article, or where it has none a mechanism, as a
// reason for refusing.
type reason struct {
	name    string
	says    string
	speaks  []matter
	why     string // "" where it became a reason, else why it did not
	guessed bool   // its words are the lexicon's
}

// matter is what a reason's texts say of a mechanism.
type matter struct {
	mechanism int // index in the lexicon
	score     int
	balance   int // above 0 for refusing, below against, 0 where no words say which
	claims    []int
	words     []string // that were found, each with "denied" where it is
}

// The weights of words: those that say which way count twice as much as those
// that name the matter, and a heading's as three claims'.
const (
	ofMatter  = 1
	ofSide    = 2
	ofHeading = 3
)

// add joins what two texts say of a mechanism.
func (s *matter) add(t matter, weight, claim int) {
	if t.score == 0 {
		return
	}
	s.score += weight * t.score
	s.balance += weight * t.balance
	s.claims = append(s.claims, claim)
	for _, w := range t.words {
		if !slices.Contains(s.words, w) {
			s.words = append(s.words, w)
		}
	}
}

// reasons are the headings with what they and the claims under them speak of, or
// the mechanisms of the whole where no heading speaks of any.
func (r *reader) reasons(a *article.Article, claims []claim) []reason {
	var out []reason
	for _, c := range claims {
		if c.heading {
			out = append(out, r.under(c.section, shown(cut(a, a.Sections[c.section].Heading)), claims))
		}
	}
	if !slices.ContainsFunc(out, func(x reason) bool { return len(x.speaks) > 0 }) {
		for i := range out {
			out[i].why = wordless
		}
		return append(out, r.whole(claims)...)
	}
	share(out)
	fewer(out)
	r.elsewhere(out, claims)
	return out
}

// elsewhere adds to what headings speak of the claims that stand elsewhere and
// speak of nothing more than of that, the same way.
func (r *reader) elsewhere(rs []reason, claims []claim) {
	for i, c := range claims {
		of := r.claim(c)
		most := slices.MaxFunc(of, func(x, y matter) int { return cmp.Compare(x.score, y.score) }).score
		for x := range rs {
			for y := range rs[x].speaks {
				s := &rs[x].speaks[y]
				t := of[s.mechanism]
				if t.score >= ofSide && t.score == most && t.balance*s.balance >= 0 && !slices.Contains(s.claims, i) {
					s.claims = append(s.claims, i)
				}
			}
		}
	}
}

// under is what stands under a heading, the mechanism most spoken of first.
func (r *reader) under(section int, title string, claims []claim) reason {
	out := reason{says: title}
	of := make([]matter, len(r.lexicon))
	for i, c := range claims {
		if c.section != section {
			continue
		}
		weight := 1
		if c.heading {
			weight = ofHeading
		}
		for m, s := range r.claim(c) {
			of[m].mechanism = m
			of[m].add(s, weight, i)
		}
	}
	out.speaks = ranked(of)
	return out
}

// whole makes a reason of every mechanism that the claims speak of.
func (r *reader) whole(claims []claim) (out []reason) {
	of := make([]matter, len(r.lexicon))
	for i, c := range claims {
		for m, s := range r.claim(c) {
			of[m].mechanism = m
			of[m].add(s, 1, i)
		}
	}
	for _, s := range ranked(of) {
		if s.balance > 0 && len(out) < mostReasons { // else the lexicon's sentence would not be what is said
			out = append(out, reason{says: r.cast.says(r.lexicon[s.mechanism]), speaks: []matter{s}, guessed: true})
		}
	}
	return out
}

func ranked(of []matter) []matter {
	of = slices.DeleteFunc(of, func(s matter) bool { return s.score == 0 })
	slices.SortStableFunc(of, func(x, y matter) int { return cmp.Compare(y.score, x.score) })
	return of
}
