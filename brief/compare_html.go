package brief

import (
	"io"
	"slices"
	"strings"
)

// WriteComparisonHTML prints a comparison as one self-contained page.
func WriteComparisonHTML(w io.Writer, c *Comparison) error {
	p := page{Generator: generator(c.Version), Title: "Side by side", Eyebrow: clean(c.A.Question.Name + " and " + c.B.Question.Name)}
	p.Sections = []section{c.sideSection("a", "A", c.A), c.sideSection("b", "B", c.B), c.inputSection(), c.figureSection()}
	p.Footer = clean(ComparisonSchema + "; scenario A, SHA-256 " + c.A.Scenario + "; scenario B, SHA-256 " + c.B.Scenario + ".")
	return writePage(w, p)
}

// sideSection is one of the two, and what it answers.
func (c *Comparison) sideSection(id, letter string, x Side) section {
	r := x.report()
	s := section{ID: id, Title: letter + ": " + clean(r.title()), Blocks: []block{{Soft: r.dateline()}}}
	for _, change := range x.Changes {
		s.Blocks = append(s.Blocks, block{Text: "changed: " + r.changed(change)})
	}
	s.Blocks = append(s.Blocks, block{Text: clean(strings.Join(x.Answer.Verdict, " "))})
	return section{ID: s.ID, Title: s.Title, Blocks: slices.Concat(s.Blocks, outcomeSection(r).Blocks, outsideSection(r).Blocks)}
}

// inputSection is what differs in what was put in.
func (c *Comparison) inputSection() section {
	s := section{ID: "inputs", Title: "What differs"}
	if line := c.nothing(); line != "" {
		s.Blocks = append(s.Blocks, block{Soft: line})
	}
	if len(c.Inputs) > 0 {
		t := &table{Sortable: true, Heads: append(words("Number"), nums("A", "B")...)}
		for _, i := range c.Inputs {
			t.add(text(capital(c.input(i))), num(i.A.text(), i.A.float()), num(i.B.text(), i.B.float()))
		}
		s.Blocks = append(s.Blocks, block{Table: t})
	}
	if len(c.Texts)+len(c.Only) > 0 {
		s.Blocks = append(s.Blocks, block{Table: c.settingTable()})
	}
	return s
}

// settingTable is the settings and names that the two do not share.
func (c *Comparison) settingTable() *table {
	t := &table{Heads: words("Setting", "A", "B")}
	for _, x := range c.Texts {
		t.add(text(capital(x.What)), text(orNone(x.A)), text(orNone(x.B)))
	}
	for _, o := range c.Only {
		a, b := "is there", "is not"
		if o.In == "b" {
			a, b = b, a
		}
		t.add(text(capital(o.Block)+" "+o.Name), text(a), text(b))
	}
	return t
}

// figureSection is every figure of both, group by group.
func (c *Comparison) figureSection() section {
	s := section{ID: "figures", Title: "What that does"}
	var t *table
	group := ""
	for _, f := range c.Figures {
		if t == nil || f.Group != group {
			group = f.Group
			t = &table{Sortable: true, Heads: append(words(clean(capital(group))), nums("A", "B", "change")...)}
			s.Blocks = append(s.Blocks, block{Table: t})
		}
		cells := f.cells()
		t.add(text(c.name(f)), num(cells[0], f.A.float()), num(cells[1], f.B.float()), num(cells[2], f.Change.float()))
	}
	return s
}
