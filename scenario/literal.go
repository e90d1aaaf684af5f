package scenario

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// textOf is the text of a literal; false for anything that is computed.
func textOf(e hclsyntax.Expression) (string, bool) {
	t, ok := e.(*hclsyntax.TemplateExpr)
	if !ok {
		return "", false
	}
	var b strings.Builder
	for _, part := range t.Parts {
		lit, ok := part.(*hclsyntax.LiteralValueExpr)
		if !ok || lit.Val.Type() != cty.String {
			return "", false
		}
		b.WriteString(lit.Val.AsString())
	}
	return b.String(), true
}

// numberOf is the value of a literal number, with or without a minus.
func numberOf(e hclsyntax.Expression) (float64, bool) {
	switch x := e.(type) {
	case *hclsyntax.ParenthesesExpr:
		return numberOf(x.Expression)
	case *hclsyntax.UnaryOpExpr:
		v, ok := numberOf(x.Val)
		return -v, ok && x.Op == hclsyntax.OpNegate
	case *hclsyntax.LiteralValueExpr:
		if x.Val.Type() == cty.Number && !x.Val.IsNull() {
			v, _ := x.Val.AsBigFloat().Float64()
			return v, true
		}
	}
	return 0, false
}

// truthOf is the value of a literal true or false.
func truthOf(e hclsyntax.Expression) (value, ok bool) {
	x, ok := e.(*hclsyntax.LiteralValueExpr)
	if !ok || x.Val.Type() != cty.Bool || x.Val.IsNull() {
		return false, false
	}
	return x.Val.True(), true
}

// pair is one entry of a table such as { russia = 1 }.
type pair struct {
	key  word
	expr hclsyntax.Expression
}

// pairsOf is the entries of a table in their order.
func pairsOf(e hclsyntax.Expression) ([]pair, bool) {
	o, ok := e.(*hclsyntax.ObjectConsExpr)
	if !ok {
		return nil, false
	}
	var out []pair
	for _, it := range o.Items {
		key, ok := keyOf(it.KeyExpr)
		if !ok {
			return nil, false
		}
		out = append(out, pair{word{key, it.KeyExpr.Range()}, it.ValueExpr})
	}
	return out, true
}

func keyOf(e hclsyntax.Expression) (string, bool) {
	if k := hcl.ExprAsKeyword(e); k != "" {
		return k, true
	}
	if k, ok := e.(*hclsyntax.ObjectConsKeyExpr); ok {
		e = k.Wrapped
	}
	return textOf(e)
}

// listOf is the items of a list.
func listOf(e hclsyntax.Expression) ([]hclsyntax.Expression, bool) {
	t, ok := e.(*hclsyntax.TupleConsExpr)
	if !ok {
		return nil, false
	}
	return t.Exprs, true
}

// pathOf is a reference such as claim.x or claim["x"] as its two names.
func pathOf(e hclsyntax.Expression) (head, tail string, ok bool) {
	t, isPath := e.(*hclsyntax.ScopeTraversalExpr)
	if !isPath || len(t.Traversal) != 2 {
		return "", "", false
	}
	head = t.Traversal.RootName()
	switch step := t.Traversal[1].(type) {
	case hcl.TraverseAttr:
		return head, step.Name, true
	case hcl.TraverseIndex:
		if step.Key.Type() == cty.String {
			return head, step.Key.AsString(), true
		}
	}
	return "", "", false
}
