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
func surplusAVX2(x, u, c *float64, deals int)

//go:noescape
func respondAVX2(accept, yes, x *float64, deals int, scale float64)

//go:noescape
func signAVX2(accept, yes, odds, f *float64, deals int)

//go:noescape
func offerAVX2(q, accept, x, best *float64, deals int)

//go:noescape
func weighAVX2(q, best, total *float64, deals int, scale float64)

//go:noescape
func strikeAVX2(sigma, struck, accept, total, agree *float64, deals int)

//go:noescape
func expsAVX2(x *float64, n int)

//go:noescape
func mix1AVX2(out, a *float64, n int, p float64)

//go:noescape
func mix2AVX2(out, a, b *float64, n int, p, q float64)

//go:noescape
func mix3AVX2(out, a, b, c *float64, n int, p, q, r float64)

//go:noescape
func bandAVX2(out, line, lo, mid, up *float64, n int)

//go:noescape
func gainAVX2(struck, x, gain *float64, deals int)

//go:noescape
func worstAVX2(worst, x *float64, deals int)

//go:noescape
func lossAVX2(struck, worst, loss *float64, deals int)

//go:noescape
func surplusAVX512(x, u, c *float64, deals int)

//go:noescape
func respondAVX512(accept, yes, x *float64, deals int, scale float64)

//go:noescape
func signAVX512(accept, yes, odds, f *float64, deals int)

//go:noescape
func offerAVX512(q, accept, x, best *float64, deals int)

//go:noescape
func weighAVX512(q, best, total *float64, deals int, scale float64)

//go:noescape
func strikeAVX512(sigma, struck, accept, total, agree *float64, deals int)

//go:noescape
func expsAVX512(x *float64, n int)

//go:noescape
func mix1AVX512(out, a *float64, n int, p float64)

//go:noescape
func mix2AVX512(out, a, b *float64, n int, p, q float64)

//go:noescape
func mix3AVX512(out, a, b, c *float64, n int, p, q, r float64)

//go:noescape
func bandAVX512(out, line, lo, mid, up *float64, n int)

//go:noescape
func gainAVX512(struck, x, gain *float64, deals int)

//go:noescape
func worstAVX512(worst, x *float64, deals int)

//go:noescape
func lossAVX512(struck, worst, loss *float64, deals int)
