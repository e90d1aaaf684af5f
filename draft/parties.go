package draft

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"parley/article"
)

// cast is who plays which part, and how that was found.
type cast struct {
	holdout, rival, mediator party
}

// party is a side by its name in the article, and its name in expressions.
type party struct {
	name string
	id   string
	why  string // how it was found: part of a note
}

// refusing are words of refusal behind their subject; modals those that a
// headline's subject stands before.
var (
	refusing = []string{"refuse", "refuses", "refused", "reject", "rejects", "rejected", "rejecting", "refusing", "spurn", "spurns", "rebuff", "rebuffs"}
	modals   = []string{"will", "would", "won't", "can", "cannot", "can't", "could", "may", "might", "must", "should", "is", "isn't", "are", "aren't", "has", "have", "does", "doesn't", "do", "don't", "wants", "want", "keeps", "keep", "thinks", "believes", "fears", "prefers"}
)

// casting finds who is who. What is asked for goes before what is found.
func casting(a *article.Article, r *roll, o Options) (cast, error) {
	c := cast{party{name: tame(o.Holdout)}, party{name: tame(o.Rival)}, party{name: tame(o.Mediator)}}
	if c.holdout.name != "" && strings.EqualFold(c.holdout.name, c.rival.name) {
		return c, &Error{"one side cannot hold out against itself", "name two parties"}
	}
	for _, part := range []struct {
		p     *party
		guess func(*article.Article, *roll, cast) party
	}{{&c.holdout, holdoutOf}, {&c.rival, rivalOf}, {&c.mediator, mediatorOf}, {&c.rival, leftOver}} {
		if part.p.name == "" {
			*part.p = part.guess(a, r, c)
			part.p.name = tame(part.p.name)
		}
	}
	c.identify()
	return c, nil
}

// longestName is how many bytes a party's name has at most.
const longestName = 48

// tame is a name as it can stand in any text of a scenario: letters, digits and
// a few signs.
func tame(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || strings.ContainsRune(" -.'&", r) {
			return r
		}
		if r == '’' {
			return '\''
		}
		return ' '
	}, strings.ToValidUTF8(name, " "))
	return shortened(oneLine(strings.Trim(name, " -.'")), longestName)
}

// free reports whether a name is nobody's yet, nor a part of anybody's.
func (c cast) free(name string) bool {
	for _, p := range []party{c.holdout, c.rival, c.mediator} {
		if partOf(p.name, name) || partOf(name, p.name) {
			return false
		}
	}
	return name != ""
}

// partOf reports whether all words of a name stand in another.
func partOf(name, other string) bool {
	return name != "" && strings.Contains(" "+strings.ToLower(other)+" ", " "+strings.ToLower(name)+" ")
}

func weigh(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// reserved are words that the language has for something else.
var reserved = strings.Fields("true false null for if in share claim source min max abs exp log sqrt clamp logistic")

// identify gives the sides names for expressions, one each.
func (c *cast) identify() {
	c.holdout.id = idOf(c.holdout.name, "holdout")
	if c.rival.id = idOf(c.rival.name, "rival"); c.rival.id == c.holdout.id {
		c.rival.id += "_too" // two names that differ in signs alone
	}
}

func idOf(name, otherwise string) string {
	id := slug(name, "_", otherwise)
	id = strings.ReplaceAll(id, "-", "_")
	if slices.Contains(reserved, id) || slices.Contains(declared(), id) {
		id += "_side"
	}
	return id
}

// nameless is why a part has no name.
const nameless = "no name was found"

// guesses are the parts that were guessed.
func (c cast) guesses() (out []string) {
	for i, p := range []party{c.holdout, c.rival, c.mediator} {
		if p.why != "" {
			out = append(out, [3]string{"who holds out", "who is the other side", "who mediates"}[i])
		}
	}
	return out
}

// notes say who was taken for whom, and how to say otherwise.
func (c cast) notes() (out []string) {
	for _, p := range []struct {
		party
		part, flag string
	}{
		{c.holdout, "the side that holds out", "--holdout"},
		{c.rival, "the other side", "--other"},
		{c.mediator, "the mediator", "--mediator"},
	} {
		if p.why == nameless {
			out = append(out, fmt.Sprintf("no name was found for %s (%s NAME gives one)", p.part, p.flag))
		} else if p.why != "" {
			out = append(out, fmt.Sprintf("%s is taken for %s: %s (%s NAME says otherwise)", p.name, p.part, p.why, p.flag))
		}
	}
	return out
}
