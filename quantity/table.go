package quantity

import (
	"slices"
	"strings"
)

// Table says what words of probability mean, by one citable source.
type Table struct {
	Name, Title, Citation string
	terms                 []string // as declared
	index                 map[string]entry
	longest               map[string]int // words of the longest phrase, by its first
}

// entry is a term's meaning; lo = hi where the source gives no range.
type entry struct {
	term        string
	mid, lo, hi float64
}

// Default is the table of the two surveys.
func Default() *Table { return tables[0] }

// Tables are all tables, the default first.
func Tables() []*Table { return slices.Clone(tables) }

// TableNamed is the table with that name, in any case: "surveys", "kent",
// "icd203" or "ipcc". The *Error has the kind UnknownTable.
func TableNamed(name string) (*Table, error) {
	var names []string
	for _, t := range tables {
		if strings.EqualFold(t.Name, strings.TrimSpace(name)) {
			return t, nil
		}
		names = append(names, t.Name)
	}
	remedy := "write one of " + strings.Join(names, ", ")
	if near := nearest(strings.ToLower(name), names); near != "" {
		remedy = "did you mean " + quote(near) + "?"
	}
	return nil, &Error{Text: name, Kind: UnknownTable, What: "no table of words is called " + quote(name), Remedy: remedy}
}

// Terms are the words that the source itself gives, in its order.
func (t *Table) Terms() []string { return slices.Clone(t.terms) }

// Lookup is the meaning of a word or phrase of probability, as a Share. Case,
// punctuation and an article in front do not matter. What the source does not
// list is read by these rules, in this order:
//
//   - another spelling of a listed term is that term ("almost certainly", "on
//     the balance of probability" for "better than even");
//   - an adverb of degree in front of a term is dropped ("pretty likely" is
//     likely): at worst it understates;
//   - "not" in front of a term between mirrorFrom and mirrorTo turns it round,
//     70% to 30%; in front of stronger ones ("not certain") it says too little
//     to be a number, and is unknown.
//
// The *Error has the kind UnknownWord.
func (t *Table) Lookup(phrase string) (Quantity, error) {
	ws := clause(phrase)
	if len(ws) > 0 && articles[ws[0].text] {
		ws = ws[1:]
	}
	e, n := t.match(ws)
	if n == 0 || n < len(ws) || e.term == "" {
		return Quantity{}, t.unknown(phrase)
	}
	return e.quantity(phrase), nil
}

var articles = map[string]bool{"a": true, "an": true, "the": true}

func (e entry) quantity(text string) Quantity {
	return Quantity{
		Value: e.mid, Lo: e.lo, Hi: e.hi, HasRange: e.lo < e.hi,
		Kind: Share, Scale: LogOdds, Word: e.term, Text: text,
	}
}

func (t *Table) unknown(phrase string) error {
	remedy := `write a number such as 0.2 or "10% a month", or one of these words: ` + strings.Join(t.terms, ", ")
	var names []string
	for name := range t.index {
		names = append(names, name)
	}
	slices.Sort(names)
	if near := nearest(strings.ToLower(strings.TrimSpace(phrase)), names); near != "" {
		remedy = "did you mean " + quote(near) + "?"
	}
	return &Error{
		Text: phrase, Kind: UnknownWord,
		What: quote(phrase) + ` is no word of probability in the table "` + t.Name + `"`, Remedy: remedy,
	}
}

// or is t, or the default table for nil.
func (t *Table) or() *Table {
	if t == nil {
		return Default()
	}
	return t
}
