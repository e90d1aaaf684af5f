package catalogue_test

import (
	"fmt"
	"math"
	"testing"

	"parley/game"
	"parley/solve"
)

// War as a costly lottery: Fearon, Rationalist Explanations for War,
// International Organization 49(3), 1995, pages 386 to 388. a wins with chance p
// and the sides pay cA and cB, so a takes anything above p - cA, b grants
// anything below p + cB, and what lies between is better for both than war. If
// the sides hold different p (pages 390 to 395), each end is read with the
// belief of the side whose end it is.
const (
	sideA, sideB = 0, 1
	aWins, bWins = 0, 1 // the endings
)

// lottery is one case: the chances that the sides give a, and what war costs.
type lottery struct{ pA, pB, cA, cB float64 }

func (l lottery) low() float64  { return l.pA - l.cA }
func (l lottery) high() float64 { return l.pB + l.cB }

func (l lottery) model(t *testing.T, name string, more ...change) *model {
	t.Helper()
	m := load(t, name, more...).publish("cost_a", l.cA).publish("cost_b", l.cB)
	return m.believe("a", "victory", l.pA).believe("b", "victory", l.pB)
}

// lotteries lie on both sides of pA - pB = cA + cB, some close to it. The ends
// of no range lie on the grid of hundredths, where a coin would decide.
var lotteries = []lottery{
	{0.6, 0.6, 0.125, 0.125},
	{0.6, 0.6, 0.025, 0.005},
	{0.5, 0.5, 0.333, 0.111},
	{0.8, 0.45, 0.125, 0.125},
	{0.8, 0.45, 0.175, 0.195},
	{0.8, 0.45, 0.165, 0.165},
	{0.7, 0.55, 0.015, 0.125},
	{0.45, 0.8, 0.125, 0.125}, // pessimists: any range widens
	{1, 1, 0.125, 0.125},
	{0, 0, 0.125, 0.125},
	{1, 0, 0.125, 0.125},     // sure of it
	{0.6, 0.6, 3, 3},         // dearer than the prize: anything is better than war
	{0.605, 0.605, 0, 0},     // free: a single point, and not one of the grid
	{0.604, 0.604, 0.001, 0}, // a range, and no hundredth in it
}

func TestFearonRange(t *testing.T) {
	for _, l := range lotteries {
		g := l.model(t, "fearon-1995").game()
		sol := solved(t, g)
		near(t, fmt.Sprint("least a takes ", l), sol.Reservation[sideA], l.low(), exact)
		near(t, fmt.Sprint("most b grants ", l), 1-sol.Reservation[sideB], l.high(), exact)
		for i, c := range sol.Reservation {
			near(t, fmt.Sprint("off the game's tables ", l, i), c, undecided(g, i), exact)
		}
		against := solved(t, g.WithoutTalks())
		near(t, fmt.Sprint("the same against fighting on ", l), against.Reservation[sideA], sol.Reservation[sideA], exact)
	}
}

// undecided is what a month of war is worth to party i by the game's own
// tables: the month itself, then the ending that it leads to.
func undecided(g *game.Game, i int) float64 {
	k, at, sum := g.Kernels[i+1][0], append([]int(nil), g.Start...), 0.0
	for _, move := range k.Rows[g.Index(k.Vars, at)] {
		after := []int{move.To}
		sum += move.P * g.At(g.Endings[g.Ending(after)].Payoff[i], after)
	}
	delta := g.Parties[i].Discount
	return (1-delta)*g.At(g.Fighting[i], at) + delta*sum
}

// Agreement comes in the first month where a division lies within the range,
// and never where none does; then war decides, with the true chance.
func TestFearonAgreesOnlyWithinTheRange(t *testing.T) {
	for _, l := range lotteries {
		for _, steps := range []int{1, 100, 1013} {
			m := l.model(t, "fearon-1995", change{"steps", fmt.Sprint(steps)})
			least, most, some := inside(t, l, steps)
			if wide := l.high()-l.low() > 1/float64(steps); wide && l.low() >= 0 && l.high() <= 1 && !some {
				t.Fatalf("%v: a range wider than a step must hold a division", l)
			}
			g := m.game()
			f := solved(t, g).Forecast(0, true)
			if !some {
				fought(t, fmt.Sprint(l, steps), f, m.value("victory"))
				continue
			}
			near(t, fmt.Sprint("agreement at once ", l, steps), f.Agreement[1], 1, exact)
			low, high := struck(g, f.Deals)
			near(t, fmt.Sprint("b proposes the least that a takes ", l, steps), low, least, exact)
			near(t, fmt.Sprint("a proposes the most that b grants ", l, steps), high, most, exact)
		}
	}
}

// inside is the least and the greatest division strictly within the range.
func inside(t *testing.T, l lottery, steps int) (least, most float64, some bool) {
	t.Helper()
	least, most = math.Inf(1), math.Inf(-1)
	for k := 0; k <= steps; k++ {
		x := float64(k) / float64(steps)
		if math.Min(math.Abs(x-l.low()), math.Abs(x-l.high())) < ambiguous {
			t.Fatalf("%v: %g is an end of the range; a coin would decide", l, x)
		}
		if x > l.low() && x < l.high() {
			least, most, some = math.Min(least, x), math.Max(most, x), true
		}
	}
	return least, most, some
}

// fought fails unless the war is fought, and decided in its first month.
func fought(t *testing.T, what string, f *solve.Forecast, p float64) {
	t.Helper()
	end := len(f.War) - 1
	near(t, what+": agreement", f.Agreement[end], 0, 0)
	near(t, what+": a wins", f.Endings[aWins][1], p, exact)
	near(t, what+": b wins", f.Endings[bWins][end], 1-p, exact)
}

// What ships: one opinion and an agreement, two opinions and a war.
func TestFearonAsShipped(t *testing.T) {
	near(t, "one opinion", solved(t, load(t, "fearon-1995").game()).Forecast(0, false).Agreement[1], 1, exact)
	m := load(t, "fearon-1995-optimism")
	fought(t, "two opinions", solved(t, m.game()).Forecast(0, false), m.value("victory"))
	m.publish("victory", m.value("victory"))
	near(t, "brought to one", solved(t, m.game()).Forecast(0, false).Agreement[1], 1, exact)
}
