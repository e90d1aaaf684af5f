package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// print makes the page's text of its title and its main text, and pieces of it.
func (p *page) print(title string, main *html.Node) error {
	w := printer{}
	if title != "" {
		w.write(title)
		w.end(piece{role: titled})
	}
	w.children(main, inside{})
	w.end(piece{})
	p.text, p.marked = w.out.String(), true
	for i, b := range w.pieces {
		if i > 0 && p.repeats(b) {
			b.role, b.kind = furnished, "title"
		}
		if err := p.add(b); err != nil {
			return err
		}
	}
	p.outermost()
	return p.preformatted()
}

// preformatted cuts a page as plain text that has nothing but that.
func (p *page) preformatted() error {
	is := func(r role, kind string) bool {
		return slices.ContainsFunc(p.pieces, func(b piece) bool { return b.role == r && b.kind == kind })
	}
	if is(prose, "") || !is(furnished, "code") {
		return nil
	}
	p.pieces, p.marked = nil, false
	return p.plain()
}

// repeats reports whether a piece says the title again.
func (p *page) repeats(b piece) bool {
	first := p.pieces[0]
	return first.role == titled && strings.EqualFold(p.words(first), p.words(b))
}

// inside is what a node is within.
type inside struct {
	linked, bold, raw bool
	block             piece // what the innermost block is
}

// printer writes a page's main text, one piece after the other.
type printer struct {
	out    strings.Builder
	pieces []piece

	from         int // of the open piece
	written      bool
	space, lines int // of white space and line breaks that wait for the next word
	linked, bold int // letters of the open piece
	letters      int
}

// blockTags are the elements that are pieces of their own.
var blockTags = strings.Fields("p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre figure figcaption table caption " +
	"thead tbody tr td th section article aside main header footer nav address center form fieldset hr details summary")

func (w *printer) children(n *html.Node, in inside) {
	for c := range n.ChildNodes() {
		switch c.Type {
		case html.TextNode:
			w.text(c.Data, in)
		case html.ElementNode:
			w.element(c, in)
		}
	}
}

func (w *printer) element(n *html.Node, in inside) {
	switch n.Data {
	case "br":
		w.lines++
		return
	case "a":
		in.linked = true
	case "b", "strong":
		in.bold = true
	}
	if !slices.Contains(blockTags, n.Data) {
		w.children(n, in)
		return
	}
	w.end(in.block)
	in.block = blockOf(n, in.block)
	in.raw = in.raw || n.Data == "pre"
	w.children(n, in)
	w.end(in.block)
}

// blockOf is what an element makes of the text in it.
func blockOf(n *html.Node, within piece) piece {
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if within.role == prose {
			return piece{role: heading, level: int(n.Data[1] - '0')}
		}
	case "figcaption", "caption":
		return piece{role: furnished, kind: "caption"}
	case "nav":
		return piece{role: furnished, kind: "navigation"}
	case "aside":
		return piece{role: furnished, kind: "aside"}
	case "pre":
		return piece{role: furnished, kind: "code"}
	case "td", "th":
		within.cell = true
	}
	return within
}

// text writes words, the white space between them as one space, or as a line
// break where the page has one. Two breaks end a piece, as they look.
func (w *printer) text(s string, in inside) {
	for _, r := range s {
		if unicode.IsSpace(r) && (!in.raw || r != '\n') {
			w.space++
			continue
		}
		if in.raw && r == '\n' {
			w.lines++
			continue
		}
		if !in.raw && (w.lines > 1 || w.lines == 1 && w.lineApart(r)) {
			w.end(in.block)
		}
		w.gap()
		w.rune(r, in)
	}
}

// lineApart reports whether a single line break before r ends the open piece: it
// follows the end of a sentence, or a lone short line such as an author's.
func (w *printer) lineApart(r rune) bool {
	if !w.written {
		return false
	}
	s := w.out.String()[w.from:]
	return closes(s) || !unicode.IsLower(r) && !strings.Contains(s, "\n") && wordCount(s, headingWords) <= headingWords
}

// gap writes the white space that waited.
func (w *printer) gap() {
	switch {
	case !w.written:
		w.from = w.out.Len()
		if len(w.pieces) > 0 {
			w.out.WriteString("\n\n")
			w.from += len("\n\n")
		}
	case w.lines > 0:
		w.out.WriteString("\n\n"[:min(w.lines, 2)])
	case w.space > 0:
		w.out.WriteByte(' ')
	}
	w.written, w.space, w.lines = true, 0, 0
}

func (w *printer) rune(r rune, in inside) {
	if r == utf8.RuneError || r == 0 {
		r = ' '
	}
	w.out.WriteRune(r)
	if unicode.IsLetter(r) {
		w.letters++
		w.linked += oneIf(in.linked)
		w.bold += oneIf(in.bold)
	}
}

func (w *printer) write(s string) { w.text(s, inside{}) }

// linkedShare is how much of a piece, in hundredths, is a link in a list of
// links: all but a date or a mark.
const linkedShare = 90

// end closes the open piece, as what b says.
func (w *printer) end(b piece) {
	w.space, w.lines = 0, 0
	if !w.written {
		return
	}
	b.Span, b.lines, b.apart = Span{w.from, w.out.Len()}, 1, true
	s := w.out.String()[b.From:b.To]
	b.bold = w.letters > 0 && w.bold == w.letters
	switch short := !closes(s) && wordCount(s, titleWords) <= titleWords; {
	case b.role != prose || !short:
	case w.letters > 0 && w.linked*100 >= w.letters*linkedShare:
		b.role, b.kind = furnished, "related"
	case b.cell:
		b.role, b.kind = furnished, "table"
	}
	w.pieces = append(w.pieces, b)
	w.written, w.letters, w.linked, w.bold = false, 0, 0, 0
}
