package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// withoutClitic is how much of the word of n bytes at i is left without what
// hangs on it, or all that it is if the word is itself such a piece.
func (x *lexed) withoutClitic(i, n int) int {
	s := x.text[i : i+n]
	at := strings.LastIndexFunc(s, func(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' })
	if at <= 0 {
		return n
	}
	_, size := utf8.DecodeRuneInString(s[at:])
	switch strings.ToLower(s[at+size:]) {
	case "s", "d", "ll", "ve", "re", "m":
		return at
	}
	return n
}

// point is 1 if the word of n bytes at the start of s takes the point after it:
// an abbreviation, or an initial before a name.
func point(s string, n int) int {
	if n >= len(s) || s[n] != '.' || strings.HasPrefix(s[n:], "..") {
		return 0
	}
	w := s[strings.LastIndexByte(s[:n], '-')+1 : n] // "R-Wis."
	if strings.Contains(w, ".") && single(w) {      // U.S., a.m.
		return 1
	}
	switch kind := abbreviation(w); {
	case kind == 0, kind == beforeNumber && !number(s[n+1:]):
		return initial(w, s[n+1:])
	}
	return 1
}

// abbreviation is how w, without its point, is known as one; 0 if it is none.
// Most are told by their capital: "ill." ends a sentence, "Ill." is a state.
func abbreviation(w string) int {
	r, _ := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(r) && !small[w] {
		return 0
	}
	return abbreviations[strings.ToLower(w)]
}

// small are the abbreviations that are written small.
var small = map[string]bool{
	"vs": true, "v": true, "cf": true, "viz": true, "approx": true, "etc": true, "al": true, "p": true, "pp": true, "ca": true, "no": true,
}

// initial is 1 if w is a single capital with a name behind it.
func initial(w, rest string) int {
	r, size := utf8.DecodeRuneInString(w)
	if size != len(w) || !unicode.IsUpper(r) || r == 'I' && !strings.HasPrefix(rest, ".") {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \u00a0"))
	if unicode.IsUpper(next) {
		return 1
	}
	return 0
}

// number says whether a number follows.
func number(s string) bool {
	s = strings.TrimLeft(s, " \u00a0")
	return s != "" && '0' <= s[0] && s[0] <= '9'
}

// An abbreviation is known by what tends to follow it.
const (
	beforeName   = 1 + iota // never ends a sentence: "Mr."
	beforeNumber            // "No.", an abbreviation only before a number
	anywhere                // may end a sentence: "Inc."
)

// abbreviations are words that take a point of their own, without it.
var abbreviations = abbreviated()

func abbreviated() map[string]int {
	out := map[string]int{}
	for kind, words := range map[int]string{
		beforeName: "mr mrs ms mx messrs mme mlle dr prof rev hon gen lt col maj capt cpl sgt cmdr adm pvt brig amb " +
			"gov sen rep reps sens govs atty supt insp det fr st mt ft pres vs v cf viz approx",
		beforeNumber: "no nos p pp vol fig sec art ch jan feb mar apr jun jul aug sep sept oct nov dec ca",
		anywhere: "inc corp co ltd llc plc bros jr sr esq etc al dept est assn univ ave blvd rd ala ariz ark calif " +
			"colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo",
	} {
		for _, w := range strings.Fields(words) {
			out[w] = kind
		}
	}
	return out
}
