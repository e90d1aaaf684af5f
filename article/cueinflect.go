package article

import (
	_ "embed"
	"strings"
)

// verbsText lists verbs with irregular forms.
//
//go:embed verbs.txt
var verbsText string

// verbForm is a set of forms of a verb.
type verbForm uint8

const (
	formBase verbForm = 1 << iota // say
	formS                         // says
	formPast                      // said
	formPart                      // said, as in "has said", "was said"
	formIng                       // saying
)

// finite are the forms that can be a clause's own verb.
const finite = formBase | formS | formPast

// inflected is a form of a verb.
type inflected struct {
	text string
	form verbForm
}

// inflection makes the forms of English verbs.
type inflection struct {
	irregular map[string][][2]string // past and participle of a base form
	doubled   map[string]bool        // base forms that double their last consonant
}

// readVerbs reads the table of irregular verbs.
func readVerbs(text string) *inflection {
	in := &inflection{map[string][][2]string{}, map[string]bool{}}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) != 3 || f[0] == "#" {
			continue
		}
		in.irregular[f[0]] = append(in.irregular[f[0]], [2]string{f[1], f[2]})
		last := f[0][len(f[0])-1:]
		in.doubled[f[0]] = in.doubled[f[0]] || strings.HasPrefix(f[1], f[0]+last) && !vowel(f[0], len(f[0])-1)
	}
	return in
}

// forms are all forms of the verb with this base form.
func (in *inflection) forms(base string) []inflected {
	if base == "be" {
		return []inflected{
			{"be", formBase},
			{"is", formS},
			{"are", formBase},
			{"am", formBase},
			{"'s", formS},
			{"'re", formBase},
			{"'m", formBase},
			{"was", formPast},
			{"were", formPast},
			{"been", formPart},
			{"being", formIng},
		}
	}
	out := []inflected{{base, formBase}, {withS(base), formS}, {in.ing(base), formIng}}
	if base == "have" {
		out[1].text = "has"
	}
	pasts, ok := in.irregular[base]
	if !ok {
		pasts = [][2]string{{in.ed(base), in.ed(base)}}
	}
	for _, p := range pasts {
		out = append(out, inflected{p[0], formPast}, inflected{p[1], formPart})
	}
	return out
}

// ing is the form in -ing.
func (in *inflection) ing(base string) string {
	switch {
	case strings.HasSuffix(base, "ie"):
		return base[:len(base)-2] + "ying"
	case strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") && !strings.HasSuffix(base, "ye") && base != "be":
		return base[:len(base)-1] + "ing"
	case in.doubles(base):
		return base + base[len(base)-1:] + "ing"
	}
	return base + "ing"
}

// ed is the regular past.
func (in *inflection) ed(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case base[n-1] == 'y' && n > 1 && !vowel(base, n-2):
		return base[:n-1] + "ied"
	case in.doubles(base):
		return base + base[n-1:] + "ed"
	}
	return base + "ed"
}

// doubles says whether the last consonant doubles before a vowel: in words of
// one syllable with one vowel before one consonant, and in those of the table.
func (in *inflection) doubles(base string) bool {
	n := len(base)
	if in.doubled[base] {
		return true
	}
	if n < 3 || vowel(base, n-1) || !vowel(base, n-2) || vowel(base, n-3) || strings.ContainsRune("wxy", rune(base[n-1])) {
		return false
	}
	for i := 0; i < n-2; i++ {
		if vowel(base, i) {
			return false
		}
	}
	return true
}

// withS is the third person of a verb, and the plural of a noun.
func withS(base string) string {
	n := len(base)
	switch {
	case n == 0:
		return ""
	case base[n-1] == 'y' && n > 1 && !vowel(base, n-2):
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), base == "go", base == "do", base == "veto", base == "echo":
		return base + "es"
	}
	return base + "s"
}

// vowel says whether letter i of a word is a vowel. "y" is one inside a word,
// "u" behind "q" is none.
func vowel(s string, i int) bool {
	switch s[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || s[i-1] != 'q'
	case 'y':
		return i > 0
	}
	return false
}
