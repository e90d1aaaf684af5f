package draft

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parley/article"
)

// cast is who plays which part, and how that was found.
type cast struct {
	holdout, rival, mediator party
}

// party is a side by its name in the article, and its name in expressions.
type party struct {
	name string
	id   string
	why  string // how it was found: part of a note
}

// refusing are words of refusal behind their subject; modals those that a
// headline's subject stands before.
var (
	refusing = []string{"refuse", "refuses", "refused", "reject", "rejects", "rejected", "rejecting", "refusing", "spurn", "spurns", "rebuff", "rebuffs"}
	modals   = []string{"will", "would", "won't", "can", "cannot", "can't", "could", "may", "might", "must", "should", "is", "isn't", "are", "aren't", "has", "have", "does", "doesn't", "do", "don't", "wants", "want", "keeps", "keep", "thinks", "believes", "fears", "prefers"}
)

// casting finds who is who. What is asked for goes before what is found.
func casting(a *article.Article, r *roll, o Options) (cast, error) {
	c := cast{party{name: tame(o.Holdout)}, party{name: tame(o.Rival)}, party{name: tame(o.Mediator)}}
	if c.holdout.name != "" && strings.EqualFold(c.holdout.name, c.rival.name) {
		return c, &Error{"one side cannot hold out against itself", "name two parties"}
	}
	for _, part := range []struct {
		p     *party
		guess func(*article.Article, *roll, cast) party
	}{{&c.holdout, holdoutOf}, {&c.rival, rivalOf}, {&c.mediator, mediatorOf}, {&c.rival, leftOver}} {
		if part.p.name == "" {
			*part.p = part.guess(a, r, c)
			part.p.name = tame(part.p.name)
		}
	}
	c.identify()
	return c, nil
}

// longestName is how many bytes a party's name has at most.
const longestName = 48

// tame is a name as it can stand in any text of a scenario: letters, digits and
// a few signs.
func tame(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || strings.ContainsRune(" -.'&", r) {
			return r
		}
		if r == '’' {
			return '\''
		}
		return ' '
	}, strings.ToValidUTF8(name, " "))
	return shortened(oneLine(strings.Trim(name, " -.'")), longestName)
}

// free reports whether a name is nobody's yet.
func (c cast) free(name string) bool {
	for _, p := range []party{c.holdout, c.rival, c.mediator} {
		if strings.EqualFold(p.name, name) {
			return false
		}
	}
	return name != ""
}

func holdoutOf(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	if name := subject(cut(a, a.Title), r.within(a, a.Title)); name != "" {
		return party{name: name, why: "it is the subject of the headline"}
	}
	if name := r.most(func(m mention) int { return weigh(refuses(a, m)) }, c); name != "" {
		return party{name: name, why: "the article says that it refuses"}
	}
	if name := r.most(func(m mention) int { return weigh(m.heading) }, c); name != "" {
		return party{name: name, why: "the headings name it most"}
	}
	if name := r.most(func(m mention) int { return weigh(!r.explains(m.name, spoke)) }, c); name != "" {
		return party{name: name, why: "the article names it most"}
	}
	return party{name: "the holdout", why: nameless}
}

func weigh(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// subject is who a headline is about: the last name before its verb, or, where
// no name is there, the words between "why" and the verb.
func subject(title string, names []mention) string {
	words := wordsOf(title)
	verb := slices.IndexFunc(words, func(w token) bool {
		return slices.Contains(modals, w.text) || slices.Contains(refusing, w.text)
	})
	if verb <= 0 {
		return ""
	}
	for _, m := range slices.Backward(names) {
		if strings.Contains(title[:words[verb].from], m.name) {
			return m.name
		}
	}
	why := slices.IndexFunc(words, func(w token) bool { return w.text == "why" })
	if why < 0 || why+1 >= verb || verb-why-1 > longestSubject {
		return ""
	}
	return title[words[why+1].from:words[verb-1].to]
}

// longestSubject is how many words a subject without a name has at most, such
// as "the northern rebels".
const longestSubject = 4

// refuses reports whether a name stands right before words of refusal.
func refuses(a *article.Article, m mention) bool {
	for i, w := range wordsOf(ahead(a.Text, m.to, 60)) {
		if slices.Contains(refusing, w.text) || w.text == "never" || w.text == "won't" {
			return i < 4
		}
	}
	return false
}

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

// against are the words before the other side's name.
var against = []phrase{
	{{"war", "in"}},
	{{"war", "with"}},
	{{"war", "on"}},
	{{"war", "against"}},
	{{"peace", "with"}},
	{{"invasion", "of"}},
	{{"attack*", "on"}},
	{{"strike*", "on"}},
	{{"occupation", "of"}},
	{{"talks", "with"}},
	{{"deal", "with"}},
	{{"ceasefire", "with"}},
	{{"truce", "with"}},
	{{"fight*", "against"}},
	{{"conflict", "with"}},
	{{"siege", "of"}},
}

func rivalOf(a *article.Article, r *roll, c cast) party {
	if name := r.most(func(m mention) int { return opposed(a, m, c) }, c); name != "" {
		return party{name: name, why: `words such as "war in", "war with" or "between ... and" stand before it`}
	}
	return party{}
}

// leftOver is the other side where no words tell it: who is left when the
// mediator has been found.
func leftOver(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	if name := r.most(func(m mention) int { return weigh(!r.explains(m.name, spoke)) }, c); name != "" {
		return party{name: name, why: "of the names left the article has it most"}
	}
	return party{name: "the other side", why: nameless}
}

// opposed says how much a mention speaks for being the other side: more in the
// headline.
func opposed(a *article.Article, m mention, c cast) int {
	words := wordsOf(behind(a.Text, m.from, 40))
	n := 0
	for _, p := range against {
		if at := runIn(words, p[0]); at >= 0 && len(words)-at-len(p[0]) < 2 {
			n = 1
		}
	}
	if i := slices.IndexFunc(words, func(w token) bool { return w.text == "between" }); i >= 0 {
		pair := strings.ToLower(behind(a.Text, m.from, 40) + ahead(a.Text, m.from, 60))
		n += 2 * weigh(strings.Contains(pair, strings.ToLower(c.holdout.name)))
	}
	if m.section < 0 {
		n *= 10
	}
	return n
}

// mediating are words of those who bring two sides together.
var mediating = []phrase{
	{{"mediat*"}},
	{{"broker*"}},
	{{"go-between"}},
	{{"envoy*"}},
	{{"intermediar*"}},
	{{"peace", "talks"}},
	{{"offer*"}},
	{{"proposal*"}},
	{{"negotiat*"}},
	{{"phone", "call"}},
	{{"patience"}},
	{{"walk*", "away"}},
	{{"tired"}},
	{{"host*"}},
	{{"summit"}},
}

func mediatorOf(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	scores, seen, named := map[string]int{}, map[string]bool{}, map[string]bool{}
	for _, m := range r.of {
		around := behind(a.Text, m.from, 160) + " " + ahead(a.Text, m.from, 160)
		words := wordsOf(around)
		hits := slices.ContainsFunc(mediating, func(p phrase) bool { return runIn(words, p[0]) >= 0 })
		close := strings.Contains(strings.ToLower(behind(a.Text, m.from, 24)+ahead(a.Text, m.to, 40)), "mediat")
		scores[m.name] += 1 + 2*weigh(hits) + 6*weigh(close) + 4*weigh(m.heading && m.section >= 0)
		seen[m.name] = seen[m.name] || hits
		named[m.name] = named[m.name] || close
	}
	best := ""
	for _, name := range r.names {
		if c.free(name) && seen[name] && (r.count[name] > 1 || named[name]) && !r.explains(name, spoke) && (best == "" || scores[name] > scores[best]) {
			best = name
		}
	}
	if best == "" {
		return party{name: "the mediator", why: nameless}
	}
	return party{name: best, why: "of the names left it stands most by words of mediating"}
}

// explains reports whether somebody is named mostly for what he says: one who
// explains a war to the press is seldom a side of it, and seldom mediates in it.
func (r *roll) explains(name string, spoke map[string]int) bool {
	return 2*spoke[name] >= r.count[name] && spoke[name] > 0
}

// sources counts by short name how often somebody is named as a speaker.
func sources(a *article.Article) map[string]int {
	out := map[string]int{}
	for _, at := range a.Attributions {
		if at.Speaker < 0 || at.Speaker >= len(a.Speakers) {
			continue
		}
		name := a.Speakers[at.Speaker].Name
		out[name]++
		if i := strings.LastIndexByte(name, ' '); i >= 0 {
			out[name[i+1:]]++
		}
	}
	return out
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

// reserved are words that the language has for something else.
var reserved = strings.Fields("true false null for if in share claim source min max abs exp log sqrt clamp logistic")

// identify gives the sides names for expressions, one each.
func (c *cast) identify() {
	c.holdout.id = idOf(c.holdout.name, "holdout")
	if c.rival.id = idOf(c.rival.name, "rival"); c.rival.id == c.holdout.id {
		c.rival.id += "_too" // two names that differ in signs alone
	}
}

func idOf(name, otherwise string) string {
	id := slug(name, "_", otherwise)
	id = strings.ReplaceAll(id, "-", "_")
	if slices.Contains(reserved, id) || slices.Contains(declared(), id) {
		id += "_side"
	}
	return id
}

// nameless is why a part has no name.
const nameless = "no name was found"

// guesses are the parts that were guessed.
func (c cast) guesses() (out []string) {
	for i, p := range []party{c.holdout, c.rival, c.mediator} {
		if p.why != "" {
			out = append(out, [3]string{"who holds out", "who is the other side", "who mediates"}[i])
		}
	}
	return out
}

// notes say who was taken for whom, and how to say otherwise.
func (c cast) notes() (out []string) {
	for _, p := range []struct {
		party
		part, flag string
	}{
		{c.holdout, "the side that holds out", "--holdout"},
		{c.rival, "the other side", "--other"},
		{c.mediator, "the mediator", "--mediator"},
	} {
		if p.why == nameless {
			out = append(out, fmt.Sprintf("no name was found for %s (%s NAME gives one)", p.part, p.flag))
		} else if p.why != "" {
			out = append(out, fmt.Sprintf("%s is taken for %s: %s (%s NAME says otherwise)", p.name, p.part, p.why, p.flag))
		}
	}
	return out
}
