package brief

import (
	"parley/explain"
	"parley/outlook"
)

// bet is what the holdout expects if it refuses, beside what the analyst does.
func (b *builder) bet() error {
	x, err := b.st.Bet(b.ctx)
	if err != nil {
		return err
	}
	bet := &Bet{}
	if h := b.st.Holdout(); h >= 0 {
		bet.Holdout = b.s.Parties[h].Name
	}
	for w, e := range x.Watches {
		x := b.wager(b.s.Watches[w].Name, e, outlook.Output{Kind: outlook.Watched, Of: w})
		x.First, x.Before = b.s.Watches[w].FirstText, b.s.Watches[w].BeforeText
		bet.Watches = append(bet.Watches, x)
	}
	bet.Others = b.others(x)
	if len(bet.Watches)+len(bet.Others) == 0 || (bet.Holdout == "" && len(bet.Watches) == 0) {
		b.lacks("bet", "the scenario watches no event and nobody is named as holding out")
		return nil
	}
	b.r.Bet = bet
	return nil
}

// others are the agreement and the endings in the same eyes.
func (b *builder) others(x *explain.Bet) []Wager {
	var out []Wager
	if b.r.Question.Talks {
		if x.TwoYears != nil {
			out = append(out, b.wager("an agreement within 24 months", *x.TwoYears, outlook.Output{Kind: outlook.ViewAgreement, Period: x.TwoYears.Period}))
		}
		if x.Horizon != nil {
			out = append(out, b.wager("an agreement "+horizonLabel(b.r.Question), *x.Horizon, outlook.Output{Kind: outlook.ViewAgreement, Period: x.Horizon.Period}))
		}
	}
	for i, e := range x.Endings {
		out = append(out, b.wager(b.s.Endings[i].Name+", "+horizonLabel(b.r.Question), e, outlook.Output{Kind: outlook.ViewEnded, Ending: i}))
	}
	return out
}

// wager is one chance in the analyst's eyes and, where there is one, the
// holdout's; over the draws it is that output in either's.
func (b *builder) wager(name string, e explain.Expected, o outlook.Output) Wager {
	w := Wager{Name: name, Period: e.Period, Analyst: b.over(chance(e.P[0]), o)}
	if len(e.P) > 1 {
		o.Viewer = b.st.Holdout() + 1
		f := b.over(chance(e.P[1]), o)
		w.Holdout = &f
	}
	return w
}
