package article

import (
	"strings"
)

// pairQuotes tells which marks of a block open and which close, and finds their
// partners: from left to right, with the open ones on a stack. A mark that says
// itself which it is (“ ”) is believed; of the others the neighbours decide, and
// where these leave it open, whether one is open that it could close.
func (x *lexed) pairQuotes(b span) {
	p := pairing{x: x, later: x.later(b), balance: x.balance(b)}
	for i := b.from; i < b.to; i++ {
		if x.tok[i].kind == unclearQuote {
			p.next(i, i == b.from)
		}
	}
}

// pairing is the state of one pass over a block.
type pairing struct {
	x     *lexed
	stack []int // tokens that opened a quotation, outermost first
	later map[int]closing

	balance int // closing less opening double marks behind here in the block
}

// balance is how many more double marks close than open in a block.
func (x *lexed) balance(b span) int {
	n := 0
	for i := b.from; i < b.to; i++ {
		n += x.weight(i)
	}
	return n
}

// weight is 1 for a double mark that can only close, -1 for one that can only
// open, else 0.
func (x *lexed) weight(i int) int {
	t := &x.tok[i]
	if t.kind != unclearQuote || !t.is("“", "”", "\"") {
		return 0
	}
	switch opens, closes := x.sides(t); {
	case t.is("”") || t.is("\"") && closes && !opens:
		return 1
	case t.is("“") || opens && !closes:
		return -1
	}
	return 0
}

// closing is what stands behind a single mark in its block.
type closing struct {
	any  bool // a mark that could close, perhaps an apostrophe after an s
	sure bool // one that is no apostrophe, before any that opens
}

// later finds for every single mark what could close behind it.
func (x *lexed) later(b span) map[int]closing {
	var out map[int]closing
	var c closing
	for i := b.to - 1; i >= b.from; i-- {
		t := &x.tok[i]
		if t.kind != unclearQuote || !t.singleMark() {
			continue
		}
		if out == nil {
			out = map[int]closing{}
		}
		out[i] = c
		switch opens, closes := x.sides(t); {
		case closes && t.rawIs("'’"):
			c.any = true
			c.sure = c.sure || !x.possessive(i)
		case opens:
			c.sure = false
		}
	}
	return out
}

// rawIs says whether a mark is one of these. Both apostrophes are "'" in lower,
// which is why a mark keeps its own.
func (t *token) rawIs(any string) bool { return strings.Contains(any, t.lower) }

// possessive says whether the single mark i may be the apostrophe of "workers’"
// or "talkin’": it hangs on such a word, and another word follows.
func (x *lexed) possessive(i int) bool {
	if i == 0 || x.tok[i-1].To != x.tok[i].From || i+1 >= len(x.tok) || x.tok[i+1].block != x.tok[i].block {
		return false
	}
	w := x.tok[i-1].lower
	return x.tok[i-1].wordlike() && x.tok[i+1].wordlike() && x.tok[i+1].From > x.tok[i].To &&
		(strings.HasSuffix(w, "s") || strings.HasSuffix(w, "z") || strings.HasSuffix(w, "x") || strings.HasSuffix(w, "in"))
}

// next decides on the mark i.
func (p *pairing) next(i int, first bool) {
	t := &p.x.tok[i]
	p.balance -= p.x.weight(i)
	opens, closes := p.x.sides(t)
	partner := p.partner(t)
	if t.singleMark() {
		p.single(i, opens, closes, first, partner)
		return
	}
	switch {
	case partner >= 0 && (closes && !(opens && t.is("“")) || !opens || t.is("”", "»")):
		p.close(i, partner)
	case t.is("“", "„", "«", "``", "‹"), opens:
		p.open(i)
	case closes && p.measure(i), !closes && !t.is("\""):
		// inches, or a mark on its own
	case closes:
		t.kind = closeQuote
	}
}

// measure says whether the mark i stands for inches or minutes.
func (p *pairing) measure(i int) bool {
	return i > 0 && p.x.tok[i-1].kind == numberToken && p.x.tok[i-1].To == p.x.tok[i].From
}

// single decides on a single mark.
func (p *pairing) single(i int, opens, closes, first bool, partner int) {
	t, later := &p.x.tok[i], p.later[i]
	switch {
	case closes && !t.is("‘", "‚"):
		innermost := partner >= 0 && partner == len(p.stack)-1
		if innermost && !(p.x.possessive(i) && later.sure) {
			p.close(i, partner)
		} else if p.x.tok[i-1].wordlike() {
			t.kind = cliticToken
		}
	case opens && (later.any || first || t.is("‘", "‚")):
		p.open(i)
	}
}

// partner is where on the stack the innermost mark is that t can close, or -1.
func (p *pairing) partner(t *token) int {
	for k := len(p.stack) - 1; k >= 0; k-- {
		if strings.Contains(closers[p.x.tok[p.stack[k]].lower], t.lower) {
			return k
		}
	}
	return -1
}

// open puts the mark i on the stack. One like it, open and not within another,
// was never closed, unless the block has enough marks left to close both.
func (p *pairing) open(i int) {
	k := len(p.stack) - 1
	if k >= 0 && p.x.tok[p.stack[k]].lower == p.x.tok[i].lower && !(p.x.tok[i].is("“", "\"") && p.balance > len(p.stack)) {
		p.stack = p.stack[:k]
	}
	if len(p.stack) == openAtOnce {
		p.stack = p.stack[1:]
	}
	p.stack = append(p.stack, i)
	p.x.tok[i].kind = openQuote
}

// openAtOnce is how many marks may wait for their partners: the outermost is
// given up beyond that, as no text that people read has so many.
const openAtOnce = 32

// close pairs the mark i with the k-th of the stack.
func (p *pairing) close(i, k int) {
	j := p.stack[k]
	p.x.tok[i].kind = closeQuote
	p.x.tok[i].pair, p.x.tok[j].pair = int32(j), int32(i)
	p.stack = p.stack[:k]
}

// deepen counts for every token the quotations around it. One that is not closed
// counts to the end of its block if the next block takes it up.
func (x *lexed) deepen() {
	for i, b := range x.blocks {
		depth := uint8(0)
		takenUp := -1
		if i+1 < len(x.blocks) && x.opensWithQuote(x.blocks[i+1].tokens) {
			takenUp = x.openAtEnd(b.tokens)
		}
		for k := b.tokens.from; k < b.tokens.to; k++ {
			t := &x.tok[k]
			if t.kind == closeQuote && t.pair >= 0 && depth > 0 {
				depth--
			}
			t.depth = depth
			if k == takenUp {
				t.pair = runsOn
			}
			if t.kind == openQuote && t.pair != unpaired && depth < deepest {
				depth++
			}
		}
	}
}

// deepest is how many quotations within each other are counted: beyond that the
// text is none that people write, and the count has to end somewhere.
const deepest = 255

// openAtEnd is the mark that opens a quotation in which a block ends, or -1: the
// last one, those within it apart.
func (x *lexed) openAtEnd(b span) int {
	for k := b.to - 1; k >= b.from; k-- {
		switch t := &x.tok[k]; {
		case t.kind == closeQuote && t.pair >= 0 && t.singleMark():
			k = int(t.pair)
		case t.kind == closeQuote:
			return -1
		case t.kind == openQuote:
			return k
		}
	}
	return -1
}

// opensWithQuote says whether the block's first token is an opening mark.
func (x *lexed) opensWithQuote(b span) bool {
	return b.from < b.to && x.tok[b.from].kind == openQuote
}
