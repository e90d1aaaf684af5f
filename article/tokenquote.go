package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// closers are the marks that close what a mark opens. Printers mix the styles,
// so that a curly one may close a straight one and the other way round.
var closers = map[string]string{
	"“": "”\"“", "\"": "\"”", "„": "“”\"", "``": "''”\"", "''": "''”\"", "”": "”\"",
	"‘": "’'", "'": "'’", "‚": "‘’'", "’": "’'",
	"«": "»", "»": "«»", "‹": "›", "›": "‹›",
}

// quoteMark says whether r may be a quotation mark, apostrophes included.
func quoteMark(r rune) bool { return strings.ContainsRune("\"“”„'‘’‚«»‹›", r) }

// mark is the kind and length of the token at i, which begins with what may be
// a quotation mark of n bytes: an apostrophe is told from a mark where the
// letters around it are enough, the rest is left to pairQuotes.
func (x *lexed) mark(i, n int, b Span) (tokenKind, int) {
	s := x.text[i:b.To]
	if strings.HasPrefix(s, "``") || strings.HasPrefix(s, "''") {
		return unclearQuote, 2
	}
	r, _ := utf8.DecodeRuneInString(s)
	if !apostrophe(r) {
		return unclearQuote, n
	}
	tail := n
	if n < len(s) {
		if next, _ := utf8.DecodeRuneInString(s[n:]); part(next) {
			tail += word(s[n:])
		}
	}
	before, _ := utf8.DecodeLastRuneInString(x.text[b.From:i])
	switch after := strings.ToLower(s[n:tail]); {
	case after == "":
	case part(before):
		return cliticToken, tail // the word before it was cut here
	case elided[after], decade(after):
		return wordToken, tail
	}
	return unclearQuote, n
}

// elided are words that begin with an apostrophe.
var elided = map[string]bool{
	"em": true, "til": true, "till": true, "cause": true, "bout": true, "tis": true, "twas": true, "n": true, "cos": true,
}

// decade says whether s is the rest of "’90s".
func decade(s string) bool {
	return len(s) == 3 && s[2] == 's' && '0' <= s[0] && s[0] <= '9' && '0' <= s[1] && s[1] <= '9'
}

// sides says what the neighbours of a mark allow: to open it must have room
// before it and text behind it, to close the other way round.
func (x *lexed) sides(t *token) (opens, closes bool) {
	b := x.blocks[t.block]
	before, nb := utf8.DecodeLastRuneInString(x.text[b.From:t.From])
	after, na := utf8.DecodeRuneInString(x.text[t.To:b.To])
	roomBefore := nb == 0 || unicode.IsSpace(before) || invisible(before)
	roomAfter := na == 0 || unicode.IsSpace(after) || invisible(after)
	opens = (roomBefore || strings.ContainsRune("([{—–-/", before) || quoteMark(before)) && !roomAfter &&
		!strings.ContainsRune(".,;:!?)]}", after)
	closes = !roomBefore && (roomAfter || !part(after)) && !strings.ContainsRune("([{", before)
	return opens, closes
}

// singleMark says whether a mark is a single one, which may be an apostrophe too.
func (t *token) singleMark() bool { return t.is("'", "‘", "’", "‚") }
