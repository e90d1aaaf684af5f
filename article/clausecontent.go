package article

// clausal is the clause or infinitive behind a cue at k that is its content: where
// it begins and ends. What stands between them, who is spoken to, when and where,
// is no part of it.
func (m *clauses) clausal(c match, k int) (from, to int) {
	if m.behindPreposition(c, k) > 0 {
		return 0, 0
	}
	if k = m.opens(c, k); k >= 0 {
		return k, m.clauseEnd(c, k)
	}
	return 0, 0
}

// opens is where the clause begins that is the content, or -1.
func (m *clauses) opens(c match, k int) int {
	if m.introduces(c, k) {
		return k
	}
	if c.has(frameHim) || m.beginsAdjunct(k) {
		if j := m.pastAdjunct(c, k); j >= 0 {
			return j
		}
	}
	k = m.pastTime(m.pastSetting(m.pastTime(k)))
	switch {
	case c.has(frameHim) && c.has(frameBare):
		return m.pastAddressee(k)
	case c.kind == adjectiveCue && m.is(k, classPreposition):
		return -1
	case c.has(frameBare) && (m.beginsClause(k) || !c.has(frameObject) && m.headline && m.beginsPhrase(k)):
		return k
	case c.has(frameBare) && m.beginsPhrase(k) && m.quotesWithin(k):
		return k
	}
	return -1
}

// quotesWithin says whether a quotation opens behind the first words from k on: what
// is said can have its verb in there.
func (m *clauses) quotesWithin(k int) bool {
	for j := k + 1; j < min(m.sent.to, k+longestAdjunct); j++ {
		if m.tok[j].kind == openQuote {
			return true
		}
		if m.class[j]&classMark != 0 {
			return false
		}
	}
	return false
}

// introduces says whether the word at k opens a clause or infinitive that the cue takes.
func (m *clauses) introduces(c match, k int) bool {
	j := m.ahead(k)
	switch {
	case m.word(k, "that") && m.is(k+1, classMark) && !m.word(k+1, ",") && !m.is(k+1, classQuote), m.word(k, "that") && m.word(c.group.at, "having"):
		return false
	case m.word(k, "that"):
		return c.has(frameThat) && (c.kind != nounCue || !m.finiteVerb(k+1))
	case m.word(k, "not") && m.word(k+1, "to"), m.word(j, "to"):
		return c.has(frameTo) && m.infinitiveAt(j)
	case m.is(k, classWh) && !m.word(k, "when") || m.word(k, "if"), m.word(k, "just", "exactly") && m.is(k+1, classWh):
		return c.has(frameWh)
	case m.is(k, classIng), m.word(k, "having", "being"):
		return c.has(frameIng)
	}
	return false
}

// infinitiveAt says whether "to" with a verb stands at i or behind a negation there.
func (m *clauses) infinitiveAt(i int) bool {
	if m.word(i, "not") {
		i++
	}
	if !m.word(i, "to") {
		return false
	}
	j := m.ahead(i + 1)
	if m.is(j, classQuote) {
		j = m.ahead(j + 1)
	}
	return m.is(j, classAuxiliary) || j < m.sent.to && m.class[j]&(closed|classMark|classNumber|className) == 0 &&
		(m.form[j]&formBase != 0 || m.form[j] == 0)
}

// beginsClause says whether a clause without "that" begins at k: a subject and
// then a verb.
func (m *clauses) beginsClause(k int) bool {
	if m.is(k, classSubject) {
		return true
	}
	if m.is(k, classMark) && m.tok[k].kind != openQuote && !m.tok[k].is("$", "£", "€", "[", "(") {
		return false
	}
	if m.word(k, "as", "while", "when", "after", "before", "because", "since", "and", "but") {
		return false
	}
	if m.is(k, classEd) && !m.is(k, className) && m.class[k]&classAuxiliary == 0 {
		return false
	}
	end := min(m.sent.to, k+longestSource)
	for j := k; j < end; j++ {
		switch {
		case m.word(j, ",") && m.is(j+1, classAnd|classBut) && m.newClause(j+2):
			return false
		case m.word(j, ";", ":", "because", "although"), m.dash(j):
			return false
		case m.is(j, classRelative) && j > k:
			return m.auxiliaryAfter(j, end)
		case j > k && m.finiteVerb(j):
			return m.auxiliary(j) || !m.is(m.back(j-1), classAnd|classBut)
		}
	}
	return false
}

// auxiliaryAfter says whether a second verb follows the relative clause at j.
func (m *clauses) auxiliaryAfter(j, end int) bool {
	verbs := 0
	for ; j < end; j++ {
		if m.finiteVerb(j) && !m.finiteVerb(j-1) {
			verbs++
		}
	}
	return verbs > 1
}

// pastAddressee is where a clause without "that" begins behind who is spoken to at
// k: "told reporters he would". -1 if nobody is.
func (m *clauses) pastAddressee(k int) int {
	if m.is(k, classObject) && !m.is(k, classSubject) {
		return k + 1
	}
	for j := k + 1; j < min(m.sent.to, k+longestAdjunct); j++ {
		switch {
		case m.class[j]&classMark != 0 && !m.is(j, classQuote):
			return -1
		case m.is(j, classSubject) && !m.word(j, "who"):
			return j
		case m.is(j, classDeterminer|classPossessive) && m.nominal(j-1) && m.beginsClause(j):
			return j
		case m.is(j, className) && !m.is(j-1, className) && m.nominal(j-1) && m.beginsClause(j):
			return j
		}
	}
	return -1
}
