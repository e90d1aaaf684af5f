package article

import (
	"regexp"
	"slices"
	"strings"
)

// What a headline in plain text can be: so long at most, and so early. Papers
// keep headlines under a hundred characters; what stands before one is a logo, an
// advert, a row of links.
const (
	titleBytes  = 240
	titleWords  = 28
	titleLines  = 3
	titleBefore = 12 // pieces of furniture
	kickerWords = 2  // "World", "Opinion": a label above the headline
	kickerBytes = 30
)

// findTitle marks the headline, if the text has one: the first piece that is no
// furniture, if it is short, stands apart, is no sentence of an article, and if
// an article comes after it.
func (p *page) findTitle() {
	if p.titled() {
		p.labels()
		return
	}
	i := p.next(0)
	if i < 0 || i > titleBefore || !p.mayBeTitle(i) {
		return
	}
	if n := p.next(i + 1); n >= 0 && p.pieces[i].To-p.pieces[i].From <= kickerBytes && wordCount(p.words(p.pieces[i]), kickerWords) <= kickerWords &&
		wordCount(p.words(p.pieces[n]), kickerWords) > kickerWords && p.mayBeTitle(n) && !isMeta(p.words(p.pieces[n])) {
		p.pieces[i].role, p.pieces[i].kind = furnished, "navigation"
		i = n
	}
	p.pieces[i].role = titled
}

// labels sets aside what labels a marked title, next to it: "World".
func (p *page) labels() {
	for i := p.next(0); i >= 0 && !p.isProse(i) && p.pieces[i].role != heading; i = p.next(i + 1) {
		b := &p.pieces[i]
		if s := p.words(*b); b.role == prose && len(s) <= kickerBytes && wordCount(s, kickerWords) <= kickerWords && !closes(s) {
			b.role, b.kind = furnished, "navigation"
		}
	}
}

// titled reports whether the title is known already.
func (p *page) titled() bool {
	return slices.ContainsFunc(p.pieces, func(b piece) bool { return b.role == titled })
}

// next is the first piece from i on that is not set aside, and -1 if there is
// none.
func (p *page) next(i int) int {
	for ; i < len(p.pieces); i++ {
		if p.pieces[i].role != furnished {
			return i
		}
	}
	return -1
}

func (p *page) mayBeTitle(i int) bool {
	b := p.pieces[i]
	s := p.words(b)
	switch {
	case b.role != prose, len(s) > titleBytes, b.lines > titleLines, wordCount(s, titleWords) > titleWords:
		return false
	case isMeta(s), hasDateline(s), hasBullet(s), beginsLower(s), speaks(s):
		return false
	case strings.ContainsRune(",:，：", lastMark(s)):
		return false
	}
	n := p.next(i + 1)
	if n < 0 || !p.bodyFollows(n) {
		return false
	}
	return !stops(s) || titleCase(s) || hasDateline(p.words(p.pieces[n]))
}

// How soon an article's body must follow on its headline, in pieces: a line
// below the headline, an author, a date and a caption may stand between.
const bodyWithin = 8

// bodyFollows reports whether a sentence of an article stands among the next
// pieces.
func (p *page) bodyFollows(i int) bool {
	for n := 0; i >= 0 && n < bodyWithin; n++ {
		if p.isProse(i) {
			return true
		}
		i = p.next(i + 1)
	}
	return false
}

// proseBytes is how long a piece is that needs no full stop to be a paragraph.
const proseBytes = 200

// isProse reports whether a piece reads as a paragraph: a sentence that ends,
// or a long one.
func (p *page) isProse(i int) bool {
	s := p.words(p.pieces[i])
	return p.pieces[i].role == prose && !isMeta(s) && (closes(s) || len(s) > proseBytes)
}

// dateline opens a news agency's article: "CITY (Agency) —", "CITY, Sept. 26 -".
var dateline = regexp.MustCompile(`^\p{Lu}[\p{Lu}.'’ -]+(?:, [\p{L}0-9.,/ ]{1,40})?(?: \([\p{L} /.]{2,30}\))? ?[-–—―]+ ?\S`)

const datelineBytes = 120

func hasDateline(s string) bool { return dateline.MatchString(s[:min(len(s), datelineBytes)]) }

// spoken are the signs of a report on what was said: a comma within a closing
// quotation mark with words behind it, and "…, he said" at the end.
var spoken = regexp.MustCompile(`[,.!?]["”’»]+ |, (?:[\p{L}.'’-]+ ){1,4}(?:said|told|added|asked|wrote|replied|explained)[.]?$`)

// speaks reports whether s is a sentence with a quotation in it.
func speaks(s string) bool { return spoken.MatchString(s) }
