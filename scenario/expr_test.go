package scenario

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// bench is a scenario with an expression as the fighting of party a.
func bench(fighting string) string {
	return `conflict "c" {
  title   = "C"
  as_of   = "2025-01-31"
  horizon = 12
}
param "p" { value = 0.25 }
param "q" { value = 3 }
party "a" {
  patience   = "10% a year"
  noise      = 0.1
  fighting   = ` + fighting + `
  at_horizon = 0
}
party "b" {
  patience = "10% a year"
  noise    = 0.1
  fighting = 0
}
factor "mood" {
  levels = ["calm", "angry", "gone"]
  start  = "calm"
  shift "up" {
    up     = 1
    chance = 0.1
  }
}
factor "front" {
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}
choice "posture" {
  by      = "a"
  options = ["stall", "strike"]
}
`
}

// evaluate is an expression at mood angry, the third point of front (1/3),
// posture strike.
func evaluate(t testing.TB, text string) (float64, bool) {
	s, ds := Parse("bench.hcl", []byte(bench(text)))
	if s == nil {
		t.Logf("%s: %s", text, ds)
		return 0, false
	}
	f := frame{params: s.Theta()[1], at: []int{1, 2, 1}}
	v := s.prog.parties[0].fighting.eval(&f)
	return v, true
}

func TestExpressions(t *testing.T) {
	for text, want := range map[string]float64{
		"1 + 2 * q":                                7,
		"-(q - 1) / 4":                             -0.5,
		"7 % q":                                    1,
		"mood == \"angry\" ? 1 : 2":                1,
		"\"angry\" != mood ? 1 : 2":                2,
		"front == 0.3333 ? 1 : 0":                  1, // within a thousandth of a step
		"front == 0.333 ? 1 : 0":                   0,
		"front >= 0.33334 ? 1 : 0":                 1,
		"front > 0.33333 ? 1 : 0":                  0,
		"front < 0.33334 ? 1 : 0":                  0,
		"front <= 0.33333 ? 1 : 0":                 1,
		"0.3 < front && !(front > 0.4) ? p : q":    0.25,
		"posture == \"strike\" || 1 > 2 ? 10 : 20": 10,
		"min(3, q, 2) + max(p)":                    2.25,
		"abs(-q) + exp(0) + log(1) + sqrt(4)":      6,
		"clamp(q, 0, 1) + clamp(-q, 0, 1)":         1,
		"logistic(0)":                              0.5,
		"p == 0.25 ? 1 : 0":                        1,
		"min(max(1, 2), max(min(3, 4), 1))":        2,
		"(true == (1 < 2)) ? 1 : 0":                1,
	} {
		got, ok := evaluate(t, text)
		if !ok || math.Abs(got-want) > 1e-12 {
			t.Errorf("%s = %v, want %v", text, got, want)
		}
	}
}

// sum draws an expression with its value, as text with all parentheses.
func sum(t *rapid.T, depth int) (string, float64) {
	if depth == 0 {
		x := float64(rapid.IntRange(0, 40).Draw(t, "x")) / 8
		return strconv.FormatFloat(x, 'f', -1, 64), x
	}
	a, x := sum(t, depth-1)
	b, y := sum(t, depth-1)
	switch rapid.IntRange(0, 6).Draw(t, "op") {
	case 0:
		return fmt.Sprintf("(%s + %s)", a, b), x + y
	case 1:
		return fmt.Sprintf("(%s - %s)", a, b), x - y
	case 2:
		return fmt.Sprintf("%s * (%s)", a, b), x * y
	case 3:
		return fmt.Sprintf("max(%s, %s)", a, b), math.Max(x, y)
	case 4:
		return fmt.Sprintf("(-%s)", a), -x
	case 5:
		return fmt.Sprintf("(%s / (1 + abs(%s)))", a, b), x / (1 + math.Abs(y))
	}
	return fmt.Sprintf("(%s < %s ? %s : %s)", a, b, b, a), max(x, y)
}

func TestExpressionsMeanWhatTheySay(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text, want := sum(rt, rapid.IntRange(0, 3).Draw(rt, "depth"))
		if strings.HasPrefix(text, "(") && strings.Count(text, "*") > 0 {
			text = "0 + " + text
		}
		got, ok := evaluate(t, text)
		if !ok || math.Abs(got-want) > 1e-9*(1+math.Abs(want)) {
			rt.Errorf("%s = %v, want %v", text, got, want)
		}
	})
}

// An expression that is accepted has a value or says why it has none, and
// reads nothing that it does not name.
func FuzzExpression(f *testing.F) {
	for _, text := range []string{"1 + p", `mood == "gone" ? front : 1 / q`, "min(1, 2) % 0", "[for x in p : x]", "${", "!true", "1 ? 2 : 3", "p.q[0]", "<<EOT\nx\nEOT\n", "a-b", "share"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\n\r") {
			return
		}
		s, ds := Parse("bench.hcl", []byte(bench(text)))
		if s == nil && !ds.HasErrors() {
			t.Fatal("neither a scenario nor an error")
		}
		if s == nil {
			return
		}
		e := s.prog.parties[0].fighting
		a, b := frame{params: s.Theta()[1], at: []int{1, 2, 1}}, frame{params: s.Theta()[1], at: []int{0, 0, 0}}
		for _, v := range e.vars {
			b.at[v] = a.at[v]
		}
		if x, y := e.eval(&a), e.eval(&b); x != y && !math.IsNaN(x) {
			t.Fatalf("%q reads what it does not name: %v, %v", text, x, y)
		}
	})
}
