//go:build !amd64

package solve

// wide says that this machine has instructions for four lanes at once.
const wide = false

func surplusAVX2(x, u, c *float64, deals int)                            {}
func respondAVX2(accept, yes, x *float64, deals int, scale float64)      {}
func offerAVX2(q, accept, x, best *float64, deals int)                   {}
func weighAVX2(q, best, total *float64, deals int, scale float64)        {}
func strikeAVX2(sigma, struck, accept, total, agree *float64, deals int) {}
func gainAVX2(struck, x, gain *float64, deals int)                       {}
func worstAVX2(worst, x *float64, deals int)                             {}
func lossAVX2(struck, worst, loss *float64, deals int)                   {}
