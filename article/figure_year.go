package article

import (
	"strconv"
	"strings"
)

// Years outside these are numbers of something else.
const (
	firstYear = 1000
	lastYear  = 2199
)

// A year within these goes before a noun: "the 2010 treaty".
const (
	firstNamed = 1900
	lastNamed  = 2099
)

// yearLeads stand before a year that no month comes with.
var yearLeads = wordSet("in since of from by until till during after before early late mid between to through around year summer winter spring autumn fall and or")

// years reads "between 2012 and 2015", "from 2012 to 2015" and "2012-15".
func (f *figuring) years(i int) int {
	if w := f.word(i); w == "between" || w == "from" {
		a, b := yearNumber(f.next(i+1)), yearNumber(f.next(i+3))
		if mid := f.next(i + 2); a > 0 && b > 0 && (mid == "and" && w == "between" || mid == "to" || mid == "until") {
			return f.interval(i, 4, a, b)
		}
	}
	a := yearNumber(f.word(i))
	if dash := f.between(i + 1); a == 0 || dash != "-" && dash != "–" {
		return 0
	}
	second := f.word(i + 1)
	if len(second) == 2 && allDigits(second) {
		second = f.word(i)[:2] + second
	}
	if b := yearNumber(second); b > 0 {
		return f.interval(i, 2, a, b)
	}
	return 0
}

// interval is years a to b; where they stand the wrong way round, that is said.
func (f *figuring) interval(i, n, a, b int) int {
	text := strconv.Itoa(a) + "/" + strconv.Itoa(b)
	if a > b {
		f.clash(f.words[i].from, f.words[i+n-1].to, "ends before it begins")
		text = ""
	}
	return f.dated(i, n, text)
}

// year reads a year behind a word that leads up to one, or in brackets.
func (f *figuring) year(i int) int {
	y := yearNumber(f.word(i))
	if y == 0 || strings.Contains(f.word(i), ",") {
		return 0
	}
	bracketed := strings.HasSuffix(f.between(i), "(") && strings.HasPrefix(f.between(i+1), ")")
	named := firstNamed <= y && y <= lastNamed && determined[f.word(i-1)] && f.next(i) != "" && magnitudes[f.next(i+1)] == 0
	if !bracketed && !named && (!yearLeads[f.word(i-1)] || f.next(i) == "" || f.notYear(i+1)) {
		return 0
	}
	return f.dated(i, 1, strconv.Itoa(y))
}

// notYear reports whether the words at i say that a number before them counts.
func (f *figuring) notYear(i int) bool {
	unit, _ := f.counted(i)
	w := f.next(i)
	return unit != "" || w == "per" || w == "percent" || magnitudes[w] > 0 || currencyWords[w] != ""
}

// decade reads "1990s".
func (f *figuring) decade(i int) int {
	w, is := strings.CutSuffix(f.word(i), "s")
	y := yearNumber(w)
	if !is || y == 0 || y%10 != 0 {
		return 0
	}
	return f.dated(i, 1, w+"/"+strconv.Itoa(y+9))
}
