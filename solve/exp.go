package solve

import "math"

// The solver takes hundreds of millions of exponentials of moderate size, so
// it has one of its own: 2^y = 2^n 2^f, n the nearest integer and |f| <= 1/2,
// with 2^f = 1 + f h(f), h interpolated at eleven Chebyshev points: with its
// rounded coefficients it is within 2e-17 of 2^f, relatively, throughout. It is
// written so that several can be taken at once: lanes_amd64.s does the same
// operations in the same order.
const (
	// pow2Floor is where 2^y is far below any probability that can matter
	// here (1e-299); pow2Ceil where 1/(1+2^y) is.
	pow2Floor = -995
	pow2Ceil  = 995
	// expCeil is the same for exp.
	expCeil = 689
	// roundShift added and taken away rounds to the nearest integer.
	roundShift = 1.5 * (1 << 52)
)

// pow2 is 2^y to two units in the last place for y within pow2Floor..pow2Ceil.
func pow2(y float64) float64 {
	k := y + roundShift
	f := y - (k - roundShift)
	p := 0x1.e9d419696e0e9p-32
	p = math.FMA(p, f, 0x1.e6065f532c950p-28)
	p = math.FMA(p, f, 0x1.b524fad88ed30p-24)
	p = math.FMA(p, f, 0x1.62bfd46781ef6p-20)
	p = math.FMA(p, f, 0x1.ffcbfc6712438p-17)
	p = math.FMA(p, f, 0x1.4309130975155p-13)
	p = math.FMA(p, f, 0x1.5d87fe78a526dp-10)
	p = math.FMA(p, f, 0x1.3b2ab6fba1dc6p-7)
	p = math.FMA(p, f, 0x1.c6b08d704a0c2p-5)
	p = math.FMA(p, f, 0x1.ebfbdff82c598p-3)
	p = math.FMA(p, f, 0x1.62e42fefa39efp-1)
	p = math.FMA(p, f, 1)
	return math.Float64frombits(math.Float64bits(p) + math.Float64bits(k)<<52)
}

// fastExp is exp(x), to the precision of x*log2(e), for x within -expCeil..
// expCeil, and the value near the nearer of the two outside.
func fastExp(x float64) float64 {
	return pow2(min(max(float64(x*math.Log2E), pow2Floor), pow2Ceil))
}
