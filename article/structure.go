package article

import (
	"slices"
	"strings"
)

// structure is the first stage: the text, its title and sections, its
// paragraphs, and what is set aside. unread is what in the text nobody reads.
func structure(a *Article, data []byte, o Options) (unread []Span, err error) {
	text, cs, err := decode(a.Name, data, o)
	if err != nil {
		return nil, err
	}
	a.Charset = cs
	if a.Format, err = formatOf(a.Name, text, o); err != nil {
		return nil, err
	}
	p := &page{name: a.Name, text: text}
	if err := p.cut(a); err != nil {
		return nil, err
	}
	a.Text = p.text
	p.classify(a)
	p.assemble(a)
	return p.unread(a.Format), nil
}

// classify finds out what every piece is.
func (p *page) classify(a *Article) {
	p.setAside()
	p.findTitle()
	p.findMeta(a)
	p.findHeadings()
}

// cut makes pieces of the text, by its format.
func (p *page) cut(a *Article) error {
	switch a.Format {
	case Markdown:
		return p.markdown(a)
	case HTML:
		return p.html(a)
	}
	return p.plain()
}

// setAside marks the furniture: what is furniture by itself, lists of links
// under their label, and all behind the mark where the responses begin.
func (p *page) setAside() {
	for i := range p.pieces {
		if b := &p.pieces[i]; b.role == prose || b.role == heading {
			if kind := furniture(p.words(*b)); kind != "" {
				b.role, b.kind = furnished, kind
			}
		}
	}
	p.setRepeatsAside()
	p.setLinksAside()
	p.setResponsesAside()
}

// setLinksAside marks the lines under "Related articles": short ones that end
// no sentence, several of them. One alone may be a heading.
func (p *page) setLinksAside() {
	for i := range p.pieces {
		if p.pieces[i].role != furnished || p.pieces[i].kind != "related" {
			continue
		}
		j := i + 1
		for j < len(p.pieces) && p.mayBeHeading(j, true) {
			j++
		}
		if j-i-1 < 2 && j < len(p.pieces) {
			continue
		}
		for k := i + 1; k < j; k++ {
			p.pieces[k].role, p.pieces[k].kind = furnished, "related"
		}
	}
}

// bodyShare is how much of a text, in hundredths, stands before its readers'
// responses at least: a count of them that comes sooner is a link at its head.
const bodyShare = 60

// setResponsesAside marks all that comes after the first line about responses,
// if the article is over there.
func (p *page) setResponsesAside() {
	for i, b := range p.pieces {
		if b.role != furnished || b.kind != "responses" || b.From*100 < len(p.text)*bodyShare || !opensResponses(p.words(b)) {
			continue
		}
		for j := i + 1; j < len(p.pieces); j++ {
			if p.pieces[j].role != furnished {
				p.pieces[j].role, p.pieces[j].kind = furnished, "responses"
			}
		}
		return
	}
}

// opensResponses reports whether a line about responses stands at their head,
// and not below an article that goes on, as "Was this helpful?" may.
func opensResponses(s string) bool {
	return slices.ContainsFunc(tokensOf(s), func(t string) bool {
		return strings.HasPrefix(t, "comment") || strings.HasPrefix(t, "respons") || t == "reply" || t == "thoughts"
	})
}

// assemble puts the pieces into the article.
func (p *page) assemble(a *Article) {
	for _, b := range p.pieces {
		switch b.role {
		case titled:
			a.Title = b.Span
		case furnished:
			a.Furniture = append(a.Furniture, Furniture{Span: b.Span, Kind: b.kind})
		case heading:
			a.Sections = append(a.Sections, Section{Heading: b.Span, Level: b.level})
		case prose:
			a.addParagraph(b.Span)
		}
	}
}

func (a *Article) addParagraph(s Span) {
	if len(a.Sections) == 0 {
		a.Sections = append(a.Sections, Section{})
	}
	at := len(a.Sections) - 1
	section := &a.Sections[at]
	section.Paragraphs = append(section.Paragraphs, len(a.Paragraphs))
	a.Paragraphs = append(a.Paragraphs, Paragraph{Span: s, Section: at, Number: len(section.Paragraphs)})
}
