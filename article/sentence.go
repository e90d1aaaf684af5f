package article

import "unicode/utf8"

// split divides a block into sentences.
func (x *lexed) split(b *block, _ int32) {
	b.sents.from = len(x.sents)
	from := b.tokens.from
	for i := b.tokens.from; i < b.tokens.to; i++ {
		end := x.ends(i, b.tokens.to)
		if end < 0 {
			continue
		}
		x.sentenceUpTo(from, end)
		from, i = end, end-1
	}
	if from < b.tokens.to {
		x.sentenceUpTo(from, b.tokens.to)
	}
	b.sents.to = len(x.sents)
}

// sentenceUpTo makes a sentence of tokens.
func (x *lexed) sentenceUpTo(from, to int) {
	for k := from; k < to; k++ {
		x.tok[k].sent = int32(len(x.sents))
	}
	x.sents = append(x.sents, sentence{span{from, to}})
}

// ends is where the sentence ends that token i may close, the marks behind it
// included, or -1 if it does not end there.
func (x *lexed) ends(i, limit int) int {
	t := &x.tok[i]
	abbreviated := t.kind == wordToken && t.lower[len(t.lower)-1] == '.'
	if !abbreviated && !terminal(t) {
		return -1
	}
	j, quoted := i+1, false
	limit = min(limit, i+marksInRow)
	for j < limit && (x.tok[j].kind == closeQuote || terminal(&x.tok[j]) || x.tok[j].is(")", "]")) {
		quoted = quoted || x.tok[j].kind == closeQuote
		j++
	}
	switch {
	case j >= limit:
		return j
	case x.tok[j].From == x.tok[j-1].To && x.tok[j].kind != openQuote:
		return -1 // nothing between them: "yahoo!Then" is no end that can be told
	case !begins(x, j, limit):
		return -1
	case abbreviated && j == i+1 && !x.endsAbbreviated(t, &x.tok[j]):
		return -1
	case quoted && !t.is(".") && x.saidNext(j, limit):
		return -1
	}
	return j
}

// marksInRow is how many tokens from the mark that ends a sentence the next one's
// beginning is looked for: more are no prose.
const marksInRow = 40

// terminal says whether a mark can end a sentence.
func terminal(t *token) bool {
	if t.kind != markToken {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.lower)
	return r == '.' || r == '!' || r == '?' || r == '…' || r == '‽'
}

// begins says whether a sentence can begin with token j: not with a small letter
// nor with a mark that goes on.
func begins(x *lexed, j, limit int) bool {
	for j < limit && (x.tok[j].kind == openQuote || x.tok[j].is("(", "[", "...", "…", "—", "–", "--", "•", "*", "-")) {
		j++
	}
	if j >= limit {
		return true
	}
	switch t := &x.tok[j]; t.kind {
	case wordToken:
		r, _ := utf8.DecodeRuneInString(x.text[t.From:])
		return t.capital || !lowerCase(r)
	case markToken:
		return t.is("$", "€", "£", "¥", "+")
	default:
		return true
	}
}

// endsAbbreviated says whether a sentence ends with the abbreviation t when next
// stands behind it: it does before a word that mostly begins sentences.
func (x *lexed) endsAbbreviated(t, next *token) bool {
	if abbreviation(x.text[t.From:t.To-1]) == beforeName {
		return false
	}
	return next.kind == openQuote || starters[next.lower]
}

// saidNext says whether the words from token j on tell who spoke: then the mark
// before them, "?" or "!", closes the quotation and not the sentence. Behind an
// apposition the verb must follow its comma at once.
func (x *lexed) saidNext(j, limit int) bool {
	marks := false
	for k := j; k < limit && k < j+sayWithin; k++ {
		t := &x.tok[k]
		if terminal(t) || t.is(":", ";") {
			return false
		}
		marks = marks || t.kind != wordToken && t.kind != cliticToken
		if saying[t.lower] && (!marks || x.tok[k-1].is(",", ")")) {
			return !marks || k-j > 1
		}
		if !marks && k-j >= sayPlain {
			return false
		}
	}
	return false
}

// sayPlain is how many words may name the speaker before "said": a name with a
// title, "Deputy Foreign Minister Ana Maria Roe"; sayWithin is how many tokens
// with an apposition.
const (
	sayPlain  = 8
	sayWithin = 40
)
