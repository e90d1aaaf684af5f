package solve

import "math"

// What a party makes of talks by its own best moves, in lanes: see lanes.go.
// Two replies are followed side by side, of which the second has a bonus for
// every decision.

// offerBest adds to gain, per reply, share times the most that
// before*max(0, u-wait) comes to among deals, nothing among them: the best
// offer, signed where that is better. The second reply gets yes with every
// signature and move with the offer.
func offerBest(before, u []float64, wait *[2]lane, share *lane, gain *[2]lane, yes, move float64) {
	switch vectors {
	case avx512:
		offerBestAVX512(&before[0], &u[0], &wait[0][0], &share[0], &gain[0][0], len(u), yes, move)
		return
	case avx2:
		offerBestAVX2(&before[0], &u[0], &wait[0][0], &share[0], &gain[0][0], len(u), yes, move)
		return
	}
	var best [2]lane
	for d, w := range u {
		for l, b := range before[d*lanes:][:lanes] {
			if x := float64(b * (w - wait[0][l])); x > best[0][l] {
				best[0][l] = x
			}
			if x := float64(b * (atLeast0(w-wait[1][l]) + yes)); x > best[1][l] {
				best[1][l] = x
			}
		}
	}
	for l, s := range share {
		gain[0][l] += float64(best[0][l] * s)
		gain[1][l] += float64((best[1][l] + move) * s)
	}
}

// answerBest adds to gain, per reply, share times the sum of
// before*max(0, after*(u-wait)) over deals: a yes where that is better. The
// second reply gets yes with every answer.
func answerBest(before, after, u []float64, wait *[2]lane, share *lane, gain *[2]lane, yes float64) {
	switch vectors {
	case avx512:
		answerBestAVX512(&before[0], &after[0], &u[0], &wait[0][0], &share[0], &gain[0][0], len(u), yes)
		return
	case avx2:
		answerBestAVX2(&before[0], &after[0], &u[0], &wait[0][0], &share[0], &gain[0][0], len(u), yes)
		return
	}
	var sum [2]lane
	for d, w := range u {
		then := after[d*lanes:][:lanes]
		for l, b := range before[d*lanes:][:lanes] {
			x := atLeast0(float64(then[l] * (w - wait[0][l])))
			y := atLeast0(float64(then[l]*(w-wait[1][l]))) + yes
			sum[0][l], sum[1][l] = math.FMA(b, x, sum[0][l]), math.FMA(b, y, sum[1][l])
		}
	}
	for l, s := range share {
		gain[0][l] += float64(sum[0][l] * s)
		gain[1][l] += float64(sum[1][l] * s)
	}
}

// atLeast0 is max(0, x) of a number, for which the language's own takes longer.
func atLeast0(x float64) float64 {
	if x < 0 {
		return 0
	}
	return x
}
