package scenario

import (
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// function is a function that expressions can call.
type function struct {
	least, most int
	of          func(f *frame, x []float64) float64
}

// many stands for any number of arguments.
const many = 1 << 10

const functionNames = "min, max, abs, exp, log, sqrt, clamp, logistic"

var functions = map[string]function{
	"min":      {1, many, func(_ *frame, x []float64) float64 { return fold(math.Min, x) }},
	"max":      {1, many, func(_ *frame, x []float64) float64 { return fold(math.Max, x) }},
	"abs":      {1, 1, func(_ *frame, x []float64) float64 { return math.Abs(x[0]) }},
	"exp":      {1, 1, func(_ *frame, x []float64) float64 { return math.Exp(x[0]) }},
	"log":      {1, 1, logarithm},
	"sqrt":     {1, 1, root},
	"clamp":    {3, 3, clamp},
	"logistic": {1, 1, func(_ *frame, x []float64) float64 { return 1 / (1 + math.Exp(-x[0])) }},
}

// functionList is the functions' names in a fixed order.
var functionList = []string{"min", "max", "abs", "exp", "log", "sqrt", "clamp", "logistic"}

func fold(of func(a, b float64) float64, x []float64) float64 {
	v := x[0]
	for _, y := range x[1:] {
		v = of(v, y)
	}
	return v
}

func logarithm(f *frame, x []float64) float64 {
	if x[0] <= 0 {
		f.fail("the logarithm of a number that is not above 0")
	}
	return math.Log(x[0])
}

func root(f *frame, x []float64) float64 {
	if x[0] < 0 {
		f.fail("the square root of a negative number")
	}
	return math.Sqrt(x[0])
}

func clamp(f *frame, x []float64) float64 {
	if x[1] > x[2] {
		f.fail("a clamp whose low end is above its high end")
	}
	return math.Max(x[1], math.Min(x[2], x[0]))
}

func (b *builder) call(x *hclsyntax.FunctionCallExpr) (term, bool) {
	fn, ok := functions[x.Name]
	switch n := len(x.Args); {
	case !ok:
		b.err("unknown-function", x.NameRange, didYouMean(x.Name, functionList, "the functions are: "), "there is no function %q", x.Name)
		return term{}, false
	case x.ExpandFinal:
		b.err("unsupported-expression", x.Range(), "write the arguments one by one", "a list cannot be spread into arguments")
		return term{}, false
	case n < fn.least || n > fn.most:
		b.err("wrong-arguments", x.NameRange, "write "+usage(x.Name), "%s does not take %d arguments", x.Name, n)
		return term{}, false
	}
	args, ok := b.args(x)
	return term{eval: apply(fn, args), at: x.Range()}, ok
}

func usage(name string) string {
	switch name {
	case "min", "max":
		return name + "(x, y, ...)"
	case "clamp":
		return "clamp(x, lowest, highest)"
	}
	return name + "(x)"
}

func (b *builder) args(x *hclsyntax.FunctionCallExpr) (out []eval, ok bool) {
	ok = true
	for _, a := range x.Args {
		t, good := b.term(a)
		ok = good && b.wants(t, numeric, "an argument of "+x.Name) && ok
		out = append(out, t.eval)
	}
	return out, ok
}

// apply calls fn with its arguments on the frame's stack, which spares an
// allocation for every call.
func apply(fn function, args []eval) eval {
	return func(f *frame) float64 {
		base := len(f.stack)
		for _, a := range args {
			x := a(f)
			f.stack = append(f.stack, x)
		}
		y := fn.of(f, f.stack[base:])
		f.stack = f.stack[:base]
		return y
	}
}
