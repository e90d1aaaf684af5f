package ukraine2025

// Watch is a bet: that one event comes before another within some months.
type Watch struct {
	Name   string
	Within int

	first, before func(state) bool
}

// Watches are the scenario's.
var Watches = []Watch{
	{
		Name:   "the mediator leaves before sanctions are doubled",
		Within: 24,
		first:  func(s state) bool { return s.mediator == gone },
		before: func(s state) bool { return s.sanctions == doubled },
	},
	{
		Name:   "Ukraine's support ends within two years",
		Within: 24,
		first:  func(s state) bool { return s.aid == none },
		before: func(state) bool { return false },
	},
}

// Watch is the chance of a watch after a refusal today, as a viewer believes:
// the first month's talks produce nothing. It looks no further than the
// horizon.
func (sol *Solution) Watch(w Watch, v Viewer) float64 {
	mass := make([]float64, states)
	mass[start.index()] = 1
	hit := w.take(mass)
	for t := range min(w.Within, len(sol.plays)) {
		if t > 0 {
			sol.takeDeals(t, v, mass)
		}
		mass = sol.carry(t, v, mass)
		hit += w.take(mass)
	}
	return hit
}

// take removes the mass for which the clock has stopped and returns that for
// which the first event came, alone, with the war still on.
func (w Watch) take(mass []float64) float64 {
	hit := 0.0
	for n, x := range mass {
		s := stateAt(n)
		over := s.ending() != onGoing
		first, before := w.first(s), w.before(s)
		if first && !before && !over {
			hit += x
		}
		if first || before || over {
			mass[n] = 0
		}
	}
	return hit
}

// takeDeals removes the mass for which a deal is struck.
func (sol *Solution) takeDeals(t int, v Viewer, mass []float64) {
	for n, deals := range sol.dealsStruck(t, v, mass) {
		x := mass[n]
		for _, p := range deals {
			mass[n] -= x * p
		}
	}
}
