package article

import (
	"strings"
	"unicode"
)

// starters are words that, with a capital, mostly begin a sentence.
var starters = set(`the a an this that these those he she it they we i you his her its their our my your there here
	what when where who why how but and or so yet if in on at for from with after before since while although though
	as by to of is are was were not no some many most all one both each every another other according asked such
	however meanwhile still also now then once last earlier later even despite during under over between among`)

// saying are the commonest verbs of speech, with which a clause behind a
// question or a shout goes on.
var saying = set(`said says asked asks added adds replied told wrote writes shouted cried exclaimed tweeted wondered
	demanded continued remarked joked quipped yelled declared responded answered laughed laughs sighed snapped barked
	mused chanted chants pleaded screamed whispered muttered insisted explained recalled thundered retorted shouts cries wonders`)

// set makes a set of the words of s.
func set(s string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(s) {
		out[w] = true
	}
	return out
}

// lowerCase says whether r is a small letter.
func lowerCase(r rune) bool { return unicode.IsLower(r) }
