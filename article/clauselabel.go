package article

// label is the attribution of a block that a name and a colon open: a headline
// such as "Poll: Voters tire of the war", a turn of a transcript such as "ILIC: We
// never left." What is said is the rest of the block.
func (m *clauses) label(b *block) (finding, bool) {
	m.sent = b.tokens
	from := b.tokens.from
	if m.is(from, classQuote) && m.tok[from].kind == openQuote {
		from++
	}
	colon := m.labelled(from)
	if colon < 0 || m.over(colon+1) {
		return finding{}, false
	}
	shouted := m.shouted(span{from, colon})
	if !shouted && (b.kind == paragraphBlock && b.index > 0 || !m.capitals(b.tokens) || m.is(colon+1, classQuote)) {
		return finding{}, false
	}
	f := finding{cue: []span{{colon, colon + 1}}, source: []span{{from, colon}}, speaker: -1}
	f.content = []span{m.trim(span{colon + 1, b.tokens.to})}
	return f, f.content[0].from < f.content[0].to
}

// longestLabel is how many words a name before a colon has at most.
const longestLabel = 6

// labelled is where the colon stands behind the name at from, or -1.
func (m *clauses) labelled(from int) int {
	for i := from; i < min(m.sent.to, from+longestLabel+1); i++ {
		switch {
		case m.word(i, ":"):
			if i == from || m.is(i-1, classRubric) {
				return -1
			}
			return i
		case m.is(i, classRubric|classDeterminer|classPreposition|classWh|classSubject|classPossessive),
			!m.is(i, className|classAnd) && !m.clitic(i), m.finiteVerb(i):
			return -1
		}
	}
	return -1
}

// shouted says whether the words of a span are all in capitals, as names are in
// transcripts.
func (m *clauses) shouted(s span) bool {
	letters := 0
	for i := s.from; i < s.to; i++ {
		t := &m.tok[i]
		for _, r := range m.text[t.From:t.To] {
			if r >= 'a' && r <= 'z' {
				return false
			}
			letters++
		}
	}
	return letters > 2
}
