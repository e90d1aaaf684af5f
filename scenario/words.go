package scenario

import (
	"slices"
	"time"

	"parley/quantity"
)

// Param finds a parameter by name, -1 where there is none.
func (s *Scenario) Param(name string) int {
	return slices.IndexFunc(s.Params, func(p Param) bool { return p.Name == name })
}

// PartyIndex is the party's index, or -1.
func (s *Scenario) PartyIndex(name string) int {
	return slices.IndexFunc(s.Parties, func(p Party) bool { return p.Name == name })
}

// Evidence is the claims behind a parameter, the analyst's first and then
// those of its views, each once.
func (s *Scenario) Evidence(param int) (claims []int) {
	p := &s.Params[param]
	all := slices.Clone(p.Because)
	for _, v := range p.Views {
		all = append(all, v.Because...)
	}
	for _, i := range all {
		if !slices.Contains(claims, i) {
			claims = append(claims, i)
		}
	}
	return claims
}

// View is the party's view of the parameter, nil where it has none and so
// believes what the analyst does.
func (s *Scenario) View(party, param int) *View {
	for i := range s.Params[param].Views {
		if v := &s.Params[param].Views[i]; v.Party == party {
			return v
		}
	}
	return nil
}

// FormatValue writes a value of a parameter for people: "10% a month".
func (s *Scenario) FormatValue(param int, value float64) string {
	return quantity.Format(value, s.Params[param].Analyst.Kind, s.Conflict.Period)
}

// ReadValue reads a value of a parameter as its value is written in a file: a
// number, or a text such as "10% a month". Errors are of type *quantity.Error.
func (s *Scenario) ReadValue(param int, text string) (float64, error) {
	var table *quantity.Table
	if s.Conflict.Words != "" {
		table, _ = quantity.TableNamed(s.Conflict.Words)
	}
	q, err := quantity.Parse(text, quantity.Context{Period: s.Conflict.Period, Table: table, Unit: s.Params[param].Unit})
	return q.Value, err
}

// After is the date n periods after the as-of date. A month that is too short
// for the day ends on its last day.
func (c Conflict) After(n int) time.Time {
	t, err := time.Parse(time.DateOnly, c.AsOf)
	switch {
	case err != nil:
		return time.Time{}
	case c.Period == quantity.Week:
		return t.AddDate(0, 0, 7*n)
	case c.Period == quantity.Quarter:
		n *= 3
	}
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(t.Day(), last)-1)
}

// When names the time n periods after the as-of date: "May 2026", with the
// day where the period is a week.
func (c Conflict) When(n int) string {
	if c.Period == quantity.Week {
		return c.After(n).Format("2 January 2006")
	}
	return c.After(n).Format("January 2006")
}

// NearestPeriods is the whole number of periods nearest to so many months, at
// least 1: P(12) is the probability within twelve months, in whatever period.
func (c Conflict) NearestPeriods(months int) int {
	n := float64(months)/c.Period.Months() + 0.5
	return max(1, int(n))
}
