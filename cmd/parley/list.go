package main

import (
	"fmt"
	"io"
	"strings"

	"charm.land/lipgloss/v2"

	"parley/catalogue"
)

// listCmd shows what ships.
type listCmd struct{}

// headings stand over the kinds of the catalogue.
var headings = map[catalogue.Kind]string{
	catalogue.Conflict:  "Conflicts",
	catalogue.PastWar:   "Past wars, as of a date before their end",
	catalogue.Published: "Published models",
	catalogue.Starter:   "Templates, for parley new NAME --template TEMPLATE",
}

// Run prints names with what they show, by kind.
func (*listCmd) Run(c *console) error {
	var b strings.Builder
	kind := catalogue.Kind("")
	for _, e := range append(catalogue.List(), catalogue.Templates()...) {
		if e.Kind != kind {
			b.WriteString(gapBefore(kind) + headings[e.Kind] + "\n")
			kind = e.Kind
		}
		b.WriteString(listing(e))
	}
	_, err := io.WriteString(c.out, b.String())
	return err
}

// The columns of a listing: names, and what they show up to the 80th.
const (
	nameCells  = 25
	aboutCells = 80 - nameCells
)

// listing is an entry's name, and beside it what it shows.
func listing(e catalogue.Entry) string {
	var b strings.Builder
	name := "  " + e.Name
	for line := range strings.SplitSeq(lipgloss.Wrap(e.About, aboutCells, ""), "\n") {
		fmt.Fprintf(&b, "%-*s%s\n", nameCells, name, strings.TrimSpace(line))
		name = ""
	}
	return b.String()
}

func gapBefore(last catalogue.Kind) string {
	if last == "" {
		return ""
	}
	return "\n"
}

// showCmd prints what ships.
type showCmd struct {
	Name string `arg:"" complete:"shipped" placeholder:"NAME" help:"A name that parley list shows."`
}

// Run prints the text as it is.
func (s *showCmd) Run(c *console) error {
	text, ok := catalogue.Read(s.Name)
	if !ok {
		text, ok = catalogue.Template(s.Name)
	}
	if !ok {
		return bad(suggest(s.Name, append(catalogueNames(), templateNames()...), "parley list shows the names that there are"),
			"nothing that ships is called %q", s.Name)
	}
	_, err := c.out.Write(text)
	return err
}
