//go:build !amd64

package solve

// vectors says that this machine has no vector functions.
const vectors = scalar

func surplusAVX2(x, u, c *float64, deals int)                              {}
func respondAVX2(accept, yes, x *float64, deals int, scale float64)        {}
func signAVX2(accept, yes, odds, f *float64, deals int)                    {}
func offerAVX2(q, accept, x, best *float64, deals int)                     {}
func weighAVX2(q, best, total *float64, deals int, scale float64)          {}
func strikeAVX2(sigma, struck, accept, total, agree *float64, deals int)   {}
func expsAVX2(x *float64, n int)                                           {}
func mix1AVX2(out, a *float64, n int, p float64)                           {}
func mix2AVX2(out, a, b *float64, n int, p, q float64)                     {}
func mix3AVX2(out, a, b, c *float64, n int, p, q, r float64)               {}
func bandAVX2(out, line, lo, mid, up *float64, n int)                      {}
func gainAVX2(struck, x, gain *float64, deals int)                         {}
func worstAVX2(worst, x *float64, deals int)                               {}
func lossAVX2(struck, worst, loss *float64, deals int)                     {}
func surplusAVX512(x, u, c *float64, deals int)                            {}
func respondAVX512(accept, yes, x *float64, deals int, scale float64)      {}
func signAVX512(accept, yes, odds, f *float64, deals int)                  {}
func offerAVX512(q, accept, x, best *float64, deals int)                   {}
func weighAVX512(q, best, total *float64, deals int, scale float64)        {}
func strikeAVX512(sigma, struck, accept, total, agree *float64, deals int) {}
func expsAVX512(x *float64, n int)                                         {}
func mix1AVX512(out, a *float64, n int, p float64)                         {}
func mix2AVX512(out, a, b *float64, n int, p, q float64)                   {}
func mix3AVX512(out, a, b, c *float64, n int, p, q, r float64)             {}
func bandAVX512(out, line, lo, mid, up *float64, n int)                    {}
func gainAVX512(struck, x, gain *float64, deals int)                       {}
func worstAVX512(worst, x *float64, deals int)                             {}
func lossAVX512(struck, worst, loss *float64, deals int)                   {}
