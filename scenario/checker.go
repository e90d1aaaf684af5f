package scenario

import (
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

// checker reads the blocks of one file into a Scenario and its program,
// collecting what is wrong on the way.
type checker struct {
	*faults
	json   bool
	root   *node
	blocks hclsyntax.Blocks // of a file in HCL's own syntax without any fault of that, for its layout
	tokens hclsyntax.Tokens // of a file in that syntax
	s      *Scenario
	p      *program

	symbols  map[string]symbol               // the common namespace of expressions
	nameable []string                        // its names, in the order of the file
	table    *quantity.Table                 // words of probability
	read     map[int]bool                    // parameters that some expression names
	cited    map[int]bool                    // claims that something rests on
	used     map[int]bool                    // sources that a claim names
	endless  bool                            // the horizon could not be read
	starts   []int                           // per choice: the option that stands at the start
	texts    map[hclsyntax.Expression]string // JSON: expressions as written
	opened   []opened                        // blocks whose names are known and whose bodies are yet to be read
	guesses  []guess                         // what blocks say is assumed in them
	halvings []int                           // per factor: how often its scale is halved; nil for never
}

// opened is a block that has its place in the scenario.
type opened struct {
	n     *node
	index int
}

// of is the opened blocks of a kind, in declared order.
func (c *checker) of(kind string) (out []opened) {
	for _, o := range c.opened {
		if o.n.kind == kind {
			out = append(out, o)
		}
	}
	return out
}

// topKinds are the blocks of a scenario, with how many names each has.
var topKinds = []struct {
	kind        string
	least, most int
}{
	{"conflict", 1, 1},
	{"source", 1, 1},
	{"claim", 1, 1},
	{"param", 1, 1},
	{"party", 1, 1},
	{"factor", 1, 1},
	{"choice", 1, 1},
	{"talks", 0, 0},
	{"issue", 1, 1},
	{"exclude", 0, 1},
	{"ending", 1, 1},
	{"reason", 1, 1},
	{"lever", 1, 1},
	{"watch", 1, 1},
}

// open gives every block its number, so that names can be used before the
// place where they are declared.
func (c *checker) open() {
	f := c.fields(c.root)
	for _, k := range topKinds {
		f.kinds = append(f.kinds, k.kind)
		seen := map[string]int{}
		for _, n := range c.root.blocks {
			if n.kind == k.kind && c.labelled(n, k.least, k.most) && c.fresh(n, seen) {
				c.opened = append(c.opened, opened{n, len(c.of(k.kind))})
			}
		}
	}
	f.end()
}

// fresh reports a name that a block of the kind had before. Blocks without
// names are told apart by nothing, and only exclude may come more than once.
func (c *checker) fresh(n *node, seen map[string]int) bool {
	if n.kind == "exclude" {
		return true
	}
	key := n.label()
	if n.kind == "conflict" {
		key = ""
	}
	if line, twice := seen[key]; twice {
		c.err("duplicate-block", n.labelAt(), "keep one of the two, or give one another name",
			"%s is declared twice, first on line %d", n.name(), line)
		return false
	}
	seen[key] = n.at.Start.Line
	return true
}

// unquote is an expression as written; in JSON it stands in a string.
func (c *checker) unquote(e hclsyntax.Expression) hclsyntax.Expression {
	s, ok := textOf(e)
	if !c.json || !ok {
		return e
	}
	return c.parseText(s, e.Range())
}

// parseText reads an expression that stands in a JSON string.
func (c *checker) parseText(s string, at hcl.Range) hclsyntax.Expression {
	if why := tooDeep([]byte(s)); why != "" {
		c.err("too-deep", at, "name its parts as parameters", "%s", why)
		return nil
	}
	start := at.Start
	start.Column, start.Byte = start.Column+1, start.Byte+1
	e, diags := hclsyntax.ParseExpression([]byte(s), c.file, start)
	if diags.HasErrors() {
		c.syntax(diags)
		return nil
	}
	c.texts[e] = s
	return e
}

func isJSON(file string) bool { return strings.EqualFold(filepath.Ext(file), ".json") }
