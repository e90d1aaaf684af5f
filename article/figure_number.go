package article

import (
	"math"
	"strconv"
	"strings"
)

// numeral is a number as written.
type numeral struct {
	value       float64
	last, round float64 // see step
	unit        string  // letters or a sign behind it: "%", "km"
	scaled      bool    // "bn", "million" and the like belong to it
	words       bool    // written as a word
}

var magnitudes = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "bln": 1e9,
	"trillion": 1e12, "tn": 1e12, "trn": 1e12,
}

// shortMagnitudes are magnitudes of money only: elsewhere they are metres and tonnes.
var shortMagnitudes = map[string]float64{"m": 1e6, "b": 1e9, "t": 1e12}

// largestFigure keeps products of magnitudes finite and in sight.
const largestFigure = 1e18

// number reads the number that word i begins with, and how many words it has.
func (f *figuring) number(i int, money bool) (numeral, int) {
	n, ok := written(f.word(i), money)
	if !ok {
		return n, 0
	}
	k := 1
	for n.unit == "" {
		m := magnitudes[f.next(i+k)]
		if m == 0 && money && k == 1 {
			m = shortMagnitudes[f.next(i+k)]
		}
		if m == 0 || n.value*m > largestFigure {
			break
		}
		n.times(m)
		k++
	}
	return n, k
}

func (n *numeral) times(m float64) {
	n.value, n.last, n.round, n.scaled = decimal15(n.value*m), n.last*m, n.round*m, true
}

// decimal15 is a product as the decimal that a reader would write: 65.4bn is
// 65400000000, and no 65400000000.00001. Decimals of 15 digits survive a float64.
func decimal15(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 15, 64), 64)
	if err != nil {
		return x
	}
	return y
}

// written reads one word as a number: "12,000", "66.5bn", "20%", "twenty-five".
func written(w string, money bool) (numeral, bool) {
	if v, is := inWords(w); is {
		return numeral{value: v, last: 1, round: 1, words: true}, true
	}
	end := 0
	for end < len(w) && (startsWithDigit(w[end:]) || w[end] == '.' || w[end] == ',') {
		end++
	}
	n, ok := decimalNumber(w[:end])
	if !ok {
		return n, false
	}
	n.unit = w[end:]
	m := magnitudes[n.unit]
	if m == 0 && money {
		m = shortMagnitudes[n.unit]
	}
	if m > 0 && n.value*m <= largestFigure {
		n.times(m)
		n.unit = ""
	}
	return n, true
}

// inWords reads "five" and "twenty-five".
func inWords(w string) (float64, bool) {
	if v, is := smallNumbers[w]; is {
		return v, v > 0
	}
	tens, ones, hyphened := strings.Cut(w, "-")
	a, b := smallNumbers[tens], smallNumbers[ones]
	return a + b, hyphened && 20 <= a && a < 100 && 0 < b && b < 10
}

// decimalNumber reads digits with a point, and commas between thousands.
func decimalNumber(s string) (numeral, bool) {
	whole, fraction, pointed := strings.Cut(s, ".")
	if !grouped(whole) || pointed && !allDigits(fraction) {
		return numeral{}, false
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil || v > largestFigure {
		return numeral{}, false
	}
	n := numeral{value: v, last: math.Pow10(-len(fraction))}
	n.round = n.last
	if pointed {
		return n, true
	}
	digits := strings.ReplaceAll(whole, ",", "")
	zeros := len(digits) - len(strings.TrimRight(digits, "0"))
	n.round = math.Pow10(zeros)
	if strings.HasSuffix(whole, ",000") {
		n.last = math.Pow10(zeros / 3 * 3) // whole thousands are written out, not counted
	}
	return n, true
}

// grouped reports digits, with a comma before every three or with none.
func grouped(s string) bool {
	groups := strings.Split(s, ",")
	for i, g := range groups {
		if !allDigits(g) || i > 0 && len(g) != 3 || i == 0 && len(groups) > 1 && len(g) > 3 {
			return false
		}
	}
	return true
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
