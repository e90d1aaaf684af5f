package scenario

import (
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// symbol is what a name of the common namespace stands for.
type symbol struct {
	kind  string // "param", "party", "factor" or "choice"
	index int
	line  int
}

// name compiles a reference to a parameter, factor or choice.
func (b *builder) name(x *hclsyntax.ScopeTraversalExpr) (term, bool) {
	name := x.Traversal.RootName()
	sym, known := b.symbols[name]
	switch {
	case len(x.Traversal) > 1:
		b.err("unsupported-expression", x.Range(), "name a parameter, factor or choice alone; each viewer reads its own value of it",
			"an expression cannot look inside %q", name)
		return term{}, false
	case name == "share" && b.share:
		return term{eval: func(f *frame) float64 { return f.share }, at: x.Range()}, true
	case !known:
		b.err("unknown-name", x.Range(), b.unknownRemedy(name), "nothing is called %q", name)
		return term{}, false
	}
	return b.resolve(x, name, sym)
}

// unknownRemedy suggests a name. HCL reads a dash without spaces as part of
// the name, which is the likeliest cause of a name with dashes.
func (b *builder) unknownRemedy(name string) string {
	if strings.Contains(name, "-") {
		return "a dash without spaces is read as part of the name: write spaces around a minus"
	}
	return didYouMean(name, b.nameable, "names here are: ")
}

func (b *builder) resolve(x *hclsyntax.ScopeTraversalExpr, name string, sym symbol) (term, bool) {
	switch {
	case sym.kind == "param":
		p := sym.index
		b.params = append(b.params, p)
		return term{eval: func(f *frame) float64 { return f.params[p] }, at: x.Range()}, true
	case sym.kind == "party":
		b.err("party-in-expression", x.Range(), "name a parameter, a factor or a choice", "%q is a party, which has no value", name)
		return term{}, false
	case b.scope.params:
		b.err("not-readable-here", x.Range(), "use parameters and numbers only", "%s cannot depend on %s %q", b.what, sym.kind, name)
		return term{}, false
	case sym.kind == "factor":
		return b.factor(x, sym.index), true
	}
	return b.choice(x, name, sym.index)
}

// factor is the value of a scale's point, or the word of a level.
func (b *builder) factor(x *hclsyntax.ScopeTraversalExpr, k int) term {
	b.vars = append(b.vars, k)
	f := &b.s.Factors[k]
	if f.Points == nil {
		return term{kind: wordy, eval: level(k), levels: f.Levels, name: f.Name, noun: fmt.Sprintf("factor %q", f.Name), at: x.Range()}
	}
	points := f.Points
	return term{eval: func(f *frame) float64 { return points[f.at[k]] }, step: f.step(), at: x.Range()}
}

func level(v int) eval { return func(f *frame) float64 { return float64(f.at[v]) } }

// choice is this period's pick where that is known, else the standing option
// of a choice that persists.
func (b *builder) choice(x *hclsyntax.ScopeTraversalExpr, name string, m int) (term, bool) {
	ch := &b.s.Choices[m]
	v := len(b.s.Factors) + m
	switch {
	case m < b.picks:
	case ch.Persists:
		v = b.standing(m)
	case b.scope.when:
		b.err("choice-order", x.Range(), "declare the choice that is read before the choice that reads it, or let it persist", "choice %q has not been made yet here", name)
		return term{}, false
	default:
		b.err("choice-not-here", x.Range(), `a choice lives for one period, and is read by chances, drifts and fighting; add "persists = true" to it, or use a factor`,
			"%s cannot depend on what is chosen in a period, choice %q", b.what, name)
		return term{}, false
	}
	b.vars = append(b.vars, v)
	return term{kind: wordy, eval: level(v), levels: ch.Options, name: name, noun: fmt.Sprintf("choice %q", name), at: x.Range()}, true
}

// standing is the factor that holds a persisting choice's option.
func (c *checker) standing(m int) int {
	for k := range c.s.Factors {
		if c.s.Factors[k].Choice == m {
			return k
		}
	}
	return -1
}
