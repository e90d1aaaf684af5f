package catalogue_test

import (
	"fmt"
	"math"
	"testing"

	"parley/solve"
)

// units is what is at stake in gamblers-ruin, and the first player's index and
// endings there.
const (
	units       = 10
	firstPlayer = 0
	firstRuined = 0
	otherRuined = 1
)

// walks are the walks tried: biased either way, fair, sure to go one way, and
// lazy.
var walks = []struct{ win, draw float64 }{
	{0.45, 0.1}, {0.45, 0}, {0.5, 0}, {0.5, 0.4}, {0.55, 0.1}, {0.8, 0}, {0.2, 0.9}, {0, 0}, {1, 0}, {1, 0.5},
}

func gambler(t *testing.T, win, draw float64, z int, more ...change) *model {
	t.Helper()
	m := load(t, "gamblers-ruin", append(more, change{"start", fmt.Sprintf("%q", fmt.Sprint(z))})...)
	return m.publish("win", win).publish("draw", draw)
}

// Feller 1968, XIV.5, (5.7): the chance of ruin by every round, either side's.
func TestRuinByEveryRound(t *testing.T) {
	for _, w := range walks {
		for _, z := range []int{1, 4, 5, 9} {
			f := solved(t, gambler(t, w.win, w.draw, z).game()).Forecast(0, false)
			for n := range f.War {
				near(t, fmt.Sprint("ruin by round ", n, " of ", w), f.Endings[firstRuined][n], ruinBy(w.win, w.draw, units, z, n), rounded)
				near(t, fmt.Sprint("win by round ", n, " of ", w), f.Endings[otherRuined][n], ruinBy(1-w.win, w.draw, units, units-z, n), rounded)
			}
		}
	}
}

// Feller 1968, XIV.2, (2.4) and (2.5), and XIV.3, (3.4) and (3.5): ruin in the
// end and the expected duration, which is the sum of the chances of still
// playing. Draws leave the one as it is and stretch the other.
func TestRuinAndDurationInTheEnd(t *testing.T) {
	const long = 2000
	for _, w := range walks {
		if w.draw == 0.9 {
			continue // ten times as slow: not over by then
		}
		for _, z := range []int{1, 4, 5, 9} {
			f := solved(t, gambler(t, w.win, w.draw, z, change{"horizon", fmt.Sprint(long)}, change{"tail", "0"}).game()).Forecast(0, false)
			near(t, fmt.Sprint("ruin ", w), f.Endings[firstRuined][long], ruin(w.win, units, z), rounded)
			time := 0.0
			for _, playing := range f.War {
				time += playing
			}
			near(t, fmt.Sprint("duration ", w), time, rounds(w.win, units, z)/(1-w.draw), rounded)
		}
	}
}

// Feller 1968, XIV.4: a prize for winning, discounted by the time it takes, is
// the generating function of the duration at the discount factor.
func TestRuinDiscounted(t *testing.T) {
	for _, w := range walks {
		for _, z := range []int{1, 4, 9} {
			g := gambler(t, w.win, w.draw, z).game()
			sol := solved(t, g)
			delta := g.Parties[firstPlayer].Discount
			want := discountedRuin(1-w.win, units, units-z, slowed(delta, w.draw))
			// What is still open when the solution ends is worth at most 1.
			left := math.Pow(delta*slowest(w.win, w.draw), float64(g.Horizon+g.Tail)) * units
			near(t, fmt.Sprint("value ", w, z), sol.Value[firstPlayer], want, rounded+left)
			near(t, "no talks: the reservation is the value", sol.Reservation[firstPlayer], sol.Value[firstPlayer], exact)
		}
	}
}

// slowest is the largest factor by which a round leaves a game undecided: the
// leading eigenvalue in (5.7), with draws.
func slowest(win, draw float64) float64 {
	return draw + (1-draw)*2*math.Sqrt(win*(1-win))*math.Cos(math.Pi/units)
}

// Degenerate: with every round drawn nobody is ever ruined; and a player who
// starts with nothing has lost before the first round.
func TestRuinDegenerate(t *testing.T) {
	f := solved(t, gambler(t, 0.45, 1, 4).game()).Forecast(0, false)
	near(t, "still playing", f.War[len(f.War)-1], 1, 0)
	f = solved(t, gambler(t, 0.45, 0, 0).game()).Forecast(0, false)
	near(t, "ruined at the start", f.Endings[firstRuined][0], 1, 0)
}

// The watch that ships is itself a ruin problem: to come to 9 before 1 is to win
// from z-1 of 8 units. Under either viewer's belief (Feller 1968, XIV.5).
func TestRuinAsAWatch(t *testing.T) {
	for _, z := range []int{2, 4, 8} {
		m := gambler(t, 0.45, 0.1, z).believe("first", "win", 0.6)
		sol, within := solved(t, m.game()), m.s.Watches[0].Within
		for viewer, win := range []float64{0.45, 0.6, 0.45} {
			first, before := m.s.Event(m.theta, viewer, 0)
			got := sol.Passage(viewer, solve.Watch{First: first, Before: before, Within: within})
			near(t, fmt.Sprint("watch from ", z, ", viewer ", viewer), got, ruinBy(1-win, 0.1, units-2, units-1-z, within), rounded)
			ends := sol.Forecast(viewer, false).Endings[firstRuined]
			near(t, fmt.Sprint("ruin from ", z, ", viewer ", viewer), ends[len(ends)-1], ruinBy(win, 0.1, units, z, len(ends)-1), rounded)
		}
	}
}
