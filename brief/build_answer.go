package brief

import (
	"fmt"
	"math"
	"time"

	"parley/explain"
)

// milestones are the times, in months, by which a reader asks for agreement.
var milestones = []float64{6, 12, 24}

// answer is the chance of an agreement, and of what may come instead.
func (b *builder) answer() error {
	a := &b.r.Answer
	a.First = figure(math.NaN(), Probability, "no deal can be struck")
	if b.r.Question.Talks {
		a.Agreement, a.First = b.agreement(), chance(b.fig.Agreement[min(1, b.s.Conflict.Horizon)])
	}
	never, err := b.st.Never(b.ctx)
	if err != nil {
		return err
	}
	a.Never = Never{Chance: chance(never.P), War: chance(never.War)}
	for e, p := range never.Endings {
		a.Never.Endings = append(a.Never.Endings, NamedFigure{Name: b.s.Endings[e].Name, Figure: chance(p)})
	}
	a.Outcomes = b.outcomes()
	return b.shortfall()
}

// agreement is the chance by each milestone that the horizon reaches, and by
// the horizon.
func (b *builder) agreement() []By {
	var out []By
	length := b.s.Conflict.Period.Months() * float64(b.s.Conflict.Horizon)
	for _, months := range milestones {
		if m := b.st.PeriodOf(months); months < length {
			out = append(out, b.by(fmt.Sprintf("within %.0f months", months), m))
		}
	}
	return append(out, b.by(horizonLabel(b.r.Question), b.s.Conflict.Horizon))
}

// by is the chance of an agreement in the first m periods.
func (b *builder) by(label string, m int) By {
	return By{
		Label: label, Period: m, Chance: chance(b.fig.Agreement[m]),
		AtLoss: figure(b.fig.LossShare(m), ShareUnit, "no agreement to take a share of"),
	}
}

// outcomes are all the ways in which matters may stand at the horizon.
func (b *builder) outcomes() []Outcome {
	var out []Outcome
	if b.r.Question.Talks {
		out = append(out, Outcome{Kind: "agreement", Name: "agreement", Chance: chance(b.fig.PH)})
	}
	for _, e := range b.r.Answer.Never.Endings {
		out = append(out, Outcome{Kind: "ending", Name: e.Name, Chance: e.Figure})
	}
	return append(out, Outcome{Kind: "war", Name: stillOn(b.r.Question), Chance: b.r.Answer.Never.War})
}

// stillOn is what is said of the time in which nothing has ended yet.
func stillOn(q Question) string {
	if q.Talks {
		return "still at war"
	}
	return "no end yet"
}

// horizonLabel is "by May 2030", or "within 60 months" where no date is known.
func horizonLabel(q Question) string {
	if q.Ends == "" {
		return "within " + count(q.Horizon, q.Period)
	}
	return "by " + readable(q.Ends)
}

// readable is a date as a reader writes it; anything else stays as it is.
func readable(date string) string {
	for _, form := range [][2]string{{time.DateOnly, "2 January 2006"}, {"2006-01", "January 2006"}} {
		if t, err := time.Parse(form[0], date); err == nil {
			return t.Format(form[1])
		}
	}
	return date
}

// shortfall is the gap against waiting and against fighting on.
func (b *builder) shortfall() error {
	switch {
	case b.st.Holdout() < 0:
		b.lacks("shortfall", "no party is named as holding out, so nobody’s refusal is measured")
	case !b.r.Question.Talks:
		b.lacks("shortfall", "the scenario has no talks at which a deal could be struck")
	default:
		deals, err := b.st.Deals(b.ctx)
		if err != nil {
			return err
		}
		b.r.Shortfall = &Shortfall{
			Waiting:  b.gap(b.fig.Waiting, b.fig.Reservation),
			Fighting: b.gap(b.fig.FightingOn, b.fig.Fighting),
			Deals:    b.deals(deals),
		}
	}
	return nil
}

// deals are the deals on the table, with what each is worth to those whose
// consent it needs.
func (b *builder) deals(deals []explain.DealNow) []DealNow {
	var out []DealNow
	for _, d := range deals {
		x := DealNow{Deal: b.s.DealText(d.Deal), Accepted: d.Accepted}
		for i, p := range b.s.Parties {
			if p.Consents {
				x.Worth = append(x.Worth, NamedFigure{Name: p.Name, Figure: figure(d.Worth[i], PayoffOf(p.Name), "no game")})
			}
		}
		out = append(out, x)
	}
	return out
}

// gap is how far the holdout is from a deal, with every party's reservation value.
func (b *builder) gap(g explain.Gap, reservation []float64) Gap {
	return Gap{
		Needs: b.payoff(g.Need), Conceded: b.conceded(g), Deal: b.deal(g.Deal),
		Shortfall: b.short(g), Zone: g.Closed(), Offered: g.Offered, Open: g.Open,
		Reservations: b.reservations(reservation),
	}
}

// reservations are the parties' reservation values, each in its own unit.
func (b *builder) reservations(values []float64) []NamedFigure {
	var out []NamedFigure
	for i, x := range values {
		name := b.s.Parties[i].Name
		out = append(out, NamedFigure{Name: name, Figure: figure(x, PayoffOf(name), "no game")})
	}
	return out
}

// noDeal is why nothing is conceded.
func noDeal(g explain.Gap) string {
	if g.Offered == 0 {
		return "no deal can be offered today"
	}
	return "the others would take no deal on the table"
}

// conceded is the most that the others would give, in the holdout's unit.
func (b *builder) conceded(g explain.Gap) Figure {
	f := b.payoff(g.Conceded)
	f.Why = because(f, noDeal(g))
	return f
}

// short is the shortfall, null where it is not a number.
func (b *builder) short(g explain.Gap) Figure {
	f := b.payoff(g.Shortfall)
	f.Why = because(f, noDeal(g))
	return f
}

// because is the reason to give, where one is needed.
func because(f Figure, why string) string {
	if f.Known() {
		return ""
	}
	return why
}

// payoff is a figure in the holdout's unit.
func (b *builder) payoff(x float64) Figure {
	h := b.st.Holdout()
	if h < 0 {
		return figure(math.NaN(), "payoff", "no party is named as holding out")
	}
	return figure(x, PayoffOf(b.s.Parties[h].Name), "not defined here")
}

// deal is a deal in words, "" for none.
func (b *builder) deal(d int) string {
	if d < 0 {
		return ""
	}
	return b.s.DealText(d)
}

// chance is a probability.
func chance(x float64) Figure { return figure(x, Probability, "not defined here") }
