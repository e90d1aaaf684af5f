package solve

// forward carries a distribution over states through the periods, as one
// viewer sees them.
//
// Its totals are sums over the pieces of the state space that cut gives, in
// their order: the same bytes whoever does which piece.
type forward struct {
	p      *plan
	h      *history
	rec    *record // of the period at hand
	viewer int
	layout policyLayout
	chain  chain
	mass   []float64   // per state: chance that the war is on and stands there
	mid    [][]float64 // see chain.middle
	hands  []*hand     // per part
	crew   *crew
	struck []strikes // per column: in the period at hand
	held   []strikes // per row: likewise, where talks go before the rest; nil where column by column
	left   []remains // per row: after the last period

	agreement, loss sum
	endings         []sum
	war             float64
	detail          *detail // nil where it is not asked for
}

// strikes is what a column's talks and choices of one period come to.
type strikes struct {
	agreement, loss sum
	taken           [][]sum // per choice and option; where detail is asked for
}

// remains is what a row's states come to: the war still on, and what has
// reached an ending.
type remains struct {
	war     sum
	endings []sum
}

// hand is one part's scratch space.
type hand struct {
	bench       *bench
	agree, loss []float64 // per place of a column
	split       []float64
}

func newForward(s *Solution, viewer int) *forward {
	p := s.plan
	f := &forward{p: p, h: s.history, viewer: viewer, layout: newPolicyLayout(p)}
	f.chain = newChain(p, p.transposed(viewer))
	f.mass, f.mid = make([]float64, p.states), f.chain.middle()
	f.endings = make([]sum, len(p.g.Endings))
	f.struck, f.left = make([]strikes, p.cut.columns), make([]remains, p.cut.rows)
	if p.states > wholeStates { // where records are read in order sooner than in pieces
		f.held = make([]strikes, p.cut.rows)
	}
	for range s.history.parts {
		f.hands = append(f.hands, newHand(p))
	}
	for r := range f.left {
		f.left[r].endings = make([]sum, len(p.g.Endings))
	}
	f.crew = newCrew(s.history.parts)
	f.mass[p.start] = 1
	for r := range f.left {
		f.collect(r)
	}
	f.total()
	return f
}

func newHand(p *plan) *hand {
	n := p.cut.column
	return &hand{newBench(p), make([]float64, n), make([]float64, n), make([]float64, n)}
}

// period carries the distribution through period t (from 0).
func (f *forward) period(t int, talks bool) {
	f.rec = f.h.period(t)
	talks = talks && f.p.talks != nil
	if talks && f.detail != nil {
		f.detail.talk(f)
	}
	if talks && f.held != nil {
		f.crew.spread(f.p.cut.rows, func(_, row int) { f.hold(row) })
		f.count(f.held)
		talks = false
	}
	f.crew.spread(f.p.cut.columns, func(part, column int) { f.column(f.hands[part], column, talks) })
	f.count(f.struck)
	if f.detail != nil {
		f.detail.chosen(f)
	}
	f.crew.spread(f.p.cut.rows, func(part, row int) {
		if f.p.arrivals.row[row] > f.rec.by+1 {
			return
		}
		f.chain.aheadWithin(row, f.mass, f.mid, f.hands[part].bench)
		f.collect(row)
	})
	f.total()
}

// count adds up what pieces have struck.
func (f *forward) count(pieces []strikes) {
	for c := range pieces {
		f.agreement.add(pieces[c].agreement.value())
		f.loss.add(pieces[c].loss.value())
	}
}

// hold holds the talks of a row.
func (f *forward) hold(row int) {
	f.held[row] = strikes{}
	if f.p.arrivals.row[row] <= f.rec.by {
		f.talk(&f.held[row], row, area{from: f.rec.lo, n: f.rec.n})
	}
}

// column holds the talks of a column if they are to be held there, splits what is left over the options
// taken, and carries it ahead across rows.
func (f *forward) column(h *hand, column int, talks bool) {
	s := &f.struck[column]
	s.agreement, s.loss = sum{}, sum{}
	s.taken = nil
	if f.detail != nil {
		s.taken = f.p.perOption()
	}
	if f.p.arrivals.column[column] > f.rec.by {
		return
	}
	x := f.p.cut.whole(column)
	for row, from := range f.p.arrivals.row {
		if from > f.rec.by {
			f.none(h, x, row)
			continue
		}
		if talks {
			f.talk(s, row, x)
		}
		f.choose(h, s, row, x)
	}
	f.chain.aheadAcross(column, f.mid, h.bench)
}

// talk takes out what is struck in a row of a column.
func (f *forward) talk(x *strikes, row int, at area) {
	lo, kept := row*f.p.cut.width+at.from, f.rec.at(row, at.from)
	mass := f.mass[lo:][:at.n]
	weights, base, contexts := f.p.talks.weight[f.viewer], 0, []int32(nil)
	if c := f.p.talks.context; c != nil {
		base, contexts = int(c.row[row]), c.place[at.from:][:at.n]
	}
	for s, m := range mass {
		if m == 0 {
			continue
		}
		agree, loss := 0.0, 0.0
		w := weights[base*f.p.parties:]
		if contexts != nil {
			w = w[int(contexts[s])*f.p.parties:]
		}
		for _, j := range f.p.talks.proposers {
			agree += float64(w[j] * f.rec.agree[j][kept+s])
			loss += float64(w[j] * f.rec.loss[j][kept+s])
		}
		x.agreement.add(m * agree)
		x.loss.add(m * loss)
		mass[s] = m - float64(m*agree)
	}
}

// choose splits a row of a column over the combinations of options that some
// factor tells apart.
func (f *forward) choose(h *hand, x *strikes, row int, at area) {
	split := h.split[:at.n]
	lo, kept := row*f.p.cut.width+at.from, f.rec.at(row, at.from)
	for combo := range f.p.combos {
		copy(split, f.mass[lo:])
		for m := range f.p.choices {
			times(split, f.rec.policy[f.layout.place(f.p, m, combo)][kept:][:at.n])
		}
		if x.taken != nil {
			x.count(f.p, combo, split)
		}
		out := f.chain.after(f.p, at, combo, f.mid, h.bench).line(row, at.n)
		if f.p.standIn(f.chain.dims[0], combo) == combo {
			copy(out, split)
			continue
		}
		mix2(out, out, split, 1, 1)
	}
}

// none is choose for a row that cannot be reached yet.
func (f *forward) none(h *hand, at area, row int) {
	for combo := range f.p.combos {
		clear(f.chain.after(f.p, at, combo, f.mid, h.bench).line(row, at.n))
	}
}

func times(x, by []float64) {
	for i, y := range by {
		x[i] *= y
	}
}

// collect takes out of a row what has reached an ending, and sums up the rest.
func (f *forward) collect(row int) {
	x := &f.left[row]
	x.war = sum{}
	clear(x.endings)
	lo, hi := row*f.p.cut.width, (row+1)*f.p.cut.width
	first, last := f.p.endedWithin(lo, hi)
	for _, s := range f.p.ended[first:last] {
		x.endings[f.p.ending[s]].add(f.mass[s])
		f.mass[s] = 0
	}
	for _, m := range f.mass[lo:hi] {
		x.war.add(m)
	}
}

// total sums up what the rows have come to.
func (f *forward) total() {
	var war sum
	for r := range f.left {
		war.add(f.left[r].war.value())
		for e := range f.endings {
			f.endings[e].add(f.left[r].endings[e].value())
		}
	}
	f.war = war.value()
}
