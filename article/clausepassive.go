package article

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
