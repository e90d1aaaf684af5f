package draft

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// structureFile is the template of every draft. HOLDOUT, RIVAL and MEDIATOR
// stand for names, holdout and rival for the sides in expressions.
//
//go:embed structure.hcl
var structureFile string

// reasonsMark is the line of the structure that reasons take the place of.
const reasonsMark = "# REASONS\n"

// structure is the template with the parties of an article: what comes before
// the reasons, and what comes after.
func (c cast) structure() (before, after string) {
	before, after, _ = strings.Cut(structureFile, reasonsMark)
	return c.fill(before), c.fill(after)
}

// fill puts the parties' names into a text of the structure or the lexicon.
// Names are tame, so that no text has to be quoted anew.
func (c cast) fill(text string) string {
	return strings.NewReplacer("HOLDOUT", c.holdout.name, "RIVAL", c.rival.name, "MEDIATOR", c.mediator.name,
		"holdout", c.holdout.id, "rival", c.rival.id).Replace(text)
}

// says is a mechanism's sentence with the parties' names.
func (c cast) says(m mechanism) string {
	s := c.fill(m.Says)
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

var declaration = regexp.MustCompile(`(?m)^(?:param|factor|choice) "(\w+)"`)

// declared are the names that the structure gives to its own things.
var declared = sync.OnceValue(func() (out []string) {
	for _, m := range declaration.FindAllStringSubmatch(structureFile, -1) {
		out = append(out, m[1])
	}
	return out
})
