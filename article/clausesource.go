package article

// subject is the subject that ends before token g, or an empty span.
func (m *clauses) subject(g int) span {
	j := g - 1
	if j < m.sent.from {
		return span{}
	}
	switch {
	case m.is(j, classRelative), m.is(j, classSubject):
		return span{j, g}
	case m.word(j, ",") || m.dash(j):
		return m.apposed(j, g)
	}
	s := m.nounPhrase(g)
	if m.is(s.from-1, classPreposition) && m.is(s.from-2, classRelative|classSubject) {
		return span{s.from - 2, s.from - 1} // "who in 2010 said"
	}
	return m.ownPart(s)
}

// ownPart is a noun phrase without the one before "and" that belongs to a verb or
// preposition before it: "rejected the budget and the unions".
func (m *clauses) ownPart(s span) span {
	b := s.from - 1
	if !m.is(b, classVerb|classPreposition) || m.is(b, className) {
		return s
	}
	for i := s.to - 1; i > s.from; i-- {
		if m.is(i, classAnd) {
			return span{i + 1, s.to}
		}
	}
	return s
}

// apposed is the subject whose apposition closes with the comma at j: "Mara Ilic,
// head of the port,".
func (m *clauses) apposed(j, g int) span {
	low := max(m.sent.from, j-longestSource)
	for c := j - 1; c > low; c-- {
		if !m.word(c, ",") && !(m.dash(j) && m.dash(c)) || m.tok[c].depth != m.tok[j].depth {
			continue
		}
		if s := m.nounPhrase(c); s.from < s.to && !m.verbWithin(s) {
			return span{s.from, g}
		}
	}
	return span{}
}

// verbWithin says whether a finite verb stands in a span.
func (m *clauses) verbWithin(s span) bool {
	for i := s.from; i < s.to; i++ {
		if m.finiteVerb(i) {
			return true
		}
	}
	return false
}

// nounPhrase is the noun phrase that ends before token g.
func (m *clauses) nounPhrase(g int) span {
	low := max(m.sent.from, g-longestSource)
	i := g
	for i > low && m.inNounPhrase(i-1, g) {
		i--
	}
	for i < g && m.is(i, classPreposition|classAnd|classBut|classMark|classTime|classAdverb) && !m.is(i, classDeterminer) && m.tok[i].kind != openQuote {
		i++
	}
	return span{i, g}
}

// inNounPhrase says whether token i goes on to the left with the noun phrase that
// ends before g.
func (m *clauses) inNounPhrase(i, g int) bool {
	switch {
	case m.class[i]&classQuote != 0:
		return true
	case m.word(i, ")", "&", "/"):
		return true
	case m.class[i]&classMark != 0:
		return m.bracketed(i)
	case m.clitic(i), m.is(i, classPossessive|classDeterminer|classNumber):
		return true
	case m.is(i, classSubject|classRelative|classWh|classBut|classSubordinator|classAuxiliary) && !m.is(i, classPreposition):
		return false
	case m.word(i, "of"), m.is(i, className):
		return true
	case m.is(i, classPreposition):
		return m.nominal(i-1) || m.is(i-1, classAnd) && m.nominal(i-2)
	case m.is(i, classAnd):
		return m.nominal(i-1) && i+1 < g
	case m.is(i, classVerb) && m.form[i]&(formPast|formS|formBase) != 0:
		return !m.finiteVerb(i)
	}
	return true
}

// bracketed says whether token i stands in brackets: "Rep. Orla Dunn (R-Vell)".
func (m *clauses) bracketed(i int) bool {
	for j := i + 1; j < min(i+8, m.sent.to); j++ {
		if m.tok[j].is(")") {
			return true
		}
	}
	return false
}

// nominal says whether token i can be a noun.
func (m *clauses) nominal(i int) bool {
	if i < m.sent.from || m.class[i]&(closed|classMark) != 0 {
		return false
	}
	return !m.is(i, classAdverb|classVerb) || m.is(i, className|classNoun)
}

// nounPhraseFrom is the noun phrase that begins at k, with an apposition and
// "of" behind it: the subject behind its verb, or the name behind "according to".
func (m *clauses) nounPhraseFrom(k int) span {
	i := k
	for ; i < min(m.sent.to, k+longestSource); i++ {
		if m.tok[i].depth != m.tok[k].depth && m.class[i]&classQuote == 0 {
			continue
		}
		if m.word(i, "(") {
			i = m.closing(i, m.sent.to)
			continue
		}
		if i > k && m.endsName(i) {
			break
		}
	}
	return span{k, i}
}

// endsName says whether the noun phrase of a source ends before token i.
func (m *clauses) endsName(i int) bool {
	switch {
	case m.clitic(i) || m.is(i, className|classNumber|classQuote) || m.word(i, "&", ")"):
		return false
	case m.class[i]&classMark != 0:
		return true
	case m.is(i, classSubject|classBut|classSubordinator|classAuxiliary|classWh) && !m.is(i, classPreposition):
		return true
	case m.word(i, "in") && m.adjunct(i):
		return true
	}
	return m.finiteVerb(i) || m.is(i, classTime) && m.timeAt(i)
}
