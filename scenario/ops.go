package scenario

import (
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func (b *builder) unary(x *hclsyntax.UnaryOpExpr) (term, bool) {
	t, ok := b.term(x.Val)
	if !ok {
		return t, false
	}
	v := t.eval
	if x.Op == hclsyntax.OpLogicalNot {
		return term{kind: truth, eval: func(f *frame) float64 { return 1 - v(f) }, at: x.Range()}, b.wants(t, truth, "what follows !")
	}
	return term{eval: func(f *frame) float64 { return -v(f) }, step: t.step, at: x.Range()}, b.wants(t, numeric, "what follows the minus")
}

func (b *builder) conditional(x *hclsyntax.ConditionalExpr) (term, bool) {
	c, ok := b.term(x.Condition)
	then, ok1 := b.term(x.TrueResult)
	other, ok2 := b.term(x.FalseResult)
	if !ok || !ok1 || !ok2 || !b.wants(c, truth, "what stands before ?") {
		return term{}, false
	}
	if then.kind == wordy {
		return term{}, b.wants(then, numeric, "the first outcome of ? :")
	}
	if !b.wants(other, then.kind, "the second outcome of ? :") {
		return term{}, false
	}
	ce, te, oe := c.eval, then.eval, other.eval
	return term{kind: then.kind, at: x.Range(), eval: func(f *frame) float64 {
		if ce(f) != 0 {
			return te(f)
		}
		return oe(f)
	}}, true
}

// operator names, for messages.
var operators = map[*hclsyntax.Operation]string{
	hclsyntax.OpAdd: "+", hclsyntax.OpSubtract: "-", hclsyntax.OpMultiply: "*", hclsyntax.OpDivide: "/", hclsyntax.OpModulo: "%",
	hclsyntax.OpLogicalAnd: "&&", hclsyntax.OpLogicalOr: "||",
	hclsyntax.OpEqual: "==", hclsyntax.OpNotEqual: "!=",
	hclsyntax.OpLessThan: "<", hclsyntax.OpLessThanOrEqual: "<=", hclsyntax.OpGreaterThan: ">", hclsyntax.OpGreaterThanOrEqual: ">=",
}

func (b *builder) binary(x *hclsyntax.BinaryOpExpr) (term, bool) {
	l, ok := b.term(x.LHS)
	r, ok2 := b.term(x.RHS)
	if !ok || !ok2 {
		return term{}, false
	}
	l.at, r.at = x.LHS.Range(), x.RHS.Range()
	switch x.Op {
	case hclsyntax.OpLogicalAnd, hclsyntax.OpLogicalOr:
		return b.logical(x, l, r)
	case hclsyntax.OpEqual, hclsyntax.OpNotEqual:
		return b.equal(x, l, r)
	case hclsyntax.OpLessThan, hclsyntax.OpLessThanOrEqual, hclsyntax.OpGreaterThan, hclsyntax.OpGreaterThanOrEqual:
		return b.order(x, l, r)
	}
	return b.arithmetic(x, l, r)
}

func (b *builder) both(x *hclsyntax.BinaryOpExpr, l, r term, want kind) bool {
	op := operators[x.Op]
	left := b.wants(l, want, "the left side of "+op)
	return b.wants(r, want, "the right side of "+op) && left
}

func (b *builder) logical(x *hclsyntax.BinaryOpExpr, l, r term) (term, bool) {
	le, re := l.eval, r.eval
	ev := func(f *frame) float64 {
		if le(f) == 0 {
			return 0
		}
		return re(f)
	}
	if x.Op == hclsyntax.OpLogicalOr {
		ev = func(f *frame) float64 {
			if le(f) != 0 {
				return 1
			}
			return re(f)
		}
	}
	return term{kind: truth, eval: ev, at: x.Range()}, b.both(x, l, r, truth)
}

func (b *builder) arithmetic(x *hclsyntax.BinaryOpExpr, l, r term) (term, bool) {
	t := term{at: x.Range()}
	le, re := l.eval, r.eval
	switch x.Op {
	case hclsyntax.OpAdd:
		t.eval, t.step = func(f *frame) float64 { return le(f) + re(f) }, finer(l.step, r.step)
	case hclsyntax.OpSubtract:
		t.eval, t.step = func(f *frame) float64 { return le(f) - re(f) }, finer(l.step, r.step)
	case hclsyntax.OpMultiply:
		t.eval = func(f *frame) float64 { return le(f) * re(f) }
	case hclsyntax.OpDivide:
		t.eval = divide(le, re)
	default:
		t.eval = remainder(le, re)
	}
	return t, b.both(x, l, r, numeric)
}

func divide(le, re eval) eval {
	return func(f *frame) float64 {
		d := re(f)
		if d == 0 {
			f.fail("a division by zero")
		}
		return le(f) / d
	}
}

func remainder(le, re eval) eval {
	return func(f *frame) float64 {
		d := re(f)
		if d == 0 {
			f.fail("a division by zero")
		}
		return math.Mod(le(f), d)
	}
}

// finer is the smaller of two steps, of those that there are.
func finer(a, b float64) float64 {
	if a == 0 || b != 0 && b < a {
		return b
	}
	return a
}
