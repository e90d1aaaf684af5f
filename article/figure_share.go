package article

import "strings"

// share is a number of hundredths: "20 per cent", "6% a month".
func (f *figuring) share(i int) int {
	n, k := f.number(i, false)
	if k == 0 {
		return 0
	}
	more, is := f.hundredths(i+k, n)
	if !is {
		return 0
	}
	k += more
	if w := f.next(i + k); n.unit == "" && (w == "points" || w == "point") {
		return 0
	}
	f.add(i, k, Figure{Kind: Portion, Value: decimal15(n.value / 100)}, step{last: n.last / 100, round: n.round / 100})
	k += f.per(i+k, f.last())
	if f.last().Kind == PerTime {
		f.last().Unit = "share"
	}
	return k
}

// hundredths reports whether the number before word i is of hundredths, and how
// many words say so.
func (f *figuring) hundredths(i int, n numeral) (words int, is bool) {
	switch {
	case n.unit == "%":
		return 0, true
	case n.unit != "":
		return 0, false
	case i < len(f.words) && f.between(i) == " % " || f.between(i) == " %":
		return 0, true
	case f.next(i) == "percent", f.next(i) == "pc":
		return 1, true
	case f.next(i) == "per" && f.next(i+1) == "cent":
		return 2, true
	}
	return 0, false
}

// ordinals are the parts that fractions count.
var ordinals = map[string]float64{
	"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"hundredth": 100,
}

// fraction is a share in words: "a fifth of", "two-thirds", "one in three", "half".
func (f *figuring) fraction(i int) int {
	if n := f.outOf(i); n > 0 {
		return n
	}
	w := f.word(i)
	if above, below, is := strings.Cut(w, "-"); is {
		return f.parts(i, 1, above, below)
	}
	if w == "half" && f.halved(i) {
		return f.portion(i, 1, 0.5)
	}
	if f.next(i+1) == "" {
		return 0
	}
	return f.parts(i, 2, w, f.word(i+1))
}

// parts reads above times one part in below, of k words.
func (f *figuring) parts(i, k int, above, below string) int {
	a, is := smallNumbers[above]
	if above == "a" || above == "an" {
		a, is = 1, true
	}
	b := ordinals[strings.TrimSuffix(below, "s")]
	if below == "halves" {
		b = 2
	}
	if !is || a == 0 || b == 0 || a > b || a > 1 != strings.HasSuffix(below, "s") {
		return 0
	}
	switch {
	case !f.partOf(i + k):
		return 0
	case below == "quarter" && f.next(i+k) == "" && !roughWords[f.word(i-1)] && f.word(i-1) != "by":
		return 0 // of a year
	}
	return f.portion(i, k, a/b)
}

// partOf reports whether what follows lets an ordinal be a fraction: "a third of"
// and no "a third man".
func (f *figuring) partOf(i int) bool {
	w := f.next(i)
	return w == "" || w == "of" || w == "the" || w == "as" || w == "more" || w == "less" || w == "to" || w == "and" || w == "or" || w == "in"
}

// halved reports whether "half" at i is a share.
func (f *figuring) halved(i int) bool {
	switch f.word(i - 1) {
	case "first", "second", "other", "better", "latter", "and", "a", "an", "one":
		return false
	}
	switch f.next(i + 1) {
	case "of", "the", "its", "their", "his", "her", "our", "all", "those", "these", "that", "as":
		return true
	}
	return false
}

// outOf reads "one in three", "9 out of 10" and "one-in-three" at i.
func (f *figuring) outOf(i int) int {
	ws := []string{f.word(i), f.next(i + 1), f.next(i + 2), f.next(i + 3)}
	k := 3
	if hyphened := strings.Split(ws[0], "-"); len(hyphened) == 3 {
		ws, k = append(hyphened, ""), 1
	} else if ws[1] == "out" && ws[2] == "of" {
		ws, k = []string{ws[0], "in", ws[3], ""}, 4
	}
	a, isA := wholeNumber(ws[0])
	b, isB := wholeNumber(ws[2])
	if !isA || !isB || ws[1] != "in" || a > b || b > mostOutOf {
		return 0
	}
	return f.portion(i, k, a/b)
}

// mostOutOf keeps "five in 2019" from being a share.
const mostOutOf = 1000

func (f *figuring) portion(i, k int, value float64) int {
	return f.add(i, k, Figure{Kind: Portion, Value: value}, step{})
}
