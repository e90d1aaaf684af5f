package article

import (
	"slices"
	"strings"
)

// cast is the people, organisations and papers that an article names, and how
// each was named last: what a later "Roe", "she" or "the minister" is taken for.
type cast struct {
	*lexed
	members []member
	byWord  map[string][]int // last, first and only words of names, and acronyms, in lower case
	byRole  map[string][]int // words of roles
	at      map[int]meant    // first token of a mention: whom it means, and its end

	met   []met // mentions by name
	order []int // members as the text names them, latest last, one entry a mention
	where []int // the tokens of these mentions, ascending
}

// met is a mention by name: of whom, and at which token.
type met struct{ member, at int }

// meant is whom a stretch of tokens means, and where it ends.
type meant struct{ member, to int }

// member is one of the cast.
type member struct {
	words    []string // of the fullest name, in lower case, without titles
	name     string
	roles    []string
	kind     SpeakerKind
	gender   gender
	speaker  int // index in Article.Speakers, or -1
	mentions []span
	latest   int // first token of the latest mention, by any means
}

// gender is what pronoun goes with somebody, as far as it is known.
type gender uint8

const (
	unknownGender gender = iota
	masculine
	feminine
	neuter
)

// resolve gives every finding its speaker, and the article its list of those who
// speak. Names come first, then pronouns and descriptions in the order of the
// text, each taken for the latest that it fits.
func (x *lexed) resolve(a *Article, found []finding) {
	c := &cast{lexed: x, byWord: map[string][]int{}, byRole: map[string][]int{}, at: map[int]meant{}}
	c.readNames()
	k, last := 0, -1
	for i := range found {
		f := &found[i]
		for ; k < len(c.where) && c.where[k] < f.last(); k++ {
			c.members[c.order[k]].latest = c.where[k]
		}
		m := c.who(f, last)
		f.speaker = m
		if m < 0 {
			continue
		}
		for _, s := range f.source {
			c.mention(m, s)
		}
		if f.direct || len(f.source) > 0 {
			last = m
		}
	}
	c.list(a, found)
}

// mention records that a stretch of text means a member.
func (c *cast) mention(m int, s span) {
	if was, ok := c.at[s.from]; !ok || was.member != m {
		c.members[m].mentions = append(c.members[m].mentions, s)
		if !ok {
			c.at[s.from] = meant{m, s.to}
		}
	}
	c.members[m].latest = max(c.members[m].latest, s.from)
}

// list turns members that speak into the article's speakers, in the order in
// which they first speak.
func (c *cast) list(a *Article, found []finding) {
	for i := range found {
		if found[i].speaker < 0 {
			continue
		}
		m := &c.members[found[i].speaker]
		if m.speaker < 0 {
			m.speaker = len(a.Speakers)
			a.Speakers = append(a.Speakers, c.speaker(m))
		}
		found[i].speaker = m.speaker
	}
}

// speaker is a member as the article's reader sees it.
func (c *cast) speaker(m *member) Speaker {
	s := Speaker{Name: m.name, Kind: m.kind, Mentions: c.places(apart(m.mentions))}
	if len(m.roles) > 0 {
		s.Role = m.roles[0]
	}
	return s
}

// apart is stretches in the order of the text, without those within others.
func apart(list []span) []span {
	slices.SortFunc(list, func(a, b span) int {
		if a.from != b.from {
			return a.from - b.from
		}
		return b.to - a.to
	})
	var out []span
	for _, s := range list {
		if len(out) == 0 || s.from >= out[len(out)-1].to {
			out = append(out, s)
		}
	}
	return out
}

// add makes a new member.
func (c *cast) add(m member) int {
	m.speaker = -1
	c.members = append(c.members, m)
	c.index(len(c.members) - 1)
	return len(c.members) - 1
}

// index enters a member under the words that may stand for it.
func (c *cast) index(k int) {
	w := c.members[k].words
	if len(w) == 0 {
		return
	}
	c.enter(w[len(w)-1], k)
	if len(w) > 1 {
		c.enter(w[0], k)
		c.enter(acronym(w), k)
	}
}

// enter puts a member under a word, once.
func (c *cast) enter(word string, k int) {
	if list := c.byWord[word]; len(list) == 0 || list[len(list)-1] != k {
		c.byWord[word] = append(list, k)
	}
}

// acronym is the first letters of words.
func acronym(words []string) string {
	var out strings.Builder
	for _, w := range words {
		for _, r := range w {
			out.WriteRune(r)
			break
		}
	}
	return out.String()
}
