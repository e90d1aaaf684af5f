package solve

import (
	"context"
	"math"
	"slices"

	"parley/game"
)

// Certificate says how far a solution can be trusted.
type Certificate struct {
	// Residual is the largest difference between the solver's values and an
	// independent evaluation of the same period, over the states that can be
	// reached and the periods checked.
	Residual float64
	Checked  int // periods checked: all, or a spread of them where the game is large
	Periods  int // periods solved

	Regret      []float64 // per party, at the start: value of its best response less its value
	RegretBound []float64 // per party: the most that its noise can cost it
	MassError   float64   // of the forward pass under the analyst: |agreement + endings + war - 1|

	HalfTail12 float64 // how far P(12 months) moves when the tail is halved; NaN without a tail
	HalfTailH  float64 // how far P(H) moves
}

// plainBudget is how many terms the independent evaluation may take, about
// ten seconds of one core, and plainLeast the periods it checks at the least.
const (
	plainBudget = 300_000_000
	plainLeast  = 6
)

// Certify solves the game again, checking each step as it goes, at the cost
// of a few solves. Of the options it reads Workers and Year.
func (s *Solution) Certify(ctx context.Context, o Options) (*Certificate, error) {
	b := newBackward(s.plan, workers(o.Workers))
	r := newRegret(b)
	check := b.checkedPeriods()
	next := newArrays(b.p.parties, b.p.states) // values after the period
	keep := func() {
		for i := range next {
			copy(next[i], b.value[i])
		}
	}
	keep()
	c := &Certificate{Checked: len(check), Periods: b.p.g.Horizon + b.p.g.Tail}
	err := b.run(ctx, nil, func(t int) {
		if slices.Contains(check, t) {
			c.Residual = max(c.Residual, b.residual(next, int32(t)))
		}
		keep()
	})
	if err != nil {
		return nil, err
	}
	c.regrets(r, s)
	return c, c.forward(ctx, s, o)
}

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

// residual is the largest difference between the period just done and its
// independent evaluation from the values after it.
func (b *backward) residual(next [][]float64, t int32) float64 {
	worst := make([]float64, b.parts)
	parallel(b.parts, func(part int) {
		e := newPlain(b.p.g, next)
		lo, hi := piece(b.p.states, part, b.parts)
		for s := lo; s < hi; s++ {
			if b.p.from[s] > t {
				continue
			}
			v, c := e.value(s)
			for i := range v {
				worst[part] = max(worst[part], math.Abs(v[i]-b.value[i][s]), math.Abs(c[i]-b.wait[i][s]))
			}
		}
	})
	return slices.Max(worst)
}

func (c *Certificate) regrets(r *regret, s *Solution) {
	for i := range s.Value {
		best := r.replies[2*i].value[s.plan.start]
		c.Regret = append(c.Regret, best-s.Value[i])
		c.RegretBound = append(c.RegretBound, r.replies[2*i+1].value[s.plan.start]-best)
	}
}

// forward adds what the forward pass says: the mass balance, and how far the
// probabilities hang on the tail.
func (c *Certificate) forward(ctx context.Context, s *Solution, o Options) error {
	c.HalfTail12, c.HalfTailH = math.NaN(), math.NaN()
	if s.history == nil {
		return nil
	}
	full := s.Forecast(0, false)
	c.MassError = full.MassError
	g := s.plan.g
	if g.Tail == 0 {
		return nil
	}
	half, err := Run(ctx, halved(g), Options{Workers: o.Workers})
	if err != nil {
		return err
	}
	year := o.Year
	if year == 0 {
		year = 12
	}
	year = min(year, g.Horizon)
	other := half.Forecast(0, false)
	c.HalfTail12 = math.Abs(full.Agreement[year] - other.Agreement[year])
	c.HalfTailH = math.Abs(full.Agreement[g.Horizon] - other.Agreement[g.Horizon])
	return nil
}

func halved(g *game.Game) *game.Game {
	h := *g
	h.Tail /= 2
	return &h
}
