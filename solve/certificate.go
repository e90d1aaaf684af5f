package solve

import (
	"context"
	"math"

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

// Certify solves the game again, checking each step as it goes, at the cost
// of a few solves. Of the options it reads Workers and Year.
func (s *Solution) Certify(ctx context.Context, o Options) (*Certificate, error) {
	b := newBackward(s.plan, workers(o.Workers))
	r, a := newRegret(b), newAudit(b)
	if err := b.run(ctx, nil, a.see); err != nil {
		return nil, err
	}
	c := &Certificate{Residual: a.residual(), Checked: a.count, Periods: len(a.due)}
	c.regrets(r, s)
	return c, c.forward(ctx, s, o)
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
