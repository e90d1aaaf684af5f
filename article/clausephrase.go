package article

// accordingTo is the attribution of "according to" at i: its content is the clause
// before it, or the rest of the sentence.
func (m *clauses) accordingTo(i int) (finding, bool) {
	s := m.withRelative(m.nounPhraseFrom(i + 2))
	c := match{cue: &cue{kind: nounCue}, group: verbGroup{from: i, at: i}, end: i + 2}
	if i-m.sent.from < 2 || !m.over(s.to) && !m.comma(i-1) {
		k := s.to
		if m.word(k, ",") {
			k++
		}
		if k >= m.sent.to {
			return finding{}, false
		}
		return m.attribute(c, i+2, s, span{k, m.clauseEnd(c, k)})
	}
	content := []span{{m.sent.from, i}}
	if m.word(s.to, ",") && !m.over(s.to+1) {
		content = append(content, span{s.to + 1, m.clauseEnd(c, s.to+1)})
	}
	return m.attribute(c, i+2, s, content...)
}

// hearsay is the attribution of "reportedly" at i: its content is the clause around
// it, and nobody is named.
func (m *clauses) hearsay(i int) (finding, bool) {
	c := match{cue: &cue{kind: nounCue}, group: verbGroup{from: i, at: i}, end: i + 1}
	j := i + 1
	if m.over(j) || !m.is(j, classVerb|classAuxiliary) && !m.is(i-1, classAuxiliary) && i > m.sent.from {
		return finding{}, false
	}
	from := i
	for m.auxiliary(from - 1) {
		from--
	}
	s := m.subject(from)
	if s.from >= s.to {
		s = span{from, from}
	}
	return m.attribute(c, j, span{}, span{s.from, i}, span{j, m.end(j, extent{phrase: i > m.sent.from, verbal: true})})
}

// inView is the attribution of "in her view" or "in the words of the mayor" at i.
func (m *clauses) inView(i int) (finding, bool) {
	for j := i + 1; j < min(m.sent.to, i+longestLabel); j++ {
		switch {
		case m.is(j, classView) && m.word(j+1, "of"):
			s := m.nounPhraseFrom(j + 2)
			return m.viewed(i, s, s.to)
		case m.is(j, classView) && (m.clitic(j-1) || m.is(j-1, classPossessive)):
			return m.viewed(i, m.trim(span{i + 1, j}), j+1)
		case m.class[j]&classMark != 0 && !m.clitic(j), m.finiteVerb(j):
			return finding{}, false
		}
	}
	return finding{}, false
}

// viewed is the attribution of a phrase from i to end that says in whose view the
// rest of the clause is so.
func (m *clauses) viewed(i int, s span, end int) (finding, bool) {
	c := match{cue: &cue{kind: nounCue}, group: verbGroup{from: i, at: i}, end: end}
	switch {
	case i-m.sent.from < 2 && m.word(end, ","):
		return m.attribute(c, end, s, span{end + 1, m.clauseEnd(c, end+1)})
	case m.over(end):
		return m.attribute(c, end, s, span{m.sent.from, i})
	}
	return finding{}, false
}

// withRelative is a noun phrase with the relative clause behind it, up to a comma.
func (m *clauses) withRelative(s span) span {
	if !m.is(s.to, classRelative) {
		return s
	}
	for j := s.to; j < min(m.sent.to, s.to+longestAdjunct); j++ {
		if m.word(j, ",") || m.over(j) {
			return span{s.from, j}
		}
	}
	return s
}
