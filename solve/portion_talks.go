package solve

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
		if b.from <= int32(t) {
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
	var agree lane
	for _, j := range w.p.talks.proposers {
		k.propose(b, j)
		for l, c := range k.rounds.chances(0, j, b) {
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
		earn(r.struck, r.x[i], &sure, &r.share, &k.gains[i])
		k.stakes.chance[i] = *r.chances(i+1, j, b)
	}
	k.stakes.strike = *r.chances(0, j, b)
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
