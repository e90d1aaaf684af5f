package solve

import "parley/game"

// Where periods are leapt over, talks that have gone on evenly are passed over
// for a while: once, then three times, then seven. Most of them add next to
// nothing to what there is, or the same in every period, and the few that bend
// are held every time.
const (
	// PassMost is how many times in a row talks are passed over at the most.
	PassMost = 7
	// evenGain is how far off talks may be that have gone on evenly, as a share
	// of the span of a party's payoffs: passed over with a tenth of that, or
	// none, what-ifs of ukraine-2025 come out the same to a tenth of the error
	// that strides have, and with ten times as much four times as far off.
	evenGain = 1e-4
	// evenChance is the same of the chance that an offer is struck, where
	// records are kept: a hundredth moves the chance by the horizon by 0.0003.
	evenChance = 3e-3
)

// easing is how far talks go on changing that do not go on evenly, where
// periods are leapt over and the next time is far. Going on all the way
// overshoots, standing still falls behind, and half way is off by half of what
// either is.
const easing = 0.5

// evenness is evenGain per party, in its own payoffs.
func evenness(g *game.Game) []float64 {
	out := make([]float64, len(g.Parties))
	for i := range out {
		lo, hi := g.Span(i)
		out[i] = evenGain * (hi - lo)
	}
	return out
}

// meeting is when a batch's talks were held, and are to be.
type meeting struct {
	last int // in which period; never before the first time
	pass int // how many times are still to be passed over
	calm int // how many were to be, when they were held last
}

// never stands for a period behind all.
const never = -1

func newMeetings(n int) []meeting {
	out := make([]meeting, n)
	for k := range out {
		out[k].last = never
	}
	return out
}

// span is how many periods lie between the last time and period t; 0 where
// there was none.
func (m *meeting) span(t int) float64 {
	if m.last == never {
		return 0
	}
	return float64(m.last - t)
}

// held takes down that talks were held in period t, and whether they had gone on
// evenly.
func (m *meeting) held(t int, even bool) {
	if m.calm = min(2*m.calm+1, PassMost); !even {
		m.calm = 0
	}
	m.last, m.pass = t, m.calm
}

// due reports whether the talks of a batch are held in period t, and where they
// are not, over how many periods they have gone on changing.
func (x *strides) due(k *batch, t int) (due bool, n float64) {
	if x == nil || t < x.near {
		return true, 0
	}
	m, time := &x.met[k.which], x.times(t)
	if m.last == never || time && m.pass == 0 {
		return true, 0
	}
	if time {
		m.pass--
	}
	if t >= x.end && m.calm == 0 {
		return false, easing * m.span(t)
	}
	return false, m.span(t)
}
