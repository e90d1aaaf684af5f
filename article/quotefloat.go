package article

// floating joins quotations that have no words of saying of their own to the
// attribution before them in their paragraph, or lets them stand alone if they
// are more than a phrase.
func (x *lexed) floating(found []finding) []finding {
	var out []finding
	k, covered := 0, 0 // covered: all findings so far end before
	for _, q := range x.quotations() {
		for k < len(found) && found[k].from() <= q.from() {
			out = append(out, found[k])
			covered = max(covered, found[k].to())
			k++
		}
		if len(out) == 0 || q.from() < covered || x.words(&q) == 0 {
			continue
		}
		ahead := k < len(found) && found[k].first() < x.sentence(q.to()-1).to
		if last := x.takenUp(out, &q); last != nil && !ahead {
			if x.announced(last, &q) {
				out = append(out, finding{content: q.parts, cue: last.cue, source: last.source, direct: true, speaker: -1})
				continue
			}
			last.content, last.direct = append(last.content, x.whole(&q)...), true
		} else if x.standsAlone(out, &q) && !ahead {
			out = append(out, finding{content: q.parts, direct: true, speaker: -1})
		}
	}
	return append(out, found[k:]...)
}

// takenUp is the attribution that the quotation takes up, or nil.
func (x *lexed) takenUp(out []finding, q *quotation) *finding {
	if f := x.resumed(out, q); f != nil {
		return f
	}
	s := x.sentence(q.to() - 1)
	switch {
	case x.sentence(q.from()).from != q.from() || !x.begins(q) || !x.stops(q) && x.words(q) < aloneWords:
		return nil
	case s.to > q.to()+1 && x.breaks(q) && !x.stops(q):
		return nil // "“…,” Vale smiled": words of saying that are not known as such
	}
	var mixed *finding
	for k := len(out) - 1; k >= 0 && k >= len(out)-lookAtLast; k-- {
		f := &out[k]
		if !f.direct && !x.says(f) && !(k == len(out)-1 && len(f.source) > 0 && x.words(q) >= aloneWords) || !x.follows(f, q) {
			continue
		}
		if x.tok[f.from()].kind == openQuote {
			return f
		}
		if mixed == nil {
			mixed = f
		}
	}
	return mixed
}

// announced says whether the quotation is a further one of those that f's cue,
// before them all, announces: "she wrote:" and a paragraph for each.
func (x *lexed) announced(f *finding, q *quotation) bool {
	return len(f.cue) > 0 && f.cue[0].from < f.from() && x.tok[f.to()-1].block != x.tok[q.from()].block
}

// says says whether the cue of a finding is a verb that may stand beside a
// quotation, so that one may go on what it says.
func (x *lexed) says(f *finding) bool {
	return len(f.source) > 0 && len(f.cue) > 0 && commonest[x.tok[f.cue[len(f.cue)-1].to-1].lower]
}

// commonest are the verbs that say no more than that something is said.
var commonest = set("said says say saying told tells wrote writes added adds explained explains argued argues noted notes recalled recalls")

// resumed is the attribution whose words of saying stand right before the
// quotation and behind what they interrupt: "When it fell, Roe said, “we stood
// there.”"; or nil.
func (x *lexed) resumed(out []finding, q *quotation) *finding {
	for k := len(out) - 1; k >= 0 && k >= len(out)-lookAtLast; k-- {
		f := &out[k]
		at := f.last()
		if len(f.cue) == 0 || f.to() >= at || f.to() > f.cue[0].from || at+1 != q.from() || !x.tok[at].is(",") {
			continue
		}
		if x.tok[f.to()-1].sent == x.tok[q.from()].sent {
			return f
		}
	}
	return nil
}

// lookAtLast is how many findings back the one may be that a quotation takes up:
// between them are clauses beside its words of saying, "he said, adding that".
const lookAtLast = 3

// whole is the quotation with the rest of its sentence, closing mark apart.
func (x *lexed) whole(q *quotation) []span {
	end := x.sentence(q.to() - 1).to
	for end > q.to() && x.tok[end-1].kind == markToken {
		end--
	}
	if end <= q.to() {
		return q.parts
	}
	parts := append([]span(nil), q.parts...)
	parts[len(parts)-1].to = end
	return parts
}

// standsAlone says whether the quotation is something said, though nothing beside
// it says by whom: it opens its paragraph, is more than a phrase, and the
// paragraph before quotes too.
func (x *lexed) standsAlone(out []finding, q *quotation) bool {
	f, block := &out[len(out)-1], x.tok[q.from()].block
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

// sameMarks says whether the content of f has a quotation with the marks of q: a
// heading between quoted paragraphs often has others.
func (x *lexed) sameMarks(f *finding, q *quotation) bool {
	for _, s := range f.content {
		for i := s.from; i < min(s.to, s.from+longest); i++ {
			if x.tok[i].kind == openQuote {
				return x.tok[i].lower == x.tok[q.from()].lower
			}
		}
	}
	return false
}

// follows says whether the quotation takes up what f says: no other sentence is
// between them, and they are in one block or the quotation is all of the next.
func (x *lexed) follows(f *finding, q *quotation) bool {
	last := f.last()
	if f.to() > q.from() {
		return false
	}
	if here := x.tok[q.from()].block; x.tok[last-1].block != here {
		return x.fills(q) && int(x.tok[last-1].block)+1 == int(here) &&
			int(x.tok[last-1].sent)+1 == int(x.tok[q.from()].sent) && x.sameMarks(f, q)
	}
	return int(x.tok[last-1].sent)+1 >= int(x.tok[q.from()].sent)
}
