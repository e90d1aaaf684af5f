package article

import (
	"errors"
	"math"
	"strconv"

	"parley/quantity"
)

// hedges finds the words that say how surely something is said, in the title,
// the headings and the paragraphs.
func hedges(a *Article, _ []byte, o Options) error {
	table := quantity.Default()
	if o.Table != "" {
		named, err := quantity.TableNamed(o.Table)
		var unknown *quantity.Error
		if errors.As(err, &unknown) {
			return &Error{Name: a.Name, Why: unknown.What, Remedy: unknown.Remedy}
		} else if err != nil {
			return err
		}
		table = named
	}
	for _, part := range parts(a) {
		a.Hedges = append(a.Hedges, hedgesIn(a.Text, part, table)...)
		if len(a.Hedges) > mostFound {
			return tooMany(a, "hedges")
		}
	}
	holders(a)
	return nil
}

// hedgesIn finds the hedges of one title, heading or paragraph.
func hedgesIn(text string, part Span, table *quantity.Table) []Hedge {
	h := hedging{text: text, table: table, words: wordsIn(text, part.From, part.To)}
	h.listed(part)
	for i := 0; i < len(h.words) && len(h.found) <= mostFound; {
		i += max(h.at(i), 1)
	}
	h.negate()
	out := make([]Hedge, len(h.found))
	for i, f := range h.found {
		out[i] = f.Hedge
	}
	return out
}

// mostFound is how many hedges, and how many figures, a text has at most: ten
// times as many as the longest text of ordinary prose. More would be no article,
// and would take memory for nothing.
const mostFound = 1 << 18

func tooMany(a *Article, what string) error {
	return &Error{
		Name: a.Name, Why: "it has more than " + strconv.Itoa(mostFound) + " " + what + ", and is hardly an article",
		Remedy: "give one article at a time",
	}
}

// hedging is one part of a text while its hedges are looked for.
type hedging struct {
	text  string
	words []hedgeWord
	table *quantity.Table
	terms map[int]quantity.Quantity // the table's phrases, by the byte at which they start
	found []hedgeAt
}

// hedgeAt is a hedge and its words: words[first:end].
type hedgeAt struct {
	Hedge
	first, end int
}

// at looks for a hedge that begins at word i, and gives the words that it has.
// What a table gives a number for goes before what has none.
func (h *hedging) at(i int) int {
	if !h.starts(i) {
		return 0
	}
	for _, find := range []func(int) int{h.number, h.term, h.numberless, h.appearance, h.belief, h.modal, h.negation} {
		if n := find(i); n > 0 {
			return n
		}
	}
	return 0
}

// add notes a hedge of words[i:i+n] that no number goes with, and gives n.
func (h *hedging) add(kind HedgeKind, i, n int) int {
	nan := math.NaN()
	h.found = append(h.found, hedgeAt{Hedge{
		Span: h.span(i, i+n), Kind: kind, Value: nan, Low: nan, High: nan, Attribution: -1,
		Scope: h.scope(i, n),
	}, i, i + n})
	return n
}

// last is the hedge that was added last.
func (h *hedging) last() *hedgeAt { return &h.found[len(h.found)-1] }

// span is the text of words[i:end].
func (h *hedging) span(i, end int) Span { return Span{h.words[i].from, h.words[end-1].to} }

// word is the word at i in lower case, "" beyond the ends and across any sign
// but blanks.
func (h *hedging) word(i int) string {
	if i < 0 || i >= len(h.words) {
		return ""
	}
	return h.words[i].low
}

// next is the word at i where nothing but blanks separates it from the one before.
func (h *hedging) next(i int) string {
	if i < 0 || i >= len(h.words) || h.words[i].gap != 0 {
		return ""
	}
	return h.words[i].low
}

// prior is the word before i where nothing but blanks separates the two.
func (h *hedging) prior(i int) string {
	if i <= 0 || i >= len(h.words) || h.words[i].gap != 0 {
		return ""
	}
	return h.words[i-1].low
}
