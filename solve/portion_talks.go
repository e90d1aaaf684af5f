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
	first   int // the first of the batches' groups
	rounds  *rounds
	voices  []voices        // per party
	c       []lane          // per party
	worth   [][][]float64   // per output and party, by deal and lane: of the group at hand
	done    [][][][]float64 // per output, party and group from first on, by deal

	hangs   [][]lane // per output and party: slope in V_i at the batch at hand
	change  [][]lane // likewise: slope in C_i beside that
	strikes []lane   // per output: slope in a deal's being struck there
	lively  []bool   // per output: whether anything hangs there
	counts  []bool   // per output: whether an agreement now counts
	gains   []lane   // per party: expected U_i - C_i of the offers at hand
	stakes  stakes
	pulls   pulls
	coefs   []float64 // see bend
	rest    []float64 // see pull
	idle    []float64 // for what nobody asks for
}

func newTalking(x *portion, part int) *talking {
	p := x.w.p
	n, size, outs := p.parties, p.talks.deals*lanes, len(x.w.outputs)
	lo, hi := piece(len(p.talks.batches), part, sweepParts)
	k := &talking{x: x, batches: p.talks.batches[lo:hi], rounds: newRounds(p.talks, p.g), c: make([]lane, n), gains: make([]lane, n)}
	k.coefs, k.rest, k.idle = make([]float64, size*coefs), make([]float64, size), make([]float64, size)
	k.strikes, k.lively, k.counts = make([]lane, outs), make([]bool, outs), make([]bool, outs)
	k.stakes.e, k.stakes.chance = make([]lane, n), make([]lane, n)
	for j := range n {
		k.voices = append(k.voices, newVoices(p, j))
	}
	groups := k.span()
	for range outs {
		k.hangs, k.change = append(k.hangs, make([]lane, n)), append(k.change, make([]lane, n))
		k.worth = append(k.worth, newArrays(n, size))
		done := make([][][]float64, n)
		for i := range done {
			done[i] = zeros(p.talks.worth[i][k.first : k.first+groups])
		}
		k.done = append(k.done, done)
	}
	return k
}

// span finds the first of the batches' groups, and how many there are up to the
// last.
func (k *talking) span() int {
	if len(k.batches) == 0 {
		return 0
	}
	last := 0
	k.first = int(k.batches[0].group)
	for n := range k.batches {
		g := int(k.batches[n].group)
		k.first, last = min(k.first, g), max(last, g)
	}
	return last - k.first + 1
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
				w := (*lane)(worth[d*lanes:])
				k.done[o][i][group-k.first][d] += w.total()
				*w = lane{}
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
	k.gather(b, t)
	var agree, chance lane
	for _, j := range w.p.talks.proposers {
		k.propose(b, j)
		w.p.talks.chances(0, j, b, &chance)
		for l, c := range chance {
			agree[l] += float64(c * k.rounds.agree[j][l])
		}
	}
	for o := range k.change {
		for i := range k.change[o] {
			hangs := w.hangs[o][i]
			for l, s := range b.states[:b.n] {
				hangs[s] += k.change[o][i][l]
			}
		}
	}
	if w.lasting(t) {
		for l, s := range b.states[:b.n] {
			w.mass[s] -= float64(w.mass[s] * agree[l])
		}
	}
}

// gather puts side by side what hangs on the batch's states: for each output
// the slope in every V_i and, for chances of an agreement, in one's being
// struck.
func (k *talking) gather(b *batch, t int) {
	w := k.x.w
	for o := range w.outputs {
		k.lively[o] = false
		for i := range w.p.parties {
			k.change[o][i] = lane{}
			k.hangs[o][i] = lane{}
			hangs := w.hangs[o][i]
			for l, s := range b.states[:b.n] {
				k.hangs[o][i][l] = hangs[s]
				k.lively[o] = k.lively[o] || hangs[s] != 0
			}
		}
		k.strikes[o] = lane{}
		if k.counts[o] = w.counts(o, t); k.counts[o] {
			for l, s := range b.states[:b.n] {
				k.strikes[o][l] = float64(w.mass[s] * (1 - w.after[o][s]))
				k.lively[o] = k.lively[o] || k.strikes[o][l] != 0
			}
		}
	}
}

// propose goes back through the offers of j.
func (k *talking) propose(b *batch, j int) {
	r, v := k.rounds, &k.voices[j]
	r.play(j)
	for i := range k.gains {
		k.gains[i] = lane{}
		earn(r.struck, r.x[i], &r.share, &k.gains[i])
		k.x.w.p.talks.chances(i+1, j, b, &k.stakes.chance[i])
	}
	k.x.w.p.talks.chances(0, j, b, &k.stakes.strike)
	v.hear(r)
	if v.two {
		bend(k.coefs, r.weight, r.accept, v.yes[0], v.yes[1], v.x[1], r.x[j], &r.share, v.kappa, v.rate[0], v.rate[1])
	}
	for o := range k.x.w.outputs {
		if k.lively[o] {
			k.stake(b, j, o)
			k.lean(v, o)
		}
	}
}

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
