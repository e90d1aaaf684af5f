package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
