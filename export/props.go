package export

import (
	"bufio"
	"fmt"
	"io"
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
		return func(s int) bool { return m.values[s*len(m.Vars)] == how }
	}
	m.Labels = []Label{{labelWar, over(0)}, {labelAgreement, over(1)}}
	for e, name := range c.endingLabels() {
		m.Labels = append(m.Labels, Label{name, over(int32(2 + e))})
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
func (c *chain) properties(f *solve.Forecast) (out []Property) {
	period := c.s.Conflict.Period.String()
	for m := 1; m <= c.n; m++ {
		p := Property{Text: fmt.Sprintf("P=? [ F<=%d %q ]", m, labelAgreement), Result: f.Agreement[m]}
		if m == 1 {
			p.About = fmt.Sprintf("an agreement within so many %ss", period)
		}
		out = append(out, p)
	}
	for e, name := range c.endingLabels() {
		out = append(out, Property{
			Text: fmt.Sprintf("P=? [ F<=%d %q ]", c.n, name), Result: f.Endings[e][c.n],
			About: fmt.Sprintf("%s within %s", oneLine(c.s.Endings[e].Name), several(c.n, period)),
		})
	}
	return append(out, Property{
		Text: fmt.Sprintf("P=? [ F=%d %q ]", c.n, labelWar), Result: f.War[c.n],
		About: "still at war after " + several(c.n, period),
	})
}

// WriteProperties writes the questions with Parley's answers, which PRISM
// compares with its own where it is called with -test. name is what the
// model's files are called, without their endings.
func (m *Model) WriteProperties(w io.Writer, name string) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "// Made by parley export. To ask PRISM, at full precision where it iterates:\n")
	endings, kind := "tra,sta,lab", "-dtmc"
	if m.Decides {
		endings, kind = "tra,sta,lab,srew", "-mdp"
	}
	fmt.Fprintf(b, "//   prism -importmodel '%s.%s' '%s.props' %s -explicit -test\n", name, endings, name, kind)
	for _, n := range m.Notes {
		fmt.Fprintf(b, "// %s.\n", n)
	}
	for _, p := range m.Properties {
		fmt.Fprintln(b)
		if p.About != "" {
			fmt.Fprintf(b, "// %s\n", p.About)
		}
		fmt.Fprintf(b, "// RESULT: %s\n%s\n", strconv.FormatFloat(p.Result, 'g', -1, 64), p.Text)
	}
	return b.Flush()
}
