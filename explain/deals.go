package explain

import (
	"context"

	"parley/game"
)

// DealNow is what a deal that can be offered at the start is worth then.
type DealNow struct {
	Deal int // index into Scenario.Deals
	// Accepted: every consenting party but the holdout prefers it to its
	// reservation value.
	Accepted bool
	Worth    []float64 // per party, in its own payoffs' unit
}

// Deals is every deal that can be offered at the start, in declared order.
func (st *Study) Deals(ctx context.Context) ([]DealNow, error) {
	g, sol, err := st.Base(ctx)
	if err != nil || g.Talks == nil || g.Ending(g.Start) >= 0 {
		return nil, err
	}
	row, deals := offered(g)
	least := atLeast(g, sol.Reservation)
	out := make([]DealNow, len(deals))
	for k, d := range deals {
		out[k] = DealNow{Deal: d, Accepted: acceptable(g, row, d, least, st.holdout), Worth: make([]float64, len(g.Parties))}
		for i := range g.Parties {
			out[k].Worth[i] = g.Talks.Worth[i][row+d]
		}
	}
	return out, nil
}

// offered are the deals that can be offered at the start, and the row of the
// tables in which they stand.
func offered(g *game.Game) (row int, deals []int) {
	row = g.Index(g.Talks.Vars, g.Start) * g.Talks.Deals
	for d := range g.Talks.Deals {
		if g.Talks.Open == nil || g.Talks.Open[row+d] {
			deals = append(deals, d)
		}
	}
	return row, deals
}

// acceptable reports whether every consenting party but h prefers a deal.
func acceptable(g *game.Game, row, d int, least []float64, h int) bool {
	for j, p := range g.Parties {
		if j != h && p.Consents && g.Talks.Worth[j][row+d] < least[j] {
			return false
		}
	}
	return true
}
