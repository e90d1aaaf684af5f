package solve

import "math"

// The talks of lanes states that share their deals are held side by side:
// arrays run over deals, and within a deal over the lanes. The functions here
// are the definition; those of lanes_amd64.s do the same, operation for
// operation, four or eight lanes to an instruction. Sums run over deals in order, so
// neither the machine nor the number of lanes in use changes a byte.
const lanes = 8

type lane [lanes]float64

// vectorSet is a set of vector instructions.
type vectorSet int

const (
	scalar vectorSet = iota
	avx2
	avx512
)

// surplus is x = u - c.
func surplus(x, u []float64, c *lane) {
	switch vectors {
	case avx512:
		surplusAVX512(&x[0], &u[0], &c[0], len(u))
		return
	case avx2:
		surplusAVX2(&x[0], &u[0], &c[0], len(u))
		return
	}
	for d, w := range u {
		for l := range c {
			x[d*lanes+l] = w - c[l]
		}
	}
}

// respond is a yes with chance 1/(1+exp(scale*accept*x)), scale being minus
// one over the noise; accept counts the yes in.
func respond(accept, yes, x []float64, scale float64) {
	switch vectors {
	case avx512:
		respondAVX512(&accept[0], &yes[0], &x[0], len(x)/lanes, scale)
		return
	case avx2:
		respondAVX2(&accept[0], &yes[0], &x[0], len(x)/lanes, scale)
		return
	}
	for i, a := range accept {
		yes[i] = 1 / (fastExp(float64(a*x[i])*scale) + 1)
		accept[i] = float64(yes[i] * a)
	}
}

// sign is a yes with chance 1/(1+odds*f), odds by deal and f by lane, that
// nothing follows.
func sign(accept, yes, odds []float64, f *lane) {
	switch vectors {
	case avx512:
		signAVX512(&accept[0], &yes[0], &odds[0], &f[0], len(odds))
		return
	case avx2:
		signAVX2(&accept[0], &yes[0], &odds[0], &f[0], len(odds))
		return
	}
	for d, o := range odds {
		for l, x := range f {
			yes[d*lanes+l] = 1 / (float64(o*x) + 1)
			accept[d*lanes+l] = yes[d*lanes+l]
		}
	}
}

// offer is q = accept*x, and the best of it and nothing.
func offer(q, accept, x []float64, best *lane) {
	switch vectors {
	case avx512:
		offerAVX512(&q[0], &accept[0], &x[0], &best[0], len(x)/lanes)
		return
	case avx2:
		offerAVX2(&q[0], &accept[0], &x[0], &best[0], len(x)/lanes)
		return
	}
	*best = lane{}
	for i, a := range accept {
		q[i] = float64(a * x[i])
		if q[i] > best[i%lanes] {
			best[i%lanes] = q[i]
		}
	}
}

// weigh turns q into weights exp(scale*(q-best)) and totals them, with the
// weight of offering nothing.
func weigh(q []float64, best, total *lane, scale float64) {
	switch vectors {
	case avx512:
		weighAVX512(&q[0], &best[0], &total[0], len(q)/lanes, scale)
		return
	case avx2:
		weighAVX2(&q[0], &best[0], &total[0], len(q)/lanes, scale)
		return
	}
	for l, b := range best {
		total[l] = fastExp(float64((0 - b) * scale))
	}
	for i := range q {
		q[i] = fastExp(float64((q[i] - best[i%lanes]) * scale))
		total[i%lanes] += q[i]
	}
}

// strike turns weights into chances, and finds how likely each deal is struck
// and any is.
func strike(sigma, struck, accept []float64, total, agree *lane) {
	switch vectors {
	case avx512:
		strikeAVX512(&sigma[0], &struck[0], &accept[0], &total[0], &agree[0], len(sigma)/lanes)
		return
	case avx2:
		strikeAVX2(&sigma[0], &struck[0], &accept[0], &total[0], &agree[0], len(sigma)/lanes)
		return
	}
	var scale lane
	for l, t := range total {
		scale[l] = 1 / t
	}
	*agree = lane{}
	for i := range sigma {
		sigma[i] = float64(sigma[i] * scale[i%lanes])
		struck[i] = float64(sigma[i] * accept[i])
		agree[i%lanes] += struck[i]
	}
}

// exps turns x, a multiple of lanes long, into its exponentials.
func exps(x []float64) {
	switch vectors {
	case avx512:
		expsAVX512(&x[0], len(x)/lanes)
		return
	case avx2:
		expsAVX2(&x[0], len(x)/lanes)
		return
	}
	for i := range x {
		x[i] = fastExp(x[i])
	}
}

// gain is the expectation of x over what is struck.
func gain(struck, x []float64, sum *lane) {
	switch vectors {
	case avx512:
		gainAVX512(&struck[0], &x[0], &sum[0], len(x)/lanes)
		return
	case avx2:
		gainAVX2(&struck[0], &x[0], &sum[0], len(x)/lanes)
		return
	}
	*sum = lane{}
	for i, p := range struck {
		sum[i%lanes] = math.FMA(p, x[i], sum[i%lanes])
	}
}

// worsen lowers worst to x where x is lower.
func worsen(worst, x []float64) {
	switch vectors {
	case avx512:
		worstAVX512(&worst[0], &x[0], len(x)/lanes)
		return
	case avx2:
		worstAVX2(&worst[0], &x[0], len(x)/lanes)
		return
	}
	for i := range worst {
		if x[i] < worst[i] {
			worst[i] = x[i]
		}
	}
}

// loss is how likely a deal is struck by which somebody loses.
func loss(struck, worst []float64, sum *lane) {
	switch vectors {
	case avx512:
		lossAVX512(&struck[0], &worst[0], &sum[0], len(struck)/lanes)
		return
	case avx2:
		lossAVX2(&struck[0], &worst[0], &sum[0], len(struck)/lanes)
		return
	}
	*sum = lane{}
	for i, p := range struck {
		if worst[i] < 0 {
			sum[i%lanes] += p
		}
	}
}
