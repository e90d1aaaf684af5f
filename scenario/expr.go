package scenario

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
)

// frame is what an expression is evaluated in.
type frame struct {
	params []float64 // the viewer's parameters
	at     []int     // the level of every variable: factors, then choices
	share  float64   // the number of a division's step
	stack  []float64 // arguments of functions being called
	fault  string    // the first sum that cannot be done, "" where all could
}

func (f *frame) fail(why string) {
	if f.fault == "" {
		f.fault = why
	}
}

// eval is a compiled expression. Truths are 1 and 0.
type eval func(*frame) float64

// expr is an expression with what it reads. What it reads depends on how it
// is written, never on values, so a game's tables have the same shape
// whatever the parameters are.
type expr struct {
	eval   eval
	vars   []int // variables, ascending
	params []int // parameters, ascending
	at     hcl.Range
	what   string // for messages: "the chance of shift "is cut""
}

// constant is an expression that reads nothing.
func constant(x float64, at hcl.Range, what string) *expr {
	return &expr{eval: func(*frame) float64 { return x }, at: at, what: what}
}

// union is all variables that the expressions read, ascending.
func union(es ...*expr) []int {
	var all []int
	for _, e := range es {
		if e != nil {
			all = append(all, e.vars...)
		}
	}
	return ascending(all)
}

func ascending(xs []int) []int {
	slices.Sort(xs)
	return slices.Compact(xs)
}

// scope says what names may stand for where an expression is written.
type scope struct {
	what   string
	picks  int  // choices below this one are read as this period's pick
	when   bool // it says when a choice can be made
	params bool // only parameters may be named
	chance bool // it is a chance, which a text may give for a time
	share  bool // the name share stands for a division's step
}

// kind is the type of a value.
type kind int

const (
	numeric kind = iota
	truth
	wordy
)

func (k kind) String() string {
	switch k {
	case truth:
		return "a condition"
	case wordy:
		return "a word"
	}
	return "a number"
}

// term is a part of an expression, compiled.
type term struct {
	kind   kind
	eval   eval
	levels []string // of a level factor or choice: the words that it can be
	noun   string   // of a level factor or choice: how a message calls it
	name   string   // of a level factor or choice
	text   string   // of a literal word
	step   float64  // distance of the points of the scale factors in it, 0 where there are none
	at     hcl.Range
}
