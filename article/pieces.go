package article

import "fmt"

// piece is a stretch of the main text that is one thing: a paragraph, a
// heading, a piece of furniture. Which, is found out step by step.
type piece struct {
	Span
	role  role
	kind  string // of furniture
	level int    // of a heading that is marked as one, from 1
	lines int
	apart bool // a blank line, or the text's edge, is on both sides
	cell  bool // it stands in a table
	bold  bool // all of it is printed in bold, as some pages' headings are
}

// role is what a piece is.
type role int

const (
	prose role = iota
	heading
	titled
	furnished
)

// maxBlocks is how many paragraphs a text may have. Ten megabytes of the
// shortest paragraphs that papers print are fewer; a text of more is a table or
// a trap.
const maxBlocks = 200_000

// page is a text on its way to an [Article].
type page struct {
	name   string
	text   string
	marked bool // headings are marked, not to be guessed
	pieces []piece
}

func (p *page) words(b piece) string { return p.text[b.From:b.To] }

// add appends a piece, unless there are too many.
func (p *page) add(b piece) error {
	if len(p.pieces) == maxBlocks {
		return p.tooMany(b.From)
	}
	p.pieces = append(p.pieces, b)
	return nil
}

// tooMany says that there are, as of byte at.
func (p *page) tooMany(at int) error {
	line, _ := place(p.text[:at])
	return &Error{
		Name: p.name, Line: line, Remedy: "give one article at a time",
		Why: fmt.Sprintf("it has more than %d paragraphs", maxBlocks),
	}
}

// plain cuts plain text into pieces: at blank lines, and between lines where
// its lines are paragraphs.
func (p *page) plain() error {
	wrap := measured(p.text)
	c := cutter{page: p, wrap: wrap, blankBefore: true}
	for l := range linesOf(p.text) {
		if err := c.line(l); err != nil {
			return err
		}
	}
	return c.end(true)
}

// cutter puts lines together to pieces.
type cutter struct {
	*page
	wrap        wrapping
	open        piece
	last        line
	blankBefore bool
}

func (c *cutter) line(l line) error {
	switch {
	case l.From == l.To:
		err := c.end(true)
		c.blankBefore = true
		return err
	case c.open.lines > 0 && c.wrap.parts(c.text, c.last, l, c.open.lines == 1):
		if err := c.end(false); err != nil {
			return err
		}
	}
	if c.open.lines == 0 {
		c.open = piece{Span: l.Span, apart: c.blankBefore}
	}
	c.open.To = l.To
	c.open.lines++
	c.last = l
	return nil
}

// end closes the open        piece.
func (c *cutter) end(blankAfter bool) error {
	b := c.open
	if b.lines == 0 {
		return nil
	}
	c.open, c.blankBefore = piece{}, false
	b.apart = b.apart && blankAfter
	return c.add(b)
}
