package article

// indirect finds the attributions whose cue and content stand in one sentence:
// "the minister said that", "according to", "urged the owners to". Their contents
// may hold quotation marks, and are then quoted in part. They are in the order of
// their cues within a sentence.
func (x *lexed) indirect(*Article) []finding {
	m := newClauses(x, english())
	for i := range x.blocks {
		b := &x.blocks[i]
		if f, ok := m.label(b); ok {
			m.found = append(m.found, f)
			continue
		}
		for k := b.sents.from; k < b.sents.to; k++ {
			m.read(x.sents[k].span)
		}
	}
	return m.found
}
