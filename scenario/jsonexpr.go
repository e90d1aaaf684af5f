package scenario

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// expression is a JSON value as the native syntax would have it; nil after an
// error.
func (c *checker) expression(e hcl.Expression) hclsyntax.Expression {
	if items, diags := hcl.ExprList(e); !diags.HasErrors() {
		t := &hclsyntax.TupleConsExpr{SrcRange: e.Range(), OpenRange: e.Range()}
		for _, it := range items {
			if x := c.expression(it); x != nil {
				t.Exprs = append(t.Exprs, x)
			}
		}
		return t
	}
	if kvs, diags := hcl.ExprMap(e); !diags.HasErrors() {
		return c.object(e.Range(), kvs)
	}
	v, _ := e.Value(nil)
	if v.Type() == cty.String && !v.IsNull() {
		return c.jsonText(v.AsString(), e.Range())
	}
	return &hclsyntax.LiteralValueExpr{Val: v, SrcRange: e.Range()}
}

func (c *checker) object(at hcl.Range, kvs []hcl.KeyValuePair) hclsyntax.Expression {
	o := &hclsyntax.ObjectConsExpr{SrcRange: at, OpenRange: at}
	for _, kv := range kvs {
		if k, x := c.jsonKey(kv), c.expression(kv.Value); x != nil {
			o.Items = append(o.Items, hclsyntax.ObjectConsItem{KeyExpr: quoted(k.text, k.at), ValueExpr: x})
		}
	}
	return o
}

// jsonText is a string: an expression where ${...} is around all of it.
func (c *checker) jsonText(s string, at hcl.Range) hclsyntax.Expression {
	if inner, ok := strings.CutPrefix(s, "${"); ok && strings.HasSuffix(inner, "}") {
		at.Start.Column, at.Start.Byte = at.Start.Column+len("${"), at.Start.Byte+len("${")
		return c.parseText(strings.TrimSuffix(inner, "}"), at)
	}
	return quoted(s, at)
}

func quoted(s string, at hcl.Range) hclsyntax.Expression {
	return &hclsyntax.TemplateExpr{
		SrcRange: at,
		Parts:    []hclsyntax.Expression{&hclsyntax.LiteralValueExpr{Val: cty.StringVal(s), SrcRange: at}},
	}
}
