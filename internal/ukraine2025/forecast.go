package ukraine2025

// Forecast is what will happen, as one viewer believes. Slices are by month
// and cumulative unless said otherwise; entry 0 is today.
type Forecast struct {
	Agreement []float64          // a deal in the first m months
	AtALoss   []float64          // of that, worth less to some party than its C then and there
	Endings   [endings][]float64 // an ending by the end of month m
	AtWar     []float64          // neither by the end of month m
	ByDeal    [Deals]float64     // each deal struck within the horizon

	// Strikes is the frequency of strikes in month m, given that the war was
	// on at its start and no deal struck in it. Entry 0 is empty.
	Strikes []float64

	// Marginals are, by factor and level, the chances of being there at the
	// end of month m given that the war is still on.
	Marginals [][6][]float64
}

// Forecast carries the start state forward over the horizon as the viewer
// believes, with everybody playing the equilibrium.
func (sol *Solution) Forecast(v Viewer) *Forecast {
	f := newForecast(len(sol.plays))
	mass := make([]float64, states)
	mass[start.index()] = 1
	f.record(0, mass)
	for t := range sol.plays {
		f.talks(sol, t, v, mass)
		f.Strikes[t+1] = sol.strikeFrequency(t, mass)
		mass = sol.carry(t, v, mass)
		f.end(t+1, mass)
		f.record(t+1, mass)
	}
	return f
}

func newForecast(horizon int) *Forecast {
	f := &Forecast{
		Agreement: make([]float64, horizon+1),
		AtALoss:   make([]float64, horizon+1),
		AtWar:     make([]float64, horizon+1),
		Strikes:   make([]float64, horizon+1),
		Marginals: make([][6][]float64, horizon+1),
	}
	for e := range f.Endings {
		f.Endings[e] = make([]float64, horizon+1)
	}
	return f
}

// talks takes out of the mass the deals struck in period t, which is month
// t+1.
func (f *Forecast) talks(sol *Solution, t int, v Viewer, mass []float64) {
	m := t + 1
	f.Agreement[m], f.AtALoss[m] = f.Agreement[t], f.AtALoss[t]
	deals := sol.dealsStruck(t, v, mass)
	for n, x := range mass {
		if x == 0 {
			continue
		}
		for d, p := range deals[n] {
			f.ByDeal[d] += x * p
			f.Agreement[m] += x * p
			if sol.atALoss(t, n, d) {
				f.AtALoss[m] += x * p
			}
			mass[n] -= x * p
		}
	}
}

// end takes the endings out of the mass.
func (f *Forecast) end(m int, mass []float64) {
	for e := range f.Endings {
		f.Endings[e][m] = f.Endings[e][m-1]
	}
	for n, x := range mass {
		if e := stateAt(n).ending(); e != onGoing {
			f.Endings[e][m] += x
			mass[n] = 0
		}
	}
}

// record notes what is left at war at the end of month m, and where.
func (f *Forecast) record(m int, mass []float64) {
	for k, levels := range Levels {
		f.Marginals[m][k] = make([]float64, levels)
	}
	for n, x := range mass {
		f.AtWar[m] += x
		for k, l := range stateAt(n).levels() {
			f.Marginals[m][k][l] += x
		}
	}
	for k := range Levels {
		for l := range f.Marginals[m][k] {
			f.Marginals[m][k][l] /= f.AtWar[m]
		}
	}
}

// dealsStruck is the chance of each deal in each state that has mass, in
// period t, as the viewer believes.
func (sol *Solution) dealsStruck(t int, v Viewer, mass []float64) [][Deals]float64 {
	g, c := sol.game, sol.plays[t].c
	deals := make([][Deals]float64, states)
	inParallel(states, func(n int) {
		s := stateAt(n)
		round := g.round(v, s)
		if mass[n] == 0 || round == 0 {
			return
		}
		here := [3]float64{Russia: c[Russia][n], Ukraine: c[Ukraine][n]}
		for _, proposer := range parties {
			for d, p := range g.struck(proposer, s, here) {
				deals[n][d] += round * proposes(proposer, s) * p
			}
		}
	})
	return deals
}

// atALoss says whether a deal in a state is worth less to a party than no
// agreement in that period.
func (sol *Solution) atALoss(t, n, deal int) bool {
	for _, i := range parties {
		if sol.game.dealsIn(i, stateAt(n))[deal] < sol.plays[t].c[i][n] {
			return true
		}
	}
	return false
}

func (sol *Solution) strikeFrequency(t int, mass []float64) float64 {
	strikes, all := 0.0, 0.0
	for n, x := range mass {
		strikes += x * sol.plays[t].strikes[n]
		all += x
	}
	return strikes / all
}

// carry takes the mass that no deal was struck in through the rest of the
// month.
func (sol *Solution) carry(t int, v Viewer, mass []float64) []float64 {
	next := make([]float64, states)
	for posture := range postures {
		part := make([]float64, states)
		for n, x := range mass {
			p := sol.plays[t].strikes[n]
			if posture == stall {
				p = 1 - p
			}
			part[n] = x * p
		}
		sol.game.kernels[v].carry(posture, part, next)
	}
	return next
}
