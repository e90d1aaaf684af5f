package article

// read finds the attributions of a sentence.
func (m *clauses) read(s span) {
	m.sent, m.headline = s, m.capitals(s)
	first := len(m.found)
	m.behind(first)
	for i := s.from; i < s.to; i++ {
		if m.tok[i].depth > 0 && m.quotedThroughout(i) {
			continue
		}
		if next := m.inside(i, first); next > i {
			i = next - 1
			continue
		}
		if f, ok := m.at(i); ok {
			m.found = append(m.found, f)
			i = max(i, f.cue[len(f.cue)-1].to-1)
		}
	}
}

// quotedThroughout says whether token i is inside a quotation, so that what is
// said there is somebody's words already.
func (m *clauses) quotedThroughout(i int) bool { return m.tok[i].depth > 0 }

// lookBehind is how many attributions of a sentence are kept in sight.
const lookBehind = 32

// inside is the end of the content found in this sentence that holds token i, or i.
func (m *clauses) inside(i, first int) int {
	for _, f := range m.found[max(first, len(m.found)-lookBehind):] {
		for _, c := range f.content {
			if i >= c.from && i < c.to {
				return c.to
			}
		}
		for _, c := range f.cue {
			if i >= c.from && i < c.to {
				return c.to
			}
		}
	}
	return i
}

// at is the attribution whose cue begins at i with its content behind it.
func (m *clauses) at(i int) (finding, bool) {
	switch {
	case m.word(i, "according") && m.word(i+1, "to"):
		return m.accordingTo(i)
	case m.is(i, classHearsay):
		return m.hearsay(i)
	case m.word(i, "in"):
		if f, ok := m.inView(i); ok {
			return f, ok
		}
	}
	if m.class[i]&classMark != 0 {
		return finding{}, false
	}
	for _, c := range m.matches(i) {
		if f, ok := m.content(c); ok {
			return f, true
		}
	}
	return finding{}, false
}

// attribute makes a finding of a cue, its content and its source.
func (m *clauses) attribute(c match, cueEnd int, source span, content ...span) (finding, bool) {
	f := finding{cue: []span{{c.group.from, cueEnd}}, speaker: -1}
	for _, s := range content {
		if s = m.trim(s); s.from < s.to {
			f.content = append(f.content, s)
		}
	}
	if source = m.trim(source); source.from < source.to {
		f.source = []span{source}
	}
	return f, len(f.content) > 0
}

// content finds what stands behind a cue as its content.
func (m *clauses) content(c match) (finding, bool) {
	if m.misplaced(c) {
		return finding{}, false
	}
	source := m.sourceOf(c)
	k := m.skipParenthesis(c.end)
	if m.over(k) {
		return finding{}, false
	}
	if c.group.role == passive {
		return m.passive(c, source)
	}
	if m.word(k, ":") && c.has(framePost) && c.group.role == finiteRole && !m.is(k+1, classMark) {
		return m.attribute(c, c.end, source, span{k + 1, m.sent.to})
	}
	if m.is(k, classMark) && m.tok[k].kind != openQuote && !m.tok[k].is("$", "£", "€", "#", "@", "[") {
		return finding{}, false
	}
	if c.has(frameRaise) && m.word(k, "to") && source.from < source.to {
		return m.attribute(c, k, span{}, source, span{k, m.clauseEnd(c, k)})
	}
	if to, end := m.clausal(c, k); end > to {
		return m.attribute(c, c.end, source, span{to, end})
	}
	if to := m.behindPreposition(c, k); to > 0 {
		return m.attribute(c, m.cueWithPreposition(c, to), source, span{to, m.phraseEnd(c, to)})
	}
	if to, end := m.phrasal(c, k); end > to {
		return m.attribute(c, c.end, source, span{to, end})
	}
	return finding{}, false
}

// skipParenthesis is k, or what stands behind the parenthesis between commas
// that begins there: "said, however, that".
func (m *clauses) skipParenthesis(k int) int {
	if !m.word(k, ",") {
		return k
	}
	for j := k + 1; j < min(k+longestAdjunct, m.sent.to-1); j++ {
		if m.word(j, ",") && (m.word(j+1, "that", "to") || m.is(j+1, classWh)) {
			return j + 1
		}
	}
	return k
}
