package ukraine2025

import "math"

// move is one place that a factor, or several, may be at next month.
type move struct {
	to int
	p  float64
}

// beliefsOf reads parameters as one viewer holds them.
type beliefsOf struct {
	Params
	viewer Viewer
}

func (b beliefsOf) of(name string) float64 { return b.At(name, b.viewer) }

func (b beliefsOf) mediator(old, posture int) []move {
	switch old {
	case engaged:
		p := b.of("mediator_frustrated")
		if posture == strike {
			p *= b.of("strikes_annoy")
		}
		return []move{{engaged, 1 - p}, {frustrated, p}}
	case frustrated:
		calms, walks := b.of("mediator_calms"), b.of("mediator_walks_away")
		return []move{{engaged, calms}, {frustrated, 1 - calms - walks}, {gone, walks}}
	}
	return []move{{gone, 1}}
}

// sanctions reads the mediator's new level, since the mediator moves first.
func (b beliefsOf) sanctions(old, newMediator int) []move {
	if old == doubled {
		return []move{{doubled, 1}}
	}
	p := b.of("sanctions_come")
	if newMediator != frustrated {
		p /= b.of("calm_sanctions")
	}
	return []move{{current, 1 - p}, {doubled, p}}
}

// aid reads the mediator's new level. A shift past either end does nothing.
func (b beliefsOf) aid(old, newMediator int) []move {
	up, down := b.of("others_fill_the_gap"), b.of("blame_falls_on_ukraine")
	if newMediator == gone {
		down = b.of("aid_cut_when_gone")
	}
	return []move{
		{min(old+1, full), up},
		{max(old-1, none), down},
		{old, 1 - up - down},
	}
}

// russiaStock reads the new sanctions.
func (b beliefsOf) russiaStock(old, newSanctions int) []move {
	mean := b.of("russia_regenerates")
	if newSanctions == doubled {
		mean -= b.of("sanctions_bite")
	}
	return drift(old, stockSteps, mean, b.of("stock_swings"))
}

// ukraineStock reads the new aid; reduced aid carries two thirds.
func (b beliefsOf) ukraineStock(old, newAid int) []move {
	mean := b.of("ukraine_regenerates")
	switch newAid {
	case reduced:
		mean -= b.of("aid_carries") / 3
	case none:
		mean -= b.of("aid_carries")
	}
	return drift(old, stockSteps, mean, b.of("stock_swings"))
}

// front reads the new stocks and this month's posture.
func (b beliefsOf) front(old, newRussia, newUkraine, posture int) []move {
	lead := float64(newRussia)/stockSteps - float64(newUkraine)/stockSteps
	mean := b.of("advance") + b.of("pressure")*lead
	if posture == strike {
		mean += b.of("strikes_gain")
	}
	return drift(old, frontSteps, mean, b.of("front_swings"))
}

// drift moves a level of a scale from 0 to 1 up or down by j points, or leaves
// it, so that the mean is exact and the variance too where it can be.
func drift(old, steps int, mean, spread float64) []move {
	h := 1 / float64(steps)
	q0 := spread*spread + mean*mean
	j := max(1, int(math.Ceil(math.Sqrt(q0)/h)))
	step := float64(j) * h
	q := max(q0, math.Abs(mean)*step)
	up := q/(2*step*step) + mean/(2*step)
	down := q/(2*step*step) - mean/(2*step)
	return []move{
		{min(old+j, steps), up},
		{max(old-j, 0), down},
		{old, 1 - up - down},
	}
}
