package article

import (
	"slices"
	"strings"
)

// name is a proper name in the text.
type name struct {
	span              // its words, titles included
	title int         // how many tokens at its start are titles: "Prime Minister"
	words []string    // the others, in lower case
	kind  SpeakerKind // what its words say about it
}

// readNames finds every proper name and decides which mean the same: those of
// the paragraphs first; headings, where most words have capitals, only repeat
// them.
func (c *cast) readNames() {
	for _, b := range c.blocks {
		if b.kind == paragraphBlock {
			c.namesIn(b.tokens)
		}
	}
	for _, b := range c.blocks {
		if b.kind != paragraphBlock {
			c.repeatedIn(b.tokens)
		}
	}
	slices.SortFunc(c.met, func(a, b met) int { return a.at - b.at })
	for _, m := range c.met {
		c.order, c.where = append(c.order, m.member), append(c.where, m.at)
	}
	c.hearPronouns()
}

// namesIn reads the names of a paragraph.
func (c *cast) namesIn(b span) {
	for i := b.from; i < b.to; {
		n, ok := c.nameAt(i, b.to)
		if !ok {
			i++
			continue
		}
		c.meet(n)
		i = n.to
	}
}

// repeatedIn reads the names of a heading that its paragraphs have: the longest
// that begins at each word.
func (c *cast) repeatedIn(b span) {
	for i := b.from; i < b.to; i++ {
		for j := min(b.to, i+longestRepeated); j > i; j-- {
			if !c.nameWord(i) || !c.nameWord(j-1) {
				continue
			}
			n, ok := c.named(i, j)
			if !ok {
				continue
			}
			if m := c.find(&n); m >= 0 && (len(n.words) > 1 || c.members[m].kind != Organisation) {
				c.meetAs(m, n)
				i = j - 1
				break
			}
		}
	}
}

// longestRepeated is how many words of a name a heading is searched for.
const longestRepeated = 4

// nameAt reads the proper name that begins at token i.
func (c *cast) nameAt(i, limit int) (name, bool) {
	if !c.nameWord(i) || c.plainStart(i, limit) {
		return name{}, false
	}
	j := i + 1
	for j < limit && j-i < longestName {
		switch {
		case c.nameWord(j) && c.adjoins(j):
			j++
		case j+1 < limit && particles[c.tok[j].lower] && c.nameWord(j+1), j+1 < limit && c.joinsName(i, j):
			j += 2
		case c.tok[j].kind == openQuote && c.nickname(j) && int(c.tok[j].pair)+1 < limit:
			j = int(c.tok[j].pair) + 1
		default:
			return c.named(i, j)
		}
	}
	return c.named(i, j)
}

// longestName is how many tokens a name may have.
const longestName = 12

// adjoins says whether only spaces stand before token j.
func (c *cast) adjoins(j int) bool {
	return !strings.Contains(c.text[c.tok[j-1].To:c.tok[j].From], "\n\n")
}

// joinsName says whether token j joins two parts of a name: "Department of
// Trade", "Bank for Settlements".
func (c *cast) joinsName(i, j int) bool {
	return c.tok[j].is("of", "for", "&") && c.nameWord(j+1) && bodies[c.tok[j-1].lower] && j > i
}

// particles stand between the parts of people's names.
var particles = set(`de la le van von der den del da dos di du bin ibn al el ten ter y zu`)

// nameWord says whether token i may be part of a name: a word with a capital
// that is none of the small words of the language.
func (c *cast) nameWord(i int) bool {
	t := &c.tok[i]
	if t.kind != wordToken || !t.capital {
		return false
	}
	return c.class(i)&(closed|classTime) == 0 && !starters[t.lower] && !t.is("i") || c.calledLikeMonth(i)
}

// calledLikeMonth says whether token i is somebody's name though months are
// called so: "Jan Orr", "Edna May", but not "in May".
func (c *cast) calledLikeMonth(i int) bool {
	if !c.tok[i].is("jan", "may", "april", "june", "august") || i == 0 {
		return false
	}
	before, behind := &c.tok[i-1], i+1 < len(c.tok) && c.tok[i+1].kind == wordToken && c.tok[i+1].capital
	if before.block != c.tok[i].block || before.kind != wordToken {
		return behind
	}
	return c.class(i-1)&(classPreposition|classTime|classDeterminer) == 0 && (behind || before.capital && c.class(i-1)&closed == 0)
}

// plainStart says whether token i is a common word that has its capital from
// beginning a sentence only.
func (c *cast) plainStart(i, limit int) bool {
	s := c.sentence(i)
	first := i == s.from || c.tok[i-1].kind == openQuote
	if !first || i+1 < limit && c.nameWord(i+1) {
		return false
	}
	return c.class(i)&(classAdverb|classNoun|classCommunication) != 0 || c.form(i)&(formIng|formPast) != 0
}

// named divides a name into titles and the rest.
func (c *cast) named(i, j int) (name, bool) {
	n := name{span: span{i, j}}
	for k := i; k < j-1; k++ {
		if titles[strings.TrimSuffix(c.tok[k].lower, ".")] {
			n.title = k + 1 - i
		}
	}
	for k := i + n.title; k < j; k++ {
		if c.tok[k].wordlike() && !c.tok[k].is("jr.", "sr.") && !(c.tok[k].depth > c.tok[i].depth) {
			n.words = append(n.words, c.tok[k].lower)
		}
	}
	n.kind = c.nameKind(&n)
	return n, len(n.words) > 0
}

// nameKind tells what a name is of from its words and the word before it.
func (c *cast) nameKind(n *name) SpeakerKind {
	switch {
	case slices.ContainsFunc(n.words, func(w string) bool { return bodies[w] }):
		return Organisation
	case n.title > 0 || len(n.words) > 1 && !(n.from > 0 && c.tok[n.from-1].is("the")):
		return Person
	}
	return Unnamed
}

// meet takes a name in the text for a member, old or new.
func (c *cast) meet(n name) {
	m := c.find(&n)
	if m < 0 {
		m = c.add(member{words: n.words, name: c.bare(n), kind: n.kind})
	} else {
		c.learn(m, &n)
	}
	if g := givenGender(n.words); g != unknownGender && c.members[m].kind == Person {
		c.members[m].gender = g
	}
	c.meetAs(m, n)
	c.rolesOf(m, &n)
}

// meetAs records that a name means a member.
func (c *cast) meetAs(m int, n name) {
	c.at[n.from] = meant{m, n.to}
	c.met = append(c.met, met{m, n.from})
	c.members[m].mentions = append(c.members[m].mentions, n.span)
}

// bare is a name as it is written, without titles.
func (c *cast) bare(n name) string { return c.lexed.at(n.from+n.title, n.to) }

// learn takes what a further mention tells of a member.
func (c *cast) learn(m int, n *name) {
	was := &c.members[m]
	if len(n.words) > len(was.words) && n.kind == was.kind || len(was.words) == 1 && len(n.words) > 1 && len(was.words[0]) < len(n.words[0])+4 {
		was.words, was.name = n.words, c.bare(*n)
		c.index(m)
	}
	if was.kind == Unnamed {
		was.kind = n.kind
	}
}

// find is the member that a name means, or -1.
func (c *cast) find(n *name) int {
	list := c.byWord[n.words[len(n.words)-1]]
	for k := len(list) - 1; k >= 0 && k >= len(list)-namesakes; k-- {
		if sameName(&c.members[list[k]], n) {
			return list[k]
		}
	}
	return -1
}

// namesakes is how many members with a word in common are looked at, latest
// first: enough for families, and a bound for texts that are no prose.
const namesakes = 16

// sameName says whether a member may be called n: one name is the end of the
// other, or its first word, or its first letters.
func sameName(m *member, n *name) bool {
	a, b := m.words, n.words
	if len(b) > len(a) {
		a, b = b, a
	}
	if len(a) > 1 && len(b) == 1 && acronym(a) == b[0] {
		return true
	}
	if slices.Equal(a[len(a)-len(b):], b) {
		return m.kind != Organisation || len(b) > 1 || len(a) == len(b)
	}
	switch {
	case m.kind == Organisation || n.kind == Organisation:
		return false
	case len(b) == 1:
		return a[0] == b[0] && len(m.words) > 1
	}
	return a[len(a)-1] == b[len(b)-1] && a[0] == b[0] // a middle name more or less
}
