package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// question is what the scenario asks: the headline turned round where it says
// that somebody will or will never do something, else whether the holdout will
// make peace.
func question(title string, c cast) string {
	title = strings.TrimSpace(title)
	if strings.HasSuffix(title, "?") && !strings.HasPrefix(strings.ToLower(title), "why") {
		return title
	}
	if q := turned(title, c.holdout.name); q != "" {
		return q
	}
	return "Will " + c.holdout.name + " agree to end the war with " + c.rival.name + "?"
}

// asking are the verbs of a headline that a question can begin with, without
// their denial.
var asking = map[string]string{
	"will": "Will", "won't": "Will", "would": "Would", "wouldn't": "Would", "can": "Can", "can't": "Can", "cannot": "Can",
	"could": "Could", "is": "Is", "isn't": "Is", "are": "Are", "aren't": "Are", "may": "Might", "might": "Might",
}

// asks are words that a headline's own question begins with.
var asks = []string{"what", "how", "when", "where", "who", "which", "whether", "if"}

// turned is "Will X agree to Y?" for "The reasons why X will never agree to Y";
// "" for a headline of another form, or about somebody else.
func turned(title, holdout string) string {
	words := wordsOf(title)
	why := slices.IndexFunc(words, func(w token) bool { return w.text == "why" })
	verb := slices.IndexFunc(words, func(w token) bool { return asking[w.text] != "" })
	if verb <= why+1 || verb+1 >= len(words) || slices.Contains(asks, words[why+1].text) {
		return ""
	}
	rest := verb + 1
	for rest < len(words) && slices.Contains([]string{"never", "not", "ever"}, words[rest].text) {
		rest++
	}
	if rest == len(words) || strings.ContainsAny(title[words[why+1].from:words[verb].from], ",:;.?!") {
		return ""
	}
	who := strings.TrimSpace(title[words[why+1].from:words[verb].from])
	if !strings.Contains(strings.ToLower(who), strings.ToLower(holdout)) {
		return ""
	}
	what := strings.TrimRightFunc(title[words[rest].from:], func(r rune) bool { return unicode.IsPunct(r) && r != ')' || unicode.IsSpace(r) })
	if strings.ContainsAny(what, ".?!;:") {
		return ""
	}
	return asking[words[verb].text] + " " + lowered(who) + " " + what + "?"
}

// lowered begins with a small letter where the text opens with an article.
func lowered(s string) string {
	first, _, _ := strings.Cut(s, " ")
	if r, n := utf8.DecodeRuneInString(s); slices.Contains([]string{"The", "A", "An"}, first) {
		return string(unicode.ToLower(r)) + s[n:]
	}
	return s
}

// hopeful reports whether a headline says that there will be a deal: it speaks of
// agreeing, and denies nothing.
func hopeful(title string) bool {
	agrees, refuses := false, false
	for _, w := range wordsOf(title) {
		agrees = agrees || slices.ContainsFunc([]string{"agree*", "accept*", "settl*", "sign*", "compromis*", "concede*", "make", "end*"}, func(p string) bool { return matches(w.text, p) })
		refuses = refuses || denies(w.text) || slices.Contains(refusing, w.text)
	}
	return agrees && !refuses && !strings.HasSuffix(strings.TrimSpace(title), "?")
}
