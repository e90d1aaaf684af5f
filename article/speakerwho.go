package article

import "strings"

// who is the member that a finding's source means, made if there was none; -1 if
// it cannot be told. last is who spoke before, or -1.
func (c *cast) who(f *finding, last int) int {
	if len(f.source) == 0 {
		if last >= 0 && (f.direct || c.tok[f.first()].sent == c.tok[c.members[last].latest].sent) {
			return last
		}
		return -1
	}
	s := f.source[0]
	if m, ok := c.pronoun(s, f, last); ok {
		return m
	}
	if m := c.byName(s); m >= 0 {
		return m
	}
	return c.described(s)
}

// byName is the member named in a source, or -1: the name that is its head, not
// one that belongs to an office or is another's ("Roe's lawyer").
func (c *cast) byName(s span) int {
	head := c.headEnd(s)
	found := -1
	for i := s.from; i < head; i++ {
		known, ok := c.at[i]
		if !ok {
			continue
		}
		m, to := known.member, known.to
		switch {
		case to < head && c.tok[to].is("'s", "'", "’"), c.qualifies(to, head):
			found = -1 // "Roe's lawyer", "the Sorn official"
		case found >= 0 && c.tok[i-1].is("and"):
			return c.several(span{s.from, head})
		case found >= 0 && c.blocks[c.tok[i].block].kind != paragraphBlock:
			// headings have no small words to tell two names apart by: the first
		case i > s.from && c.belongs(s.from, i):
			// "the mayor of Sorn": no name of its own
		default:
			found = m
		}
		i = max(i, to-1)
	}
	if found < 0 && head < s.to { // "Roe's niece, Del. Ann Vale,"
		return c.apposedName(head, s.to)
	}
	return found
}

// qualifies says whether the word at i, behind a name, is what the name qualifies.
func (c *cast) qualifies(i, end int) bool {
	t := &c.tok[i%len(c.tok)]
	return i < end && t.kind == wordToken && !t.capital && c.class(i)&(closed|classAdverb|classTime) == 0 &&
		!t.is("and", "both", "who", "himself", "herself", "itself", "all", "each", "alone")
}

// belongs says whether the name at i hangs on a preposition before it.
func (c *cast) belongs(from, i int) bool {
	i--
	for i > from && c.class(i)&(classDeterminer|classPossessive) != 0 {
		i--
	}
	return c.class(i)&classPreposition != 0 || c.tok[i].is("to")
}

// apposedName is the member whose name follows a comma in a source, or -1.
func (c *cast) apposedName(i, to int) int {
	for ; i < to; i++ {
		m, ok := c.at[i]
		if ok && c.members[m.member].kind == Person && !c.tok[i-1].is("of", "for", "in", "at", "to", "by", "with", "and") && !(m.to < to && c.tok[m.to].is("'s")) {
			return m.member
		}
	}
	return -1
}

// headEnd is where the head of a noun phrase ends: at its first comma or
// bracket, or at "who".
func (c *cast) headEnd(s span) int {
	for i := s.from; i < s.to; i++ {
		if c.tok[i].is(",", "(", "who", "which", "—", "–", "--") && i > s.from {
			return i
		}
	}
	return s.to
}

// several is a member for "Roe and Vale".
func (c *cast) several(s span) int {
	text := strings.TrimSuffix(c.lexed.at(s.from, s.to), " both")
	return c.sameText(text, Group)
}

// sameText is the member of that very name or description, made if need be.
func (c *cast) sameText(text string, kind SpeakerKind) int {
	key := "=" + strings.ToLower(text)
	if list := c.byWord[key]; len(list) > 0 {
		return list[0]
	}
	m := c.add(member{name: text, kind: kind})
	c.byWord[key] = []int{m}
	return m
}

// described is the member that a description means: one with that role, or a
// new one by the name of its description.
func (c *cast) described(s span) int {
	head := c.headEnd(s)
	noun, first := c.noun(s.from, head)
	if noun == "" {
		return c.sameText(c.lexed.at(s.from, head), Unnamed)
	}
	if !c.tok[s.from].is("a", "an", "another", "some", "several", "many", "two", "three") || int(c.tok[s.from].block) < leadBlocks {
		if m := c.withRole(noun, s, first); m >= 0 {
			return m
		}
	}
	kind := Unnamed
	switch {
	case papers[noun]:
		kind = Document
	case bodies[noun]:
		kind = Organisation
	case crowds[noun] || crowds[c.tok[s.from].lower] || strings.HasSuffix(noun, "s") && !c.tok[s.from].is("a", "an"):
		kind = Group
	case c.class(s.from)&(classDeterminer|classPossessive) != 0 || titles[noun]:
		kind = Person
	}
	text := c.lexed.at(s.from, head)
	if rest, ok := strings.CutPrefix(text, "The "); ok {
		text = "the " + rest
	}
	return c.sameText(text, kind)
}

// leadBlocks is how many blocks open an article: there a description may stand
// for someone who is named only later.
const leadBlocks = 3

// noun is the word that a description is built on: the last before a preposition
// or its end; with its index.
func (c *cast) noun(from, to int) (string, int) {
	at := -1
	for i := from; i < to; i++ {
		if i > from && (c.class(i)&classPreposition != 0 || c.tok[i].is("to")) {
			break
		}
		if c.tok[i].kind == wordToken {
			at = i
		}
	}
	if at < 0 {
		return "", -1
	}
	return c.tok[at].lower, at
}

// withRole is the latest member before a description whose role has its noun, or,
// where an article opens with it, the one that is named later; -1 if there is
// none or the description says otherwise.
func (c *cast) withRole(noun string, s span, _ int) int {
	if !titles[noun] && c.class(s.from)&classDeterminer == 0 && !c.possessed(s) {
		return -1
	}
	list := c.byRole[noun]
	best := -1
	for k := len(list) - 1; k >= 0 && k >= len(list)-namesakes; k-- {
		m := &c.members[list[k]]
		if m.kind == Organisation || len(m.mentions) == 0 || m.mentions[0].from > s.from {
			continue
		}
		if best < 0 || m.latest > c.members[best].latest {
			best = list[k]
		}
	}
	if best < 0 && len(list) > 0 && int(c.tok[s.from].block) < leadBlocks {
		return list[0]
	}
	return best
}

// possessed says whether a description begins with whose it is: "Vale's former
// envoy".
func (c *cast) possessed(s span) bool {
	for i := s.from; i < s.to; i++ {
		if c.tok[i].is("'s") {
			return true
		}
	}
	return false
}
