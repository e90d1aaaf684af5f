package explain

import (
	"context"
	"math"

	"parley/game"
	"parley/scenario"
)

// estimator says what the slopes make of a setting, without solving it. What
// deals are worth there is exact; reservation values follow their slopes on
// the parameters' scales, chances theirs in log-odds, so that none leaves 0..1.
type estimator struct {
	st   *Study
	grad *Gradient
	now  Outcome
}

// estimates is an estimator; nil where slopes say nothing of what lies further
// off. The error is a solver's.
func (st *Study) estimates(ctx context.Context, now Outcome) (*estimator, error) {
	g, _, err := st.Base(ctx)
	if err != nil || stepped(g) {
		return nil, err
	}
	grad, err := st.Gradient(ctx)
	if err != nil || grad.Skipped != "" {
		return nil, err
	}
	return &estimator{st, grad, now}, nil
}

// stepped reports whether somebody answers or moves without noise: figures then
// change by steps, and between steps their slopes are flat.
func stepped(g *game.Game) bool {
	for _, p := range g.Parties {
		if p.MoveNoise == 0 || p.Consents && p.Noise == 0 {
			return true
		}
	}
	return false
}

// at is the outcome expected at a setting; false where a slope that it takes is
// missing.
func (e *estimator) at(t scenario.Theta) (Outcome, bool) { return e.stretched(t, 1) }

// stretched is the same with everything moving so many times as far as the
// slopes have it.
func (e *estimator) stretched(t scenario.Theta, by float64) (Outcome, bool) {
	c, p12, pH, ok := e.sum(t)
	if !ok {
		return Outcome{}, false
	}
	for i := range c {
		c[i] = e.now.Reservation[i] + by*(c[i]-e.now.Reservation[i])
	}
	p12, pH = by*p12, by*pH
	g, why := e.st.compile(t)
	if why != "" {
		return impossible(why), true // known, not estimated
	}
	o := Outcome{Estimated: true, Reservation: c, Gap: gapOf(g, c, e.st.holdout)}
	o.P12, o.PH = moved(e.now.P12, p12), moved(e.now.PH, pH)
	return o, true
}

// sum adds up what every changed number does by its slope: the reservation
// values, and the changes of the chances.
func (e *estimator) sum(t scenario.Theta) (c []float64, p12, pH float64, ok bool) {
	c = append([]float64(nil), e.now.Reservation...)
	for v := range t {
		for p, x := range t[v] {
			if x == e.st.base[v][p] {
				continue
			}
			s := e.grad.Params[p].Views[v]
			if s.Why != "" {
				return nil, 0, 0, false
			}
			by := e.st.distance(p, e.st.base[v][p], x)
			for i := range c {
				c[i] += by * s.Reservation[i]
			}
			p12, pH = p12+by*s.P12, pH+by*s.PH
		}
	}
	return c, p12, pH, true
}

// distance is how far x lies from another value on the parameter's scale, in
// units of the parameter as they are at from.
func (st *Study) distance(p int, from, x float64) float64 {
	scale := st.s.Params[p].Analyst.Scale
	far := scale.To(x) - scale.To(from)
	if math.IsInf(far, 0) || math.IsNaN(far) || !st.curved(p) {
		return x - from
	}
	by := st.around(p, from)
	return far * (by.hi - by.lo) / (2 * nudge)
}

// moved is a chance after a change that its slope at p predicts.
func moved(p, by float64) float64 {
	if by == 0 {
		return p
	}
	if spread := p * (1 - p); spread > 0 {
		return logistic(logOdds(p) + by/spread)
	}
	return math.Max(0, math.Min(1, p+by))
}

func logOdds(p float64) float64  { return math.Log(p) - math.Log1p(-p) }
func logistic(y float64) float64 { return 1 / (1 + math.Exp(-y)) }
