package scenario

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// fields reads the arguments of one block. Every argument is asked for by
// name, so that whatever was not asked for by the time of end is unknown.
type fields struct {
	*checker
	n     *node
	asked []string
	kinds []string
}

func (c *checker) fields(n *node) *fields { return &fields{checker: c, n: n} }

// get is the expression of an argument, nil where it is not written.
func (f *fields) get(name string) hclsyntax.Expression {
	if !slices.Contains(f.asked, name) {
		f.asked = append(f.asked, name)
	}
	for _, a := range f.n.attrs {
		if a.name == name {
			return a.expr
		}
	}
	return nil
}

// must is get for an argument that has to be there.
func (f *fields) must(name string) hclsyntax.Expression {
	e := f.get(name)
	if e == nil && !f.blockWritten(name) {
		f.err("missing-argument", f.n.at, "add "+name+" = ... to the block",
			"%s has no %s", f.n.name(), name)
	}
	return e
}

// text is a literal text, "" where there is none.
func (f *fields) text(name string) string {
	return f.textIn(name, f.get(name))
}

func (f *fields) mustText(name string) string {
	return f.textIn(name, f.must(name))
}

func (f *fields) textIn(name string, e hclsyntax.Expression) string {
	if e == nil {
		return ""
	}
	s, ok := textOf(e)
	if !ok {
		f.err("not-a-text", e.Range(), `write it in quotes, without ${...}: "..."`,
			"%s is not a plain text", name)
	}
	return s
}

// truth is true or false, otherwise the default.
func (f *fields) truth(name string, otherwise bool) bool {
	e := f.get(name)
	if e == nil {
		return otherwise
	}
	v, ok := truthOf(e)
	if !ok {
		f.err("not-a-truth", e.Range(), "write true or false", "%s is neither true nor false", name)
		return otherwise
	}
	return v
}

// number is a literal number; ok says that there is one.
func (f *fields) number(name string, e hclsyntax.Expression) (v float64, ok bool) {
	if e == nil {
		return 0, false
	}
	if v, ok = numberOf(e); !ok {
		f.err("not-a-number", e.Range(), "write a plain number, such as 0.5 or 12", "%s is not a number", name)
	}
	return v, ok
}

// blocks is the nested blocks of a kind.
func (f *fields) blocks(kind string, labels int) (out []*node) {
	f.kinds = append(f.kinds, kind)
	for _, b := range f.n.blocks {
		if b.kind == kind && f.labelled(b, labels, labels) {
			out = append(out, b)
		}
	}
	return out
}

func (f *fields) blockWritten(kind string) bool {
	return slices.ContainsFunc(f.n.blocks, func(b *node) bool { return b.kind == kind })
}

// at is the place of an argument's name, or of the block.
func (f *fields) at(name string) hcl.Range {
	for _, a := range f.n.attrs {
		if a.name == name {
			return a.at
		}
	}
	return f.n.at
}
