package solve

import "golang.org/x/sys/cpu"

// wide says that this machine has the instructions of lanes_amd64.s.
var wide = cpu.X86.HasAVX2 && cpu.X86.HasFMA

//go:noescape
func surplusAVX2(x, u, c *float64, deals int)

//go:noescape
func respondAVX2(accept, yes, x *float64, deals int, scale float64)

//go:noescape
func offerAVX2(q, accept, x, best *float64, deals int)

//go:noescape
func weighAVX2(q, best, total *float64, deals int, scale float64)

//go:noescape
func strikeAVX2(sigma, struck, accept, total, agree *float64, deals int)

//go:noescape
func gainAVX2(struck, x, gain *float64, deals int)

//go:noescape
func worstAVX2(worst, x *float64, deals int)

//go:noescape
func lossAVX2(struck, worst, loss *float64, deals int)
