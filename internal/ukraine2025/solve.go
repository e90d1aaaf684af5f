package ukraine2025

import "math"

// Options say how far the game is solved.
type Options struct {
	TalksOff bool // no round is ever held: the game of fighting on
	Horizon  int  // months of the forecast
	Tail     int  // months solved beyond it
}

// Full is the scenario's own setting: five years, and a tail of ten more.
var Full = Options{Horizon: 60, Tail: 120}

// Solution is a solved game. Its figures are those of the first month in the
// start state; arrays are by party.
type Solution struct {
	Value        [3]float64 // what the game is worth, talks included
	Reservation  [3]float64 // what no agreement this month is worth
	BestConceded float64    // the most Russia can have that Ukraine would take; -Inf if nothing
	Shortfall    float64    // Russia's reservation value less that; +Inf if nothing

	game  *game
	plays []play // by month of the horizon, from 0
}

// play is what everybody does in one month, state by state.
type play struct {
	c       [3][]float64 // no agreement this month, by party
	strikes []float64    // the chance that Russia strikes
}

// Solve solves the game backward from the end of the tail. With TalksOff the
// shortfall is the one against fighting on, else the one against waiting.
func Solve(p Params, o Options) *Solution {
	g := newGame(p, o.TalksOff)
	sol := &Solution{game: g, plays: make([]play, o.Horizon)}
	value := g.atHorizon()
	for t := o.Horizon + o.Tail - 1; t >= 0; t-- {
		month := g.refusal(value)
		value = g.withTalks(month.c)
		if t < o.Horizon {
			sol.plays[t] = month
		}
	}
	for _, i := range parties {
		sol.Value[i] = value[i][start.index()]
		sol.Reservation[i] = sol.plays[0].c[i][start.index()]
	}
	sol.concede()
	return sol
}

// atHorizon is the value once the state is frozen: fighting on for ever.
func (g *game) atHorizon() [3][]float64 {
	var value [3][]float64
	for _, i := range parties {
		value[i] = make([]float64, states)
		for s := range states {
			value[i][s] = g.fighting[i][s]
		}
		g.putEndings(i, value[i])
	}
	return value
}

// putEndings overwrites the endings' states: an ending is for ever.
func (g *game) putEndings(i Viewer, value []float64) {
	for s := range states {
		if e := stateAt(s).ending(); e != onGoing {
			value[s] = g.params.endingValue(i, e)
		}
	}
}

// refusal is the month without its talks: the choice of posture, the month's
// payoff, and chance as each party believes it.
func (g *game) refusal(next [3][]float64) play {
	var q [3][postures][]float64
	for _, i := range parties {
		for posture := range postures {
			q[i][posture] = g.kernels[i].expect(posture, next[i])
			for s, x := range q[i][posture] {
				q[i][posture][s] = (1-discount)*g.fighting[i][s] + discount*x
			}
		}
	}
	month := play{strikes: make([]float64, states)}
	for s := range states {
		chances := []float64{q[Russia][stall][s], q[Russia][strike][s]}
		softmax(chances, g.moveNoise(Russia))
		month.strikes[s] = chances[strike]
	}
	for _, i := range parties {
		month.c[i] = mix(q[i], month.strikes)
		g.putEndings(i, month.c[i])
	}
	return month
}

func mix(q [postures][]float64, strikes []float64) []float64 {
	c := make([]float64, states)
	for s, p := range strikes {
		c[s] = (1-p)*q[stall][s] + p*q[strike][s]
	}
	return c
}

// withTalks puts the month's talks before the rest of it.
func (g *game) withTalks(c [3][]float64) [3][]float64 {
	var value [3][]float64
	for _, i := range parties {
		value[i] = make([]float64, states)
	}
	inParallel(states, func(n int) {
		s := stateAt(n)
		here := [3]float64{Russia: c[Russia][n], Ukraine: c[Ukraine][n]}
		gain := g.gains(s, here)
		for _, i := range parties {
			value[i][n] = here[i] + gain[i]
		}
	})
	return value
}

// gains is what the month's talks add to each party's value, as it believes.
func (g *game) gains(s state, c [3]float64) [3]float64 {
	var gain [3]float64
	if g.talksOff || s.ending() != onGoing {
		return gain
	}
	for _, proposer := range parties {
		struck := g.struck(proposer, s, c)
		for _, i := range parties {
			drawn := g.round(i, s) * proposes(proposer, s)
			for d, u := range g.dealsIn(i, s) {
				gain[i] += drawn * struck[d] * (u - c[i])
			}
		}
	}
	return gain
}

// concede finds the best deal for Russia that Ukraine would take today.
func (sol *Solution) concede() {
	sol.BestConceded = math.Inf(-1)
	russia, ukraine := sol.game.dealsIn(Russia, start), sol.game.dealsIn(Ukraine, start)
	for d := range Deals {
		if ukraine[d] >= sol.Reservation[Ukraine] {
			sol.BestConceded = max(sol.BestConceded, russia[d])
		}
	}
	sol.Shortfall = sol.Reservation[Russia] - sol.BestConceded
}

// DealsToday returns a party's values of the deals struck in the start state.
func (sol *Solution) DealsToday(party Viewer) [Deals]float64 {
	return *sol.game.dealsIn(party, start)
}
