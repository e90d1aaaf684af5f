package explain

import "parley/game"

// GapAt measures a party's shortfall against waiting at the start of a game
// that was solved elsewhere, given every party's reservation value; -1 for no
// party.
func GapAt(g *game.Game, reservation []float64, holdout int) Gap {
	return gapOf(g, reservation, holdout)
}
