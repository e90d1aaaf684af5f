package article

// quotation is a stretch between quotation marks that is not within another:
// the marks and what is between them, a part for every block that it runs over.
type quotation struct {
	parts []span
}

func (q *quotation) from() int { return q.parts[0].from }
func (q *quotation) to() int   { return q.parts[len(q.parts)-1].to }

// quotations lists the outermost quotations, in order.
func (x *lexed) quotations() []quotation {
	var out []quotation
	running := false // the last one goes on in the next block
	for _, b := range x.blocks {
		for i := b.tokens.from; i < b.tokens.to; i++ {
			t := &x.tok[i]
			if t.kind != openQuote || t.depth != 0 || t.pair == unpaired {
				continue
			}
			end := b.tokens.to
			if t.pair >= 0 {
				end = int(t.pair) + 1
			}
			if running && i == b.tokens.from {
				last := &out[len(out)-1]
				last.parts = append(last.parts, span{i, end})
			} else {
				out = append(out, quotation{parts: []span{{i, end}}})
			}
			running = t.pair == runsOn
			i = end - 1
		}
	}
	return out
}

// inner is the words of the quotation's first and last part, its marks apart.
func (x *lexed) inner(q *quotation) (first, last span) {
	first, last = q.parts[0], q.parts[len(q.parts)-1]
	first.from++
	last.from++
	if x.tok[last.to-1].kind == closeQuote {
		last.to--
	}
	if len(q.parts) == 1 {
		first.to = last.to
	}
	return first, last
}

// words counts the words in a quotation.
func (x *lexed) words(q *quotation) int {
	n := 0
	for _, p := range q.parts {
		for i := p.from; i < p.to; i++ {
			if x.tok[i].wordlike() {
				n++
			}
		}
	}
	return n
}

// lead is the token before which the quotation's words end: "," in “we go,”.
// It is -1 if nothing is between the marks.
func (x *lexed) lead(q *quotation) int {
	_, last := x.inner(q)
	if last.to <= last.from {
		return -1
	}
	return last.to - 1
}

// breaks says whether the quotation closes with a mark behind which a clause of
// saying can follow: a comma, a question, a shout, a dash, points; within the
// marks or, as the British set it, behind them.
func (x *lexed) breaks(q *quotation) bool {
	at := x.lead(q)
	if at < 0 {
		return false
	}
	for x.tok[at].kind == closeQuote && at > q.from() { // “he said, ‘no,’”
		at--
	}
	if x.tok[at].is(",", "?", "!", "—", "–", "-", "--", "...", "…", ".", "....") {
		return true
	}
	next := q.to()
	return next < len(x.tok) && x.tok[next].is(",") && x.tok[next].block == x.tok[q.to()-1].block
}

// ends says whether the quotation ends as a sentence does.
func (x *lexed) stops(q *quotation) bool {
	at := x.lead(q)
	for at > q.from() && x.tok[at].kind == closeQuote {
		at--
	}
	if at < 0 {
		return false
	}
	next := q.to()
	return terminal(&x.tok[at]) || next < len(x.tok) && x.tok[next].block == x.tok[q.from()].block && terminal(&x.tok[next])
}

// capital says whether the quotation begins as a sentence does.
func (x *lexed) begins(q *quotation) bool {
	for i := q.from() + 1; i < q.parts[0].to; i++ {
		if t := &x.tok[i]; t.wordlike() {
			return t.capital || t.kind == numberToken
		}
	}
	return false
}
