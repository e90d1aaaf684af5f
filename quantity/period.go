package quantity

import "strings"

// Period is a scenario's step. The zero value counts as Month.
type Period string

// The periods a scenario may have.
const (
	Week    Period = "week"
	Month   Period = "month"
	Quarter Period = "quarter"
)

// perYear is how many of each unit make a year. A year is 12 months, 52 weeks,
// 4 quarters and 365 days, so a month is 52/12 weeks.
var perYear = map[string]float64{
	"day": 365, "week": 52, "month": 12, "quarter": 4, "year": 1, "decade": 0.1,
}

// ParsePeriod reads "week", "month" or "quarter", in any case.
func ParsePeriod(text string) (Period, error) {
	p := Period(strings.ToLower(strings.TrimSpace(text)))
	switch p {
	case Week, Month, Quarter:
		return p, nil
	}
	return "", &Error{
		Text: text, Kind: BadUnit, What: "no period is called " + quote(text),
		Remedy: `write "week", "month" or "quarter"`,
	}
}

// PerYear is the number of periods in a year: 52, 12 or 4.
func (p Period) PerYear() float64 { return perYear[p.String()] }

// Months is the length of the period in months: 12/52, 1 or 3.
func (p Period) Months() float64 { return 12 / p.PerYear() }

// String is the period's name; that of the zero value and of any unknown period
// is "month".
func (p Period) String() string {
	switch p {
	case Week, Quarter:
		return string(p)
	}
	return string(Month)
}

// Periods turns n of a unit ("day", "week", "month", "quarter", "year",
// "decade", plural or not, or "period") into periods; false for another unit.
func (p Period) Periods(n float64, unit string) (float64, bool) {
	name := strings.TrimSuffix(strings.ToLower(unit), "s")
	if name == "period" {
		return n, true
	}
	per, ok := perYear[name]
	if !ok {
		return 0, false
	}
	return n * p.PerYear() / per, true
}
