package article

// turns finds what is said in a transcript: paragraphs that begin with a name and
// a colon, "ROE: We will go.", and those behind them without a name. One such
// paragraph alone is none: a heading or a remark may look like it.
func (x *lexed) turns() []finding {
	var out []finding
	last := -1 // the block of the latest turn or what went on with it
	for k, b := range x.blocks {
		if b.kind != paragraphBlock {
			continue
		}
		name, at := x.turn(b.tokens)
		switch {
		case at > 0:
			out = append(out, finding{
				content: []span{x.withoutLastMark(span{at, b.tokens.to})}, cue: []span{{at - 1, at}}, source: []span{name}, direct: true, speaker: -1,
			})
			last = k
		case last == k-1 && len(out) > 0 && x.continues(b.tokens):
			f := &out[len(out)-1]
			f.content = append(f.content, x.withoutLastMark(b.tokens))
			if last = k; x.tok[b.tokens.to-1].kind == closeQuote {
				last = -1 // the quotation that the transcript stands in is over
			}
		}
	}
	if len(out) < fewestTurns {
		return nil
	}
	return out
}

// fewestTurns is from how many turns on paragraphs with a name and a colon are a
// transcript.
const fewestTurns = 3

// turn reads the name and colon that a block begins with: the name, and where the
// words behind it begin; 0 if there is none, or nothing behind it.
func (x *lexed) turn(b span) (name span, at int) {
	from := b.from
	for from < b.to && (x.tok[from].kind == openQuote || x.tok[from].is("*", "**")) {
		from++
	}
	i := from
	for i < b.to && i < from+longestTurnName && x.tok[i].kind == wordToken && x.shouted(i) {
		i++
	}
	if i == from || i+1 >= b.to || !x.tok[i].is(":") {
		return span{}, 0
	}
	at = i + 1
	for at < b.to && x.tok[at].is("*", "**") {
		at++
	}
	if at >= b.to {
		return span{}, 0
	}
	return span{from, i}, at
}

// longestTurnName is how many words may name who has the turn.
const longestTurnName = 4

// shouted says whether token i is in capitals throughout, as transcripts have
// their names; "Q" and "A" are.
func (x *lexed) shouted(i int) bool {
	for _, r := range x.text[x.tok[i].From:x.tok[i].To] {
		if lowerCase(r) {
			return false
		}
	}
	return true
}

// continues says whether a block goes on with the turn before it: it opens with
// a quotation mark as reopened quotations do, or is bracketed by the transcript.
func (x *lexed) continues(b span) bool {
	return b.from < b.to && x.tok[b.from].kind == openQuote && (x.tok[b.from].pair == runsOn || int(x.tok[b.from].pair) == b.to-1)
}

// withoutLastMark is a stretch without the quotation mark that closes it but opens
// before it.
func (x *lexed) withoutLastMark(s span) span {
	if t := &x.tok[s.to-1]; t.kind == closeQuote && (t.pair < 0 || int(t.pair) < s.from) && s.to-1 > s.from {
		s.to--
	}
	return s
}
