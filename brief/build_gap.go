package brief

import (
	"math"

	"parley/explain"
	"parley/outlook"
)

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
		b.gapOver(&b.r.Shortfall.Waiting, outlook.Needs, outlook.Conceded, outlook.Shortfall, outlook.Reserve)
		b.gapOver(&b.r.Shortfall.Fighting, outlook.FightNeeds, outlook.FightConceded, outlook.FightShortfall, outlook.FightReserve)
	}
	return nil
}

// gapOver says where a gap lies over the draws.
func (b *builder) gapOver(g *Gap, needs, conceded, shortfall, reserve outlook.OutputKind) {
	g.Needs = b.over(g.Needs, outlook.Output{Kind: needs})
	g.Conceded = b.over(g.Conceded, outlook.Output{Kind: conceded})
	g.Shortfall = b.over(g.Shortfall, outlook.Output{Kind: shortfall})
	for i := range g.Reservations {
		r := &g.Reservations[i].Figure
		*r = b.over(*r, outlook.Output{Kind: reserve, Viewer: i})
	}
}

// deals are the deals on the table, with what each is worth to those whose
// consent it needs.
func (b *builder) deals(deals []explain.DealNow) []DealNow {
	var out []DealNow
	for _, d := range deals {
		x := DealNow{Deal: b.s.DealText(d.Deal), Accepted: d.Accepted}
		for i, p := range b.s.Parties {
			if p.Consents {
				worth := b.over(figure(d.Worth[i], PayoffOf(p.Name), "no game"), outlook.Output{Kind: outlook.DealWorth, Of: d.Deal, Viewer: i})
				x.Worth = append(x.Worth, NamedFigure{Name: p.Name, Figure: worth})
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
