package article

// clauseEnd is where a clause that begins at k ends: where the sentence does, or
// before what belongs to the clause of the cue again.
func (m *clauses) clauseEnd(k int) int { return m.end(k, m.infinitiveAt(k)) }

// phraseEnd is where a noun phrase that begins at k ends, with what hangs on it.
func (m *clauses) phraseEnd(k int) int { return m.end(k, true) }

// end is where a clause or phrase that begins at k ends.
func (m *clauses) end(k int, phrase bool) int {
	limit := min(m.sent.to, k+longestContent)
	depth := m.tok[k].depth
	verbs := phrase
	for i := k; i < limit; i++ {
		t := &m.tok[i]
		if t.depth < depth {
			return i
		}
		if t.depth > depth {
			continue
		}
		if t.is("(", "[") {
			i = m.closing(i, limit)
			continue
		}
		if i > k && m.endsAt(i, phrase, verbs) {
			return i
		}
		verbs = verbs || m.finiteVerb(i)
	}
	return limit
}

// closing is where the bracket at i closes, or i if it does not soon.
func (m *clauses) closing(i, limit int) int {
	for j := i + 1; j < min(limit, i+longestSource); j++ {
		if m.tok[j].is(")", "]") {
			return j
		}
	}
	return i
}

// endsAt says whether a clause or phrase ends before token i. verbs says that it
// had a verb of its own already.
func (m *clauses) endsAt(i int, phrase, verbs bool) bool {
	t := &m.tok[i]
	switch {
	case t.is(";"):
		return true
	case m.dash(i):
		return phrase
	case t.is(",", ", "):
		return m.endsAtComma(i, phrase, verbs)
	case m.is(i, classAnd|classBut):
		return verbs && m.joinsCue(i+1) || phrase && (m.is(i, classBut) || m.newClause(i+1))
	case phrase:
		return m.endsPhrase(i)
	}
	return false
}

// endsAtComma says whether the comma at i ends a clause or phrase.
func (m *clauses) endsAtComma(i int, phrase, verbs bool) bool {
	j := i + 1
	switch {
	case m.word(j, "but", "although", "though", "despite", "whereas", "according"):
		return true
	case m.word(j, "who", "which", "whose", "whom", "where"):
		return verbs
	case m.word(j, "while", "when", "as", "after", "because", "if", "since", "until", "before", "even"):
		return phrase
	case m.participleCue(j):
		return verbs
	case m.is(j, classAnd|classBut):
		return m.joinsCue(j+1) || m.newCue(j+1) || phrase && m.newClause(j+1)
	case phrase && m.is(j, classIng) && !m.word(j, "including"):
		return true
	case phrase && m.is(j, classSubject):
		return true
	}
	return false
}

// participleCue says whether a clause such as "adding that" begins at i.
func (m *clauses) participleCue(i int) bool {
	i = m.ahead(i)
	return m.is(i, classIng) && m.is(i, classSpeak)
}

// joinsCue says whether a further cue with the same subject stands at i: "and added".
func (m *clauses) joinsCue(i int) bool {
	i = m.ahead(i)
	if !m.is(i, classSpeak) || m.is(i, className) {
		return m.auxiliary(i) && !m.is(i, classModal) && m.is(m.ahead(i+1), classSpeak)
	}
	if m.form[i]&(formPast|formS) == 0 {
		return false
	}
	return !m.is(i+1, classPreposition) || m.word(i+1, "that")
}

// newCue says whether a clause with a subject and a cue begins at i: "and the
// minister said".
func (m *clauses) newCue(i int) bool {
	for j := i; j < min(i+10, m.sent.to); j++ {
		switch {
		case m.class[j]&classMark != 0:
			return false
		case j > i && m.is(j, classSpeak) && m.finiteVerb(j):
			return m.cueWithClause(j)
		case m.finiteVerb(j) && !m.auxiliary(j):
			return false
		}
	}
	return false
}

// newClause says whether a clause with a subject of its own begins at i.
func (m *clauses) newClause(i int) bool {
	for j := i; j < min(i+8, m.sent.to); j++ {
		if m.class[j]&classMark != 0 {
			return false
		}
		if j > i && m.finiteVerb(j) {
			return true
		}
	}
	return false
}

// cueWithClause says whether the word at i is a cue that a clause can follow.
func (m *clauses) cueWithClause(i int) bool {
	for _, c := range m.lex.byForm[m.tok[i].lower] {
		if c.kind == verbCue && c.has(frameThat|frameBare) {
			return true
		}
	}
	return false
}

// endsPhrase says whether a noun phrase ends before the word at i.
func (m *clauses) endsPhrase(i int) bool {
	switch {
	case m.word(i, "during", "after", "before", "since", "while", "when", "until", "amid", "despite", "because", "although", "though", "unless", "even"):
		return true
	case m.word(i, "in", "at", "on"):
		return m.adjunct(i)
	case m.word(i, "as"):
		return m.newClause(i + 1)
	case m.word(i, "last", "this", "earlier", "yesterday", "today", "tomorrow") || m.is(i, classTime):
		return m.timeAt(i)
	}
	return false
}

// timeAt says whether an adverbial of time stands at i: "last week", "Friday".
func (m *clauses) timeAt(i int) bool {
	if m.word(i, "last", "next", "this", "earlier") {
		return m.is(i+1, classTime)
	}
	if m.is(i, classTime) && m.is(i, className) && !m.word(i, "may") {
		return !m.clitic(i+1) && !m.is(i-1, classDeterminer|classPreposition|classPossessive)
	}
	return m.word(i, "yesterday", "today", "tonight", "tomorrow")
}

// adjunct says whether the preposition at i begins an adverbial of the cue, a time
// or an occasion of speaking: "in a statement", "on Friday", "at a rally".
func (m *clauses) adjunct(i int) bool {
	for j := i + 1; j < min(i+6, m.sent.to); j++ {
		if m.is(j, classMark|classPreposition) {
			return false
		}
		if m.is(j, classCommunication) {
			return true
		}
		if m.is(j, classTime) && m.is(j, className) {
			return !m.clitic(j + 1)
		}
	}
	return false
}
