package catalogue_test

// Whom a side believes, in the plain terms of the scenario kydd-2003.
//
// Let e be the chance that an opponent reported as irresolute is resolved all the
// same. To a side that heeds advice, a mediator so informed says "he will not",
// which makes the demand much, if that is worth more to it than little in peace:
//
//	bias ((1-e) much + e victory) - e dismay > bias little
//
// and so if bias > e dismay / ((1-e) (much-little) - e (little-victory)). With
// the other report it warns at any bias from nothing up to far above those here.
// Below the verge it warns whatever it knows, and nothing it says is worth heeding.

// counsel is one case: chances that the opponent is resolved, that the mediator
// is mistaken, and of victory; and what a war costs everybody.
type counsel struct{ resolved, mistaken, victory, cost, strong, weak, dismay float64 }

const sweetener = 0.01 // as the scenario has it

func (c counsel) much() float64   { return c.victory + c.weak - sweetener }
func (c counsel) little() float64 { return c.victory + c.strong - sweetener }

// posterior is the chance that the opponent is resolved, by Bayes, once something
// has happened that has the chances ifResolved and ifNot.
func (c counsel) posterior(ifResolved, ifNot float64) float64 {
	return c.resolved * ifResolved / (c.resolved*ifResolved + (1-c.resolved)*ifNot)
}

func (c counsel) missed() float64 { return c.posterior(c.mistaken, 1-c.mistaken) }

// verge is the bias from which advice is believed.
func (c counsel) verge() float64 {
	e := c.missed()
	return e * c.dismay / ((1-e)*(c.much()-c.little()) - e*(c.little()-c.victory))
}

// daring is the chance of a resolved opponent below which it is best to demand
// much: where (1-m) much + m (victory-cost) = little.
func (c counsel) daring() float64 {
	return (c.much() - c.little()) / (c.much() - c.victory + c.cost)
}

// heeded is what following an honest mediator is worth to the advised side.
func (c counsel) heeded() float64 {
	right, wrong := 1-c.mistaken, c.mistaken
	return c.resolved*(right*c.little()+wrong*(c.victory-c.cost)) + (1-c.resolved)*(right*c.much()+wrong*c.little())
}

// alone is what demanding much, whatever is said, is worth to it.
func (c counsel) alone() float64 {
	return (1-c.resolved)*c.much() + c.resolved*(c.victory-c.cost)
}

// counsels are cases in which an honest report is worth having: without it much
// is demanded, with it what the report says.
var counsels = []counsel{
	{0.6, 0.1, 0.5, 0.1, 0.05, 0.35, 0.5},
	{0.6, 0.01, 0.5, 0.1, 0.05, 0.35, 0.5},
	{0.3, 0.1, 0.5, 0.1, 0.05, 0.35, 1.3},
	{0.5, 0.05, 0.2, 0.05, 0.1, 0.4, 0.25},
	{0.4, 0.1, 0.7, 0.2, 0.02, 0.25, 0.8},
	{0.55, 0.07, 0.4, 0.13, 0.04, 0.5, 2},
}
