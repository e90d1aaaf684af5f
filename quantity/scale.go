package quantity

import "math"

// Scale is the axis on which a quantity's distances are measured.
type Scale int

// The scales: numbers as they are, chances by the logarithm of their odds,
// ratios by their logarithm.
const (
	Plain Scale = iota
	LogOdds
	Log
)

// String names the scale: "plain", "log-odds" or "log".
func (s Scale) String() string {
	switch s {
	case LogOdds:
		return "log-odds"
	case Log:
		return "log"
	}
	return "plain"
}

// To puts x onto the scale. The ends of a scale (a chance of 0 or 1, a ratio of
// 0) are infinitely far away, and what lies outside it is NaN.
func (s Scale) To(x float64) float64 {
	switch s {
	case LogOdds:
		return math.Log(x) - math.Log1p(-x)
	case Log:
		return math.Log(x)
	}
	return x
}

// From takes y back from the scale: the inverse of To.
func (s Scale) From(y float64) float64 {
	switch s {
	case LogOdds:
		return logistic(y)
	case Log:
		return math.Exp(y)
	}
	return y
}

// logistic is written for both signs because exp(-y) overflows for one of them.
func logistic(y float64) float64 {
	if y < 0 {
		e := math.Exp(y)
		return e / (1 + e)
	}
	return 1 / (1 + math.Exp(-y))
}

// Between is the point the share r of the way from a to c on the scale; r = 0
// gives exactly a, r = 1 exactly c, and 0 < r < 1 never leaves the two. Where a
// or c is at an end of the scale the way is measured plainly instead.
func (s Scale) Between(a, c, r float64) float64 {
	switch {
	case r == 0 || a == c:
		return a
	case r == 1:
		return c
	}
	y := s.From(s.To(a) + r*(s.To(c)-s.To(a)))
	if !finite(s.To(a)) || !finite(s.To(c)) {
		y = a + r*(c-a)
	}
	if r > 0 && r < 1 {
		return math.Max(math.Min(a, c), math.Min(math.Max(a, c), y))
	}
	return y
}

// Keep moves v so that it lies as far from a2, on the scale, as it lay from a.
// A v equal to a becomes exactly a2. Where any of the three is at an end of the
// scale no distance is defined, and v stays.
func (s Scale) Keep(v, a, a2 float64) float64 {
	switch {
	case v == a:
		return a2
	case a == a2:
		return v
	}
	tv, ta, ta2 := s.To(v), s.To(a), s.To(a2)
	if !finite(tv) || !finite(ta) || !finite(ta2) {
		return v
	}
	if y := s.From(tv + (ta2 - ta)); finite(y) {
		return y
	}
	return v
}

// clamp holds x within the values that the scale can have at all.
func (s Scale) clamp(x float64) float64 {
	switch s {
	case LogOdds:
		return math.Max(0, math.Min(1, x))
	case Log:
		return math.Max(0, x)
	}
	return x
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
