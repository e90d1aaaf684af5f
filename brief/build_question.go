package brief

import (
	"time"

	"parley/scenario"
)

// question is the heading of the scenario, with its holdout as asked for.
func (b *builder) question() Question {
	c := b.s.Conflict
	q := Question{
		Name: c.Name, Title: c.Title, AsOf: c.AsOf, Began: c.Began, Kind: c.Kind,
		Period: c.Period.String(), Horizon: c.Horizon, Ends: ends(c),
		Talks: b.s.Talks != nil && len(b.s.Deals) > 0,
	}
	if h := b.st.Holdout(); h >= 0 {
		q.Holdout = b.s.Parties[h].Name
	}
	for _, p := range b.s.Parties {
		q.Parties = append(q.Parties, Party{
			Name: p.Name, Display: display(p.Name, p.About),
			About: p.About, Consents: p.Consents,
		})
	}
	return q
}

// ends is the date of the horizon, as exactly as the period allows: a day for
// weeks, a month for longer periods. It is "" where as_of is no date.
func ends(c scenario.Conflict) string {
	from, err := time.Parse(time.DateOnly, c.AsOf)
	switch {
	case err != nil:
		return ""
	case c.Period.Months() < 1:
		return from.AddDate(0, 0, 7*c.Horizon).Format(time.DateOnly)
	}
	// from the first of the month, since the 31st plus a month can skip one
	first := from.AddDate(0, 0, 1-from.Day())
	return first.AddDate(0, int(c.Period.Months())*c.Horizon, 0).Format("2006-01")
}

// changes are the numbers that the base setting does not share with the
// scenario; a view that merely keeps its distance is none.
func (b *builder) changes() []Change {
	var out []Change
	own, now := b.s.Theta(), b.st.Theta()
	for p := range b.s.Params {
		followed := own
		if now[0][p] != own[0][p] {
			followed = b.s.Set(own, p, now[0][p])
			out = append(out, b.change(p, -1, own[0][p], now[0][p]))
		}
		for i := range b.s.Parties {
			if now[i+1][p] != followed[i+1][p] {
				out = append(out, b.change(p, i, own[i+1][p], now[i+1][p]))
			}
		}
	}
	return out
}

// change is one number that was altered; party -1 is the analyst.
func (b *builder) change(param, party int, from, to float64) Change {
	c := Change{Param: b.s.Params[param].Name, From: b.value(param, from), To: b.value(param, to)}
	if party >= 0 {
		c.Party = b.s.Parties[party].Name
	}
	return c
}

// value is a figure of a parameter.
func (b *builder) value(param int, x float64) Figure {
	return figure(x, b.unit(param), "no number")
}

// unit is what a parameter is measured in; chances and rates are for the
// scenario's period.
func (b *builder) unit(param int) string {
	p := b.s.Params[param]
	period := b.s.Conflict.Period.String()
	switch kind := p.Analyst.Kind.String(); kind {
	case "chance", "rate":
		return kind + " per " + period
	case "number":
		if p.Unit != "" {
			return p.Unit
		}
		return kind
	default:
		return kind
	}
}
