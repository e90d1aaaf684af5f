package extensive

import (
	"errors"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// How long a number may be written, and how large its exponent be: well over
// what any float64 needs written out whole, and short enough that exact
// arithmetic with it takes no time.
const (
	mostCharacters = 2000
	mostExponent   = 2000
)

// parseNumber is a number as written, exactly. Where it is none, complaint says
// why.
func parseNumber(s string) (r *big.Rat, complaint string) {
	if _, complaint = nearest(s); complaint != "" {
		return nil, complaint
	}
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		if e, err := strconv.Atoi(s[i+1:]); err != nil || e < -mostExponent || e > mostExponent {
			return nil, "has an exponent beyond 2000"
		}
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return nil, "is no number"
	}
	return r, ""
}

// nearest is the float64 next to a number as written, which may be infinite.
func nearest(s string) (x float64, complaint string) {
	if len(s) > mostCharacters {
		return 0, "is written with more than 2000 characters"
	}
	if above, below, ok := strings.Cut(s, "/"); ok {
		return fraction(s, above, below)
	}
	x, err := strconv.ParseFloat(s, 64)
	if errors.Is(err, strconv.ErrSyntax) {
		return 0, "is no number"
	}
	return x, "" // what is out of range is infinite
}

// fraction is the float64 next to a fraction of whole numbers.
func fraction(s, above, below string) (x float64, complaint string) {
	above = strings.TrimLeft(above[:min(1, len(above))], "+-") + above[min(1, len(above)):]
	switch {
	case !digits(above) || !digits(below):
		return 0, "is no number"
	case strings.Trim(below, "0") == "":
		return 0, "divides by zero"
	}
	r, _ := new(big.Rat).SetString(s)
	x, _ = r.Float64()
	return x, ""
}

// digits says that s is one digit or more.
func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// decimal is the shortest text that reads back to x. Gambit takes an exponent
// with a plus sign for zero, so there is none.
func decimal(x float64) string {
	if x == 0 {
		return "0" // without the sign that a zero can have
	}
	if a := math.Abs(x); 1e-7 <= a && a < 1e21 {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strings.Replace(strconv.FormatFloat(x, 'e', -1, 64), "e+", "e", 1)
}
