package article

import (
	"fmt"
	"strconv"
	"time"
)

// day is a day, or the zero time where it is not known.
type day struct{ time.Time }

// isoDayOf reads the day at the beginning of a text such as "2025-05-20".
func isoDayOf(s string) day {
	if len(s) < len(time.DateOnly) {
		return day{}
	}
	t, err := time.Parse(time.DateOnly, s[:len(time.DateOnly)])
	if err != nil {
		return day{}
	}
	return day{t}
}

func (d day) known() bool { return !d.IsZero() }

func (d day) text() string { return d.Format(time.DateOnly) }

func monthText(y int, m time.Month) string { return fmt.Sprintf("%04d-%02d", y, int(m)) }

// calendar is a day with its year. That it does not exist, or is another day of
// the week than the text says, is pointed out.
func (f *figuring) calendar(i, n, y int, m time.Month, d int) int {
	t := day{time.Date(y, m, d, 0, 0, 0, 0, time.UTC)}
	from, to := f.words[i].from, f.words[i+n-1].to
	if t.Day() != d {
		f.clash(from, to, "is no day of the calendar")
		return f.dated(i, n, "")
	}
	if w, is := weekdays[f.word(i-1)]; is && f.joined(i) && w != t.Weekday() && afterReform(y) {
		f.clash(f.words[i-1].from, to, "was a "+t.Weekday().String())
	}
	return f.dated(i, n, t.text())
}

// afterReform reports years that every country's calendar has alike, Greece's
// the last.
func afterReform(y int) bool { return y > 1923 }

var weekdays = map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
}

// nearestDay is a day without a year: the one that is nearest to the article's
// own, where that is known.
func (f *figuring) nearestDay(i, n int, m time.Month, d int) int {
	if !f.published.known() {
		return f.dated(i, n, "")
	}
	best := day{}
	for y := f.published.Year() - 1; y <= f.published.Year()+1; y++ {
		t := day{time.Date(y, m, d, 0, 0, 0, 0, time.UTC)}
		if t.Day() == d && (!best.known() || t.Sub(f.published.Time).Abs() < best.Sub(f.published.Time).Abs()) {
			best = t
		}
	}
	if !best.known() {
		return f.dated(i, n, "")
	}
	return f.dated(i, n, best.text())
}

// bareMonth is a month without a year behind a word that leads up to one: the
// nearest to the article's own day, where that is known.
func (f *figuring) bareMonth(i int, m time.Month) int {
	if !monthWords[f.word(i-1)] || f.next(i) == "" || f.monthAfter(i) {
		return 0
	}
	if !f.published.known() {
		return f.dated(i, 1, "")
	}
	months := int(m) - int(f.published.Month())
	switch w := f.word(i - 1); {
	case w == "last" && months >= 0, w != "next" && w != "last" && months > 6:
		months -= 12
	case w == "next" && months <= 0, w != "next" && w != "last" && months <= -6:
		months += 12
	}
	return f.dated(i, 1, f.months(months))
}

// monthAfter reports a name that goes on, and is no month: "of April Smith".
func (f *figuring) monthAfter(i int) bool {
	return f.next(i+1) != "" && f.words[i+1].capital && f.monthAt(i+1) == 0
}

// months is the month that is n after the article's own.
func (f *figuring) months(n int) string {
	y, m := f.published.Year(), int(f.published.Month())-1+n
	y += floorDiv(m, 12)
	return monthText(y, time.Month(m-12*floorDiv(m, 12)+1))
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// relative reads "last month", "this year", "next week" and "yesterday".
func (f *figuring) relative(i int) int {
	w, unit := f.word(i), f.next(i+1)
	shift, is := map[string]int{"last": -1, "this": 0, "next": 1}[w]
	switch {
	case w == "yesterday" && f.published.known():
		return f.dated(i, 1, day{f.published.AddDate(0, 0, -1)}.text())
	case w == "yesterday":
		return f.dated(i, 1, "")
	case !is || unit != "week" && unit != "month" && unit != "year" || f.word(i-1) == "the" || f.word(i-1) == "in" && w == "the":
		return 0
	case !f.published.known():
		return f.dated(i, 2, "")
	case unit == "week":
		return f.dated(i, 2, f.week(shift))
	case unit == "month":
		return f.dated(i, 2, f.months(shift))
	}
	return f.dated(i, 2, strconv.Itoa(f.published.Year()+shift))
}

// week is the days from Monday to Sunday of the n-th week after the article's own.
func (f *figuring) week(n int) string {
	back := (int(f.published.Weekday()) + 6) % 7
	monday := f.published.AddDate(0, 0, 7*n-back)
	return day{monday}.text() + "/" + day{monday.AddDate(0, 0, 6)}.text()
}
