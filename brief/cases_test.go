package brief

import (
	"math"
	"strings"
	"testing"
)

// nasty are names that an unkind or careless scenario may hold.
var nasty = []string{
	"<script>alert(1)</script>", `"quoted" & 'single' <b>`, "x\x1b[31mred\x1b[0m\a", "\u202Egnorw eht yaw dnuor\u202C",
	"المفاوضات", "谈判破裂之前的最后一个月", "🕊️🏳️‍🌈 peace 👩‍👩‍👧‍👦", strings.Repeat("Donaudampfschifffahrtsgesellschaft", 6),
	"line\nbreak\ttab", "{{.Title}}", "</style></script>", "javascript:alert(1)",
}

// hostile is the fixture with every text made hard to print.
func hostile(t testing.TB) *Report {
	t.Helper()
	r, n := fixture(t), 0
	next := func() string { n++; return nasty[n%len(nasty)] }
	r.Question.Title = strings.Join(nasty, " ")
	r.Question.Name = nasty[0]
	for i := range r.Question.Parties {
		r.Question.Parties[i].Display = nasty[(i*7)%len(nasty)]
	}
	for i := range r.Reasons.Ranked {
		r.Reasons.Ranked[i].Says = next()
	}
	for i := range r.Bet.Watches {
		r.Bet.Watches[i].Name = next()
	}
	for i := range r.Levers.Singles {
		r.Levers.Singles[i].Name, r.Levers.Singles[i].By, r.Levers.Singles[i].Cost = next(), next(), next()
	}
	hostileRoad(r, next)
	hostileEvidence(r, next)
	r.Shortfall.Waiting.Deal = next()
	for i := range r.Shortfall.Deals {
		r.Shortfall.Deals[i].Deal = next()
	}
	r.Bet.Watches[0].Before = next()
	r.Answer.Verdict = verdict(r)
	return r
}

func hostileRoad(r *Report, next func() string) {
	for i := range r.Answer.Outcomes {
		r.Answer.Outcomes[i].Name = next()
	}
	for i := range r.Road.Deals {
		r.Road.Deals[i].Name = next()
	}
	for i := range r.Road.Analyst.Endings {
		r.Road.Analyst.Endings[i].Name = next()
	}
	for i := range r.Road.Factors {
		r.Road.Factors[i].Name, r.Road.Factors[i].About = next(), next()
		for l := range r.Road.Factors[i].Levels {
			r.Road.Factors[i].Levels[l].Name = next()
		}
	}
}

func hostileEvidence(r *Report, next func() string) {
	for i := range r.Evidence.Claims {
		c := &r.Evidence.Claims[i]
		c.Says, c.Speaker, c.Place, c.Hedge = next(), next(), next(), next()
	}
	for i := range r.Evidence.Sources {
		s := &r.Evidence.Sources[i]
		s.Title, s.URL, s.Author = next(), next(), next()
	}
	for i := range r.Evidence.Params {
		r.Evidence.Params[i].About, r.Evidence.Params[i].Range.Unit = next(), next()
	}
}

// bare is a report with nothing that is optional: no talks, no holdout, no
// endings to speak of, no evidence.
func bare(t testing.TB) *Report {
	t.Helper()
	f := fixture(t)
	r := &Report{Schema: Schema, Question: f.Question, Method: f.Method}
	r.Question.Holdout, r.Question.Talks, r.Question.Title = "", false, ""
	r.Answer.Outcomes = []Outcome{{"ending", "ruin", chance(0.61)}, {"war", "no end yet", chance(0.39)}}
	r.Answer.Never = Never{Chance: chance(1), War: chance(0.39)}
	r.Answer.First = figure(math.NaN(), Probability, "no deal can be struck")
	r.Absent = []Absence{
		{"shortfall", "nobody is named as holding out"},
		{"reasons", "the scenario gives no reasons"},
		{"flips", "nobody is named as holding out"},
	}
	r.Answer.Verdict = verdict(r)
	return r
}

// unknown is the fixture with every figure gone that can go.
func unknown(t testing.TB) *Report {
	t.Helper()
	r := fixture(t)
	none := figure(math.Inf(1), PayoffOf("veldmark"), "the others would take no deal on the table")
	for _, g := range []*Gap{&r.Shortfall.Waiting, &r.Shortfall.Fighting} {
		g.Conceded, g.Shortfall, g.Deal, g.Zone = none, none, "", false
	}
	gone := Point{Needs: none, Conceded: none, Shortfall: none, TwelveMonths: chance(math.NaN()), Horizon: chance(math.NaN())}
	r.Reasons.None, r.Reasons.Common, r.Levers.Now, r.RestsOn.Now = gone, gone, gone, gone
	for i := range r.Reasons.Ranked {
		r.Reasons.Ranked[i].Share = figure(math.NaN(), ShareUnit, "")
	}
	for i := range r.RestsOn.Tornado {
		r.RestsOn.Tornado[i].AtLow = gone
	}
	r.Answer.Verdict = verdict(r)
	return r
}

// comparison is two settings of the fixture.
func comparison(t testing.TB) *Comparison {
	t.Helper()
	r := fixture(t)
	side := Side{Question: r.Question, Answer: r.Answer, Scenario: r.Method.Scenario}
	other := side
	unit := "chance per month"
	other.Changes = []Change{{Param: "embargo_comes", From: figure(0.1, unit, ""), To: figure(0.3, unit, "")}}
	pay := PayoffOf("veldmark")
	return &Comparison{
		Schema: ComparisonSchema, Version: "0.1.0", A: side, B: other, Same: true,
		Inputs: []InputChange{
			{"embargo_comes", "an embargo on ore is agreed", "", figure(0.1, unit, ""), figure(0.3, unit, "")},
			{"embargo_comes", "an embargo on ore is agreed", "veldmark", figure(0.03, unit, ""), figure(0.09, unit, "")},
		},
		Only:  []Only{{"claim", "harvest", "a"}},
		Texts: []TextChange{{"horizon", "36 months", "60 months"}, {"kind", "", "civil"}},
		Figures: []FigureChange{
			{"reservation value", "veldmark", "", figure(0.82, pay, ""), figure(0.74, pay, ""), figure(-0.08, pay, "")},
			{"against waiting", "shortfall", "", figure(0.11, pay, ""), figure(math.Inf(1), pay, "the others would take no deal on the table"), figure(math.Inf(1), pay, "not defined in both")},
			{"agreement", "within 12 months", "", chance(0.18), chance(0.27), chance(0.09)},
			{"agreement", "by the horizon", "", chance(0.29), chance(0.29), chance(0)},
		},
	}
}
