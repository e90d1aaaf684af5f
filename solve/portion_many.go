package solve

// leanAny is lean for any number of voices, deal by deal and lane by lane.
func (k *talking) leanAny(v *voices, o int) {
	reach := make([]float64, len(v.who)+1)
	slope := make([]float64, len(k.gains))
	for d := range k.rounds.accept {
		l := d % lanes
		k.leanDeal(v, o, d, reach, slope)
		for i, g := range slope {
			k.worth[o][i][d] += g
			k.change[o][i][l] -= g
		}
	}
}

// leanDeal fills slope in: per party, of the output in her x at the deal.
// reach is scratch: how likely a deal is followed through behind each voice.
func (k *talking) leanDeal(v *voices, o, d int, reach, slope []float64) {
	st := &k.stakes
	r, l, parties := k.rounds, d%lanes, k.x.sums[o].parties
	p := r.weight[d] * r.share[l]
	phi := st.s[l]
	for i, e := range st.e {
		phi += e[l] * r.x[i][d]
	}
	reach[0] = 1
	for n := range v.who {
		reach[n+1] = reach[n] * v.yes[n][d]
	}
	a := reach[len(v.who)]
	offer := p * (a*phi - st.mean[l]) * v.kappa
	for i, e := range st.e {
		slope[i] = p * a * e[l]
	}
	slope[v.j] += offer * a
	parties[v.j].move -= v.kappa * offer * a * r.x[v.j][d]
	bar := p*phi + offer*r.x[v.j][d]
	for n := len(v.who) - 1; n >= 0; n-- {
		i, y := v.who[n], v.yes[n][d]
		z := bar * reach[n] * y * (1 - y) * v.rate[n]
		slope[i] += z * reach[n]
		parties[i].noise -= z * reach[n] * r.x[i][d] * v.rate[n]
		bar = bar*y + z*r.x[i][d]
	}
}
