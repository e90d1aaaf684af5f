package article

import "slices"

// attributions finds who says what.
func attributions(a *Article, _ []byte, _ Options) error {
	x := lex(a)
	found := x.together(x.quoted(), x.indirect(a))
	found = x.floating(found)
	x.shareSources(found)
	x.resolve(a, found)
	for _, f := range found {
		a.Attributions = append(a.Attributions, x.attribution(&f))
	}
	return nil
}

// together joins what quotations and what clauses gave, in the order of the
// text. Where both have the same words, or the same cue, the quotation counts.
func (x *lexed) together(quoted, clauses []finding) []finding {
	out := slices.Clone(quoted)
	k := 0
	for _, c := range clauses {
		if len(c.content) == 0 {
			continue
		}
		for k < len(quoted) && quoted[k].last() <= c.first()-lookBack {
			k++
		}
		if x.taken(quoted[k:], &c) {
			continue
		}
		x.toMark(&c)
		x.toLast(&c)
		c.source = slices.DeleteFunc(c.source, x.quotedWords)
		c.direct = slices.ContainsFunc(c.content, x.holdsPair)
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b finding) int { return a.from() - b.from() })
	return out
}

// shareSources gives participles that nothing names the subject of, "he said,
// adding that", the source of the words of saying before them in their sentence,
// or else the subject of that.
func (x *lexed) shareSources(found []finding) {
	for i := range found {
		f := &found[i]
		if len(f.source) > 0 || len(f.cue) == 0 {
			continue
		}
		v := f.cue[0].from
		if x.form(v)&formIng == 0 || x.class(v)&classAuxiliary != 0 {
			continue
		}
		s := x.sentence(v)
		f.source = x.subjectBefore(max(s.from, v-longestLead), v, formIng)
		for k := i - 1; k >= 0 && k >= i-lookAtLast; k-- {
			if g := &found[k]; len(g.cue) > 0 && len(g.source) > 0 && x.tok[g.cue[0].from].sent == x.tok[v].sent && g.cue[0].from < v {
				f.source = g.source
				break
			}
		}
	}
}

// toMark lets a content that ends within a quotation go on to the mark that
// closes it.
func (x *lexed) toMark(f *finding) {
	last := &f.content[len(f.content)-1]
	for i := last.from; i < last.to; i++ {
		if t := &x.tok[i]; t.kind == openQuote && t.depth == 0 && int(t.pair) >= last.to && t.block == x.tok[last.to-1].block {
			last.to = int(t.pair) + 1
		}
	}
}

// toLast lets a content that ends with a quotation go on over a list of such:
// "called it a “risk,” a “folly” and a “shame”".
func (x *lexed) toLast(f *finding) {
	last := &f.content[len(f.content)-1]
	for last.to > last.from && x.tok[last.to-1].kind == closeQuote {
		limit := min(x.sentence(last.to-1).to, last.to+betweenListed)
		i := last.to
		for i < limit && (x.tok[i].is(",", "and", "or", "a", "an", "the") || x.class(i)&classAdverb != 0) {
			i++
		}
		if i == last.to || i >= limit || x.tok[i].kind != openQuote || x.tok[i].pair < 0 || x.clauseFollows(int(x.tok[i].pair)+1) {
			return
		}
		last.to = int(x.tok[i].pair) + 1
	}
}

// betweenListed is how many words may stand between two quotations of a list.
const betweenListed = 5

// clauseFollows says whether a verb of saying and its subject follow at i, so that
// the quotation before is what they say.
func (x *lexed) clauseFollows(i int) bool {
	for k := i; k < min(len(x.tok), i+betweenListed); k++ {
		if x.quotative(k) {
			return true
		}
	}
	return false
}

// quotedWords says whether a stretch begins within a quotation: its words are
// somebody's, and name nobody outside of it.
func (x *lexed) quotedWords(s span) bool {
	t := &x.tok[s.from]
	return t.depth > 0 || t.kind == openQuote && (t.pair == runsOn || int(t.pair) >= s.to)
}

// lookBack is how far before a clause a quotation may end that still has to do
// with it, in tokens. Both are in the order of their contents, and a cue stands
// within a sentence or two.
const lookBack = 200

// taken says whether one of the quotations is what the clause gives as well.
func (x *lexed) taken(quoted []finding, c *finding) bool {
	for i := range quoted {
		q := &quoted[i]
		if q.first() > c.last()+lookBack {
			return false
		}
		if 2*common(q, c) >= min(q.length(), c.length()) || meets(q.cue, c.cue) {
			return true
		}
	}
	return false
}

// meets says whether two lists of stretches share a token.
func meets(a, b []span) bool {
	for _, s := range a {
		for _, t := range b {
			if s.from < t.to && t.from < s.to {
				return true
			}
		}
	}
	return false
}

// attribution turns a finding's tokens into places in the text.
func (x *lexed) attribution(f *finding) Attribution {
	b := x.blocks[x.tok[f.from()].block]
	at := -1
	if b.kind == paragraphBlock {
		at = b.index
	}
	return Attribution{
		Content: x.places(f.content), Cue: x.places(f.cue), Source: x.places(f.source),
		Direct: f.direct, Speaker: f.speaker, Paragraph: at,
	}
}

// places is stretches of tokens as stretches of text.
func (x *lexed) places(list []span) []Span {
	var out []Span
	for _, s := range list {
		if s.from < s.to {
			out = append(out, x.span(s.from, s.to))
		}
	}
	return out
}
