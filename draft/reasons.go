package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

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

// reader looks the lexicon up in texts.
type reader struct {
	cast    cast
	lexicon []mechanism
	phrases [][3][]phrase // by mechanism: supports, opposes, concerns
}

func newReader(lexicon []mechanism, c cast) *reader {
	names := map[string][]string{}
	for key, p := range map[string]party{"HOLDOUT": c.holdout, "RIVAL": c.rival, "MEDIATOR": c.mediator} {
		for _, w := range wordsOf(p.name) {
			names[key] = append(names[key], w.text)
		}
	}
	r := &reader{cast: c, lexicon: lexicon}
	for _, m := range lexicon {
		var of [3][]phrase
		for i, texts := range [][]string{m.Supports, m.Opposes, m.Concerns} {
			for _, t := range texts {
				of[i] = append(of[i], phraseOf(t, names))
			}
		}
		r.phrases = append(r.phrases, of)
	}
	return r
}

// read is what a text says of every mechanism.
func (r *reader) read(text string) []matter {
	out := make([]matter, len(r.lexicon))
	all := sentences(text)
	for i := range out {
		out[i].mechanism = i
		for _, s := range all {
			r.sentence(&out[i], s, text)
		}
	}
	return out
}

// claim is what a claim says of every mechanism: by its words, or as proposed.
func (r *reader) claim(c claim) []matter {
	if c.proposed == "" {
		return r.read(c.quote)
	}
	out := make([]matter, len(r.lexicon))
	for i, m := range r.lexicon {
		out[i].mechanism = i
		if m.Name == c.mechanism {
			out[i].score, out[i].balance, out[i].words = ofSide, c.side, []string{"as proposed"}
		}
	}
	return out
}

// sentence adds what one sentence says of a mechanism.
func (r *reader) sentence(s *matter, words []token, text string) {
	for kind, phrases := range r.phrases[s.mechanism] {
		for _, p := range phrases {
			f, ok := p.find(words, text)
			if !ok {
				continue
			}
			side := [3]int{1, -1, 0}[kind]
			if f.denied {
				side = -side
				f.words += " (denied)"
			}
			s.score += ofMatter + (ofSide-ofMatter)*weigh(side != 0)
			s.balance += side
			if !slices.Contains(s.words, f.words) {
				s.words = append(s.words, f.words)
			}
		}
	}
}

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
		if len(out) < mostReasons {
			out = append(out, reason{says: r.cast.says(r.lexicon[s.mechanism]), speaks: []matter{s}, guessed: true})
		}
	}
	return out
}

// mostReasons is how many reasons a draft has at most: a reader weighs no more,
// and their weights are computed by trying every subset.
const mostReasons = 6

func ranked(of []matter) []matter {
	of = slices.DeleteFunc(of, func(s matter) bool { return s.score == 0 })
	slices.SortStableFunc(of, func(x, y matter) int { return cmp.Compare(y.score, x.score) })
	return of
}

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
