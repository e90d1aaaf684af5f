package article

import "strings"

// What is printed twice, once in its paragraph and once large beside it, is
// short, but no mere word, and stands near. Shorter words without a full stop may
// be a heading in the words of who is quoted below it.
const (
	repeatWords = 6
	repeatOpen  = 12 // without a full stop
	repeatBytes = 300
	repeatReach = 6 // pieces to either side
)

// setRepeatsAside marks the pieces that only say again what a longer one near
// them says.
func (p *page) setRepeatsAside() {
	for i := range p.pieces {
		b := &p.pieces[i]
		if b.role != prose || b.To-b.From > repeatBytes || !p.repeated(i) {
			continue
		}
		b.role, b.kind = furnished, "repeat"
	}
}

func (p *page) repeated(i int) bool {
	said := strings.TrimFunc(p.words(p.pieces[i]), func(r rune) bool {
		return isBlank(r) || strings.ContainsRune("\"“”„«»‘’'.,…", r)
	})
	least := repeatOpen
	if closes(p.words(p.pieces[i])) {
		least = repeatWords
	}
	if wordCount(said, least) < least {
		return false
	}
	for j := max(0, i-repeatReach); j < min(len(p.pieces), i+repeatReach+1); j++ {
		near := p.pieces[j]
		if near.role == prose && near.To-near.From > p.pieces[i].To-p.pieces[i].From && strings.Contains(p.words(near), said) {
			return true
		}
	}
	return false
}
