package solve

import "math"

// The solver takes hundreds of millions of exponentials of moderate size, so
// it has one of its own: exp(x) = 2^n exp(r) with |r| <= ln 2/2, and exp(r)
// from its series to the thirteenth degree. The first term left out,
// r^14/14!, is below 5e-18. It is written so that four can be taken at once:
// lanes_amd64.s does the same operations in the same order.
const (
	// expFloor is where exp is far below any probability that can matter
	// here (1e-300); expCeil where 1/(1+exp) is.
	expFloor = -690
	expCeil  = 690
	// roundShift added and taken away rounds to the nearest integer.
	roundShift = 1.5 * (1 << 52)
	// ln 2 in two parts, the first exact in products with |n| < 2^20.
	ln2Hi = 0x1.62e42feep-1
	ln2Lo = 0x1.a39ef35793c76p-33
)

// fastExp is exp(x) to two units in the last place for x within
// expFloor..expCeil, and the value at the nearer of the two outside.
func fastExp(x float64) float64 {
	x = min(max(x, expFloor), expCeil)
	k := math.FMA(x, math.Log2E, roundShift)
	n := k - roundShift
	r := math.FMA(-n, ln2Hi, x)
	r = math.FMA(-n, ln2Lo, r)
	p := 1.0 / 6227020800
	p = math.FMA(p, r, 1.0/479001600)
	p = math.FMA(p, r, 1.0/39916800)
	p = math.FMA(p, r, 1.0/3628800)
	p = math.FMA(p, r, 1.0/362880)
	p = math.FMA(p, r, 1.0/40320)
	p = math.FMA(p, r, 1.0/5040)
	p = math.FMA(p, r, 1.0/720)
	p = math.FMA(p, r, 1.0/120)
	p = math.FMA(p, r, 1.0/24)
	p = math.FMA(p, r, 1.0/6)
	p = math.FMA(p, r, 0.5)
	p = math.FMA(p, r, 1)
	p = math.FMA(p, r, 1)
	return math.Float64frombits(math.Float64bits(p) + math.Float64bits(k)<<52)
}
