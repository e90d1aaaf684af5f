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
