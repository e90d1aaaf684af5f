package explain

import (
	"context"
	"math"
	"slices"
)

// combinedSlack is how far a pair of levers may do more than what either does
// alone adds up to, as a share of what both do; a triple, with three pairs in
// it, twice that. The pairs of ukraine-2025 differ by a fifth to a third.
const combinedSlack = 1.0 / 3

// pruning tells which combinations of levers need no solving.
type pruning struct {
	st    *Study
	l     *Levers
	best  []Outcome // per combination, the most that may be hoped for
	known []offer   // of doing nothing and of each lever alone
}

// pruning estimates every combination, unless nobody errs: then levers do
// nothing by degrees, and all are solved.
func (st *Study) pruning(ctx context.Context, l *Levers) (*pruning, error) {
	p := &pruning{st: st, l: l, known: []offer{offerOf(0, l.Now)}}
	g, _, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range l.Singles {
		p.known = append(p.known, offerOf(st.cost(e.Effect.Acts, l.Costed), e.Effect.Outcome))
	}
	for i := range l.Combined {
		e := &l.Combined[i]
		e.Outcome, p.best = Outcome{}, append(p.best, Outcome{})
		if !stepped(g) {
			e.Outcome, p.best[i] = p.added(e.Acts, 0), p.added(e.Acts, combinedSlack*float64(len(e.Acts)-1))
		}
	}
	return p, nil
}

// added is what acts come to if what each does alone adds up, and goes right by
// a share of it: everybody asks for less, and agreement is likelier. A zero
// Outcome where that cannot be told.
func (p *pruning) added(acts []Act, slack float64) Outcome {
	now := p.l.Now
	g, why := p.st.compile(p.st.together(acts))
	if why != "" {
		return Outcome{}
	}
	c := slices.Clone(now.Reservation)
	odds := [2]float64{logOdds(held(now.P12)), logOdds(held(now.PH))}
	for _, a := range acts {
		o := p.l.Singles[a.Lever].Effect.Outcome
		if o.Impossible != "" {
			return Outcome{}
		}
		for i := range c {
			by := o.Reservation[i] - now.Reservation[i]
			c[i] += by - slack*math.Abs(by)
		}
		for k, x := range [2][2]float64{{o.P12, now.P12}, {o.PH, now.PH}} {
			by := logOdds(held(x[0])) - logOdds(held(x[1]))
			odds[k] += by + slack*math.Abs(by)
		}
	}
	return Outcome{
		Estimated: true, Reservation: c, Gap: gapOf(g, c, p.st.holdout),
		P12: logistic(odds[0]), PH: logistic(odds[1]),
	}
}

// next are the combinations to solve: those of which nothing is known, those
// that a lever alone, or nothing, may not beat, and the one that would be told
// first.
func (p *pruning) next() []int {
	var out []int
	first := -1
	for i, e := range p.l.Combined {
		if first < 0 || better(e.Outcome, p.l.Combined[first].Outcome) < 0 {
			first = i
		}
		if p.open(i) && (!e.Outcome.Estimated || !p.beaten(i)) {
			out = append(out, i)
		}
	}
	if len(out) == 0 && first >= 0 && p.open(first) {
		out = append(out, first)
	}
	return out
}

// open reports whether a combination is not solved.
func (p *pruning) open(i int) bool {
	o := p.l.Combined[i].Outcome
	return o.Estimated || o.Impossible == "" && o.Reservation == nil
}

// beaten reports whether something cheaper does better even at the best.
func (p *pruning) beaten(i int) bool {
	x := offerOf(p.st.cost(p.l.Combined[i].Acts, p.l.Costed), p.best[i])
	return slices.ContainsFunc(p.known, func(y offer) bool { return y.beats(x) })
}
