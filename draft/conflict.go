package draft

import (
	"strings"

	"parley/article"
)

// warlike are words for what a draft's structure is about. One alone says
// little: a team attacks, a recipe has reserves.
var warlike = strings.Fields(`war wars warfare ceasefire cease-fire truce armistice peace troops army armies soldiers rebels militia insurgents
	invasion invaded occupation occupied front frontline battlefield sanctions mediator mediation negotiations talks negotiators envoy
	ambassador missiles drones shelling bombardment airstrikes siege casualties offensive conflict hostilities military forces
	territory government minister president junta regime blockade guarantees settlement`)

// warWords is how many different ones it takes.
const warWords = 4

// aboutConflict refuses an article that is about something else.
func aboutConflict(a *article.Article) error {
	seen := map[string]bool{}
	for _, s := range stretches(a) {
		for _, w := range wordsOf(cut(a, s.Span)) {
			seen[w.text] = true
		}
	}
	n := 0
	for _, w := range warlike {
		n += weigh(seen[w])
	}
	if n >= warWords {
		return nil
	}
	return &Error{
		"nothing in the text speaks of a war and of peace between two sides, which is what a draft is about",
		"parley new NAME starts a scenario from a template; parley draft --lexicon shows which words a draft looks for",
	}
}
