package brief

import (
	"math"
	"strings"
)

// cells are both figures and their difference as printed: with as many
// decimals as it takes for the difference to be that of what is printed.
func (f FigureChange) cells() []string {
	change := f.Change.float()
	switch {
	case !f.Change.Known():
		return []string{f.A.short(), f.B.short(), "–"}
	case math.Abs(change) < certain:
		return []string{f.A.short(), f.B.short(), "same"}
	case f.Change.Unit == Probability || f.Change.Unit == ShareUnit:
		return f.chances()
	}
	return f.payoffs()
}

// chances are in whole per cent, or in tenths where whole ones do not add up
// or say that nothing has changed.
func (f FigureChange) chances() []string {
	a, b := f.A.float(), f.B.float()
	whole := math.Round(100*b) - math.Round(100*a)
	if whole != 0 && whole == math.Round(100*f.Change.float()) {
		return []string{percent(a), percent(b), pointText(signed(whole, 0))}
	}
	tenths := math.Round(1000*b)/10 - math.Round(1000*a)/10
	if saysNothing(fixed(tenths, 1)) {
		return []string{tenth(a), tenth(b), "<0.1 points"}
	}
	return []string{tenth(a), tenth(b), pointText(signed(tenths, 1))}
}

// tenth is a chance in tenths of a per cent.
func tenth(p float64) string {
	switch {
	case math.Abs(p) < certain || math.Abs(p-1) < certain:
		return percent(p)
	case p > 0 && p < 0.0005:
		return "<0.1%"
	case p < 1 && p >= 0.9995:
		return ">99.9%"
	}
	return fixed(math.Round(1000*p)/10, 1) + "%"
}

// pointText is a number of points of a hundred.
func pointText(number string) string {
	if strings.TrimLeft(number, "+−") == "1" {
		return number + " point"
	}
	return number + " points"
}

// A change of a payoff is printed with at most payoffPlaces decimals, more
// where it would vanish, up to payoffMost.
const (
	payoffPlaces = 3
	payoffMost   = 6
)

// payoffs are both with a decimal more than either alone would have.
func (f FigureChange) payoffs() []string {
	d := min(payoffPlaces, decimals(math.Max(abs(f.A), abs(f.B)))+1)
	for ; d < payoffMost; d++ {
		if round(f.A, d) != round(f.B, d) {
			break
		}
	}
	diff := round(f.B, d) - round(f.A, d)
	return []string{fixed(f.A.float(), d), fixed(f.B.float(), d), signed(diff, d)}
}
