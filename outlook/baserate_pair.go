package outlook

import "math"

// PoolChances is the average of two chances on the scale of log-odds, with a
// weight from 0 to 1 on the second: at 0 the first, at 1 the second. One that is
// sure, at 0 or 1, stays so unless it has no weight; two that are sure of opposite
// things give a half.
func PoolChances(first, second, weight float64) float64 {
	switch {
	case weight <= 0:
		return first
	case weight >= 1:
		return second
	}
	odds := (1-weight)*logOdds(first) + weight*logOdds(second)
	if math.IsNaN(odds) {
		return 0.5
	}
	return 1 / (1 + math.Exp(-odds))
}

func logOdds(p float64) float64 { return math.Log(p) - math.Log1p(-p) }
