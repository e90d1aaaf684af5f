package article

import "slices"

// pronoun is the member that a source of one pronoun means; false if it is none.
func (c *cast) pronoun(s span, f *finding, last int) (int, bool) {
	t := &c.tok[s.from]
	alone := s.to == s.from+1
	switch {
	case !alone:
		return -1, false
	case t.is("he", "him"):
		return c.person(s, masculine, last), true
	case t.is("she", "her"):
		return c.person(s, feminine, last), true
	case t.is("who", "whom"):
		return c.antecedent(s.from, last), true
	case t.is("it", "that", "which", "this"):
		return c.thing(s, last), true
	case t.is("they", "them", "both", "these", "those"):
		return c.many(s, last), true
	case t.is("i", "me", "we"):
		return c.sameText("the author", Unnamed), true
	}
	return -1, false
}

// fits says whether a member may be called by a pronoun of that gender.
func (c *cast) fits(m int, g gender) bool {
	who := &c.members[m]
	switch {
	case who.kind == Organisation || who.kind == Document || who.kind == Group:
		return g == neuter
	case g == neuter:
		return who.kind != Person
	}
	return who.gender == unknownGender || who.gender == g
}

// person is whom "he" or "she" means: who was the subject of the sentence before
// if that is a person in the same block, else who spoke last, else the latest
// person that it fits.
func (c *cast) person(s span, g gender, last int) int {
	m := c.subjectOf(s.from, g)
	if m < 0 && last >= 0 && c.fits(last, g) && c.near(last, s.from) {
		m = last
	}
	if m < 0 {
		m = c.latest(s.from, g, true)
	}
	if m >= 0 {
		c.members[m].gender = g
		if c.members[m].kind == Unnamed {
			c.members[m].kind = Person
		}
	}
	return m
}

// near says whether a member was meant within the last few blocks.
func (c *cast) near(m, i int) bool {
	return c.tok[i].block-c.tok[c.members[m].latest].block <= nearBlocks
}

// nearBlocks is how many paragraphs back a pronoun may point.
const nearBlocks = 4

// subjectOf is the person named first in the sentence of token i before it, or
// else in the one before that in its block; -1 if there is none that fits.
func (c *cast) subjectOf(i int, g gender) int {
	sent := int(c.tok[i].sent)
	for k := sent; k >= 0 && k >= sent-1; k-- {
		s := c.sents[k].span
		if c.tok[s.from].block != c.tok[i].block {
			break
		}
		for j := s.from; j < min(s.to, i, s.from+longest); j++ {
			if c.tok[j].depth > 0 || c.tok[j].kind == openQuote {
				break
			}
			m, ok := c.at[j]
			if ok && c.members[m.member].kind == Person && c.fits(m.member, g) && m.to < len(c.tok) && !c.tok[m.to].is("'s") {
				return m.member
			}
		}
	}
	return -1
}

// latest is the member that was meant last before token i and fits.
func (c *cast) latest(i int, g gender, people bool) int {
	best := -1
	before, _ := slices.BinarySearch(c.where, i)
	for k := before - 1; k >= max(0, before-namesBack); k-- {
		if c.tok[i].block-c.tok[c.where[k]].block > nearBlocks {
			break
		}
		m := c.order[k]
		if c.fits(m, g) && (!people || c.members[m].kind == Person) {
			best = m
			break
		}
	}
	return best
}

// namesBack is how many names back a pronoun may point.
const namesBack = 60

// thing is what "it" means: the organisation or paper that spoke last, else the
// one named last.
func (c *cast) thing(s span, last int) int {
	if last >= 0 && c.fits(last, neuter) && c.near(last, s.from) {
		return last
	}
	return c.latest(s.from, neuter, false)
}

// many is whom "they" means: a group or an organisation that spoke last.
func (c *cast) many(s span, last int) int {
	if last >= 0 && c.members[last].kind != Person && c.near(last, s.from) {
		return last
	}
	return c.sameText("they", Group)
}

// antecedent is whom the relative pronoun at i means: the name that stands before
// it, with its apposition.
func (c *cast) antecedent(i, last int) int {
	s := c.sentence(i)
	for j := i - 1; j >= max(s.from, i-longest); j-- {
		if m, ok := c.at[j]; ok {
			return m.member
		}
	}
	return last
}
