package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// capitalised are words that are written with a capital wherever they stand, and
// name nobody who could be a party.
var capitalised = strings.Fields(`i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june
	july august september october november december mr mrs ms dr sir lord lady president minister ambassador general colonel
	professor secretary prime foreign chancellor senator king queen captain god english european western eastern northern southern
	house office nobel prize copyright reuters ap afp`)

// small are words that a sentence may open with, and that are no part of a name.
var small = strings.Fields(`the a an this that these those it he she they we you his her their its our your my but and or so if as at by for from in of on to
	with without while when where why how who what which there here then now after before since until although though despite
	meanwhile however both one two three four five some many most all no not never nobody only even still also yet just another other others
	such because is are was were be been has have had do does did will would can could should may might must let more less much any every each
	four reasons reason five six seven eight nine ten`)

// isProper reports whether a word could be a part of a name.
func isProper(word, lower string) bool {
	r, n := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(r) || n == len(word) || slices.Contains(small, lower) || slices.Contains(capitalised, lower) {
		return false
	}
	return !adjective(lower)
}

// adjective reports whether a word has the ending of a people's adjective:
// "Norlandish troops" names no party.
func adjective(lower string) bool {
	for _, end := range []string{"ian", "ians", "ish", "ese", "ean", "eans"} {
		if len(lower) > len(end)+2 && strings.HasSuffix(lower, end) {
			return true
		}
	}
	return false
}

// possessed reports whether a word has the ending of a possessive, behind which
// another name begins.
func possessed(word string) bool {
	return strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "’s") || strings.HasSuffix(word, "’") || strings.HasSuffix(word, "'")
}

// bare is a name without the ending of a possessive.
func bare(word string) string {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	return strings.Trim(word, "'’-")
}
