package solve

import "math"

// The slopes of a round of talks, in lanes as lanes.go has its values: these
// are the definitions, lanes_amd64.s does the same.
//
// With j's offers weighed by p, the chance A(d) that d is struck is the product
// of two answers: the last, y_a = f(x_a/noise_a), and one before it, y_b =
// f(y_a x_b/noise_b), f being the logistic function. Where somebody gains
// phi(d) from every deal struck, her expectation is the sum of p A phi, and
// its slope in any number of the round is a sum over deals of phi and of that
// expectation with coefficients that are the same for everybody.

// coefs is how many coefficients there are to a deal.
const coefs = 7

// bend fills in the coefficients, by deal, coefficient and lane: of phi and of
// the expectation in the slope in A, which is al*phi - be*mean; of x_a and of
// x_b in A; the chance that the deal is struck; and of phi and of the
// expectation in the slope in x_j through the choice of the offer. kappa, ra
// and rb are one over the noises of j's moves and of the two answers.
func bend(out, weight, accept, ya, yb, xb, xj []float64, share *lane, kappa, ra, rb float64) {
	switch vectors {
	case avx512:
		bendAVX512(&out[0], &weight[0], &accept[0], &ya[0], &yb[0], &xb[0], &xj[0], &share[0], len(xj)/lanes, kappa, ra, rb)
		return
	case avx2:
		bendAVX2(&out[0], &weight[0], &accept[0], &ya[0], &yb[0], &xb[0], &xj[0], &share[0], len(xj)/lanes, kappa, ra, rb)
		return
	}
	for i, x := range xj {
		l := i % lanes
		c := out[i/lanes*coefs*lanes+l:]
		p, accepted := float64(weight[i]*share[l]), accept[i]
		be := float64(p * float64(kappa*x))
		struck := float64(p * accepted)
		k := float64(struck * kappa)
		da := float64(float64((1-ya[i])*ya[i]) * ra)
		db := float64(float64(float64((1-yb[i])*yb[i])*rb) * ya[i])
		c[0], c[lanes] = math.FMA(accepted, be, p), be
		c[2*lanes] = float64(math.FMA(db, xb[i], yb[i]) * da)
		c[3*lanes] = float64(db * ya[i])
		c[4*lanes], c[5*lanes], c[6*lanes] = struck, float64(k*accepted), k
	}
}

// pulls are the sums of a round for one who gains from it, in lanes.
type pulls struct {
	ea, eb, mean   lane // in: weights of x_a and x_b in phi, and the expectation
	a, b, j        lane // out: slope in x_a, in x_b, and in x_j through the offer
	ta, tb, offers lane // out: the same times x, through the answers and the offer
}

// pull sums the slopes of a round over its deals, and adds them to ua, ub and
// uj by deal and lane. phi is rest + ea*xa + eb*xb; rest is by deal and lane,
// or by lane alone. uj may be ua or ub.
func pull(s *pulls, c, xa, xb, xj, rest, ua, ub, uj []float64) {
	stride := lanes
	if len(rest) == lanes {
		stride = 0
	}
	switch vectors {
	case avx512:
		pullAVX512(&s.ea[0], &c[0], &xa[0], &xb[0], &xj[0], &rest[0], &ua[0], &ub[0], &uj[0], len(xj)/lanes, 8*stride)
		return
	case avx2:
		pullAVX2(&s.ea[0], &c[0], &xa[0], &xb[0], &xj[0], &rest[0], &ua[0], &ub[0], &uj[0], len(xj)/lanes, 8*stride)
		return
	}
	s.a, s.b, s.j, s.ta, s.tb, s.offers = lane{}, lane{}, lane{}, lane{}, lane{}, lane{}
	for i := range xj {
		s.deal(i%lanes, c[i/lanes*coefs*lanes+i%lanes:], xa[i], xb[i], xj[i], rest[i/lanes*stride+i%lanes], &ua[i], &ub[i], &uj[i])
	}
}

// deal is one deal of pull, in one lane.
func (s *pulls) deal(l int, c []float64, xa, xb, xj, rest float64, ua, ub, uj *float64) {
	phi := math.FMA(s.eb[l], xb, math.FMA(s.ea[l], xa, rest))
	accepted := math.FMA(phi, c[0], -float64(c[lanes]*s.mean[l]))
	ga, gb := float64(c[2*lanes]*accepted), float64(c[3*lanes]*accepted)
	s.ta[l], s.tb[l] = math.FMA(xa, ga, s.ta[l]), math.FMA(xb, gb, s.tb[l])
	ga, gb = math.FMA(s.ea[l], c[4*lanes], ga), math.FMA(s.eb[l], c[4*lanes], gb)
	s.a[l] += ga
	s.b[l] += gb
	*ua += ga
	*ub += gb
	gj := math.FMA(phi, c[5*lanes], -float64(c[6*lanes]*s.mean[l]))
	s.offers[l] = math.FMA(gj, xj, s.offers[l])
	s.j[l] += gj
	*uj += gj
}

// dotProduct is the sum of a*b: eight sums side by side, and what is left over.
func dotProduct(a, b []float64) float64 {
	whole := len(a) / lanes
	var s lane
	switch {
	case whole == 0:
	case vectors == avx512:
		dotsAVX512(&a[0], &b[0], &s[0], whole)
	case vectors == avx2:
		dotsAVX2(&a[0], &b[0], &s[0], whole)
	default:
		for i := range whole * lanes {
			s[i%lanes] = math.FMA(a[i], b[i], s[i%lanes])
		}
	}
	sum := s.total()
	for i := whole * lanes; i < len(a); i++ {
		sum = math.FMA(a[i], b[i], sum)
	}
	return sum
}

// addmul adds a*b to sum.
func addmul(sum, a, b []float64) {
	n := 0
	if whole := len(sum) / lanes; whole > 0 {
		switch vectors {
		case avx512:
			addmulAVX512(&sum[0], &a[0], &b[0], whole)
			n = whole * lanes
		case avx2:
			addmulAVX2(&sum[0], &a[0], &b[0], whole)
			n = whole * lanes
		}
	}
	for i := n; i < len(sum); i++ {
		sum[i] = math.FMA(a[i], b[i], sum[i])
	}
}
