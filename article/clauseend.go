package article

// extent is a content whose end is looked for.
type extent struct {
	phrase bool     // a noun phrase or an infinitive, which has no subject of its own
	verbal bool     // an infinitive: what follows its object is its own
	as     bool     // that goes on over "as": described the bridge as unsafe
	main   verbForm // the form of the cue, which a further cue with the same subject shares
	led    bool     // by a participle before the clause it belongs to: "Citing the cost, he"
	rest   bool     // goes on behind the cue that interrupts it
	aim    bool     // of a cue that is an infinitive
	inner  bool     // a relative clause or one that a noun governs, behind which its own clause has its verb
	within bool     // a relative clause, behind which its own clause goes on
}

// extentOf is how the content of a cue ends.
func (m *clauses) extentOf(c match, phrase bool) extent {
	i := c.group.at
	e := extent{phrase: phrase, as: c.has(frameAs), main: m.form[i]}
	e.aim = c.group.role == infinitive
	if c.kind == verbCue && c.group.role == finiteRole {
		s := m.subject(c.group.from)
		e.within = m.is(s.from, classRelative) || s.from < s.to && m.is(s.from-1, classRelative) && !m.word(s.from-1, "that")
	}
	e.inner = e.within || c.kind == nounCue && len(c.words) > 0
	e.led = e.within || m.leads(c) || m.opening(i)
	return e
}

// opening says whether token i stands in a clause or phrase that opens the
// sentence before its main clause.
func (m *clauses) opening(i int) bool {
	k := m.sent.from
	if m.is(k, classQuote|classBut|classAnd) {
		k++
	}
	if !m.is(k, classSubordinator|classPreposition) {
		return false
	}
	for ; k < i; k++ {
		if m.word(k, ",") {
			return false
		}
	}
	return true
}

// leads says whether a cue stands in a clause before the one it belongs to:
// "Citing the cost, he", "When drivers ask for help, they".
func (m *clauses) leads(c match) bool {
	from := c.group.from
	if c.group.role == participle {
		return from == m.sent.from || m.is(from-1, classPreposition) && from-1 == m.sent.from
	}
	if c.kind != verbCue || c.group.role != finiteRole {
		return false
	}
	s := m.subject(from)
	return s.from < s.to && (m.is(s.from-1, classSubordinator) || m.is(s.from, classSubordinator))
}

// clauseEnd is where a clause or infinitive that begins at k ends: where the
// sentence does, or before what belongs to the clause of the cue again.
func (m *clauses) clauseEnd(c match, k int) int {
	e := m.extentOf(c, m.infinitiveAt(k))
	e.verbal = e.phrase
	return m.end(k, e)
}

// personEnd is where somebody and what he is to do end, from k on.
func (m *clauses) personEnd(c match, k int) int {
	e := m.extentOf(c, true)
	e.verbal = true
	return m.end(k, e)
}

// phraseEnd is where a noun phrase that begins at k ends, with what hangs on it.
func (m *clauses) phraseEnd(c match, k int) int { return m.end(k, m.extentOf(c, true)) }

// end is where a clause or phrase that begins at k ends.
func (m *clauses) end(k int, e extent) int {
	limit := min(m.sent.to, k+longestContent)
	if k >= limit {
		return k
	}
	depth := m.tok[k].depth
	had, open := e.phrase, false // a verb of its own; a subordinate clause that waits for its verb
	for i := k; i < limit; i++ {
		t := &m.tok[i]
		if t.depth < depth {
			return i
		}
		if t.depth > depth {
			continue
		}
		if t.kind == closeQuote && m.word(i-1, ",") && !m.word(i+1, "a", "an", "the") && m.endsAtComma(i, e, had) {
			return i + 1
		}
		if t.is("(", "[") {
			i = m.closing(i, limit)
			continue
		}
		if i > k && m.endsAt(i, e, had) {
			return i
		}
		verb := m.finiteVerb(i)
		if verb && e.within && e.phrase && !open && m.nominal(i-1) && m.auxiliary(i) {
			return i
		}
		if verb && had && !open && e.inner && m.secondVerb(i) {
			return i
		}
		open = !verb && (open || m.is(i, classRelative|classSubject|classWh|classSubordinator) || m.word(i, "that"))
		had = had || verb
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
func (m *clauses) endsAt(i int, e extent, verbs bool) bool {
	t := &m.tok[i]
	switch {
	case t.is(";"):
		return true
	case m.dash(i):
		return e.phrase || m.newCue(m.pastAnd(i+1))
	case t.is(","):
		return m.endsAtComma(i, e, verbs)
	case m.is(i, classAnd|classBut):
		return verbs && m.joinsCue(i+1, e) || e.phrase && (m.is(i, classBut) || m.newClause(i+1) || m.joinsVerb(i+1, e))
	case e.phrase && !e.verbal:
		return m.endsPhrase(i, e)
	case e.verbal && m.word(i, "so"):
		return m.newClause(i + 1)
	}
	return false
}

// endsAtComma says whether the comma at i ends a clause or phrase.
func (m *clauses) endsAtComma(i int, e extent, verbs bool) bool {
	j := i + 1
	switch {
	case e.inner && verbs && (m.auxiliary(j) || e.phrase && m.is(j, classSpeak) && m.form[j]&(formPast|formS) != 0), e.led && m.newClause(j):
		return true
	case m.word(j, "but", "although", "though", "whereas", "according"):
		return true
	case m.word(j, "who", "which", "whose", "whom", "where"):
		return verbs && !e.rest && e.phrase
	case m.word(j, "while") && m.newCue(j+1):
		return verbs
	case m.word(j, "while", "when", "as", "after", "because", "if", "since", "until", "before", "even"):
		return e.phrase
	case m.participleCue(j):
		return verbs
	case m.is(j, classAnd|classBut):
		return m.joinsCue(j+1, e) || m.newCue(j+1) || e.phrase && m.newClause(j+1)
	case e.phrase && m.is(j, classIng) && !m.word(j, "including"):
		return true
	case e.phrase && (m.is(j, classSubject) || m.word(j, "with")):
		return true
	}
	return false
}

// endsPhrase says whether a noun phrase ends before the word at i.
func (m *clauses) endsPhrase(i int, e extent) bool {
	switch {
	case m.word(i, "during", "after", "before", "since", "while", "when", "until", "amid", "despite", "because", "although", "though", "unless", "even"):
		return true
	case m.word(i, "in", "at", "on"):
		return m.adjunct(i)
	case m.word(i, "as"):
		role := m.word(i+1, "a", "an") || m.is(i+1, classQuote)
		return !m.word(i-1, "such") && (!e.as && !role || m.newClause(i+1))
	case m.word(i, "so"):
		return m.newClause(i + 1)
	case m.word(i, "last", "this", "earlier", "yesterday", "today", "tomorrow") || m.is(i, classTime):
		return m.timeAt(i)
	}
	return false
}
