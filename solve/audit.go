package solve

import (
	"math"
	"slices"
)

// plainBudget is how many terms the independent evaluation may take, about
// ten seconds of one core, and plainLeast the periods it checks at the least.
const (
	plainBudget = 300_000_000
	plainLeast  = 6
)

// audit goes along with a backward pass, and holds some of its periods against
// an independent evaluation.
type audit struct {
	b      *backward
	due    []bool      // per period: whether it is checked
	count  int         // how many are
	next   [][]float64 // per party: V_i at the start of the period behind one that is checked
	plain  []*plain    // per part
	stride int         // see plain.share
	worst  []float64   // per part: the largest difference so far
}

// newAudit checks periods that b is about to do.
func newAudit(b *backward) *audit {
	a := &audit{b: b, due: make([]bool, b.p.g.Horizon+b.p.g.Tail), worst: make([]float64, b.parts)}
	check := b.checkedPeriods()
	a.count, a.next = len(check), newArrays(b.p.parties, b.p.states)
	for _, t := range check {
		a.due[t] = true
	}
	b.wait = newArrays(b.p.parties, b.p.states)
	for range b.parts {
		e := newPlain(b.p.g, a.next)
		a.stride, a.plain = e.share(), append(a.plain, e)
	}
	a.keep(len(a.due))
	return a
}

// keep notes the values at the start of period t, if the one before is checked.
func (a *audit) keep(t int) {
	if t == 0 || !a.due[t-1] {
		return
	}
	for i, v := range a.b.value {
		copy(a.next[i], v)
	}
}

// see looks at period t, just done.
func (a *audit) see(t int) {
	if a.due[t] {
		a.b.spread(a.stride, func(part, item int) { a.stock(part, item, int32(t)) })
	}
	a.keep(t)
}

// stock checks the states of a stock that can be reached by period t.
func (a *audit) stock(part, item int, t int32) {
	b, e, worst := a.b, a.plain[part], a.worst[part]
	e.stock.forget()
	for s := item; s < b.p.states; s += a.stride {
		if b.p.from(s) > t {
			continue
		}
		v, c := e.value(s)
		for i := range v {
			worst = max(worst, math.Abs(v[i]-b.value[i][s]), math.Abs(c[i]-b.wait[i][s]))
		}
	}
	a.worst[part] = worst
}

// residual is the largest difference between the periods checked and their
// independent evaluation from the values after them.
func (a *audit) residual() float64 { return slices.Max(a.worst) }

// checkedPeriods is a spread of periods that the budget allows, the first and
// the last among them.
func (b *backward) checkedPeriods() []int {
	all := b.p.g.Horizon + b.p.g.Tail
	n := min(all, max(plainLeast, int(plainBudget/(b.p.terms()+1))))
	var periods []int
	for k := range n {
		periods = append(periods, k*(all-1)/max(n-1, 1))
	}
	return periods
}

// terms is about how many terms the plain evaluation of one period has.
func (p *plan) terms() int64 {
	per := int64(p.parties)
	for k := range p.g.Factors {
		op := &p.ops[0][k]
		per *= int64(len(op.to)/max(len(op.start)-1, 1)) + 1
	}
	per *= int64(p.combos)
	if p.talks != nil {
		// An exponential costs about as much as four terms.
		per += int64(4 * p.talks.deals * p.parties * p.parties)
	}
	return per * int64(p.reached)
}
