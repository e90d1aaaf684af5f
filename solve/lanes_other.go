//go:build !amd64

package solve

// vectors says that this machine has no vector functions.
const vectors = scalar

func signAVX2(yes, odds, c *float64, deals int, middle, noise float64) {}

func signAVX512(yes, odds, c *float64, deals int, middle, noise float64) {}

func respondAVX2(yes, accept, before, x *float64, deals int, scale float64) {}

func respondAVX512(yes, accept, before, x *float64, deals int, scale float64) {}

func bestAVX2(accept, x, most *float64, deals int) {}

func bestAVX512(accept, x, most *float64, deals int) {}

func weighAVX2(weight, struck, accept, x, most, share, agree *float64, deals int, scale float64) {}

func weighAVX512(weight, struck, accept, x, most, share, agree *float64, deals int, scale float64) {}

func earnAVX2(struck, x, chance, share, v *float64, deals int) {}

func earnAVX512(struck, x, chance, share, v *float64, deals int) {}

func worstAVX2(worst, x *float64, deals int) {}

func worstAVX512(worst, x *float64, deals int) {}

func lossAVX2(struck, worst, sum *float64, deals int) {}

func lossAVX512(struck, worst, sum *float64, deals int) {}

func surplusAVX2(x, u, c *float64, deals int) {}

func surplusAVX512(x, u, c *float64, deals int) {}

func expsAVX2(x *float64, n int) {}

func expsAVX512(x *float64, n int) {}

func bendAVX2(coefs, weight, accept, ya, yb, xb, xj, share *float64, deals int, kappa, ra, rb float64) {
}

func bendAVX512(coefs, weight, accept, ya, yb, xb, xj, share *float64, deals int, kappa, ra, rb float64) {
}
func pullAVX2(sums, coefs, xa, xb, xj, rest, ua, ub, uj *float64, deals, stride int)   {}
func pullAVX512(sums, coefs, xa, xb, xj, rest, ua, ub, uj *float64, deals, stride int) {}

func offerBestAVX2(before, u, wait, share, gain *float64, deals int, yes, move float64) {}

func offerBestAVX512(before, u, wait, share, gain *float64, deals int, yes, move float64) {}

func answerBestAVX2(before, after, u, wait, share, gain *float64, deals int, yes float64) {}

func answerBestAVX512(before, after, u, wait, share, gain *float64, deals int, yes float64) {}

func dotsAVX2(a, b, sum *float64, n int)                       {}
func dotsAVX512(a, b, sum *float64, n int)                     {}
func addmulAVX2(sum, a, b *float64, n int)                     {}
func addmulAVX512(sum, a, b *float64, n int)                   {}
func mix1AVX2(out, a *float64, n int, p float64)               {}
func mix2AVX2(out, a, b *float64, n int, p, q float64)         {}
func mix3AVX2(out, a, b, c *float64, n int, p, q, r float64)   {}
func bandAVX2(out, a, b, c, lo, mid, up *float64, n int)       {}
func mix1AVX512(out, a *float64, n int, p float64)             {}
func mix2AVX512(out, a, b *float64, n int, p, q float64)       {}
func mix3AVX512(out, a, b, c *float64, n int, p, q, r float64) {}
func bandAVX512(out, a, b, c, lo, mid, up *float64, n int)     {}
