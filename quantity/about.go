package quantity

import (
	"math"
	"strconv"
)

// aboutShare is how far "about" reaches to each side: a fifth of a plain
// number, a fifth on a ratio, a fifth on a chance's odds.
const aboutShare = 0.2

// spreadDigits is to how many significant digits the ends of "0.2 ± 0.05" and the
// middle of a range are rounded, so that they are the decimals a reader would
// write (0.15, not 0.15000000000000002). Decimals of 15 digits survive a float64.
const spreadDigits = 15

// tidy rounds x to spreadDigits.
func tidy(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', spreadDigits, 64), 64)
	if err != nil {
		return x
	}
	return y
}

// around is v less and plus d, tidied where that keeps them apart.
func around(v, d float64) (lo, hi float64) {
	lo, hi = tidy(v-d), tidy(v+d)
	if lo < v && v < hi {
		return lo, hi
	}
	return v - d, v + d
}

// about is the range that "about v" has on the scale; lo = hi where v is at an
// end of it or 0.
func about(v float64, s Scale) (lo, hi float64) {
	switch s {
	case Log:
		return v / (1 + aboutShare), v * (1 + aboutShare)
	case LogOdds:
		step := math.Log1p(aboutShare)
		return s.From(s.To(v) - step), s.From(s.To(v) + step)
	}
	return around(v, aboutShare*math.Abs(v))
}
