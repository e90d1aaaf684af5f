package article

import (
	"strconv"
	"strings"
	"time"
)

var figureMonths = map[string]time.Month{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
	"november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
	"nov": 11, "dec": 12,
}

// date is a day, a month, a year or an interval of years.
func (f *figuring) date(i int) int {
	for _, find := range []func(int) int{f.isoDay, f.dayMonth, f.monthFirst, f.years, f.year, f.decade, f.relative} {
		if n := find(i); n > 0 {
			return n
		}
	}
	return 0
}

func (f *figuring) dated(i, n int, text string) int {
	return f.add(i, n, Figure{Kind: Date, Date: text}, step{})
}

// isoDay reads "2025-05-20".
func (f *figuring) isoDay(i int) int {
	if w := f.word(i); len(w) == len(time.DateOnly) && startsWithDigit(w) {
		if _, err := time.Parse(time.DateOnly, w); err == nil {
			return f.dated(i, 1, w)
		}
	}
	return 0
}

// monthAt is the month that word i names: in capitals at its beginning, since
// "may" and "march" are words as well.
func (f *figuring) monthAt(i int) time.Month {
	if i < 0 || i >= len(f.words) || !f.words[i].capital {
		return 0
	}
	return figureMonths[f.words[i].low]
}

// dayMonth reads "20 May 2025", "20th of May" and "20 May".
func (f *figuring) dayMonth(i int) int {
	d, n := dayNumber(f.word(i)), 1
	if d == 0 {
		return 0
	}
	if f.next(i+1) == "of" {
		n = 2
	}
	m := f.monthAt(i + n)
	if m == 0 || f.next(i+n) == "" {
		return 0
	}
	n++
	if y := yearNumber(f.word(i + n)); y > 0 && f.joined(i+n) {
		return f.calendar(i, n+1, y, m, d)
	}
	return f.nearestDay(i, n, m, d)
}

// monthFirst reads "May 20, 2025", "May 20", "February 2022", and "in February".
func (f *figuring) monthFirst(i int) int {
	m := f.monthAt(i)
	if m == 0 {
		return 0
	}
	k := i + 1
	if f.between(k) == ". " && len(f.word(i)) <= 4 { // "Feb. 20"
		k = i + 1
	} else if f.next(k) == "" && !f.joined(k) {
		return f.bareMonth(i, m)
	}
	if y := yearNumber(f.word(k)); y > 0 {
		return f.dated(i, 2, monthText(y, m))
	}
	d := dayNumber(f.word(k))
	if d == 0 || f.next(k) == "" && f.between(k) != ". " {
		return f.bareMonth(i, m)
	}
	if y := yearNumber(f.word(k + 1)); y > 0 && f.joined(k+1) {
		return f.calendar(i, 3, y, m, d)
	}
	return f.nearestDay(i, 2, m, d)
}

// joined reports whether at most a comma stands before word i.
func (f *figuring) joined(i int) bool {
	b := f.between(i)
	return i < len(f.words) && (f.words[i].gap == 0 || b == ", ")
}

// dayNumber reads "20" and "20th" as a day of a month, 0 for anything else.
func dayNumber(w string) int {
	for _, suffix := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, suffix)
	}
	d, err := strconv.Atoi(w)
	if err != nil || d < 1 || d > 31 || len(w) > 2 {
		return 0
	}
	return d
}

// yearNumber reads four digits as a year, 0 for anything else.
func yearNumber(w string) int {
	y, err := strconv.Atoi(w)
	if err != nil || len(w) != 4 || y < firstYear || y > lastYear {
		return 0
	}
	return y
}
