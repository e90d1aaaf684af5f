package export

import (
	"fmt"
	"slices"

	"parley/game"
)

// shared is the game in which everybody believes what one viewer does of the
// war's course, of talks and of who proposes. What a party gets, and how it
// decides, stays its own, which a game holds once for all viewers (model.md,
// section 2).
func shared(g *game.Game, viewer int) *game.Game {
	h := *g
	everybody := len(g.Parties) + 1
	h.Kernels = slices.Repeat(g.Kernels[viewer:viewer+1], everybody)
	if g.Talks != nil {
		t := *g.Talks
		t.Chance = slices.Repeat(t.Chance[viewer:viewer+1], everybody)
		t.Recognition = slices.Repeat(t.Recognition[viewer:viewer+1], everybody)
		h.Talks = &t
	}
	return &h
}

// asks refuses a viewer that is none, and periods of which there are none.
func asks(g *game.Game, viewer, periods, most int) error {
	if viewer < 0 || viewer > len(g.Parties) {
		return fmt.Errorf("there is no viewer %d: the analyst is 0, parties are 1 to %d", viewer, len(g.Parties))
	}
	if periods < 1 || periods > most {
		return fmt.Errorf("%d periods are asked for: give a number from 1 to %d", periods, most)
	}
	return nil
}

// weights is how likely it is, at the given levels, that each party proposes
// in a round this period, as a viewer sees it; nil where no talks are held.
func weights(g *game.Game, viewer int, at []int) []float64 {
	if g.Talks == nil {
		return nil
	}
	held := g.At(g.Talks.Chance[viewer], at)
	if held <= 0 {
		return nil
	}
	w := make([]float64, len(g.Parties))
	for j := range w {
		w[j] = held * g.At(g.Talks.Recognition[viewer][j], at)
	}
	return w
}

// rest is what is left of one, rounding apart.
func rest(parts []float64) float64 {
	left := 1.0
	for _, p := range parts {
		left -= p
	}
	// A chance that rounding alone has left is none: those that a scenario can
	// mean are far larger.
	if left < roundedAway {
		return 0
	}
	return left
}

// roundedAway is far above what a few dozen roundings leave of one, and far
// below any chance that somebody would write.
const roundedAway = 1e-14

// openDeals are the deals that can be offered at the given levels.
func openDeals(g *game.Game, at []int) (open []int) {
	group := g.Index(g.Talks.Vars, at)
	for d := range g.Talks.Deals {
		if k := group*g.Talks.Deals + d; g.Talks.Open == nil || g.Talks.Open[k] {
			open = append(open, d)
		}
	}
	return open
}

// worth is what a deal struck at the given levels is worth to party i.
func worth(g *game.Game, i, deal int, at []int) float64 {
	return g.Talks.Worth[i][g.Index(g.Talks.Vars, at)*g.Talks.Deals+deal]
}

// answering are those whose yes an offer of j's needs, in the order in which
// they are asked: j itself, if it must consent, signs last.
func answering(g *game.Game, j int) (who []int) {
	for i, p := range g.Parties {
		if i != j && p.Consents {
			who = append(who, i)
		}
	}
	if g.Parties[j].Consents {
		who = append(who, j)
	}
	return who
}
