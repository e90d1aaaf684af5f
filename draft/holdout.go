package draft

import (
	"slices"
	"strings"

	"parley/article"
)

// holdoutOf guesses who holds out: the headline's subject, else who is said to
// refuse, else who is named most.
func holdoutOf(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	if name := subject(cut(a, a.Title), r.within(a, a.Title)); c.free(name) {
		return party{name: name, why: "it is the subject of the headline"}
	}
	if name := r.most(func(m mention) int { return weigh(refuses(a, m)) }, c); name != "" {
		return party{name: name, why: "the article says that it refuses"}
	}
	if name := r.most(func(m mention) int { return weigh(m.heading) }, c); name != "" {
		return party{name: name, why: "the headings name it most"}
	}
	if name := r.most(func(m mention) int { return weigh(!r.explains(m.name, spoke)) }, c); name != "" {
		return party{name: name, why: "the article names it most"}
	}
	return party{name: "the holdout", why: nameless}
}

// subject is who a headline is about: the last name before its verb, or, where
// no name is there, the words between "why" and the verb.
func subject(title string, names []mention) string {
	words := wordsOf(title)
	verb := slices.IndexFunc(words, func(w token) bool {
		return slices.Contains(modals, w.text) || slices.Contains(refusing, w.text)
	})
	if verb <= 0 {
		return ""
	}
	for _, m := range slices.Backward(names) {
		if strings.Contains(title[:words[verb].from], m.name) {
			return m.name
		}
	}
	why := slices.IndexFunc(words, func(w token) bool { return w.text == "why" })
	if why < 0 || why+1 >= verb || verb-why-1 > longestSubject {
		return ""
	}
	return title[words[why+1].from:words[verb-1].to]
}

// longestSubject is how many words a subject without a name has at most, such
// as "the northern rebels".
const longestSubject = 4

// refuses reports whether a name stands right before words of refusal.
func refuses(a *article.Article, m mention) bool {
	for i, w := range wordsOf(ahead(a.Text, m.to, 60)) {
		if slices.Contains(refusing, w.text) || w.text == "never" || w.text == "won't" {
			return i < 4
		}
	}
	return false
}
