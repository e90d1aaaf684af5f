package brief

import (
	"strings"
	"testing"
)

func TestVerdict(t *testing.T) {
	pay := PayoffOf("veldmark")
	for _, c := range []struct {
		name   string
		change func(r *Report)
		has    []string
		hasNot []string
	}{
		{"as it is", func(r *Report) {}, []string{
			"about 1 in 6 (18%)", "noise more than interest", "prefers to fighting on, but none that Ostrany would accept",
			"“Time is on Veldmark’s side” carries most", "With none of the reasons in force a deal would exist",
		}, nil},
		{"a zone", func(r *Report) { r.Shortfall.Waiting.Zone = true }, []string{"A deal exists today that every side"}, []string{"refusal"}},
		{"short both ways", func(r *Report) { r.Shortfall.Fighting.Zone = false }, []string{"as waiting, or as fighting on"}, nil},
		{"the others take none", func(r *Report) {
			r.Shortfall.Waiting.Conceded.Value = Number(nan)
		}, []string{"none on the table is worth as much to Ostrany as waiting"}, nil},
		{"nothing on offer", func(r *Report) { r.Shortfall.Waiting.Offered = 0 }, []string{"No deal can be offered today"}, nil},
		{"certain at once", func(r *Report) { r.Answer.First = chance(1) }, []string{"all but certain at once: 100% in the first month"}, nil},
		{"never", func(r *Report) { r.Answer.Agreement[1].Chance = chance(0) }, []string{"there is no chance of an agreement within a year"}, []string{"noise"}},
		{"certain", func(r *Report) { r.Answer.Agreement[1].Chance = chance(0.999) }, []string{"all but certain: more than 99%"}, nil},
		{"no noise", func(r *Report) { r.Answer.Agreement[1].AtLoss = figure(0.1, ShareUnit, "") }, nil, []string{"noise"}},
		{
			"reasons not the whole", func(r *Report) { r.Reasons.None.Shortfall = figure(0.05, pay, "") },
			[]string{"not the whole refusal: with none in force a shortfall of 0.05 would be left"},
			nil,
		},
		{
			"reasons leave no deal", func(r *Report) { r.Reasons.None.Shortfall = figure(nan, pay, "none") },
			[]string{"Ostrany would still take no deal"},
			nil,
		},
		{
			"reasons pull the other way", func(r *Report) { r.Reasons.None.Needs = figure(0.9, pay, "") },
			[]string{"do not raise what peace must be worth to Veldmark"},
			nil,
		},
		{"no holdout", func(r *Report) { r.Question.Holdout, r.Shortfall, r.Reasons = "", nil, nil }, []string{"about 1 in 6"}, []string{"Veldmark", "reasons"}},
		{"a short horizon", func(r *Report) { r.Answer.Agreement = r.Answer.Agreement[:1] }, []string{"within 6 months"}, nil},
		{"no talks", func(r *Report) { *r = *bare(t) }, []string{"No deal can be struck", "ruin 61%", "no end yet 39%"}, nil},
	} {
		r := fixture(t)
		c.change(r)
		got := strings.Join(verdict(r), " ")
		for _, want := range c.has {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q lacks %q", c.name, got, want)
			}
		}
		for _, not := range c.hasNot {
			if strings.Contains(got, not) {
				t.Errorf("%s: %q has %q", c.name, got, not)
			}
		}
	}
}
