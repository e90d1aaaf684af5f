package scenario

import (
	"sort"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
)

// blockNames is which arguments of a block are blocks, and whether they have
// names: JSON writes both as objects, and cannot tell by itself.
var blockNames = map[string]map[string]bool{
	"": {
		"conflict": true, "source": true, "claim": true, "param": true, "party": true, "factor": true, "choice": true,
		"talks": false, "issue": true, "exclude": false, "ending": true, "reason": true, "lever": true, "watch": true,
	},
	"param":  {"view": true},
	"factor": {"shift": true},
	"issue":  {"option": true, "divide": false},
}

func (c *checker) parseJSON(src []byte) bool {
	f, diags := json.Parse(src, c.file)
	if c.syntax(diags) {
		return false
	}
	attrs, diags := f.Body.JustAttributes()
	c.syntax(diags)
	c.root = &node{kind: "the file"}
	var sorted []*hcl.Attribute
	for _, a := range attrs {
		sorted = append(sorted, a)
	}
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].NameRange.Start.Byte < sorted[j].NameRange.Start.Byte })
	for _, a := range sorted {
		c.member(c.root, "", word{a.Name, a.NameRange}, a.Expr)
	}
	return true
}

// member adds one property of a JSON object to a block: as an argument, or as
// blocks.
func (c *checker) member(n *node, in string, key word, e hcl.Expression) {
	named, isBlock := blockNames[in][key.text]
	if key.text == "//" {
		return
	}
	if !isBlock {
		if x := c.expression(e); x != nil {
			n.attrs = append(n.attrs, attr{key.text, key.at, x})
		}
		return
	}
	for _, one := range either(e) {
		c.jsonBlocks(n, key, named, one)
	}
}

// either is the items of a list, or the one expression itself.
func either(e hcl.Expression) []hcl.Expression {
	if items, diags := hcl.ExprList(e); !diags.HasErrors() {
		return items
	}
	return []hcl.Expression{e}
}

func (c *checker) jsonBlocks(n *node, key word, named bool, e hcl.Expression) {
	if !named && !c.named(key.text, e) {
		c.jsonBlock(n, key, nil, e)
		return
	}
	for _, kv := range c.entries(key.text, e) {
		for _, one := range either(kv.Value) {
			c.jsonBlock(n, key, []word{c.jsonKey(kv)}, one)
		}
	}
}

// named reports whether an exclude, which may have a name or none, has one:
// then its one argument is not directly within it.
func (c *checker) named(kind string, e hcl.Expression) bool {
	if kind != "exclude" {
		return false
	}
	kvs := c.entries(kind, e)
	for _, kv := range kvs {
		if c.jsonKey(kv).text == "options" {
			return false
		}
	}
	return len(kvs) > 0
}

func (c *checker) jsonBlock(n *node, key word, labels []word, e hcl.Expression) {
	b := &node{kind: key.text, labels: labels, at: key.at}
	if len(labels) > 0 {
		b.at = labels[0].at
	}
	for _, kv := range c.entries(key.text, e) {
		c.member(b, key.text, c.jsonKey(kv), kv.Value)
	}
	c.repeated(b)
	n.blocks = append(n.blocks, b)
}

// repeated reports arguments that are written twice, which JSON lets pass.
func (c *checker) repeated(b *node) {
	seen := map[string]bool{}
	for _, a := range b.attrs {
		if seen[a.name] {
			c.err("duplicate-argument", a.at, "keep one of the two", "an argument is written twice in one block")
		}
		seen[a.name] = true
	}
}

func (c *checker) entries(what string, e hcl.Expression) []hcl.KeyValuePair {
	kvs, diags := hcl.ExprMap(e)
	if diags.HasErrors() {
		c.err("not-a-block", e.Range(), `write { "name": { ... } }`, "%s is not an object", what)
	}
	return kvs
}

func (c *checker) jsonKey(kv hcl.KeyValuePair) word {
	v, _ := kv.Key.Value(nil)
	if v.Type() != cty.String || v.IsNull() || !v.IsKnown() {
		return word{"", kv.Key.Range()}
	}
	return word{v.AsString(), kv.Key.Range()}
}
