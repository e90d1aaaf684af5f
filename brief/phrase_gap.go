package brief

import (
	"fmt"
	"math"
	"strconv"
)

// gapLine is the shortfall against waiting in words.
func (r *Report) gapLine() string {
	g, holdout := r.Shortfall.Waiting, r.who(r.Question.Holdout)
	if r.blocked() {
		return r.refusalLine()
	}
	needs := fmt.Sprintf("Peace must be worth %s to %s before it beats waiting.", r.level(g.Needs), holdout)
	if !g.Conceded.Known() {
		return needs + " " + capital(g.Conceded.Why) + "."
	}
	most := fmt.Sprintf("%s The most that %s would concede is worth %s to it (%s)", needs, r.others(), r.level(g.Conceded), g.Deal)
	if g.Zone {
		return most + ": a deal exists, with " + g.spare(r.places()) + " to spare."
	}
	return most + ". The shortfall is " + g.short(r.places()) + "."
}

// fightLine is the same against fighting on with no talks ever.
func (r *Report) fightLine() string {
	g, holdout := r.Shortfall.Fighting, r.who(r.Question.Holdout)
	places := max(r.places(), g.places())
	start := fmt.Sprintf("If there were no talks ever, fighting on would be worth %s to %s", fixed(g.Needs.float(), places), holdout)
	if !g.Conceded.Known() {
		return start + ", and " + g.Conceded.Why + "."
	}
	start += " and the most conceded " + fixed(g.Conceded.float(), places)
	if g.Zone {
		return start + ": a peace exists that every side prefers to fighting on."
	}
	return start + ", " + g.short(places) + " short."
}

// short is the shortfall as a reader works it out: the printed figures, one
// less the other.
func (g Gap) short(places int) string {
	return fixed(round(g.Needs, places)-round(g.Conceded, places), places)
}

// spare is what is left over where a deal exists.
func (g Gap) spare(places int) string {
	text := fixed(round(g.Conceded, places)-round(g.Needs, places), places)
	if saysNothing(text) {
		return "next to nothing"
	}
	return text
}

// round is a figure as it is printed with so many decimals.
func round(f Figure, places int) float64 {
	x, err := strconv.ParseFloat(strconv.FormatFloat(f.float(), 'f', places, 64), 64)
	if err != nil {
		return math.NaN()
	}
	return x
}

// unitOf is the worth of the last of so many decimals.
func unitOf(places int) float64 { return math.Pow(10, -float64(places)) }

// agrees reports whether the rounded shortfall is that of the rounded figures.
func (g Gap) agrees(places int) bool {
	return !g.Shortfall.Known() || g.short(places) == fixed(g.Shortfall.float(), places)
}

// moreDigits is how many decimals more are printed for the sake of a sum that
// comes out; where that is not enough the printed figures have the last word.
const moreDigits = 2

// places is how many decimals the figures of a gap are given: two digits, more
// where the shortfall would vanish, and more where the rounded figures would
// not add up.
func (g Gap) places() int {
	d := decimals(math.Max(abs(g.Needs), abs(g.Conceded)))
	short := abs(g.Shortfall)
	for d < mostDecimals && short > certain && short < unitOf(d) {
		d++
	}
	for more := range moreDigits + 1 {
		if g.agrees(d + more) {
			return d + more
		}
	}
	return d
}

// mostDecimals is how many are printed for the sake of a small shortfall.
const mostDecimals = 4

// places is how many decimals the holdout's payoffs are given.
func (r *Report) places() int {
	if r.Shortfall == nil {
		return decimals(math.NaN())
	}
	return r.Shortfall.Waiting.places()
}

// diffPlaces is the same for changes of them, which are smaller.
func (r *Report) diffPlaces() int {
	if d := r.places(); d >= 3 {
		return d
	}
	return r.places() + 1
}

// gapAxis is an axis for figures of a gap: those that are printed as nothing
// get no long bars.
func (r *Report) gapAxis(xs ...float64) (lo, hi float64) {
	if lo, hi = r.axis(xs...); hi-lo < unitOf(r.places())/2 {
		hi = lo + 1
	}
	return lo, hi
}

// abs is a figure's size, 0 where it has no value.
func abs(f Figure) float64 {
	if !f.Known() {
		return 0
	}
	return math.Abs(f.float())
}

// end is an end of an interval of the holdout's payoffs.
func (r *Report) end(f Figure) string {
	if !f.Known() {
		return "no deal"
	}
	return r.level(f)
}

// level is a payoff of the holdout's.
func (r *Report) level(f Figure) string { return fixed(f.float(), r.places()) }

// diff is a change of such a payoff, with its sign.
func (r *Report) diff(f Figure) string { return signed(f.float(), r.diffPlaces()) }

// short is a shortfall in a table; that of a war in which the others would
// take no deal has no number.
func (r *Report) short(f Figure) string {
	if !f.Known() {
		return "no deal"
	}
	return r.diff(f)
}

// left is a shortfall in a sentence.
func (r *Report) left(f Figure) string {
	if text := r.level(f); !saysNothing(text) {
		return text
	}
	return "next to none (" + digits(f.float(), 2) + ")"
}
