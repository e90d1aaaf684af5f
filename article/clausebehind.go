package article

// behind finds the cues of a sentence that stand behind their content or
// interrupt it: "The bridge, she said, was gone."
func (m *clauses) behind(first int) {
	from := m.sent.from
	for i := m.sent.from + 1; i < m.sent.to; i++ {
		if m.tok[i].depth > 0 {
			continue
		}
		if f, ok := m.interrupts(i, from); ok {
			m.found = append(m.found, f)
			from = f.end(i)
			i = max(i, from-1)
		}
	}
}

// end is where the content of a finding ends, or its cue at i.
func (f finding) end(i int) int {
	for _, s := range f.content {
		i = max(i, s.to)
	}
	return max(i, f.cue[0].to)
}

// interrupts is the attribution whose cue stands at i, behind a content that
// begins at from.
func (m *clauses) interrupts(i, from int) (finding, bool) {
	if !m.is(i, classVerb) {
		return finding{}, false
	}
	for _, c := range m.matches(i) {
		if c.kind != verbCue || !c.has(framePost) || c.group.role != finiteRole {
			continue
		}
		if f, ok := m.asSaid(c); ok {
			return f, ok
		}
		if f, ok := m.inverted(c, from); ok {
			return f, ok
		}
		if f, ok := m.straight(c, from); ok {
			return f, ok
		}
	}
	return finding{}, false
}

// sayingBefore says whether the sentence begins at from with a subject, a cue and
// its clause, which then goes on to its end: "The mayor also said that, as the
// film showed, the square was empty."
func (m *clauses) sayingBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if m.class[i]&classMark != 0 || m.is(i, classSubordinator|classRelative) {
			return false
		}
		if !m.finiteVerb(i) || m.auxiliary(i) {
			continue
		}
		for _, c := range m.matches(i) {
			if c.kind == verbCue && c.group.role == finiteRole && c.has(frameThat|frameBare) && m.subject(c.group.from).from == from {
				at, _ := m.clausal(c, c.end)
				return at > 0
			}
		}
		return false
	}
	return false
}

// asSaid is the attribution of "As the minister said in May, the bridge".
func (m *clauses) asSaid(c match) (finding, bool) {
	s := m.subject(c.group.from)
	if !m.word(m.sent.from, "as") || s.from != m.sent.from+1 || s.to <= s.from {
		return finding{}, false
	}
	for j := c.end; j < min(m.sent.to-1, c.end+longestAdjunct); j++ {
		if m.finiteVerb(j) {
			break
		}
		if m.word(j, ",") {
			return m.attribute(c, c.end, s, m.goesOn(c, j+1))
		}
	}
	return finding{}, false
}

// inverted is the attribution of "…, said the minister".
func (m *clauses) inverted(c match, from int) (finding, bool) {
	i := c.group.from
	if !m.comma(i-1) || m.over(c.end) || !m.clauseBetween(from, i-1) {
		return finding{}, false
	}
	s := m.nounPhraseFrom(c.end)
	if s.to <= s.from || m.finiteVerb(s.to) || m.word(c.end, "that", "to") || m.is(c.end, classPreposition|classObject&^classSubject) {
		return finding{}, false
	}
	if !m.over(s.to) && !m.word(s.to, ",") && !m.is(s.to, classRelative|classPreposition) {
		return finding{}, false
	}
	return m.attribute(c, c.end, s, m.before(from, i-1))
}

// straight is the attribution of "…, the minister said".
func (m *clauses) straight(c match, from int) (finding, bool) {
	s := m.subject(c.group.from)
	if m.is(c.group.from, classModal) {
		return finding{}, false
	}
	at := s.from - 1
	if m.word(at, "as") {
		at--
	}
	if s.to <= s.from || m.is(s.from, classRelative) || !m.comma(at) || !m.clauseBetween(from, at) {
		return finding{}, false
	}
	if m.sayingBefore(from, at) {
		return finding{}, false
	}
	end := m.pastOccasion(c)
	before := m.before(from, at)
	switch {
	case m.over(end):
		return m.attribute(c, c.end, s, before)
	case !m.word(end, ",") || end+1 < m.sent.to && m.tok[end+1].kind == openQuote && m.adverbial(before):
		return finding{}, false
	case m.participleCue(end+1) || m.word(end+1, "as", "after", "while", "when", "before") || m.is(end+1, classAnd) && m.joinsCue(end+2, m.extentOf(c, false)):
		return m.attribute(c, c.end, s, before)
	}
	return m.attribute(c, c.end, s, m.interrupted(before), m.goesOn(c, end+1))
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

// goesOn is the content behind the cue that interrupts it, from k on.
func (m *clauses) goesOn(c match, k int) span {
	e := m.extentOf(c, false)
	e.rest = true
	return span{k, m.end(k, e)}
}

// before is the content from from up to the comma at i, with the quotation mark
// that closes there.
func (m *clauses) before(from, i int) span {
	if m.tok[i].kind == closeQuote {
		return span{from, i + 1}
	}
	return span{from, i}
}

// interrupted is what an interrupted content has before the interruption: not the
// clauses before its own.
func (m *clauses) interrupted(s span) span {
	last := s.to - 1
	switch {
	case m.is(last, classRelative):
		return span{last, s.to}
	case m.is(last, classAnd|classBut|classSubordinator):
		return span{last, last}
	}
	for i := last; i > s.from; i-- {
		if m.word(i, ";") || m.word(i, ",") && m.is(i+1, classBut) {
			return span{i + 1, s.to}
		}
	}
	return s
}

// clauseBetween says whether something that can be a content stands between from
// and the comma at to: words, and more than one quotation.
func (m *clauses) clauseBetween(from, to int) bool {
	for from < to && m.class[from]&classMark != 0 && m.tok[from].kind != openQuote {
		from++
	}
	if to-from < 2 && !m.nominal(from) || to <= from || m.tok[from].depth > 0 {
		return false
	}
	return m.tok[from].kind != openQuote || int(m.tok[from].pair) < to-1 && m.tok[from].pair >= 0
}

// passive is the attribution of "was told that", "is expected to", "was praised
// by".
func (m *clauses) passive(c match, source span) (finding, bool) {
	k := c.end
	switch {
	case c.has(frameObjectTo|frameThat|frameBare) && m.infinitiveAt(k) && source.from < source.to:
		return m.attribute(c, k, span{}, source, span{k, m.clauseEnd(c, k)})
	case m.introduces(c, k) && m.word(k, "that", "whether", "if", "how", "why", "what"):
		return m.attribute(c, k, source, span{k, m.clauseEnd(c, k)})
	case (c.has(frameObject) && m.word(k, "of", "for") || c.has(frameObject|frameObjectAs|frameAs) && m.word(k, "as")) && source.from < source.to && !m.over(k+1):
		return m.attribute(c, k+1, span{}, source, span{k + 1, m.phraseEnd(c, k+1)})
	case c.has(frameAs) && m.beginsPhrase(k) && !m.is(k, classPreposition) && source.from < source.to:
		return m.attribute(c, c.end, span{}, source, span{k, m.phraseEnd(c, k)})
	case c.has(frameObjectTo) && m.word(k, "by") && source.from < source.to && m.infinitiveWithin(k):
		j := k + 1
		for !m.infinitiveAt(j) {
			j++
		}
		return m.attribute(c, k+1, span{k + 1, j}, source, span{j, m.clauseEnd(c, j)})
	case c.has(frameObject|frameBare) && m.word(k, "by") && source.from < source.to:
		return m.attribute(c, k+1, m.nounPhraseFrom(k+1), source)
	}
	return finding{}, false
}
