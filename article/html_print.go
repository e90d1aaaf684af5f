package article

import (
	"slices"
	"strings"

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
