package solve

import "slices"

// backward carries values from one period's start to the start of the one
// before it.
type backward struct {
	p       *plan
	parts   int
	crew    *crew         // nil outside run: then pieces are spread anew
	chains  []chain       // per party
	value   [][]float64   // per party: V_i at the start of the period just done
	wait    [][]float64   // per party: C_i in that period; nil where nobody reads it
	first   []float64     // per party: C_i in that period at the start
	policy  [][]float64   // chances of options in that period, see policyLayout; nil where regret does not go along
	mid     [][][]float64 // per party: see chain.middle
	layout  policyLayout
	rounds  []*rounds // per part
	folders []*folder // per part
	updates int64
	rounded int64    // talks worked out
	within  int      // periods of which forecasts may be asked
	strides *strides // nil where talks are held in every period
	regret  *regret  // goes along, nil for none
	record  *record  // what is to be kept of the period at hand, nil for nothing
	now     int32    // the period at hand
}

func newBackward(p *plan, parts int) *backward {
	b := &backward{p: p, parts: parts, layout: newPolicyLayout(p), within: p.g.Horizon}
	b.value, b.first = newArrays(p.parties, p.states), make([]float64, p.parties)
	for i := range p.parties {
		c := newChain(p, p.ops[i+1])
		b.chains, b.mid = append(b.chains, c), append(b.mid, c.middle())
	}
	for range parts {
		b.folders = append(b.folders, newFolder(p))
	}
	if p.talks != nil {
		for range parts {
			b.rounds = append(b.rounds, newRounds(p.talks, p.g))
		}
	}
	b.freeze()
	return b
}

func newArrays(n, size int) [][]float64 {
	a := make([][]float64, n)
	for i := range a {
		a[i] = make([]float64, size)
	}
	return a
}

// freeze sets the values at which everything stands still.
func (b *backward) freeze() {
	spread(b.parts, b.p.parties, func(_, i int) {
		b.p.horizon[i].strip(b.value[i], 0, 0)
		b.p.settle(i, b.value[i], 0)
	})
}

// settle puts the payoffs of endings where they hold among the states from lo
// on, whose values v has.
func (p *plan) settle(i int, v []float64, lo int) {
	first, last := p.endedWithin(lo, lo+len(v))
	for e, s := range p.ended[first:last] {
		v[int(s)-lo] = p.endings[i][first+e]
	}
}

// endedWithin says which of the ended states are among lo..hi-1.
func (p *plan) endedWithin(lo, hi int) (first, last int) {
	first, _ = slices.BinarySearch(p.ended, int32(lo))
	last = first
	for last < len(p.ended) && int(p.ended[last]) < hi {
		last++
	}
	return first, last
}

// settleStrip is settle for some columns' part of a row, from a place on.
func (p *plan) settleStrip(i int, v []float64, row, from int) {
	at := row*p.cut.columns + from/p.cut.column
	lo := row*p.cut.width + from
	for e := p.endedAt[at]; e < p.endedAt[at+(len(v)+p.cut.column-1)/p.cut.column]; e++ {
		v[int(p.ended[e])-lo] = p.endings[i][e]
	}
}

// period does period t (from 0), leaving V_i in value and, where they are read,
// C_i in wait and the choices' chances in policy, all at the states that can be reached by then.
func (b *backward) period(t int) {
	p := b.p
	b.now = int32(t)
	if b.regret != nil && b.policy == nil {
		b.policy = newArrays(b.layout.width, p.states)
	}
	b.spread(p.cut.rows*p.parties, func(part, item int) {
		i, row := item%p.parties, item/p.parties
		if p.arrivals.row[row] <= b.now+1 {
			b.chains[i].backWithin(row, b.now, b.value[i], b.mid[i], b.folders[part].benches[i])
		}
	})
	b.spread(p.cut.areas(), b.choose)
	if b.regret != nil {
		b.regret.moves()
	}
	if p.talks != nil {
		b.talks()
	}
	if b.regret != nil {
		b.regret.settle()
	}
	b.count()
}

func (b *backward) count() {
	for i := range b.chains {
		for _, jobs := range b.chains[i].jobs[:len(b.p.g.Factors)] {
			b.updates += int64(b.p.states * len(jobs))
		}
	}
}

func (b *backward) counters() Counters {
	c := Counters{States: b.p.reached, Talks: b.rounded, Updates: b.updates}
	for _, r := range b.rounds {
		c.Exponentials += r.exps
		c.Talks += r.worked
	}
	return c
}

// spread hands out a piece of work.
func (b *backward) spread(items int, f func(part, item int)) {
	if b.crew == nil {
		spread(b.parts, items, f)
		return
	}
	b.crew.spread(items, f)
}
