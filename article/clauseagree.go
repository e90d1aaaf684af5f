package article

// agrees says whether a verb in the present at i can go with a subject that ends
// at j: many such forms are nouns as well ("reports", "plan").
func (m *clauses) agrees(i, j int, form verbForm) bool {
	if form&formPast != 0 || m.is(j, classSubject|classRelative) {
		return true
	}
	if form&formS != 0 && m.class[i]&classNounlike != 0 && m.word(i+1, "as", "of", "in", "from", "by", "at", "and", "or") {
		return false
	}
	if m.auxiliary(i+1) || m.is(i, classNounlike) && m.is(i+1, classSpeak) && m.form[i+1]&(formS|formPast) != 0 || m.over(i+1) && form&formBase != 0 {
		return false
	}
	if form&formS != 0 && m.class[i]&classNounlike != 0 && m.class[j]&classMark == 0 && (m.is(j, classNumber) || m.is(j-1, classNumber)) {
		return false
	}
	if form&formS != 0 && m.class[i]&classNounlike != 0 && m.nominal(j) && !m.is(j, className) && !m.headline && !m.determined(j) {
		return false
	}
	if form&formBase == 0 || !m.nominal(j) && !m.is(j, classObject) {
		return true
	}
	if m.class[i]&classNounlike == 0 && m.nominal(j) {
		return true
	}
	return m.plural(j) || (m.class[i]&classNounlike == 0 || m.is(j, className)) && m.pluralHead(j)
}

// determined says whether the noun phrase that ends at j has a determiner, or a name.
func (m *clauses) determined(j int) bool {
	s := m.nounPhrase(j + 1)
	for i := s.from; i < s.to; i++ {
		if m.is(i, classDeterminer|classPossessive|className) || m.clitic(i) {
			return true
		}
	}
	return false
}

// pluralHead says whether the noun phrase that ends at j has a plural before a
// preposition, or nouns joined by "and".
func (m *clauses) pluralHead(j int) bool {
	s := m.nounPhrase(j + 1)
	for i := s.from; i < s.to; i++ {
		if m.is(i, classAnd) || m.is(i+1, classPreposition) && i+1 < s.to && m.plural(i) {
			return true
		}
	}
	return false
}

// plural says whether the noun at j is plural, or joined to another by "and".
func (m *clauses) plural(j int) bool {
	w := m.tok[j].lower
	if m.is(j, classNumber) || m.word(j, "people", "men", "women", "children", "police", "media", "data", "others", "percent") {
		return true
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// plainly says whether the form at i can only be a clause's own verb: "sees" and
// "saw" can, "reports" and "called" can be other things as well.
func (m *clauses) plainly(i, j int, form verbForm) bool {
	if form == formS {
		return m.class[i]&classNounlike == 0 || m.plural(j)
	}
	return form == formPast || m.word(i+1, "that")
}

// governed says whether the noun that ends at j belongs to a preposition or a
// verb before it, and is no subject: "near a stream called".
func (m *clauses) governed(j int) bool {
	if !m.nominal(j) {
		return false
	}
	s := m.nounPhrase(j + 1)
	for i := j; i > s.from; i-- {
		if m.is(i, classAnd) {
			return false
		}
	}
	if s.from >= s.to || !m.is(s.from, classDeterminer|classPossessive) {
		return false
	}
	b := s.from - 1
	return m.is(b, classPreposition) && !m.is(b, classSubordinator) && b > m.sent.from && !m.word(b-1, ",") || m.is(b, classVerb) && !m.is(b, className)
}
