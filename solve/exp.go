package solve

import "math"

// The solver takes hundreds of millions of exponentials of moderate size, so
// it has one of its own: exp(x) = 2^(n/128) exp(r) with |r| <= ln 2/256, the
// power from a table and exp(r) from its series to the fourth degree. The
// first term left out, r^5/120, is below 1.3e-15.
const (
	expBits  = 7
	expSteps = 1 << expBits
	// expFloor is where exp is below any probability that can matter here
	// (1e-300); expCeil where 1/(1+exp) is.
	expFloor = -690
	expCeil  = 690
	// roundShift added and taken away rounds to the nearest integer.
	roundShift = 1.5 * (1 << 52)
	roundBits  = 0x4338000000000000 // roundShift, as bits
	// ln 2/128 in two parts, the first exact in products with |n| < 2^20.
	stepHi = 0x1.62e42feep-8
	stepLo = 0x1.a39ef35793c76p-40
)

var expTable = func() (t [expSteps]float64) {
	for i := range t {
		t[i] = math.Exp2(float64(i) / expSteps)
	}
	return t
}()

// fastExp is exp(x) to a few parts in 1e15 for x within expFloor..expCeil, and
// the value at the nearer of the two outside.
func fastExp(x float64) float64 {
	x = min(max(x, expFloor), expCeil)
	k := x*(expSteps/math.Ln2) + roundShift
	n := int64(math.Float64bits(k)) - roundBits
	k -= roundShift
	r := (x - float64(k*stepHi)) - float64(k*stepLo)
	p := 1 + r*(1+r*(0.5+r*(1.0/6+r*(1.0/24))))
	scale := math.Float64bits(expTable[n&(expSteps-1)]) + uint64(n>>expBits)<<52
	return p * math.Float64frombits(scale)
}

// logistic is 1/(1+exp(-x)).
func logistic(x float64) float64 { return 1 / (1 + fastExp(-x)) }
