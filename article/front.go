package article

import "strings"

// frontBytes is how far the block of settings before a text in Markdown may
// reach.
const frontBytes = 16 << 10

// frontMatter sets the settings before a text in Markdown aside, takes title,
// author and date out of them, and is where the text behind them begins.
func (p *page) frontMatter(a *Article) int {
	f := front{page: p}
	for l := range linesOf(p.text[:min(len(p.text), frontBytes)]) {
		s := p.text[l.From:l.To]
		switch {
		case !f.inside && s != "---":
			return 0
		case f.inside && (s == "---" || s == "..."):
			f.close(a, l.To)
			return p.settingsEnd(l.To)
		case !f.inside:
			f.all.From, f.inside = l.From, true
		default:
			f.setting(l)
		}
	}
	return 0
}

// front is a block of settings that is being read.
type front struct {
	*page
	inside       bool
	all, title   Span
	author, date string
}

// close takes the settings over, which end at byte to. A title among them parts
// them in two.
func (f *front) close(a *Article, to int) {
	a.Byline, a.Published = f.author, f.date
	f.all.To = to
	if f.title.From == f.title.To {
		f.pieces = append(f.pieces, piece{Span: f.all, role: furnished, kind: "settings"})
		return
	}
	f.pieces = append(f.pieces,
		piece{Span: f.tight(Span{f.all.From, f.title.From}), role: furnished, kind: "settings"},
		piece{Span: f.title, role: titled},
		piece{Span: f.tight(Span{f.title.To, to}), role: furnished, kind: "settings"})
}

// settingsEnd is where the line ends that ends at byte at.
func (p *page) settingsEnd(at int) int {
	_, next, _ := lineEnd(p.text, at)
	return next
}

// setting takes one line of the settings in.
func (f *front) setting(l line) {
	key, rest, ok := strings.Cut(f.text[l.From:l.To], ":")
	if !ok {
		return
	}
	value := f.tight(Span{l.To - len(rest), l.To})
	bare := strings.Trim(f.text[value.From:value.To], `"'`)
	switch strings.ToLower(strings.TrimSpace(key)) {
	case "title":
		at := value.From + strings.Index(f.text[value.From:value.To], bare)
		f.title = Span{at, at + len(bare)}
	case "author", "byline":
		f.author = bare
	case "date", "published":
		f.date = dayIn(bare)
	}
}
