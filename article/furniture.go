package article

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// furnitureTable is what pages print around an article, written for this
// package from what such lines have in common. Its head explains it.
//
//go:embed furniture.csv
var furnitureTable string

// phrase is a row of the table.
type phrase struct {
	kind   string
	tokens []string
	before bool // words may stand before the tokens
	behind bool // and behind them
	words  int
}

// phrases are the table's rows, under their first token, or under their last
// one where words may stand before.
type phrases struct {
	byFirst, byLast map[string][]phrase
	share           map[string]bool // names of services, and other single words for sharing
}

var furnitureRows = sync.OnceValue(func() phrases {
	p := phrases{byFirst: map[string][]phrase{}, byLast: map[string][]phrase{}, share: map[string]bool{}}
	for row := range strings.Lines(furnitureTable) {
		fields := strings.Split(strings.TrimSpace(row), ",")
		if strings.HasPrefix(row, "#") || len(fields) != 3 {
			continue
		}
		if words, err := strconv.Atoi(fields[2]); err == nil {
			p.row(fields[0], fields[1], words)
		}
	}
	return p
})

func (p phrases) row(kind, text string, words int) {
	text, before := strings.CutPrefix(text, "… ")
	text, behind := strings.CutSuffix(text, " …")
	r := phrase{kind: kind, tokens: strings.Fields(text), before: before, behind: behind, words: words}
	if before {
		last := r.tokens[len(r.tokens)-1]
		p.byLast[last] = append(p.byLast[last], r)
		return
	}
	p.byFirst[r.tokens[0]] = append(p.byFirst[r.tokens[0]], r)
	if kind == "share" && words == 1 {
		p.share[r.tokens[0]] = true
	}
}

// matches reports whether tokens are the phrase.
func (r phrase) matches(tokens []string) bool {
	extra := len(tokens) - len(r.tokens)
	switch {
	case extra < 0 || len(tokens) > r.words || extra > 0 && !r.before && !r.behind:
		return false
	case r.before:
		tokens = tokens[extra:]
	}
	for i, t := range r.tokens {
		if tokens[i] != t {
			return false
		}
	}
	return true
}

// tellTale is how many words of a phrase no article's own sentence has at that
// place; "read more" alone may begin one.
const tellTale = 3

// mayBeSentence reports whether s, which the phrase fits, may yet be a sentence
// of the article: it goes on behind a short phrase and ends with a full stop.
func (r phrase) mayBeSentence(s string, tokens []string) bool {
	return len(r.tokens) < tellTale && len(tokens) > len(r.tokens) && stops(s)
}

// Furniture is short: no piece of it is looked for in a longer paragraph.
const (
	furnitureBytes  = 600
	furnitureTokens = 80
)

// furniture is the kind of furniture that s is, and "" if it is none.
func furniture(s string) string {
	if len(s) > furnitureBytes {
		return ""
	}
	if !hasLetter(s) {
		return divider(s)
	}
	tokens := tokensOf(s)
	if len(tokens) == 0 || len(tokens) > furnitureTokens {
		return ""
	}
	rows := furnitureRows()
	for _, r := range rows.byFirst[tokens[0]] {
		if r.matches(tokens) && !r.mayBeSentence(s, tokens) {
			return r.kind
		}
	}
	for _, r := range rows.byLast[tokens[len(tokens)-1]] {
		if r.matches(tokens) && !r.mayBeSentence(s, tokens) {
			return r.kind
		}
	}
	return furnitureByShape(s, tokens, rows)
}

// tokensOf are the words of s in lower case without punctuation, numbers as #.
func tokensOf(s string) []string {
	fields := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !(unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || strings.ContainsRune("'’©-", r))
	})
	kept := fields[:0]
	for _, f := range fields {
		f = strings.Trim(strings.ReplaceAll(f, "'", "’"), "-’")
		switch {
		case f == "":
		case strings.IndexFunc(f, func(r rune) bool { return !unicode.IsDigit(r) }) < 0:
			kept = append(kept, "#")
		default:
			kept = append(kept, f)
		}
	}
	return kept
}
