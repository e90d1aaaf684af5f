package article

// finding is an attribution in tokens, before its speaker is known.
type finding struct {
	content []span
	cue     []span
	source  []span
	direct  bool // the content holds a pair of quotation marks
	speaker int  // index in Article.Speakers, or -1
}

// from is the first token of what is said.
func (f *finding) from() int { return f.content[0].from }

// to is where what is said ends.
func (f *finding) to() int { return f.content[len(f.content)-1].to }

// first is the first token of content, cue and source.
func (f *finding) first() int {
	at := f.from()
	for _, list := range [][]span{f.cue, f.source} {
		for _, s := range list {
			at = min(at, s.from)
		}
	}
	return at
}

// last is where the last of content, cue and source ends.
func (f *finding) last() int {
	at := f.to()
	for _, list := range [][]span{f.cue, f.source} {
		for _, s := range list {
			at = max(at, s.to)
		}
	}
	return at
}

// length is how many tokens the content has.
func (f *finding) length() int {
	n := 0
	for _, s := range f.content {
		n += s.to - s.from
	}
	return n
}

// common is how many tokens two contents share.
func common(a, b *finding) int {
	n := 0
	for _, s := range a.content {
		for _, t := range b.content {
			n += max(0, min(s.to, t.to)-max(s.from, t.from))
		}
	}
	return n
}

// holdsPair says whether tokens from to to hold a pair of quotation marks, or
// one that the next block takes up.
func (x *lexed) holdsPair(s span) bool {
	for i := s.from; i < s.to; i++ {
		t := &x.tok[i]
		if t.kind == openQuote && (t.pair == runsOn || t.pair >= 0 && int(t.pair) < s.to) {
			return true
		}
	}
	return false
}
