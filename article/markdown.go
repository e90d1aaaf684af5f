package article

import (
	"cmp"
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	mdtext "github.com/yuin/goldmark/text"
)

// markdown cuts Markdown into pieces, by its blocks. What is within a block,
// emphasis and links, stays in the text as it was written.
func (p *page) markdown(a *Article) error {
	p.marked = true
	from := p.frontMatter(a)
	if err := cmp.Or(p.nested(from), p.crowded(from)); err != nil {
		return err
	}
	doc := parser.NewParser(parser.WithBlockParsers(parser.DefaultBlockParsers()...)).
		Parse(mdtext.NewReader([]byte(p.text[from:])))
	err := p.markdownBlocks(doc, from)
	p.outermost()
	return err
}

// markdownBlocks appends the blocks below n, of a text that begins at byte from.
func (p *page) markdownBlocks(n ast.Node, from int) error {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if c.Type() != ast.TypeBlock {
			continue
		}
		var err error
		if b, ok := p.markdownBlock(c, from); ok {
			err = p.add(b)
		} else {
			err = p.markdownBlocks(c, from)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// markdownBlock is the piece that a block is, if it is one: headings,
// paragraphs, and what is no prose.
func (p *page) markdownBlock(n ast.Node, from int) (piece, bool) {
	b := piece{apart: true, lines: n.Lines().Len()}
	if b.lines == 0 {
		return b, false
	}
	b.From = from + n.Lines().At(0).Start
	b.To = from + n.Lines().At(b.lines-1).Stop
	b.Span = p.tight(b.Span)
	switch n := n.(type) {
	case *ast.Heading:
		b.role, b.level = heading, n.Level
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		b.role, b.kind = furnished, "code"
	case *ast.HTMLBlock:
		b.role, b.kind = furnished, "markup"
	default:
		p.markdownProse(&b)
	}
	return b, b.From < b.To
}

var (
	linkDefinition = regexp.MustCompile(`^\[[^\]]+\]:\s*\S`)
	pictureAlone   = regexp.MustCompile(`^\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$`)
	tableRule      = regexp.MustCompile(`\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*(?:\n|$)`)
	linkAlone      = regexp.MustCompile(`^(?:\*\*|__|[*_])?\[([^\]]+)\]\([^)]*\)(?:\*\*|__|[*_])?$`)
	boldAlone      = regexp.MustCompile(`^(?:\*\*([^*]+)\*\*|__([^_]+)__)$`)
)

// oddBytes is how much of a block is looked at: a link, a picture, the head of a
// table is shorter.
const oddBytes = 4000

// markdownProse tells paragraphs from what is written as one and is none.
func (p *page) markdownProse(b *piece) {
	s := p.words(*b)
	s = s[:min(len(s), oddBytes)]
	switch {
	case linkDefinition.MatchString(s):
		b.role, b.kind = furnished, "link"
	case pictureAlone.MatchString(s):
		b.role, b.kind = furnished, "picture"
	case b.lines > 1 && tableRule.MatchString(s):
		b.role, b.kind = furnished, "table"
	case linkAlone.MatchString(s) && !closes(linkAlone.FindStringSubmatch(s)[1]):
		b.role, b.kind = furnished, "related"
	case boldAlone.MatchString(s):
		b.bold = true
		b.From, b.To = b.From+2, b.To-2
	}
}

// tight is a span without the blanks at its ends.
func (p *page) tight(s Span) Span { return trimmed(p.text, s.From, s.To).Span }

// markersMost is how many marks of quotations and lists may open one line of
// Markdown. Letters quoted in letters have a dozen; each costs a level of
// nesting.
const markersMost = 64

// nested refuses lines that nest deeper than anyone writes.
func (p *page) nested(from int) error {
	for l := range linesOf(p.text[from:]) {
		s := p.text[from+l.From : from+l.To]
		n := 0
		for n <= markersMost && s != "" && (s[0] == '>' || hasBullet(s) || ordinal.MatchString(s)) {
			s = strings.TrimLeft(s[1:], " \t.)0123456789")
			n++
		}
		if n > markersMost {
			line, _ := place(p.text[:from+l.From])
			return &Error{
				Name: p.name, Line: line, Remedy: "take the marks out, or give it as plain text",
				Why: fmt.Sprintf("line %d opens with more than %d marks of quotations and lists", line, markersMost),
			}
		}
	}
	return nil
}

// crowded refuses more headings and paragraphs than [maxBlocks] before they cost
// anything.
func (p *page) crowded(from int) error {
	blocks, blank := 0, true
	for l := range linesOf(p.text[from:]) {
		if l.From == l.To {
			blank = true
			continue
		}
		if blocks += oneIf(blank || p.text[from+l.From] == '#'); blocks > maxBlocks {
			return p.tooMany(from + l.From)
		}
		blank = false
	}
	return nil
}

var ordinal = regexp.MustCompile(`^\d{1,9}[.)][ \t]`)
