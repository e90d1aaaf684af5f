package article

// floating joins quotations that have no words of saying of their own to the
// attribution before them in their paragraph, or lets them stand alone if they
// are whole sentences.
func (x *lexed) floating(found []finding) []finding {
	var out []finding
	k := 0
	for _, q := range x.quotations() {
		for k < len(found) && found[k].from() <= q.from() {
			out = append(out, found[k])
			k++
		}
		if len(out) == 0 || x.words(&q) == 0 {
			continue
		}
		if last := &out[len(out)-1]; x.floats(&q) && x.follows(last, &q) {
			last.content = append(last.content, q.parts...)
			last.direct = true
		} else if x.standsAlone(last, &q) {
			out = append(out, finding{content: q.parts, direct: true, speaker: -1})
		}
	}
	return append(out, found[k:]...)
}

// floats says whether the quotation is sentences of its own.
func (x *lexed) floats(q *quotation) bool {
	return x.sentence(q.from()).from == q.from() && x.stops(q) && x.begins(q) &&
		x.sentence(q.to()-1).to <= q.to()+1
}

// standsAlone says whether the quotation is something said, though nothing beside
// it says by whom: it opens its paragraph, is more than a phrase, and the
// paragraph before quotes too.
func (x *lexed) standsAlone(f *finding, q *quotation) bool {
	block := x.tok[q.from()].block
	return f.direct && f.last() <= q.from() && x.tok[f.last()-1].block+1 >= block && x.blocks[block].tokens.from == q.from() &&
		x.begins(q) && x.words(q) >= aloneWords
}

// aloneWords is how many words a quotation must have to be taken for speech with
// no words of saying beside it: titles and slogans have fewer.
const aloneWords = 8

// fills says whether there is nothing but the quotation in its blocks.
func (x *lexed) fills(q *quotation) bool {
	first, last := x.blocks[x.tok[q.from()].block].tokens, x.blocks[x.tok[q.to()-1].block].tokens
	return first.from == q.from() && last.to <= q.to()+1
}

// follows says whether the quotation takes up what f says: no other sentence is
// between them, and they are in one block or the quotation is all of the next.
func (x *lexed) follows(f *finding, q *quotation) bool {
	last := f.last()
	if f.to() > q.from() {
		return false
	}
	if here := x.tok[q.from()].block; x.tok[last-1].block != here {
		return f.direct && x.fills(q) && int(x.tok[last-1].block)+1 == int(here) &&
			int(x.tok[last-1].sent)+1 == int(x.tok[q.from()].sent)
	}
	return int(x.tok[last-1].sent)+1 >= int(x.tok[q.from()].sent)
}
