package solve

import "math"

// forward carries a distribution over states through the periods, as one
// viewer sees them.
type forward struct {
	p      *plan
	h      *history
	rec    *record // of the period at hand
	viewer int
	layout policyLayout
	ops    []operator
	mass   []float64 // per state: chance that the war is on and stands there
	bufs   buffers

	agreement, loss sum
	endings         []sum
	detail          *detail // nil where it is not asked for
}

func newForward(s *Solution, viewer int) *forward {
	p := s.plan
	f := &forward{p: p, h: s.history, viewer: viewer, layout: newPolicyLayout(p), ops: p.ops[viewer]}
	f.mass = make([]float64, p.states)
	f.endings = make([]sum, len(p.g.Endings))
	f.bufs = newBuffers(p)
	f.mass[p.start] = 1
	f.collect()
	return f
}

// period carries the distribution through period t (from 0).
func (f *forward) period(t int, talks bool) {
	f.rec = f.h.period(t)
	if talks && f.p.talks != nil {
		f.talk()
	}
	f.choose()
	f.chance()
	f.collect()
}

func (f *forward) talk() {
	if f.detail != nil {
		f.detail.talk(f)
	}
	for s, m := range f.mass {
		if m == 0 {
			continue
		}
		agree, loss := 0.0, 0.0
		w := f.p.talks.weights(f.viewer, s, f.p.parties)
		for _, j := range f.p.talks.proposers {
			agree += w[j] * f.rec.agree[j][s]
			loss += w[j] * f.rec.loss[j][s]
		}
		f.agreement.add(m * agree)
		f.loss.add(m * loss)
		f.mass[s] = m - m*agree
	}
}

// choose splits the distribution over the combinations of options.
func (f *forward) choose() {
	for c := range f.p.combos {
		split := f.bufs[0][c]
		for s, m := range f.mass {
			if m != 0 {
				m *= f.p.taken(f.rec.policy[s*f.layout.width:], f.layout, c)
			}
			split[s] = m
		}
	}
	if f.detail != nil {
		f.detail.chosen(f)
	}
}

// taken is the chance of a combination of options at a state.
func (p *plan) taken(policy []float64, l policyLayout, combo int) float64 {
	chance := 1.0
	for m, c := range p.choices {
		block := c.options * c.stride
		chance *= policy[l.offset[m]+combo/block*c.options+combo%block/c.stride]
	}
	return chance
}

func (f *forward) chance() {
	set := 0
	for k := range f.ops {
		for c := range f.p.combos {
			f.ops[k].ahead(f.bufs[1-set][c], f.bufs[set][c], c, 0, 1)
		}
		set = 1 - set
	}
	copy(f.mass, f.bufs[set][0])
	for _, split := range f.bufs[set][1:] {
		for s, m := range split {
			f.mass[s] += m
		}
	}
}

// collect takes out what has reached an ending.
func (f *forward) collect() {
	for _, s := range f.p.ended {
		f.endings[f.p.ending[s]].add(f.mass[s])
		f.mass[s] = 0
	}
}

func (f *forward) war() float64 {
	var w sum
	for _, m := range f.mass {
		w.add(m)
	}
	return w.value()
}

// Forecast carries the start state forward under a viewer's beliefs. With
// detail it also says which deal is struck, how often each choice is taken
// and where each factor stands; without, it is several times as fast.
func (s *Solution) Forecast(viewer int, detail bool) *Forecast {
	f := newForward(s, viewer)
	if detail {
		f.detail = newDetail(s.plan)
	}
	out := &Forecast{Endings: make([][]float64, len(f.endings))}
	out.record(f)
	for t := range s.plan.g.Horizon {
		f.period(t, true)
		out.record(f)
	}
	if detail {
		f.detail.into(out)
	}
	return out
}

// record appends the totals after a period.
func (o *Forecast) record(f *forward) {
	o.Agreement = append(o.Agreement, f.agreement.value())
	o.AtLoss = append(o.AtLoss, f.loss.value())
	war := f.war()
	o.War = append(o.War, war)
	all := f.agreement
	all.add(war)
	for e := range f.endings {
		o.Endings[e] = append(o.Endings[e], f.endings[e].value())
		all.add(f.endings[e].value())
	}
	all.add(-1)
	o.MassError = max(o.MassError, math.Abs(all.value()))
	if f.detail != nil {
		f.detail.month(f, war)
	}
}

// Passage is the chance of a watch under a viewer's beliefs after a refusal
// today: the first period's talks produce nothing, then play follows the
// equilibrium. Events are read at the end of each period, the first being
// true at the start counting as period 0; agreement and endings stop the
// clock, and two events at once are not one before the other.
func (s *Solution) Passage(viewer int, w Watch) float64 {
	f := newForward(s, viewer)
	x := newSplitter(s.plan.g, s.plan.combos)
	first := x.table(w.First)
	var before splitTable
	if w.Before != nil {
		before = x.table(*w.Before)
	}
	var hit sum
	for t := 0; ; t++ {
		for st, m := range f.mass {
			if m == 0 {
				continue
			}
			forestalled := w.Before != nil && before.at(st, 0) != 0
			if first.at(st, 0) != 0 && !forestalled {
				hit.add(m)
				f.mass[st] = 0
			}
			if forestalled {
				f.mass[st] = 0
			}
		}
		if t >= min(w.Within, s.plan.g.Horizon) {
			return hit.value()
		}
		f.period(t, t > 0)
	}
}
