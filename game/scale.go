package game

import "math"

// Magnitude is the largest absolute payoff that party i can get, in any
// period, deal or ending: the scale on which two of its payoffs are equal to
// rounding.
func (g *Game) Magnitude(i int) float64 {
	m := largest(g.AtHorizon[i].Values, largest(g.Fighting[i].Values, 0))
	for _, e := range g.Endings {
		m = largest(e.Payoff[i].Values, m)
	}
	if g.Talks != nil {
		m = largest(g.Talks.Worth[i], m)
	}
	return m
}

func largest(xs []float64, m float64) float64 {
	for _, x := range xs {
		m = max(m, math.Abs(x))
	}
	return m
}
