package outlook

// Solves is about how many settings a row takes, for telling how far a run has
// come.
func (e *Ensemble) Solves(row int) int {
	if row >= e.deep.till {
		return 1
	}
	n := 1 + len(e.c.Brief.Sets) + len(e.c.Brief.Flips)
	if weighable(e.s) {
		n += 1<<len(e.s.Reasons) - 1 + 1 // all subsets but the one in force, and a common view
	}
	return n
}

// tier is the rows that have figures which are too dear for all.
type tier struct {
	till  int // they are the rows before this one
	games int // of which make a game
}

// tierTries is how many rows are looked at for one that makes a game: where
// fewer do, there is little to say of any draw.
const tierTries = 4

// tier is the first so many rows that make a game, and those among them that
// do not.
func (e *Ensemble) tier(games int) tier {
	var t tier
	for t.games < games && t.till < min(e.c.Draws, tierTries*games) {
		if _, ds := e.s.Compile(e.Setting(t.till)); !ds.HasErrors() {
			t.games++
		}
		t.till++
	}
	return t
}

// Deep is how many draws have reasons and levers, 0 where those are not asked
// for or the scenario has none.
func (e *Ensemble) Deep() int {
	if e.c.Brief == nil || !weighable(e.s) && len(e.c.Brief.Sets)+len(e.c.Brief.Flips) == 0 {
		return 0
	}
	return e.deep.games
}
