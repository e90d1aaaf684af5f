package draft

import (
	"slices"
	"strings"

	"parley/article"
)

// Words of fighting, of making peace, and of what goes on in between. A team
// attacks and a recipe has reserves, so that a draft needs some of each.
var (
	ofFighting = strings.Fields(`war wars warfare troops army armies soldiers rebels militia militias insurgents invasion invaded invade
		occupation occupied frontline battlefield missiles shelling bombardment airstrikes strikes siege besieged casualties
		hostilities offensive fighting fighters shells drones`)
	ofPeace   = strings.Fields("peace ceasefire cease-fire truce armistice mediator mediators mediation mediate mediated mediates mediating")
	ofTalking = strings.Fields("negotiations negotiate negotiators negotiating talks settlement envoy sanctions")
)

// How much of these it takes: so many different ones, and so many in a thousand
// words. Of 84 news articles that were not about a war and its peace, a part of
// PolNeAR (Newell, Margolin and Ruths 2018), the one with most has 19 in a
// thousand; an article that is about them has 30 and more.
const (
	warWords   = 3
	warDensity = 20
)

// aboutConflict refuses an article that is about something else. Who names both
// sides has said that it is not.
func aboutConflict(a *article.Article, o Options) error {
	if tame(o.Holdout) != "" && tame(o.Rival) != "" {
		return nil
	}
	all, seen := 0, map[string]int{}
	for _, s := range stretches(a) {
		for _, w := range wordsOf(cut(a, s.Span)) {
			all++
			seen[w.text]++
		}
	}
	kinds, found := 0, [3]int{}
	for i, words := range [][]string{ofFighting, ofPeace, ofTalking} {
		for _, w := range words {
			found[i] += seen[w]
			kinds += weigh(seen[w] > 0)
		}
	}
	enough := 1000*(found[0]+found[1]+found[2]) >= warDensity*all
	if !slices.Contains(found[:2], 0) && kinds >= warWords && enough {
		return nil
	}
	return &Error{
		"the text speaks too little of a war and of peace between two sides, which is what a draft is about",
		"name both sides if it is about them all the same: --holdout NAME --other NAME; or start from a template: parley new NAME",
	}
}
