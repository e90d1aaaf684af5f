package article

// subjectBefore is the subject of the verb group that begins at v, in a clause
// that may begin at from. form is the verb's: "Roe left, saying" has the subject
// of the clause before.
func (x *lexed) subjectBefore(from, v int, form verbForm) []span {
	if v <= from {
		return nil
	}
	t := &x.tok[v-1]
	joined := t.is("and", "or", "but", "before", "after", "by", "to") || t.is(",") && form&formIng != 0 && form&finite == 0
	if joined || x.class(v-1)&classRelative != 0 && t.is("who") {
		if t.is("who") {
			return []span{{v - 1, v}}
		}
		return x.clauseSubject(from, v-1)
	}
	if t.is(",") {
		return x.withApposition(from, v-1)
	}
	return x.nounPhraseEnding(from, v)
}

// boundary says whether a clause can begin behind token i.
func (x *lexed) boundary(i int) bool {
	t := &x.tok[i]
	if t.quote() || t.is(";", ":", "—", "–", "--", ",") {
		return true
	}
	return x.class(i)&(classBut|classSubordinator) != 0 || t.is("that", "and", "when", "what", "how", "why", "which", "whom")
}

// nounPhraseEnding is the noun phrase that ends before to.
func (x *lexed) nounPhraseEnding(from, to int) []span {
	if r := x.whoBefore(from, to); r >= 0 {
		for k := r + 1; k < to; k++ {
			if x.class(k)&(classVerb|classAuxiliary) != 0 { // "an official who asked not to be named"
				return x.fromHead(from, to, r)
			}
		}
		return []span{{r, r + 1}} // "who in May said"
	}
	i := to
	for i > from && !x.cutsPhrase(from, i-1) {
		i--
	}
	for i < to && !x.startsPhrase(i) {
		i++
	}
	if i >= to {
		return nil
	}
	return []span{{i, to}}
}

// whoBefore is the "who" of a relative clause without commas that reaches up to
// to, or -1.
func (x *lexed) whoBefore(from, to int) int {
	for i := to - 1; i > max(from, to-longestName); i-- {
		if t := &x.tok[i]; t.kind == markToken || t.quote() {
			return -1
		} else if t.is("who") {
			return i
		}
	}
	return -1
}

// cutsPhrase says whether a noun phrase that is read from its end must begin
// behind token i.
func (x *lexed) cutsPhrase(from, i int) bool {
	t := &x.tok[i]
	if t.is("and") && i > from {
		return !(x.tok[i-1].capital && x.tok[i+1].capital) // "Roe and Vale"
	}
	if x.boundary(i) {
		return true
	}
	c := x.class(i)
	if c&classPreposition != 0 && !t.capital {
		return !t.is("of", "for", "at", "in", "from", "on", "with") || i == from || i > from && x.startsClause(from, i)
	}
	if c&classAuxiliary != 0 {
		return true
	}
	return t.capital && i == from && c&classPreposition != 0
}

// startsClause says whether token i follows what opens a clause, so that a
// preposition there belongs to none before.
func (x *lexed) startsClause(from, i int) bool { return i == from || x.boundary(i-1) }

// withApposition is the noun phrase that ends with an apposition whose closing
// comma is at comma: "Roe, the minister," and "Roe, of Sorn, Vale,".
func (x *lexed) withApposition(from, comma int) []span {
	end, at := comma, comma
	for {
		i := at - 1
		for i >= from && !x.tok[i].is(",", ";", ":", "—") && !x.tok[i].quote() {
			i--
		}
		begin := i + 1
		head := begin < at && !x.apposition(begin)
		if i < from || !x.tok[i].is(",") || head && at != comma {
			return x.fromHead(begin, end, at)
		}
		at = i
	}
}

// fromHead is the phrase from its head, in begin..at, to its end.
func (x *lexed) fromHead(begin, end, at int) []span {
	head := x.nounPhraseEnding(begin, at)
	if len(head) == 0 {
		return nil
	}
	return []span{{head[0].from, end}}
}

// apposition says whether the stretch behind a comma that begins at i explains
// the name before it rather than being one.
func (x *lexed) apposition(i int) bool {
	t := &x.tok[i]
	return t.kind == numberToken || !t.capital && x.class(i)&(classSubject|classPossessive) == 0 ||
		t.is("a", "an", "the", "who", "whose", "which", "one", "now", "then", "former", "himself", "herself", "themselves", "like", "of")
}

// clauseSubject is the subject of the sentence that begins at from: what stands
// before its first verb, behind an opening phrase of time or place.
func (x *lexed) clauseSubject(from, to int) []span {
	i := from
	for i < to && x.class(i)&(classBut|classAnd|classAdverb) != 0 && x.class(i)&classSubject == 0 || i < to && x.tok[i].kind == markToken {
		i++
	}
	if i < to && (x.class(i)&(classPreposition|classSubordinator) != 0 || x.form(i)&formIng != 0) {
		for k := i; k < to; k++ {
			if x.tok[k].is(",") {
				i = k + 1
				break
			}
		}
	}
	for k := i; k < to; k++ {
		if k > i && x.tok[k].depth == 0 && (x.class(k)&classAuxiliary != 0 || x.class(k)&classVerb != 0 && x.form(k)&(formS|formPast) != 0) && !x.nounHere(i, k) {
			return x.subject(i, x.auxiliaries(i, k))
		}
	}
	return x.subject(i, to)
}
