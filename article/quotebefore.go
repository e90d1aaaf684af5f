package article

// saidBefore reads "Roe said: “…”", "Roe said, “…”" and "Roe declared “…”".
func (x *lexed) saidBefore(q *quotation) (finding, bool) {
	from, to := x.before(q)
	if to <= from {
		return finding{}, false
	}
	if _, ok := x.clauseBehind(q); ok && !x.tok[to-1].is(":") {
		return finding{}, false // all before the words of saying is what is said
	}
	last := &x.tok[to-1]
	switch {
	case last.is(":"):
		return x.colon(q, from, to)
	case last.is(",") && to-from > 2 && !x.begins(q) && x.stops(q) && x.quotative(to-2):
		return x.between(q, from, to-2)
	case last.is(","):
		if !x.begins(q) || !x.stops(q) && !x.breaks(q) {
			return finding{}, false
		}
	default:
		if !x.begins(q) || !x.stops(q) || x.words(q) < sentenceWords && !x.asks(q) || !x.quotative(to-1) && !x.addressed(from, to) && !x.sentenceApart(q, to) {
			return finding{}, false
		}
	}
	if x.tok[from].is("according") && from+2 < to-1 && x.tok[from+1].is("to") {
		return finding{content: q.parts, cue: []span{{from, from + 2}}, source: []span{{from + 2, to - 1}}, direct: true, speaker: -1}, true
	}
	v := x.lastCue(from, to)
	if v < 0 && x.stops(q) && x.words(q) >= sentenceWords {
		v = x.lastVerb(from, to-1) // "Roe put it plainly, “…”"
	}
	if v < 0 || x.clauseWithin(v+1, to-1) || x.reported(from, v) {
		return finding{}, false
	}
	return x.withCue(q, from, v, v+1)
}

// between reads "When it fell, Roe said, “we stood there.”": the cue v stands
// between the quotation and how its sentence begins.
func (x *lexed) between(q *quotation, from, v int) (finding, bool) {
	first := x.auxiliaries(from, v)
	source := x.subjectBefore(from, first, x.form(v))
	if !x.finite(v) || len(source) == 0 || source[0].from < from+2 || !x.tok[source[0].from-1].is(",") {
		return finding{}, false
	}
	content := append([]span{{from, source[0].from - 1}}, q.parts...)
	return finding{content: content, cue: []span{{first, v + 1}}, source: source, direct: true, speaker: -1}, true
}

// reported says whether the verb v is part of what another one before it says:
// "Roe said that Vale would say, “…”".
func (x *lexed) reported(from, v int) bool {
	apart := false // a participle behind a comma, or a second verb behind "and", has the same subject
	if first := x.auxiliaries(from, v); first > from {
		apart = x.tok[first-1].is("and", "but", ";") || x.form(v)&finite == 0 && x.tok[first-1].is(",", "by", "before", "after", "while")
	}
	if apart {
		return false
	}
	from = max(x.sentence(v).from, v-longestLead)
	for u := v - 1; u >= from; u-- {
		if x.tok[u].depth > 0 || x.tok[u].is(",") && x.tok[u+1].kind == closeQuote {
			continue
		}
		if x.tok[u].is(",", ";", "who", "which") || x.finite(v) && x.tok[u].is("and", "but") {
			return false
		}
		if x.quotative(u) && x.finite(u) && !x.nounHere(from, u) && !x.tok[u+1].is("and", "before", "after") {
			return !x.relative(from, u)
		}
	}
	return false
}

// relative says whether the verb u stands in a relative clause without commas:
// "an official who asked not to be named said".
func (x *lexed) relative(from, u int) bool {
	for i := u - 1; i >= max(from, u-longestName) && !x.tok[i].is(","); i-- {
		if x.tok[i].is("who", "which", "whose") {
			return true
		}
	}
	return false
}

// clauseWithin says whether what stands between a cue and its quotation belongs
// to what is said: "said that the bridge was gone because, “…”".
func (x *lexed) clauseWithin(from, to int) bool {
	for i := from; i < to; i++ {
		if x.tok[i].is("that", "because") || x.class(i)&classSubordinator != 0 && i == to-1 {
			return true
		}
	}
	return false
}

// sentenceWords is how many words a quotation that follows its verb at once must
// have to be taken for a sentence and not for a name of something.
const sentenceWords = 3

// sentenceApart says whether the quotation, with no mark before it, is a sentence
// and no name of something: it is longer than names are, mostly in small letters,
// and no article or preposition makes it part of the words before.
func (x *lexed) sentenceApart(q *quotation, to int) bool {
	if x.words(q) < aloneWords || x.class(to-1)&(classDeterminer|classPossessive|classPreposition|classAnd|classBut|classBe) != 0 || x.tok[to-1].is("that", "'s", "as", "to") {
		return false
	}
	small := 0
	for i := q.from(); i < q.to(); i++ {
		if x.tok[i].kind == wordToken && !x.tok[i].capital {
			small++
		}
	}
	return 2*small > x.words(q)
}

// asks says whether the quotation ends with a question or a shout.
func (x *lexed) asks(q *quotation) bool { return x.lead(q) >= 0 && x.tok[x.lead(q)].is("?", "!") }

// before is the stretch before the quotation in which its cue may stand: its
// sentence up to it, behind an earlier quotation; or the end of the block before
// if that closes with a colon.
func (x *lexed) before(q *quotation) (from, to int) {
	at := q.from()
	s := x.sentence(at)
	from, to = s.from, at
	if from == to {
		b := int(x.tok[at].block)
		if b == 0 || at != x.blocks[b].tokens.from {
			return at, at
		}
		was := x.blocks[b-1].tokens
		if was.to == was.from || !x.tok[was.to-1].is(":") {
			return at, at
		}
		from, to = x.sentence(was.to-1).from, was.to
	}
	from = max(from, to-longestLead)
	for i := to - 1; i >= from; i-- {
		if x.tok[i].kind == closeQuote && x.tok[i].depth == 0 && i+1 < to {
			return i + 1, to
		}
	}
	return from, to
}

// longestLead is how many tokens before a quotation its cue is looked for in.
const longestLead = 150

// addressed says whether the stretch ends with a verb of saying and whom it is
// said to: "told him".
func (x *lexed) addressed(from, to int) bool {
	return to-2 >= from && x.quotative(to-2) && x.class(to-1)&classObject != 0
}

// lastCue is the last verb of saying in a stretch outside of quotations, or -1.
func (x *lexed) lastCue(from, to int) int {
	for i := to - 1; i >= from; i-- {
		if x.tok[i].depth == 0 && x.quotative(i) && !x.nounHere(from, i) {
			return i
		}
	}
	return -1
}

// nounHere says whether what could be a verb is a noun: "his claim", "the report".
func (x *lexed) nounHere(from, i int) bool {
	if i > from && x.tok[i-1].is("'s") && x.form(i)&(formIng|formPart) == 0 {
		return true
	}
	return i > from && x.class(i-1)&(classDeterminer|classPossessive|classPreposition) != 0 &&
		x.class(i-1)&classSubject == 0 && x.form(i)&formIng == 0
}

// withCue makes a finding of a quotation behind the cue v.
func (x *lexed) withCue(q *quotation, from, v, to int) (finding, bool) {
	first := x.auxiliaries(from, v)
	return finding{
		content: q.parts, cue: []span{{first, to}}, source: x.subjectBefore(from, first, x.form(v)), direct: true, speaker: -1,
	}, true
}

// colon reads what stands before a colon: "Roe continued:", "Roe's verdict:",
// "ROE:".
func (x *lexed) colon(q *quotation, from, to int) (finding, bool) {
	if v := x.lastCue(from, to); v >= 0 {
		if x.reported(from, v) {
			return finding{}, false
		}
		return x.withCue(q, from, v, to)
	}
	if v := x.lastVerb(from, to-1); v >= 0 {
		if !x.begins(q) || !x.stops(q) {
			return finding{}, false
		}
		return x.withCue(q, from, v, to)
	}
	if to-1-from > signedWithin {
		return finding{}, false
	}
	if !x.startsPhrase(from) {
		return x.inWordsOf(q, from, to)
	}
	return finding{content: q.parts, cue: []span{{to - 1, to}}, source: []span{{from, to - 1}}, direct: true, speaker: -1}, true
}

// inWordsOf reads "In the words of one driver:" and "From the minister:": whose
// words they are stands behind the last preposition.
func (x *lexed) inWordsOf(q *quotation, from, to int) (finding, bool) {
	if x.class(from)&classPreposition == 0 || !x.begins(q) || !x.stops(q) {
		return finding{}, false
	}
	for i := to - 2; i >= from; i-- {
		if x.tok[i].is("of", "from", "for", "by") && x.startsPhrase(i+1) {
			return finding{content: q.parts, cue: []span{{from, i + 1}}, source: []span{{i + 1, to - 1}}, direct: true, speaker: -1}, true
		}
	}
	return finding{}, false
}

// lastVerb is the last finite verb of a stretch outside of quotations, or -1.
func (x *lexed) lastVerb(from, to int) int {
	for i := to - 1; i > from; i-- {
		if x.tok[i].depth == 0 && (x.class(i)&classVerb != 0 && x.form(i)&(formS|formPast) != 0 || x.class(i)&classAuxiliary != 0) && !x.nounHere(from, i) {
			return i
		}
	}
	return -1
}
