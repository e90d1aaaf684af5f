package outlook

import (
	"math/rand/v2"
)

// calWar is a war as a scenario can know it: how long it went on after the age
// asked for, in months, and how it ended. Fading out is nothing that a scenario
// knows: such a war is lost sight of on its last day (StillOn).
type calWar struct {
	months   float64
	end      WarEnd // one of the gauge's ways, or StillOn
	was      WarEnd // how it ended in the list
	conflict int
}

// calWars are the wars that had lasted to an age, and the ways of ending that are
// told apart: agreement and victory, or where the list does not say of every war
// how it ended, that it ended at all.
func calWars(wars []War, age float64) (out []calWar, ways []WarEnd) {
	numbers, count := map[string]int{}, 0
	ways = []WarEnd{ByAgreement, ByVictory}
	for _, w := range wars {
		if w.Months() < age {
			continue
		}
		n, known := numbers[w.Conflict]
		if !known || w.Conflict == "" {
			n, count = count, count+1
			numbers[w.Conflict] = n
		}
		out = append(out, calWar{months: w.Months() - age, end: w.How, was: w.How, conflict: n})
		if w.How == EndUnrecorded {
			ways = []WarEnd{EndUnrecorded}
		}
	}
	for i := range out {
		switch w := &out[i]; {
		case w.end == FadedOut:
			w.end = StillOn
		case w.end != StillOn && len(ways) == 1:
			w.end = EndUnrecorded
		}
	}
	return out, ways
}

// byConflict are the indices of wars, conflict by conflict in the order in which
// they first occur.
func byConflict(wars []calWar) (out [][]int) {
	at := map[int]int{}
	for i, w := range wars {
		c, known := at[w.conflict]
		if !known {
			c = len(out)
			at[w.conflict] = c
			out = append(out, nil)
		}
		out[c] = append(out[c], i)
	}
	return out
}

// halved splits wars into halves by conflict: conflicts in an order by chance,
// each to the half that has fewer wars so far.
func halved(wars []calWar, seed uint64) (halves [2][]calWar) {
	conflicts := byConflict(wars)
	rng := rand.New(rand.NewPCG(seed, halvesStream))
	rng.Shuffle(len(conflicts), func(i, j int) { conflicts[i], conflicts[j] = conflicts[j], conflicts[i] })
	for _, c := range conflicts {
		to := 0
		if len(halves[1]) < len(halves[0]) {
			to = 1
		}
		for _, i := range c {
			halves[to] = append(halves[to], wars[i])
		}
	}
	return halves
}

// Streams of chance, so that halves and resamples do not go together.
const (
	halvesStream   = 0x68616c766573
	resampleStream = 0x626f6f7473
)

// conflictResamples is how many times conflicts are drawn again: the ends of an interval
// of nine in ten then rest on twenty of them.
const conflictResamples = 400

// conflictsAgain draws conflicts with replacement: the indices of every resample's
// wars. They are the same for the same wars and seed.
func conflictsAgain(wars []calWar, seed uint64) [][]int {
	conflicts := byConflict(wars)
	rng := rand.New(rand.NewPCG(seed, resampleStream))
	out := make([][]int, conflictResamples)
	for r := range out {
		for range conflicts {
			out[r] = append(out[r], conflicts[rng.IntN(len(conflicts))]...)
		}
	}
	return out
}

// ended is how many wars ended in a way that a scenario knows.
func ended(wars []calWar) (n int) {
	for _, w := range wars {
		if w.end != StillOn {
			n++
		}
	}
	return n
}
