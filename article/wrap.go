package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// How wide lines broken by hand or by a mail program can be, in characters.
const (
	narrowest = 40
	widest    = 130
)

// A text is taken to be broken into lines when so many breaks between two
// written lines, of a hundred, come where the next word would not have fitted,
// and so many follow a line that ends no sentence. Of lines that are paragraphs
// of their own, few do either; of broken ones most do both. The rest are the
// last lines of paragraphs.
const (
	fullShare = 60
	openShare = 40
	outliers  = 2 // lines of a hundred may be longer than the width: addresses, tables
	breaksMin = 3 // fewer tell nothing
)

// wrapping is how a text's lines are broken.
type wrapping struct {
	width int // 0 where every line is a paragraph of its own
}

// measured is how the lines of text are broken.
func measured(text string) wrapping {
	width := lineWidth(text)
	if width < narrowest || width > widest {
		return wrapping{}
	}
	var before line
	breaks, full, open := 0, 0, 0
	for l := range linesOf(text) {
		if l.From < l.To && before.From < before.To {
			breaks++
			full += oneIf(fills(text, before, l, width))
			open += oneIf(!closes(text[before.From:before.To]))
		}
		before = l
	}
	if breaks < breaksMin || full*100 < breaks*fullShare || open*100 < breaks*openShare {
		return wrapping{}
	}
	return wrapping{width: width}
}

// lineWidth is the width that all but a few of the written lines keep, in
// characters; more than [widest] where many are longer.
func lineWidth(text string) int {
	var counts [widest + 2]int
	written := 0
	for l := range linesOf(text) {
		if l.From == l.To {
			continue
		}
		counts[min(width(text, l), widest+1)]++
		written++
	}
	longer := 0
	for w := widest + 1; w > 0; w-- {
		if longer += counts[w]; longer*100 > written*outliers {
			return w
		}
	}
	return 0
}

// width is how many characters a line takes, its indent among them.
func width(text string, l line) int {
	return l.indent + utf8.RuneCountInString(text[l.From:l.To])
}

// fills reports whether the first word of next would not have fitted at the end
// of l.
func fills(text string, l, next line, limit int) bool {
	word := text[next.From:next.To]
	if end := strings.IndexFunc(word, unicode.IsSpace); end >= 0 {
		word = word[:end]
	}
	return width(text, l)+1+utf8.RuneCountInString(word) > limit
}

func oneIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ragged is by how much, of the width, a line must be short of it to end a
// paragraph: wrapped lines are not all equally full.
const ragged = 0.15

// parts reports whether a paragraph ends between two lines that no blank line
// parts. Lines that begin in lower case go on from an unfinished sentence in any
// text: web pages that were copied break lines at their links.
func (w wrapping) parts(text string, l, next line, first bool) bool {
	before, after := text[l.From:l.To], text[next.From:next.To]
	goesOn := beginsLower(after) && !closes(before)
	if w.width == 0 {
		return !goesOn
	}
	if next.indent > l.indent+1 && !hasBullet(before) {
		return !first || closes(before)
	}
	full := fills(text, l, next, w.width-int(ragged*float64(w.width)))
	return !full && !goesOn || hasBullet(after) && closes(before)
}
