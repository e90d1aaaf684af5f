package brief

import (
	"fmt"
	"math"
	"time"

	"parley/outlook"
)

// milestones are the times, in months, by which a reader asks for agreement.
var milestones = []float64{6, 12, 24}

// answer is the chance of an agreement, and of what may come instead.
func (b *builder) answer() error {
	a := &b.r.Answer
	a.Drawn = b.drawn()
	a.First = figure(math.NaN(), Probability, "no deal can be struck")
	if b.r.Question.Talks {
		first := min(1, b.s.Conflict.Horizon)
		a.Agreement, a.First = b.agreement(), b.over(chance(b.fig.Agreement[first]), outlook.Output{Kind: outlook.AgreementBy, Period: first})
	}
	never, err := b.st.Never(b.ctx)
	if err != nil {
		return err
	}
	h := b.s.Conflict.Horizon
	a.Never = Never{
		Chance: b.over(chance(never.P), outlook.Output{Kind: outlook.NeverBy}),
		War:    b.over(chance(never.War), outlook.Output{Kind: outlook.AtWarBy, Period: h}),
	}
	for e, p := range never.Endings {
		f := b.over(chance(p), outlook.Output{Kind: outlook.EndedBy, Ending: e, Period: h})
		a.Never.Endings = append(a.Never.Endings, NamedFigure{Name: b.s.Endings[e].Name, Figure: f})
	}
	a.Outcomes = b.outcomes()
	b.outside(b.past())
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
	loss := figure(b.fig.LossShare(m), ShareUnit, "no agreement to take a share of")
	return By{
		Label: label, Period: m,
		Chance: b.over(chance(b.fig.Agreement[m]), outlook.Output{Kind: outlook.AgreementBy, Period: m}),
		AtLoss: b.over(loss, outlook.Output{Kind: outlook.LossShareBy, Period: m}),
	}
}

// outcomes are all the ways in which matters may stand at the horizon.
func (b *builder) outcomes() []Outcome {
	var out []Outcome
	if b.r.Question.Talks {
		out = append(out, Outcome{Kind: "agreement", Name: "agreement", Chance: b.over(chance(b.fig.PH), outlook.Output{Kind: outlook.AgreementBy, Period: b.s.Conflict.Horizon})})
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

// chance is a probability.
func chance(x float64) Figure { return figure(x, Probability, "not defined here") }
