package article

// sourceOf is who says it.
func (m *clauses) sourceOf(c match) span {
	switch {
	case c.kind == nounCue:
		return m.possessor(c.group.at)
	case c.group.role == finiteRole, c.group.role == passive:
		if m.is(c.group.from-1, classAnd|classBut) || m.word(c.group.from-1, ",") && m.is(c.group.from-2, classAnd) {
			return m.sharedSubject(c.group.from)
		}
		if s := m.subject(c.group.from); s.from < s.to {
			return s
		}
	}
	return m.sharedSubject(c.group.from)
}

// sharedSubject is the subject that a verb at i without one of its own has: that
// of the attribution before it in the sentence, or of the sentence's first verb.
func (m *clauses) sharedSubject(i int) span {
	for k := len(m.found) - 1; k >= max(0, len(m.found)-lookBehind); k-- {
		f := m.found[k]
		if f.cue[0].from < m.sent.from {
			break
		}
		if f.cue[0].from < i && len(f.source) > 0 {
			return f.source[0]
		}
	}
	if s := m.nearestSubject(i); s.from < s.to {
		return s
	}
	for j := m.sent.from; j < min(i, m.sent.from+longestSource); j++ {
		if m.finiteVerb(j) {
			return m.subject(m.back(j-1) + 1)
		}
	}
	return span{}
}

// nearestSubject is the subject of the last verb of the clause that ends at i.
func (m *clauses) nearestSubject(i int) span {
	for j := i - 1; j > max(m.sent.from, i-longestAdjunct); j-- {
		if m.tok[j].depth != m.tok[i].depth || !m.is(j, classSpeak) || !m.finiteVerb(j) {
			continue
		}
		if s := m.subject(m.verb(j, m.form[j]).from); s.from < s.to {
			return s
		}
	}
	return span{}
}

// possessor is whose the noun at i is: "his plan", "the minister's promise".
func (m *clauses) possessor(i int) span {
	for j := i - 1; j >= max(m.sent.from, i-5); j-- {
		switch {
		case m.is(j, classPossessive):
			return span{j, j + 1}
		case m.clitic(j):
			return m.nounPhrase(j)
		case m.class[j]&(classMark|closed) != 0:
			return span{}
		}
	}
	return span{}
}
