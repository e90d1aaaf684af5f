package scenario

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// guess is what a block says is assumed in it, by its argument assumed.
type guess struct {
	kind, name string // of the block: `view "north"`, and of which parameter
	text       string
	at         hcl.Range
}

// guessed reads a block's assumed, and keeps it for a note.
func (f *fields) guessed(kind, name string) string {
	text := f.text("assumed")
	if text != "" {
		f.guesses = append(f.guesses, guess{kind, name, text, f.at("assumed")})
	}
	return text
}

// noteGuesses notes what is said to be assumed, the same of several blocks at
// once.
func (c *checker) noteGuesses() {
	type same struct{ kind, text string }
	names := map[same][]string{}
	for _, g := range c.guesses {
		names[same{g.kind, g.text}] = append(names[same{g.kind, g.text}], g.name)
	}
	for _, g := range c.guesses {
		key := same{g.kind, g.text}
		if names[key] == nil {
			continue // noted with the first of them
		}
		c.note("assumed", g.at, "put your own in its place, and take assumed away", "assumed of %s %s: %s", g.kind, strings.Join(names[key], ", "), g.text)
		delete(names, key)
	}
}
