package scenario

import (
	"fmt"
	"math"
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// onPoint is how far a number may lie from a scale's point and still be meant
// as that point, in steps of the scale: far more than rounding makes, far less
// than anybody writes on purpose.
const onPoint = 1e-3

func (b *builder) equal(x *hclsyntax.BinaryOpExpr, l, r term) (term, bool) {
	t := term{kind: truth, at: x.Range()}
	var ok bool
	switch {
	case l.kind == wordy || r.kind == wordy:
		t.eval, ok = b.sameWord(l, r)
	case l.kind == truth:
		t.eval, ok = same(l.eval, r.eval, 0), b.both(x, l, r, truth)
	default:
		t.eval, ok = same(l.eval, r.eval, onPoint*finer(l.step, r.step)), b.both(x, l, r, numeric)
	}
	if eq := t.eval; ok && x.Op == hclsyntax.OpNotEqual {
		t.eval = func(f *frame) float64 { return 1 - eq(f) }
	}
	return t, ok
}

func same(l, r eval, slack float64) eval {
	return func(f *frame) float64 { return number01(math.Abs(l(f)-r(f)) <= slack) }
}

func number01(x bool) float64 {
	if x {
		return 1
	}
	return 0
}

// sameWord compares a level factor or a choice with one of its words.
func (b *builder) sameWord(l, r term) (eval, bool) {
	if l.levels == nil {
		l, r = r, l
	}
	switch {
	case l.levels == nil && l.kind != wordy:
		b.err("wrong-type", r.at, "compare a number with a number", "a number is compared with the word %q", r.text)
	case l.levels == nil:
		b.err("wrong-type", l.at, "compare a level factor or a choice with one of its words", "two words are compared that stand for nothing")
	case r.kind != wordy || r.levels != nil:
		b.err("wrong-type", r.at, didYouMean("", l.levels, "compare it with one of: "), "%s is compared with something that is not one of its words", l.noun)
	default:
		return b.isLevel(l, r)
	}
	return nil, false
}

func (b *builder) isLevel(l, r term) (eval, bool) {
	i := slices.Index(l.levels, r.text)
	if i < 0 && !broken(l.levels) {
		b.err("unknown-level", r.at, didYouMean(r.text, l.levels, "its words are: "), "%s is never %q", l.noun, r.text)
		return nil, false
	}
	of, want := l.eval, float64(i)
	return func(f *frame) float64 { return number01(of(f) == want) }, true
}

// order compares numbers. Next to a scale factor, a number within onPoint of
// a point counts as the point.
func (b *builder) order(x *hclsyntax.BinaryOpExpr, l, r term) (term, bool) {
	if l.levels != nil || r.levels != nil {
		b.err("wrong-type", x.Range(), "use == or !=", "words cannot be compared by %s", operators[x.Op])
		return term{}, false
	}
	slack := onPoint * finer(l.step, r.step)
	le, re := l.eval, r.eval
	var ev eval
	switch x.Op {
	case hclsyntax.OpLessThan:
		ev = func(f *frame) float64 { return number01(le(f) < re(f)-slack) }
	case hclsyntax.OpLessThanOrEqual:
		ev = func(f *frame) float64 { return number01(le(f) <= re(f)+slack) }
	case hclsyntax.OpGreaterThan:
		ev = func(f *frame) float64 { return number01(le(f) > re(f)+slack) }
	default:
		ev = func(f *frame) float64 { return number01(le(f) >= re(f)-slack) }
	}
	return term{kind: truth, eval: ev, at: x.Range()}, b.both(x, l, r, numeric)
}

// step is the distance of a scale's points.
func (f *Factor) step() float64 {
	n := len(f.Points) - 1
	return (f.Points[n] - f.Points[0]) / float64(n)
}

// number writes a number as messages and labels show it.
func number(x float64) string { return fmt.Sprintf("%.6g", x) }
