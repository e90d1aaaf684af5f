package ukraine2025

// Levels of the factors that have names.
const (
	engaged, frustrated, gone = 0, 1, 2 // mediator
	current, doubled          = 0, 1    // sanctions
	none, reduced, full       = 0, 1, 2 // aid
	stall, strike             = 0, 1    // posture, which lives for a month
)

// Numbers of levels. A scale in n steps has n+1 points.
const (
	mediators  = 3
	sanctionss = 2
	aids       = 3
	stockSteps = 6
	stocks     = stockSteps + 1
	frontSteps = 32
	fronts     = frontSteps + 1
	postures   = 2

	politicals = mediators * sanctionss * aids
	wars       = stocks * stocks * fronts
	states     = politicals * wars
)

// state is one level of every factor, in the order in which they move.
type state struct{ mediator, sanctions, aid, russia, ukraine, front int }

// start is today: 0.67 is nearest to 4/6, 0.5 is 3/6 and 0.75 is 24/32.
var start = state{engaged, current, full, 4, 3, 24}

// politics numbers the first three factors, war the last three; together they
// number the state.
func politics(mediator, sanctions, aid int) int {
	return (mediator*sanctionss+sanctions)*aids + aid
}

func war(russia, ukraine, front int) int {
	return (russia*stocks+ukraine)*fronts + front
}

func (s state) index() int {
	return politics(s.mediator, s.sanctions, s.aid)*wars + war(s.russia, s.ukraine, s.front)
}

func stateAt(index int) state {
	p, w := index/wars, index%wars
	return state{
		mediator: p / aids / sanctionss, sanctions: p / aids % sanctionss, aid: p % aids,
		russia: w / fronts / stocks, ukraine: w / fronts % stocks, front: w % fronts,
	}
}

// The endings, in the scenario's order.
const (
	UkraineLoses = iota
	RussiaDrivenOut
	endings

	onGoing = -1
)

// ending says which ending a state is, or onGoing.
func (s state) ending() int {
	switch s.front {
	case frontSteps:
		return UkraineLoses
	case 0:
		return RussiaDrivenOut
	}
	return onGoing
}

func (s state) land() float64 { return float64(s.front) / frontSteps }

// levels is the state as a list, one number per factor in declared order.
func (s state) levels() [6]int {
	return [6]int{s.mediator, s.sanctions, s.aid, s.russia, s.ukraine, s.front}
}

// Levels holds the number of levels of each factor in declared order.
var Levels = [6]int{mediators, sanctionss, aids, stocks, stocks, fronts}
