package game

import "math"

// Span is the least and the largest payoff that party i can get in any
// period, deal or ending; values lie between them.
func (g *Game) Span(i int) (lo, hi float64) {
	tables := [][]float64{g.Fighting[i].Values, g.AtHorizon[i].Values}
	for _, e := range g.Endings {
		tables = append(tables, e.Payoff[i].Values)
	}
	if g.Talks != nil {
		tables = append(tables, g.Talks.Worth[i])
	}
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, t := range tables {
		for _, x := range t {
			lo, hi = min(lo, x), max(hi, x)
		}
	}
	return lo, hi
}

// Magnitude is the largest absolute payoff that party i can get: the scale on
// which two of its payoffs are equal to rounding.
func (g *Game) Magnitude(i int) float64 {
	lo, hi := g.Span(i)
	return max(math.Abs(lo), math.Abs(hi))
}

// tieShare is the share of a party's largest payoff within which two of its
// payoffs count as equal: some thousands of roundings, since values are sums of
// many products.
const tieShare = 1e-12

// Tie is how near two of party i's payoffs are when they count as equal. It
// matters to those who decide without noise, and to a deal that leaves a party
// exactly where it is without one.
func (g *Game) Tie(i int) float64 { return tieShare * g.Magnitude(i) }
