package article

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

// end is where the content of a finding ends, or its cue at i.
func (f finding) end(i int) int {
	for _, s := range f.content {
		i = max(i, s.to)
	}
	return max(i, f.cue[0].to)
}
