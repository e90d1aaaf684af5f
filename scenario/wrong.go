package scenario

import (
	"fmt"
	"strings"
)

// wrong is a value that cannot be used, at one combination for one viewer.
type wrong struct {
	e      *expr
	viewer int
	id     string
	value  string
	at     []int // the level of every variable
	vars   []int // those that count
	stage  int   // when in the period it is read: see reach
}

// mostWrong bounds the memory that a thoroughly broken scenario takes: one
// combination of each fault is named, and the rest are only looked through for
// one that can be reached.
const mostWrong = 20_000

// report notes a fault where vars say what the combination is: by default
// what the expression reads.
func (c *compilation) report(e *expr, vars []int, viewer int, id, value string) {
	if c.given != nil {
		vars = c.given
	}
	if len(c.wrong) < mostWrong {
		at := append([]int(nil), c.f.at...)
		c.wrong = append(c.wrong, wrong{e: e, viewer: viewer, id: id, value: value, at: at, vars: vars, stage: c.stage})
	}
}

// remedies are what to do about values that cannot be used.
var remedies = map[string]string{
	"undefined-value":     "guard it with a condition, such as x == 0 ? 0 : 1 / x, or bound it with max and min",
	"chance-out-of-range": "bound it with clamp(..., 0, 1), or lower the parameters in it",
	"negative-value":      "bound it with max(0, ...)",
	"shifts-over-one":     "lower the chances, so that together they leave room for staying",
	"proposals-not-one":   "let the parties' chances sum to 1, for example by giving the last one 1 less the others",
	"bad-patience":        "write a discount rate above 0",
}

func (w *wrong) summary() string {
	switch w.id {
	case "undefined-value":
		return fmt.Sprintf("%s is %s", w.e.what, w.value)
	case "shifts-over-one":
		return fmt.Sprintf("the chances of leaving a level sum to %s", w.value)
	case "proposals-not-one":
		return fmt.Sprintf("the chances of proposing sum to %s, not 1", w.value)
	}
	return fmt.Sprintf("%s is %s", w.e.what, w.value)
}

// diagnose turns what is wrong at combinations that can be reached into
// diagnostics: one for each place and kind of fault, naming its first
// combination.
func (c *compilation) diagnose(reached func(*wrong) bool) Diagnostics {
	f := &faults{file: c.s.File, lines: c.s.text}
	type key struct {
		byte int
		id   string
	}
	seen := map[key]bool{}
	for i := range c.wrong {
		w := &c.wrong[i]
		if k := (key{w.e.at.Start.Byte, w.id}); !seen[k] && reached(w) {
			seen[k] = true
			f.err(w.id, w.e.at, remedies[w.id], "%s%s", w.summary(), c.where(w))
		}
	}
	return f.sorted()
}

// where names the combination and the viewer.
func (c *compilation) where(w *wrong) string {
	var parts []string
	for _, v := range w.vars {
		parts = append(parts, fmt.Sprintf("%s = %s", c.p.variables[v], c.s.levelName(v, w.at[v])))
	}
	out := ""
	if len(parts) > 0 {
		out = " where " + strings.Join(parts, ", ")
	}
	return out + ", as " + c.s.ViewerName(w.viewer) + " sees it"
}

// levelName is the level of a factor, or the option of a choice, in words.
func (s *Scenario) levelName(v, level int) string {
	if v < len(s.Factors) {
		return s.Factors[v].Levels[level]
	}
	return s.Choices[v-len(s.Factors)].Options[level]
}

// ViewerName is "the analyst" for viewer 0, and party i's name for viewer i+1.
func (s *Scenario) ViewerName(viewer int) string {
	if viewer == 0 {
		return "the analyst"
	}
	return s.Parties[viewer-1].Name
}
