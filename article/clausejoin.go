package article

// pastAnd is behind the "and" or "but" at i, or i.
func (m *clauses) pastAnd(i int) int {
	if m.is(i, classAnd|classBut) {
		return i + 1
	}
	return i
}

// participleCue says whether a clause such as "adding that" begins at i.
func (m *clauses) participleCue(i int) bool {
	i = m.ahead(i)
	return m.is(i, classIng) && m.is(i, classSpeak)
}

// joinsCue says whether a further cue with the same subject stands at i: "and
// added". It has the same tense.
func (m *clauses) joinsCue(i int, e extent) bool {
	i = m.ahead(i)
	if m.is(i, classHave|classBe) && m.auxiliary(i) {
		return m.is(m.ahead(i+1), classSpeak)
	}
	if !m.is(i, classSpeak) || m.is(i, className) && !m.headline {
		return false
	}
	if e.aim {
		return !e.verbal && m.form[i]&formBase != 0
	}
	if e.main&(formPast|formPart|formIng) != 0 {
		return m.form[i]&formPast != 0
	}
	return e.main&formS != 0 && m.form[i]&formS != 0
}

// joinsVerb says whether a further verb with the same subject, and a complement of
// its own, stands at i.
func (m *clauses) joinsVerb(i int, e extent) bool {
	i = m.ahead(i)
	if m.is(i+1, classMark|classAnd) || i+1 >= m.sent.to || m.is(i, className) {
		return false
	}
	if e.main&formIng != 0 && m.form[i]&formIng != 0 && m.is(i, classSpeak) {
		return true
	}
	complement := m.is(i+1, classDeterminer|classPossessive|classObject|className|classPreposition) || m.word(i+1, "to")
	return complement && (e.main&formPast != 0 && m.form[i]&formPast != 0 || e.main&formS != 0 && m.form[i]&formS != 0)
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
		switch {
		case m.class[j]&classMark != 0, m.word(j, "to"), m.is(j, classIng),
			j > i && m.is(j, classSubject|classRelative|classSubordinator|classWh|classAnd|classBut) && !m.is(j, classPreposition):
			return false
		case j > i && m.finiteVerb(j):
			return m.auxiliary(j) || m.form[j]&formPast != 0 || m.is(j, classSpeak) || m.is(j-1, className|classSubject)
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

// secondVerb says whether the verb at i is another than the one before it.
func (m *clauses) secondVerb(i int) bool {
	j := i - 1
	if !m.auxiliary(i) && m.form[i]&formPast == 0 {
		return false
	}
	return !m.auxiliary(j) && !m.is(j, classSubject|classRelative|classAnd|classBut|classAdverb|classNot|classMark) && !m.word(i+1, "by")
}
