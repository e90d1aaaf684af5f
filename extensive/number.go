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
	return exactly(s), ""
}

// exactly is a number of a form that has been looked at. Whole numbers are read
// with base 10, so that a leading zero is not taken for an octal number.
func exactly(s string) *big.Rat {
	above, below, isFraction := strings.Cut(s, "/")
	if !isFraction {
		r, _ := new(big.Rat).SetString(s)
		return r
	}
	a, _ := new(big.Int).SetString(above, 10)
	b, _ := new(big.Int).SetString(below, 10)
	return new(big.Rat).SetFrac(a, b)
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
	if above != "" && strings.IndexByte("+-", above[0]) >= 0 {
		above = above[1:]
	}
	switch {
	case !digits(above) || !digits(below):
		return 0, "is no number"
	case strings.Trim(below, "0") == "":
		return 0, "divides by zero"
	}
	x, _ = exactly(s).Float64()
	return x, ""
}

// digits says that s is one digit or more.
func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// decimal is the shortest text that reads back to x. Gambit refuses
// an exponent with a plus sign, so there is none.
func decimal(x float64) string {
	if x == 0 {
		return "0" // without the sign that a zero can have
	}
	if a := math.Abs(x); 1e-7 <= a && a < 1e21 {
		return strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strings.Replace(strconv.FormatFloat(x, 'e', -1, 64), "e+", "e", 1)
}
