package article

import "slices"

// outermost finds the title among marked headings, and counts the levels of the
// others from 1: pages and writers begin where they like.
func (p *page) outermost() {
	if i := p.soleHeading(); i >= 0 {
		p.retitle(i)
	}
	var levels []int
	for _, b := range p.pieces {
		if b.role == heading && !slices.Contains(levels, b.level) {
			levels = append(levels, b.level)
		}
	}
	slices.Sort(levels)
	for i := range p.pieces {
		if b := &p.pieces[i]; b.role == heading {
			b.level = 1 + slices.Index(levels, b.level)
		}
	}
}

// soleHeading is the heading that is the title: the first piece that is not set
// aside, if it is the only one of its level and none is above it; and -1 without one.
func (p *page) soleHeading() int {
	first := p.next(0)
	for first >= 0 && (p.pieces[first].role == titled || p.pieces[first].role == prose && !p.isProse(first)) {
		first = p.next(first + 1)
	}
	if first < 0 || p.pieces[first].role != heading {
		return -1
	}
	for i, b := range p.pieces {
		if i != first && b.role == heading && b.level <= p.pieces[first].level {
			return -1
		}
	}
	return first
}

// retitle makes a piece the title, and what was it before a setting.
func (p *page) retitle(i int) {
	for j := range p.pieces {
		if p.pieces[j].role == titled {
			p.pieces[j].role, p.pieces[j].kind = furnished, "settings"
		}
	}
	p.pieces[i].role = titled
}

// deepest is the deepest level of the marked headings, and 0 without any.
func (p *page) deepest() int {
	level := 0
	for _, b := range p.pieces {
		if b.role == heading {
			level = max(level, b.level)
		}
	}
	return level
}
