package article

import "fmt"

// grounds are what a headline counts when it counts its reasons.
var grounds = wordSet("reasons ways things lessons causes arguments factors grounds")

// headlineCount points out a headline that counts its reasons otherwise than the
// headings do: one of the two is amiss, or a heading was not seen for what it is.
func headlineCount(a *Article) {
	if a.Title.From >= a.Title.To || len(a.Argument.Reasons) < fewestReasons {
		return
	}
	words := wordsIn(a.Text, a.Title.From, a.Title.To)
	for i := range words {
		n, is := wholeNumber(words[i].low)
		if !is || n == float64(len(a.Argument.Reasons)) || !countsGrounds(words[i+1:]) {
			continue
		}
		a.Clashes = append(a.Clashes, Clash{A: -1, B: -1, Says: fmt.Sprintf(
			"“%s”, says the headline; %d headings are taken for its reasons.",
			squeezed(a.Text[words[i].from:a.Title.To]), len(a.Argument.Reasons))})
		return
	}
}

// countsGrounds reports whether a number before these words counts reasons: "four
// good reasons".
func countsGrounds(words []hedgeWord) bool {
	for i := 0; i < len(words) && i < 2 && words[i].gap == 0; i++ {
		if grounds[words[i].low] {
			return true
		}
	}
	return false
}
