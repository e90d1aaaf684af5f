package catalogue_test

import (
	"fmt"
	"math"
	"testing"

	"parley/game"
)

// Smith and Stam, Bargaining and the Nature of War, Journal of Conflict
// Resolution 48(6), 2004 (the model of warfare; it takes over the random walk of
// Smith, Fighting Battles, Winning Wars, Journal of Conflict Resolution 42(3),
// 1998): war is a walk over forts that either side wins by holding all of them.
// What a war to the finish is worth follows from Feller's generating function.
const (
	forts    = 10
	attacker = 0
	defender = 1
)

// war is what fighting to the finish is worth to one side: it wins all with the
// discounted chance won, loses all with lost, and pays cost until then.
func war(won, lost, cost float64) float64 { return won - cost*(1-won-lost) }

// fortWar is the worth of war to the side that holds z forts and wins a battle
// with chance p.
func fortWar(p float64, z int, delta, cost float64) float64 {
	return war(discountedRuin(1-p, forts, forts-z, delta), discountedRuin(p, forts, z, delta), cost)
}

func fortsModel(t *testing.T, z int) *model {
	t.Helper()
	return load(t, "smith-stam-2004", change{"start", fmt.Sprintf("%q", fmt.Sprint(z))})
}

// unsettled bounds what the end of the solution takes from a value: prize and costs
// times the discounted chance that the war is not over.
func unsettled(g *game.Game, p, cost float64) float64 {
	rate := g.Parties[attacker].Discount * 2 * math.Sqrt(p*(1-p)) * math.Cos(math.Pi/forts)
	return math.Pow(rate, float64(g.Horizon+g.Tail)) * forts * (1 + cost)
}

func TestWarOverForts(t *testing.T) {
	if testing.Short() {
		t.Skip("many divisions over many months: left out of -short")
	}
	for z := 1; z < forts; z++ {
		for _, p := range []float64{0.3, 0.5, 0.55, 0.9} {
			for _, cost := range []float64{0, 0.5, 2} {
				m := fortsModel(t, z).publish("win_battle", p).publish("battle_cost_attacker", cost)
				g := m.game()
				delta, loss := g.Parties[attacker].Discount, m.value("battle_cost_defender")
				sol := solved(t, g.WithoutTalks())
				what := fmt.Sprintf("war from fort %d at %g, cost %g, to the ", z, p, cost)
				near(t, what+"attacker", sol.Reservation[attacker], fortWar(p, z, delta, cost), rounded+unsettled(g, p, cost))
				near(t, what+"defender", sol.Reservation[defender], fortWar(1-p, forts-z, delta, loss), rounded+unsettled(g, p, loss))
			}
		}
	}
}

// The range of settlements is what the war would waste: the costs and the prize
// itself for as long as the war lasts, at any fort and any chance that both
// sides hold true. With views that differ it may be empty.
func TestRangeOverForts(t *testing.T) {
	for z := 1; z < forts; z++ {
		m := fortsModel(t, z)
		g := m.game()
		p, delta := m.value("win_battle"), g.Parties[attacker].Discount
		costs := m.value("battle_cost_attacker") + m.value("battle_cost_defender")
		over := discountedRuin(p, forts, z, delta) + discountedRuin(1-p, forts, forts-z, delta)
		near(t, fmt.Sprint("range at fort ", z), width(t, g), (1+costs)*(1-over), rounded)

		hopeful := m.believe("attacker", "win_battle", 0.7).believe("defender", "win_battle", 0.4).game()
		near(t, fmt.Sprint("range of optimists at fort ", z), width(t, hopeful),
			1-fortWar(0.7, z, delta, costs/2)-fortWar(0.6, forts-z, delta, costs/2), rounded)
	}
}

// width is the width of the range of settlements better than fighting to the
// finish; negative where there is none.
func width(t *testing.T, g *game.Game) float64 {
	t.Helper()
	c := solved(t, g.WithoutTalks()).Reservation
	return 1 - c[attacker] - c[defender]
}

// With one opinion of the odds the war is settled before the first battle, on
// terms within the range, wherever the front stands.
func TestFortsSettleAtOnce(t *testing.T) {
	if testing.Short() {
		t.Skip("many divisions over many months: left out of -short")
	}
	for z := 1; z < forts; z++ {
		g := fortsModel(t, z).game()
		f := solved(t, g).Forecast(0, true)
		near(t, fmt.Sprint("agreement in the first month at fort ", z), f.Agreement[1], 1, exact)
		c := solved(t, g.WithoutTalks()).Reservation
		for d, share := range worth(g, attacker) {
			if f.Deals[d][1] > 0 && (share < c[attacker] || 1-share < c[defender]) {
				t.Errorf("at fort %d a share of %g is struck; the range is %g to %g", z, share, c[attacker], 1-c[defender])
			}
		}
	}
}
