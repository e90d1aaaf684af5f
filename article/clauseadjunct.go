package article

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

// beginsAdjunct says whether an adverbial can begin at k.
func (m *clauses) beginsAdjunct(k int) bool {
	return m.word(k, "to") || m.is(k, classPreposition|classAdverb|classTime) && !m.is(k, classDeterminer|classSubject) || m.word(k, "last", "this", "earlier")
}

// pastAdjunct is where a clause with a word of its own begins behind what stands
// from k on: "said on Friday in a statement that". -1 if there is none.
func (m *clauses) pastAdjunct(c match, k int) int {
	for j := k; j < min(m.sent.to, k+longestAdjunct); j++ {
		if j > k && m.introduces(c, j) && !m.is(j, classIng) {
			return j
		}
		if m.class[j]&classMark != 0 && !m.is(j, classQuote) || m.finiteVerb(j) && !m.is(j, classIng) {
			return -1
		}
		if m.is(j, classSubordinator|classSubject) && !m.is(j, classObject|classPreposition) {
			return -1
		}
	}
	return -1
}

// pastTime is behind the adverbial of time at k, or k.
func (m *clauses) pastTime(k int) int {
	j := k
	if m.word(j, "on") && m.is(j+1, classTime) && m.is(j+1, className) {
		j++
	} else if !m.timeAt(j) {
		return k
	}
	for n := 0; n < longestAdverbs && m.is(j, classTime); n++ {
		j++
	}
	return j
}

// pastOccasion is behind the time and occasion of speaking, and who is spoken to: "said on Friday
// in an interview", "told reporters"; or the end of the cue.
func (m *clauses) pastOccasion(c match) int {
	k := c.end
	if !m.beginsAdjunct(k) && !c.has(frameHim) || m.behindPreposition(c, k) > 0 {
		return k
	}
	for j := k; j < min(m.sent.to, k+longestAdjunct); j++ {
		switch {
		case m.word(j, ",") || m.over(j):
			return j
		case m.finiteVerb(j), m.class[j]&classMark != 0, m.word(j, "that"), m.is(j, classIng):
			return k
		}
	}
	return k
}

// adverbial says whether a stretch only says when or where something was said, before
// a quotation: "At a rally in the capital, he said,".
func (m *clauses) adverbial(s span) bool {
	return m.is(s.from, classSubordinator|classPreposition|classAdverb|classTime|classIng|classBut|classAnd) || m.word(s.from, "asked", "this", "last")
}

// pastSetting is behind the occasion of speaking at k when a clause begins there:
// "said in a statement it", or k.
func (m *clauses) pastSetting(k int) int {
	if !m.is(k, classPreposition) {
		return k
	}
	for j := k + 1; j < min(m.sent.to-1, k+longestAdverbs); j++ {
		if m.is(j, classMark|classPreposition) {
			return k
		}
		if m.is(j, classCommunication) && !m.clitic(j+1) && m.beginsPhrase(m.pastTime(j+1)) {
			return j + 1
		}
	}
	return k
}
