package article

// verbRole is how a verb stands in its clause.
type verbRole uint8

const (
	noVerb     verbRole = iota
	finiteRole          // said, has said, is saying, would say
	infinitive          // to say
	participle          // saying, behind a comma, a preposition or a noun
	passive             // is said, was told
)

// verbGroup is a verb with what stands before it.
type verbGroup struct {
	role verbRole
	from int // the first auxiliary or adverb
	at   int // the verb itself
}

// verb tells how the verb at i stands, form being the forms that it can have.
func (m *clauses) verb(i int, form verbForm) verbGroup {
	j := m.back(i - 1)
	g := verbGroup{at: i, from: j + 1}
	if m.is(j, classQuote) && m.tok[j].kind == openQuote {
		j--
	}
	switch {
	case m.auxiliary(j):
		return m.behindAuxiliary(g, j, form)
	case m.word(j, "to"):
		if form&formBase != 0 {
			g.role, g.from = infinitive, j
		}
	case form&formIng != 0:
		if !m.is(j, classDeterminer|classPossessive) && !m.clitic(j) {
			g.role = participle
		}
	case m.subjectEnds(j, form) && m.agrees(i, j, form) && (m.plainly(i, j, form) || !m.governed(j)):
		g.role = finiteRole
	}
	return g
}

// clitic says whether token i is the mark of a possessive.
func (m *clauses) clitic(i int) bool {
	return m.word(i, "'s", "'") && m.tok[i].kind == cliticToken
}

// auxiliary says whether token i is an auxiliary; "'s" behind a noun is none.
func (m *clauses) auxiliary(i int) bool {
	if !m.is(i, classAuxiliary) {
		return false
	}
	return !m.word(i, "'s") || m.is(i-1, classSubject|classRelative)
}

// behindAuxiliary tells how a verb stands whose last auxiliary is at j.
func (m *clauses) behindAuxiliary(g verbGroup, j int, form verbForm) verbGroup {
	switch {
	case m.is(j, classBe) && form&formIng != 0:
		g.role = finiteRole
	case m.is(j, classBe) && form&formPart != 0 && !m.word(j, "'s"):
		g.role = passive
	case (m.is(j, classHave) || m.word(j, "'s", "'d")) && form&formPart != 0:
		g.role = finiteRole
	case m.is(j, classModal|classDo) && form&formBase != 0:
		g.role = finiteRole
	default:
		return g
	}
	for m.auxiliary(j) {
		g.from = j
		j = m.back(j - 1)
	}
	if m.word(j, "to") && m.is(j+1, classAuxiliary) {
		g.from = j
	}
	return g
}

// subjectEnds says whether a subject can end at j before a verb of this form.
func (m *clauses) subjectEnds(j int, form verbForm) bool {
	if j < m.sent.from {
		return false
	}
	if m.class[j]&classMark != 0 {
		return m.tok[j].is(",", ")", "]") || m.tok[j].kind == closeQuote || m.dash(j)
	}
	switch {
	case m.is(j, classRelative):
		return true
	case m.is(j, classAnd|classBut):
		return form&(formS|formPast|formBase) != 0
	case m.is(j, classSubject):
		return form&formPast != 0 || (form&formS != 0) == m.word(j, "he", "she", "it")
	case m.word(j, "this", "that", "these", "those", "some", "many", "most", "all", "both", "few", "others"):
		return form&(formPast|formBase) != 0 || form&formS != 0 && m.word(j, "this", "that")
	case m.is(j, classDeterminer|classPossessive|classPreposition|classSubordinator|classModal|classTime&^className):
		return m.is(j, classTime) && !m.is(j, classModal)
	case m.clitic(j):
		return false
	}
	return form&formBase == 0 || !m.is(j, classVerb) || m.is(j, className) || !m.is(j-1, classSubject|classModal|classDo) && !m.word(j-1, "to")
}

// finiteVerb says whether token i can be a clause's own verb: an auxiliary, or
// a verb in the present or the past behind something that can be a subject.
func (m *clauses) finiteVerb(i int) bool {
	if m.auxiliary(i) {
		return !m.word(i, "be", "been", "being", "having")
	}
	if !m.is(i, classVerb) || m.is(i, className) && i > m.sent.from && !m.headline {
		return false
	}
	g := m.verb(i, m.form[i]&finite)
	return g.role == finiteRole && !m.is(m.back(i-1), classMark)
}
