package export

import (
	"bufio"
	"fmt"
	"strconv"

	"parley/solve"
)

// Names of labels that every model has.
const (
	labelWar       = "war"
	labelAgreement = "agreement"
	labelDone      = "done"
)

// label names the states of the chain.
func (c *chain) label(m *Model) {
	over := func(how int32) func(int) bool {
		return func(s int) bool { return m.values[s*len(m.vars)] == how }
	}
	m.labels = []label{{labelWar, over(0)}, {labelAgreement, over(1)}}
	for e, name := range c.endingLabels() {
		m.labels = append(m.labels, label{name, over(int32(2 + e))})
	}
}

func (w *words) endingLabels() (out []string) {
	taken := []string{"init", "deadlock", labelWar, labelAgreement}
	for _, e := range w.s.Endings {
		out = append(out, distinct(identifier(e.Name), append(taken, out...)))
	}
	return out
}

// properties are what the forecast says, in PRISM's language.
func (c *chain) properties(f *solve.Forecast) (out []property) {
	period := c.s.Conflict.Period.String()
	for m := 1; m <= c.n; m++ {
		p := property{text: fmt.Sprintf("P=? [ F<=%d %q ]", m, labelAgreement), result: f.Agreement[m]}
		if m == 1 {
			p.about = fmt.Sprintf("an agreement within so many %ss", period)
		}
		out = append(out, p)
	}
	for e, name := range c.endingLabels() {
		out = append(out, property{
			text: fmt.Sprintf("P=? [ F<=%d %q ]", c.n, name), result: f.Endings[e][c.n],
			about: fmt.Sprintf("%s within %s", oneLine(c.s.Endings[e].Name), several(c.n, period)),
		})
	}
	return append(out, property{
		text: fmt.Sprintf("P=? [ F=%d %q ]", c.n, labelWar), result: f.War[c.n],
		about: "still at war after " + several(c.n, period),
	})
}

// writeProperties has the questions with Parley's answers, which PRISM compares
// with its own where it is called with -test.
func (m *Model) writeProperties(b *bufio.Writer, name string) {
	endings, kind := "tra,sta,lab", "-dtmc"
	if m.decides {
		endings, kind = "tra,sta,lab,srew", "-mdp"
	}
	fmt.Fprintf(b, "// Made by parley export. To ask PRISM:\n")
	fmt.Fprintf(b, "//   prism -importmodel '%s.%s' '%s.props' %s -explicit -test\n", name, endings, name, kind)
	for _, n := range m.notes {
		fmt.Fprintf(b, "// %s.\n", n)
	}
	for _, p := range m.properties {
		fmt.Fprintln(b)
		if p.about != "" {
			fmt.Fprintf(b, "// %s\n", p.about)
		}
		fmt.Fprintf(b, "// RESULT: %s\n%s\n", strconv.FormatFloat(p.result, 'g', -1, 64), p.text)
	}
}
