package solve

import "golang.org/x/sys/cpu"

// vectors says which of the functions in lanes_amd64.s this machine can run.
var vectors = func() vectorSet {
	switch {
	case cpu.X86.HasAVX512F && cpu.X86.HasFMA && cpu.X86.HasAVX2:
		return avx512
	case cpu.X86.HasAVX2 && cpu.X86.HasFMA:
		return avx2
	}
	return scalar
}()

//go:noescape
func signAVX2(yes, odds, c *float64, deals int, middle, noise float64)

//go:noescape
func signAVX512(yes, odds, c *float64, deals int, middle, noise float64)

//go:noescape
func respondAVX2(yes, accept, before, x *float64, deals int, scale float64)

//go:noescape
func respondAVX512(yes, accept, before, x *float64, deals int, scale float64)

//go:noescape
func bestAVX2(accept, x, most *float64, deals int)

//go:noescape
func bestAVX512(accept, x, most *float64, deals int)

//go:noescape
func weighAVX2(weight, struck, accept, x, most, share, agree *float64, deals int, scale float64)

//go:noescape
func weighAVX512(weight, struck, accept, x, most, share, agree *float64, deals int, scale float64)

//go:noescape
func earnAVX2(struck, x, chance, share, v *float64, deals int)

//go:noescape
func earnAVX512(struck, x, chance, share, v *float64, deals int)

//go:noescape
func worstAVX2(worst, x *float64, deals int)

//go:noescape
func worstAVX512(worst, x *float64, deals int)

//go:noescape
func lossAVX2(struck, worst, sum *float64, deals int)

//go:noescape
func lossAVX512(struck, worst, sum *float64, deals int)

//go:noescape
func surplusAVX2(x, u, c *float64, deals int)

//go:noescape
func surplusAVX512(x, u, c *float64, deals int)

//go:noescape
func expsAVX2(x *float64, n int)

//go:noescape
func expsAVX512(x *float64, n int)

//go:noescape
func bendAVX2(coefs, weight, accept, ya, yb, xb, xj, share *float64, deals int, kappa, ra, rb float64)

//go:noescape
func bendAVX512(coefs, weight, accept, ya, yb, xb, xj, share *float64, deals int, kappa, ra, rb float64)

//go:noescape
func pullAVX2(sums, coefs, xa, xb, xj, rest, ua, ub, uj *float64, deals, stride int)

//go:noescape
func pullAVX512(sums, coefs, xa, xb, xj, rest, ua, ub, uj *float64, deals, stride int)

//go:noescape
func offerBestAVX2(before, u, wait, share, gain *float64, deals int, yes, move float64)

//go:noescape
func offerBestAVX512(before, u, wait, share, gain *float64, deals int, yes, move float64)

//go:noescape
func answerBestAVX2(before, after, u, wait, share, gain *float64, deals int, yes float64)

//go:noescape
func answerBestAVX512(before, after, u, wait, share, gain *float64, deals int, yes float64)

//go:noescape
func dotsAVX2(a, b, sum *float64, n int)

//go:noescape
func dotsAVX512(a, b, sum *float64, n int)

//go:noescape
func addmulAVX2(sum, a, b *float64, n int)

//go:noescape
func addmulAVX512(sum, a, b *float64, n int)

//go:noescape
func mix1AVX2(out, a *float64, n int, p float64)

//go:noescape
func mix2AVX2(out, a, b *float64, n int, p, q float64)

//go:noescape
func mix3AVX2(out, a, b, c *float64, n int, p, q, r float64)

//go:noescape
func bandAVX2(out, a, b, c, lo, mid, up *float64, n int)

//go:noescape
func mix1AVX512(out, a *float64, n int, p float64)

//go:noescape
func mix2AVX512(out, a, b *float64, n int, p, q float64)

//go:noescape
func mix3AVX512(out, a, b, c *float64, n int, p, q, r float64)

//go:noescape
func bandAVX512(out, a, b, c, lo, mid, up *float64, n int)
