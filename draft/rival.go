package draft

import (
	"slices"
	"strings"

	"parley/article"
)

// against are the words before the other side's name.
var against = []phrase{
	{{"war", "in"}},
	{{"war", "with"}},
	{{"war", "on"}},
	{{"war", "against"}},
	{{"peace", "with"}},
	{{"invasion", "of"}},
	{{"attack*", "on"}},
	{{"strike*", "on"}},
	{{"occupation", "of"}},
	{{"talks", "with"}},
	{{"deal", "with"}},
	{{"ceasefire", "with"}},
	{{"truce", "with"}},
	{{"fight*", "against"}},
	{{"conflict", "with"}},
	{{"siege", "of"}},
}

func rivalOf(a *article.Article, r *roll, c cast) party {
	if name := r.most(func(m mention) int { return opposed(a, m, c) }, c); name != "" {
		return party{name: name, why: `words such as "war in", "war with" or "between ... and" stand before it`}
	}
	return party{}
}

// leftOver is the other side where no words tell it: who is left when the
// mediator has been found.
func leftOver(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	if name := r.most(func(m mention) int { return weigh(!r.explains(m.name, spoke)) }, c); name != "" {
		return party{name: name, why: "of the names left the article has it most"}
	}
	return party{name: "the other side", why: nameless}
}

// opposed says how much a mention speaks for being the other side: more in the
// headline.
func opposed(a *article.Article, m mention, c cast) int {
	words := wordsOf(behind(a.Text, m.from, 40))
	n := 0
	for _, p := range against {
		if at := runIn(words, p[0]); at >= 0 && len(words)-at-len(p[0]) < 2 {
			n = 1
		}
	}
	if i := slices.IndexFunc(words, func(w token) bool { return w.text == "between" }); i >= 0 {
		pair := strings.ToLower(behind(a.Text, m.from, 40) + ahead(a.Text, m.from, 60))
		n += 2 * weigh(strings.Contains(pair, strings.ToLower(c.holdout.name)))
	}
	if m.section < 0 {
		n *= 10
	}
	return n
}
