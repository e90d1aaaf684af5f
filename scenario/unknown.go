package scenario

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agext/levenshtein"
)

// end reports the arguments and blocks that nobody asked for.
func (f *fields) end() {
	for _, a := range f.n.attrs {
		switch {
		case slices.Contains(f.asked, a.name):
		case slices.Contains(f.kinds, a.name):
			f.err("unknown-argument", a.at, "write it as a block, without the equals sign: "+a.name+" ... { }",
				"%s is a block, not an argument", a.name)
		default:
			f.err("unknown-argument", a.at, didYouMean(a.name, f.asked, "it can have: "),
				"%s has no argument %q", f.n.name(), a.name)
		}
	}
	f.strayBlocks()
}

func (f *fields) strayBlocks() {
	for _, b := range f.n.blocks {
		switch {
		case slices.Contains(f.kinds, b.kind):
		case slices.Contains(f.asked, b.kind):
			f.err("unknown-block", b.at, "write it with an equals sign: "+b.kind+" = { ... }",
				"%s is an argument, not a block", b.kind)
		default:
			f.err("unknown-block", b.at, didYouMean(b.kind, f.kinds, "it can hold: "),
				"%s holds no block %q", f.n.name(), b.kind)
		}
	}
}

// name is the block as a message calls it: param "x".
func (n *node) name() string {
	if len(n.labels) == 0 {
		return n.kind
	}
	return fmt.Sprintf("%s %q", n.kind, n.label())
}

// labelled checks how many names a block has.
func (c *checker) labelled(n *node, least, most int) bool {
	switch k := len(n.labels); {
	case k < least:
		c.err("missing-label", n.at, fmt.Sprintf("name it: %s \"...\" { }", n.kind), "this %s has no name", n.kind)
	case k > most && most == 0:
		c.err("extra-label", n.labels[0].at, "remove the name", "a %s block has no name", n.kind)
	case k > most:
		c.err("extra-label", n.labels[most].at, "put a name of several words within one pair of quotes", "this %s has too many names", n.kind)
	default:
		return true
	}
	return false
}

// furthest is how many letters a misspelt name may be away from the one that
// is suggested for it: a third of its length, rounded up so that two letters
// changing places in a short word are found; a suggestion further off
// misleads.
func furthest(name string) int { return (len([]rune(name)) + 2) / 3 }

// nearest is the known name that is most like the given one, "" where none is.
func nearest(name string, known []string) string {
	best, at := "", furthest(name)+1
	for _, k := range known {
		if d := levenshtein.Distance(strings.ToLower(name), strings.ToLower(k), nil); d < at {
			best, at = k, d
		}
	}
	return best
}

// mostListed keeps a remedy readable where there are very many names.
const mostListed = 12

// didYouMean is the remedy for an unknown name.
func didYouMean(name string, known []string, otherwise string) string {
	if k := nearest(name, known); k != "" {
		return fmt.Sprintf("did you mean %q?", k)
	}
	if len(known) == 0 {
		return "remove it"
	}
	list := known
	if len(list) > mostListed {
		list = append(slices.Clone(list[:mostListed]), "...")
	}
	return otherwise + strings.Join(list, ", ")
}
