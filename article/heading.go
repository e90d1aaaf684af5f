package article

import "strings"

// What a heading in plain text can be. Longer lines are sentences that lack
// their full stop.
const (
	headingBytes = 160
	headingWords = 14
	headingRun   = 2 // so many may stand together; more are a list
)

// findHeadings marks the headings of plain text: short lines standing apart that
// end no sentence, between paragraphs that do. A list of such lines has none.
// Where headings are marked, lines in bold may be further ones, a level below.
func (p *page) findHeadings() {
	questions, level := p.questions(), 1+p.deepest()
	for i := 0; i < len(p.pieces); {
		j := i
		for j < len(p.pieces) && p.mayBeHeading(j, questions) {
			j++
		}
		if j > i && j-i <= headingRun && p.between(i, j) {
			for ; i < j; i++ {
				p.pieces[i].role = heading
				p.pieces[i].level = level
			}
		}
		i = max(j, i+1)
	}
}

// questions reports whether a line that asks may be a heading: where several
// do, all standing apart. A single one is as likely the author's own question.
func (p *page) questions() bool {
	n := 0
	for i := range p.pieces {
		if strings.ContainsRune("?？؟", lastMark(p.words(p.pieces[i]))) && p.mayBeHeading(i, true) && p.between(i, i+1) {
			n++
		}
	}
	return n > 1
}

func (p *page) mayBeHeading(i int, questions bool) bool {
	b := p.pieces[i]
	if b.role != prose || p.marked && !b.bold || b.lines > 1 || b.To-b.From > headingBytes {
		return false
	}
	s := p.words(b)
	switch last := lastMark(s); {
	case strings.ContainsRune("?？؟", last):
		if !questions {
			return false
		}
	case closes(s), strings.ContainsRune(",，、-–—―", last):
		return false
	}
	return wordCount(s, headingWords) <= headingWords && !beginsLower(s) && !hasBullet(s) &&
		!speaks(s) && !isMeta(s) && !hasDateline(s) && !isSaying(s) && hasLetter(s)
}

// between reports whether pieces i to j stand where a heading can: behind a
// paragraph that ends, before one.
func (p *page) between(i, j int) bool {
	before, after := p.prior(i), p.next(j)
	if before < 0 || after < 0 || p.pieces[before].role != prose {
		return false
	}
	s := p.words(p.pieces[before])
	return p.isProse(before) && lastMark(s) != ':' && p.isProse(after)
}

// prior is the last piece before i that is not set aside, and -1 if there is
// none.
func (p *page) prior(i int) int {
	for i--; i >= 0; i-- {
		if p.pieces[i].role != furnished {
			return i
		}
	}
	return -1
}

// isSaying reports whether s is a quotation with its speaker's name behind, as
// they are printed large: “…” — A. Name.
func isSaying(s string) bool {
	if !opensQuote(s) {
		return false
	}
	return strings.ContainsAny(s, "—―") || strings.Contains(s, " – ") || strings.Contains(s, " - ")
}
