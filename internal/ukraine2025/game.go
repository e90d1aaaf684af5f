package ukraine2025

import "math"

// game is the scenario with its numbers filled in, ready to be solved.
type game struct {
	params   Params
	talksOff bool
	kernels  [3]*kernel
	noise    [3]float64 // by party
	fighting [3][]float64
	deals    [3][sanctionss][fronts][Deals]float64 // by party; deals read no other factor
}

func newGame(p Params, talksOff bool) *game {
	g := &game{params: p, talksOff: talksOff}
	for v := range g.kernels {
		g.kernels[v] = newKernel(beliefsOf{p, Viewer(v)})
	}
	g.noise[Russia] = p.At("russia_noise", Russia)
	g.noise[Ukraine] = p.At("ukraine_noise", Ukraine)
	for _, i := range parties {
		g.fighting[i] = make([]float64, states)
		for s := range states {
			g.fighting[i][s] = p.fighting(i, stateAt(s))
		}
		g.tabulateDeals(i)
	}
	return g
}

func (g *game) tabulateDeals(i Viewer) {
	for sanctions := range sanctionss {
		for front := range fronts {
			for d := range Deals {
				s := state{sanctions: sanctions, front: front}
				g.deals[i][sanctions][front][d] = g.params.dealValue(i, d, s)
			}
		}
	}
}

// dealsIn are a party's values of the deals struck in a state.
func (g *game) dealsIn(i Viewer, s state) *[Deals]float64 {
	return &g.deals[i][s.sanctions][s.front]
}

// moveNoise is the noise in a party's own moves: offers and choices.
func (g *game) moveNoise(i Viewer) float64 { return g.noise[i] / 10 }

// round is the chance that a round of talks is held, as a viewer believes.
func (g *game) round(v Viewer, s state) float64 {
	switch {
	case g.talksOff || s.ending() != onGoing:
		return 0
	case s.mediator == gone:
		return g.params.At("rounds", v) / 2
	}
	return g.params.At("rounds", v)
}

// proposes is the chance that a party proposes in a round. The scenario gives
// plain numbers here, so every viewer sees the same.
func proposes(i Viewer, s state) float64 {
	russia := 0.5
	switch s.mediator {
	case gone:
		russia = 0.6
	case frustrated:
		russia = 0.4
	}
	if i == Russia {
		return russia
	}
	return 1 - russia
}

// struck gives, for each deal, the chance that the proposer offers it and that
// both accept, when going without is worth c to the parties.
func (g *game) struck(proposer Viewer, s state, c [3]float64) [Deals]float64 {
	responder := Russia + Ukraine - proposer
	mine, theirs := g.dealsIn(proposer, s), g.dealsIn(responder, s)
	var accepted [Deals]float64
	var worth [Deals + 1]float64 // the last: to offer nothing
	for d := range Deals {
		signs := logistic((mine[d] - c[proposer]) / g.noise[proposer])
		agrees := logistic(signs * (theirs[d] - c[responder]) / g.noise[responder])
		accepted[d] = signs * agrees
		worth[d] = c[proposer] + accepted[d]*(mine[d]-c[proposer])
	}
	worth[Deals] = c[proposer]
	softmax(worth[:], g.moveNoise(proposer))
	for d := range Deals {
		accepted[d] *= worth[d]
	}
	return accepted
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// softmax turns the options' values into the chances of a noisy choice.
func softmax(q []float64, noise float64) {
	best := q[0]
	for _, x := range q {
		best = max(best, x)
	}
	sum := 0.0
	for a, x := range q {
		q[a] = math.Exp((x - best) / noise)
		sum += q[a]
	}
	for a := range q {
		q[a] /= sum
	}
}
