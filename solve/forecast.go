package solve

import "math"

// Forecast carries the start state forward under a viewer's beliefs. With
// detail it also says which deal is struck, how often each choice is taken
// and where each factor stands; without, it is several times as fast.
func (s *Solution) Forecast(viewer int, detail bool) *Forecast {
	f := newForward(s, viewer)
	defer f.crew.stop()
	if detail {
		s.history.fill()
		f.detail = newDetail(s.plan, len(f.hands))
	}
	out := &Forecast{Endings: make([][]float64, len(f.endings))}
	out.record(f)
	for t := range s.history.within {
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
	o.War = append(o.War, f.war)
	all := f.agreement
	all.add(f.war)
	for e := range f.endings {
		o.Endings[e] = append(o.Endings[e], f.endings[e].value())
		all.add(f.endings[e].value())
	}
	all.add(-1)
	o.MassError = max(o.MassError, math.Abs(all.value()))
	if f.detail != nil {
		f.detail.month(f)
	}
}

// Passage is the chance of a watch under a viewer's beliefs after a refusal
// today: the first period's talks produce nothing, then play follows the
// equilibrium. Events are read at the end of each period, the first being
// true at the start counting as period 0; agreement and endings stop the
// clock, and two events at once are not one before the other.
func (s *Solution) Passage(viewer int, w Watch) float64 {
	f := newForward(s, viewer)
	defer f.crew.stop()
	x := newSplitter(s.plan.g, &s.plan.cut, s.plan.combos)
	e := &watched{f: f, first: x.table(w.First), hits: make([]sum, s.plan.cut.rows)}
	if w.Before != nil {
		before := x.table(*w.Before)
		e.before = &before
	}
	var hit sum
	for t := 0; ; t++ {
		f.crew.spread(s.plan.cut.rows, func(_, row int) { e.row(row) })
		for r := range e.hits {
			hit.add(e.hits[r].value())
		}
		if t >= min(w.Within, s.history.within) {
			return hit.value()
		}
		f.period(t, t > 0)
	}
}

// watched is a watch on a forward pass.
type watched struct {
	f      *forward
	first  splitTable
	before *splitTable // nil: nothing has to be forestalled
	hits   []sum       // per row
}

// row takes out of a row what the watch has ended for.
func (e *watched) row(row int) {
	width := e.f.p.cut.width
	lo := row * width
	e.hits[row] = sum{}
	for s, m := range e.f.mass[lo:][:width] {
		if m == 0 {
			continue
		}
		forestalled := e.before != nil && e.before.at(lo+s, 0) != 0
		if e.first.at(lo+s, 0) != 0 && !forestalled {
			e.hits[row].add(m)
			e.f.mass[lo+s] = 0
		}
		if forestalled {
			e.f.mass[lo+s] = 0
		}
	}
}
