package brief

import (
	"io"
	"strings"
)

// WriteComparisonText prints a comparison for a terminal.
func WriteComparisonText(w io.Writer, c *Comparison, p Profile) error {
	s := newSheet(p)
	s.line(s.in(strong, "Side by side"))
	c.textSide(s, "A", c.A)
	c.textSide(s, "B", c.B)
	c.textInputs(s)
	c.textFigures(s)
	_, err := io.WriteString(w, s.b.String())
	return err
}

// WriteComparisonJSON writes a comparison as indented JSON.
func WriteComparisonJSON(w io.Writer, c *Comparison) error { return writeJSON(w, c) }

// report is a side as a report that knows no more than its answer.
func (x Side) report() *Report {
	return &Report{Schema: Schema, Question: x.Question, Changes: x.Changes, Answer: x.Answer}
}

// textSide is one of the two, and what it answers.
func (c *Comparison) textSide(s *sheet, letter string, x Side) {
	r := x.report()
	s.gap()
	s.indented(letter+"  ", "   ", clean(r.title()), strong)
	s.indented("   ", "   ", r.dateline(), soft)
	for _, change := range x.Changes {
		s.indented("   ", "   ", "changed: "+r.changed(change), plain)
	}
	s.indented("   ", "   ", clean(strings.Join(x.Answer.Verdict, " ")), plain)
	textOutside(s, r)
}

// textInputs is what differs in what was put in.
func (c *Comparison) textInputs(s *sheet) {
	s.heading("What differs")
	if line := c.nothing(); line != "" {
		s.note(line)
	}
	if len(c.Inputs) > 0 {
		var rows [][]string
		for _, i := range c.Inputs {
			rows = append(rows, []string{capital(clean(c.input(i))), i.A.text(), i.B.text()})
		}
		s.table(append([]column{{head: "Number", bends: true}}, figures("A", "B")...), rows)
	}
	for _, t := range c.Texts {
		s.indented("  ", "    ", clean(capital(t.What)+": "+orNone(t.A)+" in A, "+orNone(t.B)+" in B"), plain)
	}
	for _, line := range c.onlyLines() {
		s.indented("  ", "    ", clean(line), plain)
	}
}

// onlyLines are the names that one of the two has, a line for each block.
func (c *Comparison) onlyLines() []string {
	var heads []string
	names := map[string][]string{}
	for _, o := range c.Only {
		head := "Only in " + strings.ToUpper(o.In) + ", " + o.Block + ": "
		heads = unique(append(heads, head))
		names[head] = append(names[head], o.Name)
	}
	for i, head := range heads {
		heads[i] = head + strings.Join(names[head], ", ")
	}
	return heads
}

// orNone is a setting, or a word for there being none.
func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// nothing says that no number differs, and what may.
func (c *Comparison) nothing() string {
	switch {
	case len(c.Inputs)+len(c.Only)+len(c.Texts) > 0:
		return ""
	case c.Same:
		return "Nothing: it is one scenario at one setting."
	}
	return "No number, name or setting: the two differ in their expressions alone."
}

// input is a number in words, with whose view of it is meant.
func (c *Comparison) input(i InputChange) string {
	text := i.About
	if text == "" {
		text = spaced(i.Param)
	}
	if i.Party != "" {
		text += ", as " + c.A.report().who(i.Party) + " sees it"
	}
	return text
}

// textFigures is every figure of both, group by group.
func (c *Comparison) textFigures(s *sheet) {
	s.heading("What that does")
	group := ""
	var rows [][]string
	flush := func() {
		if len(rows) > 0 {
			s.gap()
			s.table(append([]column{{head: clean(capital(group)), bends: true}}, figures("A", "B", "change")...), rows)
		}
		rows = nil
	}
	for _, f := range c.Figures {
		if f.Group != group {
			flush()
			group = f.Group
		}
		rows = append(rows, append([]string{clean(c.name(f))}, f.cells()...))
	}
	flush()
}

// name is a figure's name; a party's is as a reader sees it.
func (c *Comparison) name(f FigureChange) string {
	switch {
	case partyFigure(f.Group):
		return c.A.report().who(f.Name)
	case f.Says != "":
		return f.Says
	}
	return capital(spaced(f.Name))
}

// short is a figure in a table of many units.
func (f Figure) short() string {
	switch {
	case f.Unit == Probability || f.Unit == ShareUnit:
		return percent(f.float())
	case !f.Known() && strings.Contains(f.Why, "no deal"):
		return "no deal"
	}
	return need(f)
}
