package solve

import "math"

// The talks of lanes states that share their deals are held side by side:
// arrays run over deals, and within a deal over the lanes. The functions here
// are the definition; those of lanes_amd64.s do the same, operation for
// operation, four or eight lanes to an instruction. Sums run over deals in order, so
// neither the machine nor the number of lanes in use changes a byte.
const lanes = 8

type lane [lanes]float64

// sure is a chance of one.
var sure = lane{1, 1, 1, 1, 1, 1, 1, 1}

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

// oddsCeil is where odds stop: a chance of 2^-250 of a yes is none. The product
// of four such odds is still a number, which invert needs; yesCeil is below
// their logarithm to base two.
const (
	oddsCeil = 0x1p250
	yesCeil  = 248
)

// invert is the reciprocal of x, by fours at the price of one division: numbers
// up to oddsCeil.
func invert(x []float64) {
	k := 0
	for ; k+4*lanes <= len(x); k += 4 * lanes {
		for l := range lanes {
			a, b, c, d := x[k+l], x[k+lanes+l], x[k+2*lanes+l], x[k+3*lanes+l]
			ab, cd := float64(a*b), float64(c*d)
			r := 1 / float64(ab*cd)
			perAB, perCD := float64(r*cd), float64(r*ab)
			x[k+l], x[k+lanes+l] = float64(perAB*b), float64(perAB*a)
			x[k+2*lanes+l], x[k+3*lanes+l] = float64(perCD*d), float64(perCD*c)
		}
	}
	for ; k < len(x); k++ {
		x[k] = 1 / x[k]
	}
}

// sign is a yes with chance 1/(1+odds*f), f being exp((c-middle)/noise) by lane
// and odds by deal, that nothing follows.
func sign(yes, odds []float64, c *lane, middle, noise float64) {
	switch vectors {
	case avx512:
		signAVX512(&yes[0], &odds[0], &c[0], len(odds), middle, noise)
		return
	case avx2:
		signAVX2(&yes[0], &odds[0], &c[0], len(odds), middle, noise)
		return
	}
	var f lane
	for l, x := range c {
		f[l] = fastExp((x - middle) / noise)
	}
	for d, o := range odds {
		for l, x := range f {
			yes[d*lanes+l] = min(float64(o*x), oddsCeil) + 1
		}
	}
	invert(yes[:len(odds)*lanes])
}

// respond is a yes with chance 1/(1+2^(scale*before*x)), scale being minus
// log2(e) over the noise and before the chance that it will be followed through;
// accept is before with the yes counted in.
func respond(yes, accept, before, x []float64, scale float64) {
	switch vectors {
	case avx512:
		respondAVX512(&yes[0], &accept[0], &before[0], &x[0], len(x)/lanes, scale)
		return
	case avx2:
		respondAVX2(&yes[0], &accept[0], &before[0], &x[0], len(x)/lanes, scale)
		return
	}
	for i, v := range x {
		yes[i] = pow2(min(max(float64(float64(before[i]*v)*scale), pow2Floor), yesCeil)) + 1
	}
	invert(yes[:len(x)])
	for i, y := range yes[:len(x)] {
		accept[i] = float64(y * before[i])
	}
}

// best is the most that accept*x comes to, nothing among it.
func best(accept, x []float64, most *lane) {
	switch vectors {
	case avx512:
		bestAVX512(&accept[0], &x[0], &most[0], len(x)/lanes)
		return
	case avx2:
		bestAVX2(&accept[0], &x[0], &most[0], len(x)/lanes)
		return
	}
	*most = lane{}
	for i, v := range x {
		if q := float64(accept[i] * v); q > most[i%lanes] {
			most[i%lanes] = q
		}
	}
}

// weigh is the weight 2^(scale*(accept*x-most)) of every offer, and of its
// being struck; share is one over the total of weights, that of offering nothing
// counted in, and agree the share of what is struck.
func weigh(weight, struck, accept, x []float64, most, share, agree *lane, scale float64) {
	switch vectors {
	case avx512:
		weighAVX512(&weight[0], &struck[0], &accept[0], &x[0], &most[0], &share[0], &agree[0], len(x)/lanes, scale)
		return
	case avx2:
		weighAVX2(&weight[0], &struck[0], &accept[0], &x[0], &most[0], &share[0], &agree[0], len(x)/lanes, scale)
		return
	}
	var least, total lane
	for l, b := range most {
		least[l] = -float64(b * scale)
		total[l], agree[l] = pow2(max(least[l], pow2Floor)), 0
	}
	for i, v := range x {
		l := i % lanes
		weight[i] = pow2(max(math.FMA(float64(accept[i]*v), scale, least[l]), pow2Floor))
		total[l] += weight[i]
		struck[i] = float64(weight[i] * accept[i])
		agree[l] += struck[i]
	}
	for l, t := range total {
		share[l] = 1 / t
		agree[l] *= share[l]
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

// earn adds to v the sum of x over what is struck, times share and chance.
func earn(struck, x []float64, chance, share, v *lane) {
	switch vectors {
	case avx512:
		earnAVX512(&struck[0], &x[0], &chance[0], &share[0], &v[0], len(x)/lanes)
		return
	case avx2:
		earnAVX2(&struck[0], &x[0], &chance[0], &share[0], &v[0], len(x)/lanes)
		return
	}
	var sum lane
	for i, p := range struck {
		sum[i%lanes] = math.FMA(p, x[i], sum[i%lanes])
	}
	for l, s := range sum {
		v[l] += float64(s * float64(chance[l]*share[l]))
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
