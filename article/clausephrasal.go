package article

// phrasal is the noun phrase or gerund behind a cue at k that is its content.
func (m *clauses) phrasal(c match, k int) (from, to int) {
	k = m.pastTime(k)
	switch {
	case c.has(frameAs) && m.word(k, "as"):
		return k, m.phraseEnd(c, k)
	case !m.beginsPhrase(k):
		return 0, 0
	case c.has(frameObjectTo) && m.infinitiveWithin(k):
		return k, m.personEnd(c, k)
	case c.has(frameObjectAs) && m.asWithin(k):
		e := m.extentOf(c, true)
		e.as = true
		return k, m.end(k, e)
	case c.has(frameObject):
		if m.is(k, classObject) && !m.is(k, classPossessive) && (m.is(k+1, classPreposition) && !m.word(k+1, "as") || m.word(k+1, "as") && !c.has(frameAs)) {
			return k, k + 1
		}
		return k, m.phraseEnd(c, k)
	}
	return 0, 0
}

// behindPreposition is where the content begins behind a preposition that the cue
// takes, or 0.
func (m *clauses) behindPreposition(c match, k int) int {
	j := m.pastTime(m.ahead(k))
	if !c.has(framePrep) || j >= m.sent.to || !c.takes(m.tok[j].lower) || m.over(j+1) || m.infinitiveAt(j) {
		return 0
	}
	return j + 1
}

// cueWithPreposition is where a cue ends whose content begins behind a preposition,
// at to: with the preposition, unless a time stands between them.
func (m *clauses) cueWithPreposition(c match, to int) int {
	if m.ahead(c.end) == to-1 {
		return to
	}
	return c.end
}

// beginsPhrase says whether a noun phrase or gerund can begin at k.
func (m *clauses) beginsPhrase(k int) bool {
	if k >= m.sent.to {
		return false
	}
	if m.class[k]&classMark != 0 {
		return m.tok[k].kind == openQuote || m.tok[k].is("$", "£", "€", "#", "@")
	}
	if m.is(k, classDeterminer|classPossessive|classObject|className|classNumber) || m.word(k, "what", "how") {
		return !m.word(k, "that")
	}
	if m.word(k, "to") {
		return false
	}
	return m.class[k]&(closed|classTime) == 0 && !(m.is(k, classAdverb) && m.over(k+1))
}

// infinitiveWithin says whether somebody and what he is to do stand at k.
func (m *clauses) infinitiveWithin(k int) bool {
	for j := k + 1; j < min(m.sent.to, k+longestAdjunct); j++ {
		if m.infinitiveAt(j) {
			return true
		}
		if m.word(j, ";", ":") || m.finiteVerb(j) {
			return false
		}
	}
	return false
}

// asWithin says whether something and what it is taken for stand at k: "the comment
// as an insult".
func (m *clauses) asWithin(k int) bool {
	for j := k + 1; j < min(m.sent.to, k+longestAdjunct); j++ {
		if m.word(j, "as") && !m.word(j-1, "such", "well", "much", "as", "far") {
			return !m.newClause(j + 1)
		}
		if m.class[j]&classMark != 0 && !m.is(j, classQuote) && !m.word(j, "%", "$") || m.finiteVerb(j) || m.is(j, classSubordinator|classWh|classBut) && !m.is(j, classPreposition) {
			return false
		}
	}
	return false
}
