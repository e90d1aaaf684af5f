package solve

import "slices"

// talk takes slopes from V_i to C_i through the portion's share of the talks,
// and what is struck out of the distribution.
func (x *portion) talk(t int) {
	if x.talks != nil {
		x.talks.all(t)
	}
}

// talking is what a portion needs for talks: a run of batches, and slopes in
// worths by deal and lane until a group is done.
type talking struct {
	x       *portion
	batches []batch
	first   int // the group of the first batch
	rounds  *rounds
	c       []lane
	gains   []lane          // per party: expected U_i - C_i of the offer at hand
	change  [][]lane        // per output and party: slope in C_i beside that in V_i
	coefs   []float64       // see bend
	rest    []float64       // see pull
	idle    []float64       // for what nobody asks for
	worth   [][][]float64   // per output and party, by deal and lane: of the group at hand
	done    [][][][]float64 // per output, party and group from first on, by deal
}

func newTalking(x *portion, part int) *talking {
	p := x.w.p
	lo, hi := piece(len(p.talks.batches), part, sweepParts)
	size := p.talks.deals * lanes
	k := &talking{x: x, batches: p.talks.batches[lo:hi], rounds: newRounds(p.talks, p.g), c: make([]lane, p.parties), gains: make([]lane, p.parties)}
	k.coefs, k.rest, k.idle = make([]float64, size*coefs), make([]float64, size), make([]float64, size)
	groups := 0
	if lo < hi {
		k.first = int(k.batches[0].group)
		groups = int(k.batches[hi-lo-1].group) - k.first + 1
	}
	for range x.w.outputs {
		k.change = append(k.change, make([]lane, p.parties))
		k.worth = append(k.worth, newArrays(p.parties, size))
		done := make([][][]float64, p.parties)
		for i := range done {
			done[i] = zeros(p.talks.worth[i][k.first : k.first+groups])
		}
		k.done = append(k.done, done)
	}
	return k
}

func (k *talking) into(s *Slope, o int) {
	for i, groups := range k.done[o] {
		for g, worth := range groups {
			for d, v := range worth {
				s.worth[i][k.first+g][d] += v
			}
		}
	}
}

// all goes through the batches of period t.
func (k *talking) all(t int) {
	for n := range k.batches {
		b := &k.batches[n]
		if n > 0 && b.group != k.batches[n-1].group {
			k.settle(int(k.batches[n-1].group))
		}
		if k.x.w.p.reachedBy(b, int32(t)) {
			k.hold(b, t)
		}
	}
	if n := len(k.batches); n > 0 {
		k.settle(int(k.batches[n-1].group))
	}
}

// settle sums a group's slopes in worths over the lanes.
func (k *talking) settle(group int) {
	for o := range k.worth {
		for i, worth := range k.worth[o] {
			for d := range k.done[o][i][group-k.first] {
				w := worth[d*lanes:][:lanes]
				k.done[o][i][group-k.first][d] += ((w[0] + w[1]) + (w[2] + w[3])) + ((w[4] + w[5]) + (w[6] + w[7]))
				clear(w)
			}
		}
	}
}

// hold goes back through a batch's round.
func (k *talking) hold(b *batch, t int) {
	w := k.x.w
	b.gather(k.c, w.wait)
	k.rounds.surplus(int(b.group), k.c)
	if len(k.rounds.open) == 0 {
		return
	}
	for o := range k.change {
		clear(k.change[o])
	}
	var agree lane
	for _, j := range w.p.talks.proposers {
		k.propose(b, j, t)
		var chance lane
		w.p.talks.chances(0, j, b, &chance)
		for l, c := range chance {
			agree[l] += float64(c * k.rounds.agree[j][l])
		}
	}
	for l, s := range b.states[:b.n] {
		for o := range k.change {
			for i := range k.change[o] {
				w.hangs[o][i][s] += k.change[o][i][l]
			}
		}
		w.mass[s] -= float64(w.mass[s] * agree[l])
	}
}

// propose goes back through the offers of j.
func (k *talking) propose(b *batch, j, t int) {
	p, r := k.x.w.p, k.rounds
	r.play(j)
	for i := range k.gains {
		k.gains[i] = lane{}
		earn(r.struck, r.x[i], &r.share, &k.gains[i])
	}
	v := newVoices(p, r, j)
	if v.two {
		bend(k.coefs, r.weight, r.accept, v.yes[0], v.yes[1], v.x[1], r.x[j], &r.share, v.kappa, v.rate[0], v.rate[1])
	}
	for o := range k.x.w.outputs {
		if e, any := k.stakes(b, j, o, t); any {
			k.lean(v, o, e)
		}
	}
}

// stakes is what an output has at stake in j's offers.
type stakes struct {
	e    []lane // per party: slope in what the party expects of them
	s    lane   // slope in the chance that one is struck
	mean lane   // what the output expects of them
}

// stakes gathers them, and the slopes in the chances of talks. It reports
// whether there is anything at stake.
func (k *talking) stakes(b *batch, j, o, t int) (st stakes, any bool) {
	w, p := k.x.w, k.x.w.p
	st.e = make([]lane, p.parties)
	var chance lane
	for i := range st.e {
		p.talks.chances(i+1, j, b, &chance)
		for l, s := range b.states[:b.n] {
			h := w.hangs[o][i][s]
			any = any || h != 0
			st.e[i][l] = float64(h * chance[l])
			st.mean[l] += float64(st.e[i][l] * k.gains[i][l])
			k.chance(o, i+1, j, int(s), h*k.gains[i][l])
		}
	}
	if w.counts(o, t) {
		p.talks.chances(0, j, b, &chance)
		for l, s := range b.states[:b.n] {
			h := w.mass[s] * (1 - w.after[o][s])
			any = any || h != 0
			st.s[l] = float64(h * chance[l])
			st.mean[l] += float64(st.s[l] * k.rounds.agree[j][l])
			k.chance(o, 0, j, int(s), h*k.rounds.agree[j][l])
		}
	}
	return st, any
}

func (k *talking) chance(o, viewer, j, state int, x float64) {
	t := k.x.w.p.talks
	k.x.sums[o].chances[viewer][t.contextOf(state)*len(t.worth)+j] += x
}

// voices are those who say yes or no to j's offers, the last to speak first.
type voices struct {
	j     int
	who   []int
	two   bool // at most two: pull can do them
	kappa float64
	yes   [][]float64
	x     [][]float64
	rate  []float64 // one over their noise
}

func newVoices(p *plan, r *rounds, j int) *voices {
	v := &voices{j: j}
	if p.g.Parties[j].Consents {
		v.who = append(v.who, j)
	}
	for _, i := range slices.Backward(p.talks.responders[j]) {
		v.who = append(v.who, i)
	}
	v.kappa = rate(p.g.Parties[j].MoveNoise)
	for _, i := range v.who {
		v.yes, v.x, v.rate = append(v.yes, r.yes[i]), append(v.x, r.x[i]), append(v.rate, rate(p.g.Parties[i].Noise))
	}
	v.two = len(v.who) <= 2
	for len(v.yes) < 2 { // one who always says yes
		v.yes, v.x, v.rate = append(v.yes, r.ones[:len(r.accept)]), append(v.x, r.x[j]), append(v.rate, 0)
	}
	return v
}

// rate is one over a noise; without noise nothing answers to anything.
func rate(noise float64) float64 {
	if noise > 0 {
		return 1 / noise
	}
	return 0
}

// lean adds an output's slopes in all that j's offers hang on.
func (k *talking) lean(v *voices, o int, st stakes) {
	if !v.two {
		k.leanAny(v, o, st)
		return
	}
	change, worth := k.change[o], k.worth[o]
	s := pulls{mean: st.mean}
	u := [2][]float64{k.idle, k.idle}
	for n, i := range v.who {
		u[n] = worth[i]
	}
	rest := k.others(v, o, st)
	if len(v.who) > 0 {
		s.ea = st.e[v.who[0]]
	}
	if len(v.who) > 1 {
		s.eb = st.e[v.who[1]]
	}
	pull(&s, k.coefs, v.x[0], v.x[1], k.rounds.x[v.j], rest, u[0], u[1], worth[v.j])
	slopes := k.x.sums[o].parties
	for n, i := range v.who {
		add, through := [2]*lane{&s.a, &s.b}[n], [2]*lane{&s.ta, &s.tb}[n]
		for l := range add {
			change[i][l] -= add[l]
			slopes[i].noise -= v.rate[n] * through[l]
		}
	}
	for l := range s.j {
		change[v.j][l] -= s.j[l]
		slopes[v.j].move -= v.kappa * s.offers[l]
	}
}

// others is the part of phi of those who have no voice, whose slopes are those
// of what they get.
func (k *talking) others(v *voices, o int, st stakes) []float64 {
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
		x, worth := k.rounds.x[i], k.worth[o][i]
		for d := range x {
			l := d % lanes
			rest[d] += float64(e[l] * x[d])
			g := float64(k.coefs[d/lanes*coefs*lanes+4*lanes+l] * e[l])
			worth[d] += g
			k.change[o][i][l] -= g
		}
	}
	return rest
}
