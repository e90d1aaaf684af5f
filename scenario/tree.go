package scenario

import (
	"sort"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// node is a block, whichever syntax it was written in.
type node struct {
	kind   string
	labels []word
	attrs  []attr
	blocks []*node
	at     hcl.Range // of its first word
}

// word is a text with its place.
type word struct {
	text string
	at   hcl.Range
}

// attr is one argument of a block.
type attr struct {
	name string
	at   hcl.Range
	expr hclsyntax.Expression
}

// label is the block's name, "" where it has none.
func (n *node) label() string {
	if len(n.labels) == 0 {
		return ""
	}
	return n.labels[0].text
}

// labelAt is the place of the block's name, or of the block.
func (n *node) labelAt() hcl.Range {
	if len(n.labels) == 0 {
		return n.at
	}
	return n.labels[0].at
}

// native turns a body in HCL's own syntax into a node.
func native(kind string, body *hclsyntax.Body) *node {
	n := &node{kind: kind, at: body.SrcRange}
	for name, a := range body.Attributes {
		n.attrs = append(n.attrs, attr{name, a.NameRange, a.Expr})
	}
	sort.Slice(n.attrs, func(i, j int) bool { return n.attrs[i].at.Start.Byte < n.attrs[j].at.Start.Byte })
	for _, b := range body.Blocks {
		child := native(b.Type, b.Body)
		child.at = b.TypeRange
		for i, l := range b.Labels {
			child.labels = append(child.labels, word{l, b.LabelRanges[i]})
		}
		n.blocks = append(n.blocks, child)
	}
	return n
}
