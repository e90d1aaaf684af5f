package article

// match is a cue found in a sentence.
type match struct {
	*cue
	group verbGroup
	end   int // behind the cue's last word
}

// matches lists the cues that begin with the word at i, longest first.
func (m *clauses) matches(i int) []match {
	if m.is(i, closed&^(classDo|classBe)) || m.is(i, className) && i > m.sent.from && !m.headline {
		return nil
	}
	var out []match
	for _, c := range m.lex.byForm[m.tok[i].lower] {
		end := i + len(c.words)
		if end > m.sent.to || !m.follows(i, c.cue) {
			continue
		}
		g, ok := m.stands(i, c)
		if !ok {
			continue
		}
		f := match{c.cue, g, end}
		at := len(out)
		for at > 0 && out[at-1].end < end {
			at--
		}
		out = append(out[:at], append([]match{f}, out[at:]...)...)
	}
	return out
}

// follows says whether the further words of a cue stand behind i.
func (m *clauses) follows(i int, c *cue) bool {
	for k, w := range c.words[1:] {
		if !m.tok[i+1+k].is(w) {
			return false
		}
	}
	return true
}

// stands tells whether a form found at i stands as its cue demands: a verb as a
// verb, a noun as a noun, an adjective behind "be".
func (m *clauses) stands(i int, c cueForm) (verbGroup, bool) {
	switch c.kind {
	case verbCue:
		g := m.verb(i, c.form)
		return g, g.role != noVerb
	case adjectiveCue:
		j := m.back(i - 1)
		if !m.auxiliary(j) && !m.word(j, "feel", "feels", "felt", "seem", "seems", "seemed", "remain", "remains", "remained") {
			return verbGroup{}, false
		}
		if m.word(j, "be") && m.word(j-1, "to") {
			return verbGroup{}, false
		}
		g := verbGroup{role: finiteRole, at: i, from: j}
		for m.auxiliary(m.back(j-1)) || m.word(m.back(j-1), "to") {
			j = m.back(j - 1)
			g.from = j
		}
		return g, true
	}
	if m.is(i, classVerb) && m.verb(i, m.form[i]).role != noVerb && !m.is(m.back(i-1), classMark|classAnd) {
		return verbGroup{}, false
	}
	return verbGroup{role: noVerb, at: i, from: i}, true
}

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

// sourceOf is who says it.
func (m *clauses) sourceOf(c match) span {
	switch {
	case c.kind == nounCue:
		return m.possessor(c.group.at)
	case c.group.role == finiteRole, c.group.role == passive:
		if m.is(c.group.from-1, classAnd|classBut) || m.word(c.group.from-1, ",") && m.is(c.group.from-2, classAnd) {
			return m.sharedSubject(c.group.from)
		}
		if s := m.subject(c.group.from); s.from < s.to {
			return s
		}
	}
	return m.sharedSubject(c.group.from)
}

// sharedSubject is the subject that a verb at i without one of its own has: that
// of the attribution before it in the sentence, or of the sentence's first verb.
func (m *clauses) sharedSubject(i int) span {
	for k := len(m.found) - 1; k >= max(0, len(m.found)-lookBehind); k-- {
		f := m.found[k]
		if f.cue[0].from < m.sent.from {
			break
		}
		if f.cue[0].from < i && len(f.source) > 0 {
			return f.source[0]
		}
	}
	if s := m.nearestSubject(i); s.from < s.to {
		return s
	}
	for j := m.sent.from; j < min(i, m.sent.from+longestSource); j++ {
		if m.finiteVerb(j) {
			return m.subject(m.back(j-1) + 1)
		}
	}
	return span{}
}

// nearestSubject is the subject of the last verb of the clause that ends at i.
func (m *clauses) nearestSubject(i int) span {
	for j := i - 1; j > max(m.sent.from, i-longestAdjunct); j-- {
		if m.tok[j].depth != m.tok[i].depth || !m.is(j, classSpeak) || !m.finiteVerb(j) {
			continue
		}
		if s := m.subject(m.verb(j, m.form[j]).from); s.from < s.to {
			return s
		}
	}
	return span{}
}

// possessor is whose the noun at i is: "his plan", "the minister's promise".
func (m *clauses) possessor(i int) span {
	for j := i - 1; j >= max(m.sent.from, i-5); j-- {
		switch {
		case m.is(j, classPossessive):
			return span{j, j + 1}
		case m.clitic(j):
			return m.nounPhrase(j)
		case m.class[j]&(classMark|closed) != 0:
			return span{}
		}
	}
	return span{}
}

// misplaced says whether a cue stands as in "…,” said the minister", or has "you"
// for its subject, which in prose is nobody: what follows it is not its content.
func (m *clauses) misplaced(c match) bool {
	if c.kind != verbCue || c.group.role != finiteRole {
		return false
	}
	j := c.group.from - 1
	if m.quoteEnds(j) || m.word(j, "you") {
		return true
	}
	s := m.subject(c.group.from)
	return s.from < s.to && m.quoteEnds(s.from-1)
}

// quoteEnds says whether a quotation ends at i with a mark of its own: "gone,”".
func (m *clauses) quoteEnds(i int) bool {
	return m.is(i, classQuote) && m.tok[i].kind == closeQuote && m.is(i-1, classMark) &&
		!m.is(int(m.tok[i].pair)-1, classPreposition) && !m.clitic(int(m.tok[i].pair)-1)
}
