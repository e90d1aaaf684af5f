package article

import "strings"

// class is the classes of token i.
func (x *lexed) class(i int) class {
	c, _ := english().classify(&x.tok[i])
	return c
}

// form is the forms of a verb that token i can be.
func (x *lexed) form(i int) verbForm {
	_, f := english().classify(&x.tok[i])
	return f
}

// quotative says whether token i is a verb that may stand beside a quotation:
// one of saying, thinking or writing whose content may stand before it.
func (x *lexed) quotative(i int) bool {
	t := &x.tok[i]
	if t.kind != wordToken || t.depth != 0 {
		return false
	}
	if quotatives[t.lower] {
		return true
	}
	for _, c := range english().byForm[t.lower] {
		if c.kind == verbCue && c.has(framePost) && len(c.words) == 1 {
			return true
		}
	}
	return false
}

// finite says whether the verb of saying i can be a clause's own.
func (x *lexed) finite(i int) bool {
	return x.form(i)&finite != 0 || quotatives[x.tok[i].lower] && !strings.HasSuffix(x.tok[i].lower, "ing")
}

// quotatives are verbs that stand beside quotations and are no cues otherwise.
var quotatives = set(`reads read sings sang sing goes went signs signed begins began ends ended proclaimed proclaims
	summed sums shot fired chimed chimes cautioned cautions ranted deadpanned deadpans intoned chanted chanting reading
	singing proclaiming pleaded pleads telling stated states cracked cracks drawled mused barked snapped snaps sighed sighs
	laughed recounts recounted offered offers texted emailed posted posts blogged captioned writing asking saying
	demanded demands demanding replying concluding advised advises countered counters cautioning calling shouting jokes joking`)

// startsPhrase says whether a noun phrase can begin with token i.
func (x *lexed) startsPhrase(i int) bool {
	t := &x.tok[i]
	c := x.class(i)
	if t.kind == numberToken || c&(classSubject|classDeterminer|classPossessive) != 0 {
		return true
	}
	if t.kind != wordToken || c&(classPreposition|classAnd|classBut|classSubordinator|classAuxiliary) != 0 {
		return false
	}
	return t.capital || c&classAdverb == 0 && x.form(i)&formIng == 0
}

// auxiliaries is where the verb group begins that ends with the verb v: its
// auxiliaries and the adverbs among them, not before from.
func (x *lexed) auxiliaries(from, v int) int {
	for i := v - 1; i >= from; i-- {
		c := x.class(i)
		switch {
		case x.tok[i].capital:
			return v
		case c&(classAuxiliary|classNot|classAdverb) != 0 && c&(classSubject|classTime) == 0 || x.tok[i].is("'s", "'d", "'ve", "'ll", "to", "once", "again", "also", "then", "later"):
			v = i
		case x.tok[i].is("and") && i > from && x.form(i-1)&finite != 0 && x.class(i-1)&classVerb != 0:
			v = i - 1 // "laughed and said"
		default:
			return v
		}
	}
	return v
}

// subject is the noun phrase that fills tokens from to to, its closing comma
// apart, or nothing if it cannot be one.
func (x *lexed) subject(from, to int) []span {
	for to > from && x.tok[to-1].is(",") {
		to--
	}
	if to <= from || to-from > longest || !x.startsPhrase(from) {
		return nil
	}
	return []span{{from, to}}
}

// longest is how many tokens a noun phrase may have, with all that hangs on it.
const longest = 60

// phraseFrom is the noun phrase that begins at i: a name, an office, what is set
// behind it between commas. It ends where the sentence goes on with when, where
// or what else was done.
func (x *lexed) phraseFrom(i, end int) []span {
	if !x.startsPhrase(i) {
		return nil
	}
	from := i
	if x.class(i)&classSubject != 0 {
		return []span{{i, i + 1}}
	}
	for i < min(end, from+longest) && !x.closesPhrase(from, i, end) {
		i = x.pastBracket(i, end)
	}
	for i > from && x.tok[i-1].kind == markToken && !x.tok[i-1].is(")", "]", "%") {
		i--
	}
	if i == from {
		return nil
	}
	return []span{{from, i}}
}

// pastBracket is behind token i, or behind what it opens in brackets.
func (x *lexed) pastBracket(i, end int) int {
	if x.tok[i].is("(", "[") {
		for k := i + 1; k < min(end, i+longestName); k++ {
			if x.tok[k].is(")", "]") {
				return k + 1
			}
		}
	}
	return i + 1
}

// closesPhrase says whether the phrase from from on ends before i.
func (x *lexed) closesPhrase(from, i, end int) bool {
	t := &x.tok[i]
	switch {
	case t.kind == openQuote && !x.nickname(i):
		return true
	case t.is(";", ":", "—", "–", "--"), terminal(t):
		return true
	case t.is(","):
		return i+1 >= end || !x.apposed(i+1)
	case i > from && t.is("in", "on", "during", "at", "after", "before", "when", "as", "while", "because", "earlier", "this", "last", "via", "by"):
		return !x.partOfName(from, i)
	case i > from && x.class(i)&classTime != 0:
		return true
	case i > from && x.tok[i-1].kind == markToken:
		return false
	}
	return i > from && x.class(i)&classSubject != 0
}

// partOfName says whether a preposition at i belongs to the phrase: it names
// where an office is, "a lawyer at the Fund", "director of studies in Sorn".
func (x *lexed) partOfName(from, i int) bool {
	if !x.tok[i].is("at", "in", "on") || i+1 >= len(x.tok) {
		return false
	}
	for k := from + 1; k < i; k++ {
		if x.tok[k].is(",") {
			return !x.tok[i+1].is("a", "an") && x.class(i+1)&classTime == 0
		}
	}
	return false
}

// apposed says whether an apposition begins at i, behind a comma: "the chair of",
// "a lawyer", "who has", "35,", "now an adviser".
func (x *lexed) apposed(i int) bool {
	t := &x.tok[i]
	if t.kind == numberToken || t.is("a", "an", "the", "who", "whose", "one", "now", "then", "former", "formerly", "his", "her", "its", "their", "of", "jr.", "sr.", "president", "chairman", "director") {
		return true
	}
	c, f := x.class(i), x.form(i)
	return t.kind == wordToken && f&formIng == 0 && c&(classAnd|classBut|classPreposition|classSubordinator|classAuxiliary|classAdverb|classSubject) == 0
}
