package article

// behind finds the cues of a sentence that stand behind their content or
// interrupt it: "The bridge, she said, was gone."
func (m *clauses) behind(first int) {
	from := m.sent.from
	for i := m.sent.from + 1; i < m.sent.to; i++ {
		if m.tok[i].depth > 0 {
			continue
		}
		if f, ok := m.interrupts(i, from); ok {
			m.found = append(m.found, f)
			from = f.end(i)
			i = max(i, from-1)
		}
	}
}

// interrupts is the attribution whose cue stands at i, behind a content that
// begins at from.
func (m *clauses) interrupts(i, from int) (finding, bool) {
	if !m.is(i, classVerb) {
		return finding{}, false
	}
	for _, c := range m.matches(i) {
		if c.kind != verbCue || !c.has(framePost) || c.group.role != finiteRole {
			continue
		}
		if f, ok := m.asSaid(c); ok {
			return f, ok
		}
		if f, ok := m.inverted(c, from); ok {
			return f, ok
		}
		if f, ok := m.straight(c, from); ok {
			return f, ok
		}
	}
	return finding{}, false
}

// sayingBefore says whether the sentence begins at from with a subject, a cue and
// its clause, which then goes on to its end: "The mayor also said that, as the
// film showed, the square was empty."
func (m *clauses) sayingBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if m.class[i]&classMark != 0 || m.is(i, classSubordinator|classRelative) {
			return false
		}
		if !m.finiteVerb(i) || m.auxiliary(i) {
			continue
		}
		for _, c := range m.matches(i) {
			if c.kind == verbCue && c.group.role == finiteRole && c.has(frameThat|frameBare) && m.subject(c.group.from).from == from {
				at, _ := m.clausal(c, c.end)
				return at > 0
			}
		}
		return false
	}
	return false
}

// asSaid is the attribution of "As the minister said in May, the bridge".
func (m *clauses) asSaid(c match) (finding, bool) {
	s := m.subject(c.group.from)
	if !m.word(m.sent.from, "as") || s.from != m.sent.from+1 || s.to <= s.from {
		return finding{}, false
	}
	for j := c.end; j < min(m.sent.to-1, c.end+longestAdjunct); j++ {
		if m.finiteVerb(j) {
			break
		}
		if m.word(j, ",") {
			return m.attribute(c, c.end, s, m.goesOn(c, j+1))
		}
	}
	return finding{}, false
}

// inverted is the attribution of "…, said the minister".
func (m *clauses) inverted(c match, from int) (finding, bool) {
	i := c.group.from
	if !m.comma(i-1) || m.over(c.end) || !m.clauseBetween(from, i-1) {
		return finding{}, false
	}
	s := m.nounPhraseFrom(c.end)
	if s.to <= s.from || m.finiteVerb(s.to) || m.word(c.end, "that", "to") || m.is(c.end, classPreposition|classObject&^classSubject) {
		return finding{}, false
	}
	if !m.over(s.to) && !m.word(s.to, ",") && !m.is(s.to, classRelative|classPreposition) {
		return finding{}, false
	}
	return m.attribute(c, c.end, s, m.before(from, i-1))
}

// straight is the attribution of "…, the minister said".
func (m *clauses) straight(c match, from int) (finding, bool) {
	s := m.subject(c.group.from)
	if m.is(c.group.from, classModal) {
		return finding{}, false
	}
	at := s.from - 1
	if m.word(at, "as") {
		at--
	}
	if s.to <= s.from || m.is(s.from, classRelative) || !m.comma(at) || !m.clauseBetween(from, at) {
		return finding{}, false
	}
	if m.sayingBefore(from, at) {
		return finding{}, false
	}
	end := m.pastOccasion(c)
	before := m.before(from, at)
	switch {
	case m.over(end):
		return m.attribute(c, c.end, s, before)
	case !m.word(end, ",") || end+1 < m.sent.to && m.tok[end+1].kind == openQuote && m.adverbial(before):
		return finding{}, false
	case m.participleCue(end+1) || m.word(end+1, "as", "after", "while", "when", "before") || m.is(end+1, classAnd) && m.joinsCue(end+2, m.extentOf(c, false)):
		return m.attribute(c, c.end, s, before)
	}
	return m.attribute(c, c.end, s, m.interrupted(before), m.goesOn(c, end+1))
}
