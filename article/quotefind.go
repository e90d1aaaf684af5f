package article

import "slices"

// quoted finds the attributions whose content is quotations and nothing else:
// with the words of saying behind the quotation, before it, or in its middle.
// Those that only hold quotations among other words are indirect's.
func (x *lexed) quoted() []finding {
	out := x.turns()
	list := x.quotations()
	turns, t := out, 0
	for k := range list {
		q := &list[k]
		for t < len(turns) && turns[t].to() <= q.from() {
			t++
		}
		if x.words(q) == 0 || t < len(turns) && turns[t].from() < q.to() {
			continue
		}
		if k > 0 && len(out) > 0 && x.goesOn(&out[len(out)-1], &list[k-1], q) {
			out[len(out)-1].content = append(out[len(out)-1].content, q.parts...)
			continue
		}
		f, ok := x.saidAfter(q)
		if !ok {
			f, ok = x.saidBefore(q)
		}
		if !ok {
			f, ok = x.signed(q)
		}
		if ok {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b finding) int { return a.from() - b.from() })
	return out
}

// goesOn says whether a quotation goes on in the sentence that the words of
// saying interrupted: f, whose content ends with the quotation before.
func (x *lexed) goesOn(f *finding, before, q *quotation) bool {
	cue := f.last()
	switch {
	case f.to() != before.to() || cue <= before.to() || cue > q.from():
		return false
	case x.tok[cue-1].sent != x.tok[q.from()].sent:
		return false
	}
	for i := cue; i < q.from(); i++ {
		if v := x.auxiliaries(cue, i); x.quotative(i) && !x.tok[max(v-1, cue)].is("who", "which", "that", "to") {
			return false // "“…,” he said, adding, “…”"
		}
	}
	return x.tok[q.from()-1].kind == markToken || x.tok[q.from()-1].is("that")
}

// opensSentence says whether the quotation is the first of its sentence.
func (x *lexed) opensSentence(q *quotation) bool {
	s := x.sentence(q.from())
	return s.from == q.from() || s.from < q.from() && x.tok[q.from()-1].is(":", "—", "–", "-", "•", "*", ")")
}

// saidAfter reads "“…,” Roe said" and "“…,” said Roe".
func (x *lexed) saidAfter(q *quotation) (finding, bool) {
	if !x.opensSentence(q) {
		return finding{}, false
	}
	return x.clauseBehind(q)
}

// clauseBehind reads the words of saying behind a quotation, wherever it stands
// in its sentence.
func (x *lexed) clauseBehind(q *quotation) (finding, bool) {
	if !x.breaks(q) {
		return finding{}, false
	}
	i, end := q.to(), x.clauseAfter(q)
	for i < end && x.tok[i].is(",", ";") {
		i++
	}
	if i >= end {
		return finding{}, false
	}
	if x.tok[i].is("according") && i+2 < end && x.tok[i+1].is("to") {
		return finding{content: q.parts, cue: []span{{i, i + 2}}, source: x.phraseFrom(i+2, end), direct: true, speaker: -1}, true
	}
	if f, ok := x.inverted(q, i, end); ok {
		return f, true
	}
	return x.straight(q, i, end)
}

// clauseAfter is where the clause ends that may stand behind the quotation: with
// its sentence, or with the next quotation.
func (x *lexed) clauseAfter(q *quotation) int {
	end := x.sentence(q.to() - 1).to
	for i := q.to(); i < end; i++ {
		if x.tok[i].kind == openQuote && x.tok[i].pair != unpaired && !x.nickname(i) {
			return i
		}
	}
	return end
}

// nickname says whether the mark i opens a nickname within a name: one or two
// words with a name on either side.
func (x *lexed) nickname(i int) bool {
	j := int(x.tok[i].pair)
	return j > i && j <= i+3 && i > 0 && j+1 < len(x.tok) && x.tok[i-1].capital && x.tok[j+1].capital
}

// inverted reads "said Roe" at i.
func (x *lexed) inverted(q *quotation, i, end int) (finding, bool) {
	j := i
	for j < end && x.class(j)&classAdverb != 0 && !x.quotative(j) {
		j++
	}
	if j+1 >= end || !x.quotative(j) || !x.finite(j) {
		return finding{}, false
	}
	source := x.phraseFrom(j+1, end)
	if len(source) == 0 {
		return finding{}, false
	}
	return finding{content: q.parts, cue: []span{{j, x.pastParticle(j + 1)}}, source: source, direct: true, speaker: -1}, true
}

// straight reads "Roe, the minister, said" from i on.
func (x *lexed) straight(q *quotation, i, end int) (finding, bool) {
	if !x.startsPhrase(i) {
		return finding{}, false
	}
	for v := i + 1; v < min(end, i+longest); v++ {
		if !x.quotative(v) || !x.main(i, v) {
			continue
		}
		from := x.auxiliaries(i, v)
		if from <= i {
			return finding{}, false
		}
		source := x.subject(i, from)
		if len(source) == 0 {
			continue
		}
		return finding{content: q.parts, cue: []span{{from, x.pastParticle(v + 1)}}, source: source, direct: true, speaker: -1}, true
	}
	return x.smiled(q, i, end)
}

// pastParticle is behind the word that belongs to the verb before i, "went on".
func (x *lexed) pastParticle(i int) int {
	if i < len(x.tok) && x.tok[i].is("on", "out") && x.tok[i-1].is("went", "goes", "go", "pointed", "points", "carried") {
		return i + 1
	}
	return i
}

// smiled reads "“…,” Vale smiled": any verb may stand behind a sentence that a
// comma closes within its marks.
func (x *lexed) smiled(q *quotation, i, end int) (finding, bool) {
	if at := x.lead(q); at < 0 || !x.tok[at].is(",") || x.words(q) < sentenceWords || !x.begins(q) {
		return finding{}, false
	}
	for v := i + 1; v < min(end, i+longestOffice); v++ {
		if x.class(v)&classVerb == 0 || x.form(v)&(formPast|formS) == 0 || x.tok[v].capital || !x.main(i, v) {
			continue
		}
		from := x.auxiliaries(i, v)
		if source := x.subject(i, from); from > i && len(source) > 0 {
			return finding{content: q.parts, cue: []span{{from, x.pastParticle(v + 1)}}, source: source, direct: true, speaker: -1}, true
		}
	}
	return finding{}, false
}

// main says whether the verb v, in a clause that begins at i, may be its main
// verb: finite, and not within a relative clause nor behind "to".
func (x *lexed) main(i, v int) bool {
	if !x.finite(v) && x.class(v-1)&classAuxiliary == 0 || x.tok[v-1].is("to", "not") {
		return false
	}
	if x.class(v-1)&(classDeterminer|classPossessive|classPreposition) != 0 && x.class(v-1)&classSubject == 0 {
		return false // "the report says", not "a say"
	}
	for k := v - 1; k > i; k-- {
		if x.tok[k].is(",") {
			return true
		}
		if x.class(k)&classRelative != 0 && !x.tok[k].is("that") || x.tok[k].is("who", "which", "whose") {
			return false
		}
	}
	return true
}

// signed reads "“…” — Roe", as under letters and mottoes.
func (x *lexed) signed(q *quotation) (finding, bool) {
	i := q.to()
	b := x.blocks[x.tok[q.from()].block].tokens
	if i+1 >= b.to || !x.tok[i].is("—", "–", "―", "--", "-") || !x.opensSentence(q) {
		return finding{}, false
	}
	end := x.sentence(i + 1).to
	for end > i && x.tok[end-1].kind == markToken {
		end--
	}
	if end-i > signedWithin || !x.tok[i+1].capital {
		return finding{}, false
	}
	for k := i + 1; k < end; k++ {
		if x.class(k)&classAuxiliary != 0 || x.quotative(k) {
			return finding{}, false
		}
	}
	return finding{content: q.parts, cue: []span{{i, i + 1}}, source: []span{{i + 1, end}}, direct: true, speaker: -1}, true
}

// signedWithin is how many words may sign a quotation, with an office.
const signedWithin = 14
