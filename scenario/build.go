package scenario

import (
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// builder compiles one expression.
type builder struct {
	*checker
	scope
	vars, params []int
	depth        int
}

// deepest is how far an expression's parts may nest. People stop at about ten;
// a program that writes thousands would exhaust the stack.
const deepest = 1000

// number compiles an expression that has to be a number; nil after an error.
func (c *checker) number(e hclsyntax.Expression, s scope) *expr { return c.compile(e, s, numeric) }

// condition compiles an expression that has to be true or false.
func (c *checker) condition(e hclsyntax.Expression, s scope) *expr { return c.compile(e, s, truth) }

func (c *checker) compile(e hclsyntax.Expression, s scope, want kind) *expr {
	if want == numeric {
		if x, is := c.spoken(e, s); is {
			return x
		}
	}
	if e = c.unquote(e); e == nil {
		return nil
	}
	b := &builder{checker: c, scope: s}
	t, ok := b.term(e)
	if !ok || !b.wants(t, want, s.what) {
		return nil
	}
	for _, p := range b.params {
		c.read[p] = true
	}
	return &expr{eval: t.eval, vars: ascending(b.vars), params: ascending(b.params), at: e.Range(), what: s.what}
}

// wants checks the type of a part.
func (b *builder) wants(t term, want kind, what string) bool {
	if t.kind == want {
		return true
	}
	remedy := "write a condition, such as front > 0.5"
	if want == numeric {
		remedy = "write a number; to turn a condition into one: condition ? 1 : 0"
	}
	if t.kind == wordy && want == numeric {
		remedy = b.numberRemedy(t)
	}
	b.err("wrong-type", t.at, remedy, "%s is %s where %s is needed", what, t.kind, want)
	return false
}

// term compiles any part of an expression.
func (b *builder) term(e hclsyntax.Expression) (term, bool) {
	b.depth++
	defer func() { b.depth-- }()
	if b.depth > deepest {
		b.err("too-deep", e.Range(), "name its parts as parameters, or write it as several factors", "this expression has too many parts within parts")
		return term{}, false
	}
	switch x := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		return b.term(x.Expression)
	case *hclsyntax.LiteralValueExpr:
		return b.literal(x)
	case *hclsyntax.ScopeTraversalExpr:
		return b.name(x)
	case *hclsyntax.UnaryOpExpr:
		return b.unary(x)
	case *hclsyntax.BinaryOpExpr:
		return b.binary(x)
	case *hclsyntax.ConditionalExpr:
		return b.conditional(x)
	case *hclsyntax.FunctionCallExpr:
		return b.call(x)
	}
	if s, ok := textOf(e); ok {
		return term{kind: wordy, text: s, at: e.Range()}, true
	}
	return b.refuse(e)
}

func (b *builder) literal(x *hclsyntax.LiteralValueExpr) (term, bool) {
	switch {
	case x.Val.IsNull():
		b.err("unsupported-expression", x.Range(), "write a number", "null has no meaning here")
		return term{}, false
	case x.Val.Type() == cty.Bool:
		v := 0.0
		if x.Val.True() {
			v = 1
		}
		return term{kind: truth, eval: func(*frame) float64 { return v }, at: x.Range()}, true
	}
	v, _ := x.Val.AsBigFloat().Float64()
	return term{eval: func(*frame) float64 { return v }, at: x.Range()}, true
}

// refuse names what HCL can write and an expression here cannot mean.
func (b *builder) refuse(e hclsyntax.Expression) (term, bool) {
	what := "this"
	switch e.(type) {
	case *hclsyntax.TemplateExpr, *hclsyntax.TemplateWrapExpr, *hclsyntax.TemplateJoinExpr:
		what = "a text with ${...} in it"
	case *hclsyntax.ForExpr:
		what = "a for expression"
	case *hclsyntax.SplatExpr:
		what = "a splat"
	case *hclsyntax.IndexExpr, *hclsyntax.RelativeTraversalExpr:
		what = "an index"
	case *hclsyntax.TupleConsExpr:
		what = "a list"
	case *hclsyntax.ObjectConsExpr:
		what = "a table"
	}
	b.err("unsupported-expression", e.Range(),
		"use numbers, names, comparisons, && || !, arithmetic, ? : and the functions "+functionNames,
		"%s cannot be part of an expression", what)
	return term{}, false
}
