package brief

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode"
)

// certain is how near to 0 or 1 a chance must be to be called that: a mass
// balance of 1e-12 leaves it far behind, and no reader could tell the difference.
const certain = 1e-9

// Percent is a chance as a reader says it: whole per cent, and words where
// that would round to nothing or to everything.
func Percent(p float64) string {
	return strings.NewReplacer("<", "less than ", ">", "more than ").Replace(percent(p))
}

// percent is the same for a table: "<1%" and ">99%" instead of words.
func percent(p float64) string {
	switch {
	case math.IsNaN(p) || math.IsInf(p, 0):
		return "–"
	case math.Abs(p) < certain:
		return "0%"
	case math.Abs(p-1) < certain:
		return "100%"
	case p < 0: // a change, where one is printed as a chance
		return fixed(100*p, 0) + "%"
	case p < 0.005:
		return "<1%"
	case p > 0.995 && p < 1:
		return ">99%"
	}
	return strconv.FormatFloat(math.Round(100*p), 'f', 0, 64) + "%"
}

// fractions are the odds that people say for chances from a third on.
var fractions = []struct {
	p    float64
	text string
}{
	{1. / 3, "1 in 3"},
	{2. / 5, "2 in 5"},
	{1. / 2, "1 in 2"},
	{3. / 5, "3 in 5"},
	{2. / 3, "2 in 3"},
	{3. / 4, "3 in 4"},
	{4. / 5, "4 in 5"},
	{9. / 10, "9 in 10"},
	{19. / 20, "19 in 20"},
}

// odds is a chance as "about 1 in 7".
func odds(p float64) string {
	switch {
	case math.IsNaN(p) || p < certain:
		return "none"
	case p < 0.01:
		return "less than 1 in 100"
	case p > 0.99:
		return "more than 99 in 100"
	case p < 0.29:
		return "about 1 in " + strconv.Itoa(rounded(1/p))
	}
	best := fractions[0]
	for _, f := range fractions[1:] {
		if math.Abs(f.p-p) < math.Abs(best.p-p) {
			best = f
		}
	}
	return "about " + best.text
}

// rounded is n to the nearest number that anybody would say.
func rounded(n float64) int {
	step := 1.
	switch {
	case n > 50:
		step = 10
	case n > 20:
		step = 5
	}
	return int(math.Round(n/step) * step)
}

// decimals is how many places show two digits of the smaller and no more than
// four places of anything of a size.
func decimals(size float64) int {
	if !(size > 0) || math.IsInf(size, 0) {
		return 2
	}
	d := 1 - int(math.Floor(math.Log10(size)))
	return max(0, min(4, d))
}

// fixed writes x with so many places and a proper minus, and never "-0".
func fixed(x float64, places int) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "–"
	}
	s := strconv.FormatFloat(x, 'f', places, 64)
	if saysNothing(s) {
		s = strings.TrimPrefix(s, "-")
	}
	return strings.Replace(s, "-", "−", 1)
}

// saysNothing reports whether a printed number is nothing but noughts.
func saysNothing(number string) bool { return !strings.ContainsAny(number, "123456789") }

// digits is x with so many significant digits, and no exponent for the sizes
// that people write.
func digits(x float64, n int) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "–"
	}
	if x == 0 {
		return "0"
	}
	places := n - 1 - int(math.Floor(math.Log10(math.Abs(x))))
	if places > 9 || places < -12 {
		return strings.Replace(strconv.FormatFloat(x, 'g', n, 64), "-", "−", 1)
	}
	s := fixed(x, max(places, 0))
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// display is a party's name as a reader sees it: with a capital letter, or as
// its description spells it; a name of two letters is an abbreviation.
func display(name, about string) string {
	for _, word := range strings.FieldsFunc(about, func(r rune) bool { return !unicode.IsLetter(r) && r != '_' }) {
		if strings.EqualFold(word, name) && word != name {
			return word
		}
	}
	if letters := []rune(name); len(letters) == 2 {
		return strings.ToUpper(name)
	}
	words := strings.Split(name, "_")
	for i, w := range words {
		words[i] = capital(w)
	}
	return strings.Join(words, " ")
}

// capital is s with its first letter in upper case.
func capital(s string) string {
	for i, r := range s {
		return s[:i] + string(unicode.ToUpper(r)) + s[i+len(string(r)):]
	}
	return s
}

// possessive is "Russia's", "the United States'".
func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// list joins words with commas and a last "and".
func list(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// count is "1 month", "3 months".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
