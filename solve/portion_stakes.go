package solve

import "slices"

// stakes is what an output has at stake in somebody's offers.
type stakes struct {
	e      []lane // per party: slope in what the party expects of them
	s      lane   // slope in the chance that one is struck
	mean   lane   // what the output expects of them
	chance []lane // per party: how likely it thinks they are made
	strike lane   // how likely the analyst does
}

// stake works out what is at stake for an output in j's offers, and the slopes
// in the chances that they are made.
func (k *talking) stake(b *batch, j, o int) {
	st := &k.stakes
	st.mean = lane{}
	for i := range st.e {
		e, hangs, gains, chance := &st.e[i], &k.hangs[o][i], &k.gains[i], &st.chance[i]
		var slope lane
		for l, h := range hangs {
			e[l] = float64(h * chance[l])
			slope[l] = float64(h * gains[l])
			st.mean[l] += float64(e[l] * gains[l])
		}
		k.chance(b, o, i+1, j, &slope)
	}
	if st.s = (lane{}); !k.counts[o] {
		return
	}
	var slope lane
	agree := &k.rounds.agree[j]
	for l, h := range k.strikes[o] {
		st.s[l] = float64(h * st.strike[l])
		slope[l] = float64(h * agree[l])
		st.mean[l] += float64(st.s[l] * agree[l])
	}
	k.chance(b, o, 0, j, &slope)
}

// chance adds a batch's slopes in a viewer's chance that j proposes.
func (k *talking) chance(b *batch, o, viewer, j int, slope *lane) {
	t := k.x.w.p.talks
	sums := k.x.sums[o].chances[viewer]
	if b.context != mixed {
		sums[int(b.context)*len(t.worth)+j] += slope.total()
		return
	}
	for l, s := range b.states[:b.n] {
		sums[t.contextOf(int(s))*len(t.worth)+j] += slope[l]
	}
}

// total is the sum over the lanes.
func (w *lane) total() float64 {
	return ((w[0] + w[1]) + (w[2] + w[3])) + ((w[4] + w[5]) + (w[6] + w[7]))
}

// lean adds an output's slopes in all that j's offers hang on.
func (k *talking) lean(v *voices, o int) {
	if !v.two {
		k.leanAny(v, o)
		return
	}
	st, change, worth := &k.stakes, k.change[o], k.worth[o]
	s := &k.pulls
	s.ea, s.eb, s.mean = lane{}, lane{}, st.mean
	u := [2][]float64{k.idle, k.idle}
	for n, i := range v.who {
		u[n] = worth[i]
		*[2]*lane{&s.ea, &s.eb}[n] = st.e[i]
	}
	pull(s, k.coefs, v.x[0], v.x[1], k.rounds.x[v.j], k.others(v, o), u[0], u[1], worth[v.j])
	slopes := k.x.sums[o].parties
	for n, i := range v.who {
		add, through := [2]*lane{&s.a, &s.b}[n], [2]*lane{&s.ta, &s.tb}[n]
		slopes[i].noise -= v.rate[n] * through.total()
		for l, x := range add {
			change[i][l] -= x
		}
	}
	slopes[v.j].move -= v.kappa * s.offers.total()
	for l, x := range s.j {
		change[v.j][l] -= x
	}
}

// others is the part of phi of those who have no voice, whose slopes are those
// of what they get.
func (k *talking) others(v *voices, o int) []float64 {
	st := &k.stakes
	if len(st.e) == len(v.who) {
		return st.s[:]
	}
	rest := k.rest[:len(k.rounds.accept)]
	for d := range rest {
		rest[d] = st.s[d%lanes]
	}
	for i, e := range st.e {
		if slices.Contains(v.who, i) {
			continue
		}
		x, worth, change := k.rounds.x[i], k.worth[o][i], &k.change[o][i]
		for d, x := range x {
			l := d % lanes
			rest[d] += float64(e[l] * x)
			g := float64(k.coefs[d/lanes*coefs*lanes+4*lanes+l] * e[l])
			worth[d] += g
			change[l] -= g
		}
	}
	return rest
}
