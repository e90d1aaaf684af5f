package explain

import (
	"context"
	"fmt"
)

// sheetMonths are the times at which chances of an agreement are compared.
var sheetMonths = []float64{6, 12, 24}

// sheet is every figure of a study by name.
func (st *Study) sheet(ctx context.Context) ([]entry, error) {
	f, err := st.Figures(ctx)
	if err != nil {
		return nil, err
	}
	bet, err := st.Bet(ctx)
	if err != nil {
		return nil, err
	}
	reasons, err := st.Reasons(ctx)
	if err != nil {
		return nil, err
	}
	out := st.values(f)
	out = append(out, st.chances(f)...)
	out = append(out, st.bets(bet)...)
	return append(out, st.weights(reasons)...), nil
}

// values are what the game is worth to each party, and the shortfalls.
func (st *Study) values(f *Figures) []entry {
	var out []entry
	for _, g := range []struct {
		group string
		xs    []float64
	}{
		{"value", f.Value}, {"reservation value", f.Reservation}, {"reservation value without talks", f.Fighting},
	} {
		for i, p := range st.s.Parties {
			out = append(out, entry{g.group, p.Name, Payoff, g.xs[i]})
		}
	}
	if st.holdout < 0 {
		return out
	}
	out = append(out, gapEntries("against waiting", f.Waiting)...)
	return append(out, gapEntries("against fighting on", f.FightingOn)...)
}

func gapEntries(group string, g Gap) []entry {
	return []entry{
		{group, "peace must be worth", Payoff, g.Need},
		{group, "most conceded", Payoff, g.Conceded},
		{group, "shortfall", Payoff, g.Shortfall},
	}
}

// chances are those of an agreement and of each ending, under the analyst.
func (st *Study) chances(f *Figures) []entry {
	var agree, loss, out []entry
	add := func(name string, m int) {
		agree = append(agree, entry{"agreement", name, Probability, f.Agreement[m]})
		loss = append(loss, entry{"share at a loss", name, Probability, f.LossShare(m)})
	}
	for _, months := range sheetMonths {
		if m := st.periods(months); m < st.s.Conflict.Horizon {
			add(fmt.Sprintf("within %g months", months), m)
		}
	}
	add("by the horizon", st.s.Conflict.Horizon)
	for i, e := range st.s.Endings {
		out = append(out, entry{"instead, by the horizon", e.Name, Probability, last(f.Endings[i])})
	}
	out = append(out, entry{"instead, by the horizon", "still at war", Probability, last(f.War)})
	return append(append(agree, loss...), out...)
}

// bets are the watches in the analyst's eyes and in the holdout's.
func (st *Study) bets(b *Bet) []entry {
	var out []entry
	for k := range b.Viewers {
		group := "watches, as the analyst sees it"
		if k > 0 {
			group = "watches, as the holdout sees it"
		}
		for i, w := range b.Watches {
			out = append(out, entry{group, st.s.Watches[i].Name, Probability, w.P[k]})
		}
	}
	return out
}

// weights are the reasons' Shapley values, in declared order.
func (st *Study) weights(r *Reasons) []entry {
	need := make([]entry, len(r.Ranked))
	p12 := make([]entry, len(r.Ranked))
	for _, x := range r.Ranked {
		name := st.s.Reasons[x.Reason].Name
		need[x.Reason] = entry{"reasons, of what peace must be worth", name, Payoff, x.Need.Shapley}
		p12[x.Reason] = entry{"reasons, of agreement within 12 months", name, Probability, x.P12.Shapley}
	}
	if st.holdout < 0 {
		return p12
	}
	return append(need, p12...)
}
