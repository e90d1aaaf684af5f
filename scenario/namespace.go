package scenario

import (
	"fmt"
	"regexp"
	"strings"
)

// identifier is what a name in an expression looks like. HCL itself would
// allow dashes, which nobody could tell from a minus.
var identifier = regexp.MustCompile(`^[\pL_][\pL\pN_]*$`)

// taken are names that mean something already.
var taken = map[string]string{
	"true": "a truth", "false": "a truth", "null": "a word of HCL", "share": "a division's step",
	"claim": "the claims", "source": "the sources", "for": "a word of HCL",
}

// declare puts the names that expressions can use into one namespace.
func (c *checker) declare() {
	for _, kind := range []string{"param", "party", "factor", "choice"} {
		for _, o := range c.of(kind) {
			c.declareOne(kind, o)
		}
	}
}

func (c *checker) declareOne(kind string, o opened) {
	name := o.n.label()
	if !identifier.MatchString(name) {
		c.err("bad-name", o.n.labelAt(), "use letters, digits and _ only, beginning with a letter: "+suggestName(name),
			"%q cannot be named in an expression", name)
	}
	if what := taken[name]; what != "" {
		c.err("bad-name", o.n.labelAt(), "choose another name", "%q already stands for %s", name, what)
	}
	if first, twice := c.symbols[name]; twice {
		c.err("duplicate-name", o.n.labelAt(), "rename one of the two: expressions name parameters, parties, factors and choices alike",
			"%q is also the name of the %s on line %d", name, first.kind, first.line)
		return
	}
	c.symbols[name] = symbol{kind, o.index, o.n.at.Start.Line}
	if kind != "party" {
		c.nameable = append(c.nameable, name)
	}
}

var notInNames = regexp.MustCompile(`[^\pL\pN_]+`)

func suggestName(name string) string {
	s := strings.Trim(notInNames.ReplaceAllString(strings.ToLower(name), "_"), "_")
	if !identifier.MatchString(s) {
		s = "x_" + s
	}
	return fmt.Sprintf("%q", s)
}
