package outlook

import (
	"context"
	"math"

	"parley/explain"
	"parley/scenario"
	"parley/solve"
)

// drawnFigures are the figures of a brief at one draw, by output without its
// name; those that a draw does not have are not in it. It is looked up only.
type drawnFigures map[Output]float64

func (d drawnFigures) set(o Output, x float64) { d[o] = x }

func (d drawnFigures) at(o Output) float64 {
	o.Name = ""
	if x, ok := d[o]; ok {
		return x
	}
	return math.NaN()
}

// measureAll fills in every output of a row whose setting makes a game.
func (e *Ensemble) measureAll(ctx context.Context, row int, t scenario.Theta, workers int, out []float64) error {
	c := explain.Config{Base: t, Workers: workers, Seed: e.c.Seed, Stride: e.c.Brief.Stride}
	if e.holdout >= 0 {
		c.Holdout = e.s.Parties[e.holdout].Name
	}
	st, err := explain.New(e.s, c)
	if err != nil {
		return err
	}
	d := drawnFigures{}
	m := &measuring{e: e, st: st, d: d}
	f, err := m.road(ctx)
	if err == nil {
		err = m.deals(ctx)
	}
	if err == nil {
		err = m.bet(ctx)
	}
	if err == nil && row < e.terms.till {
		err = m.terms(ctx)
	}
	if err == nil && row < e.deep.till {
		err = m.deep(ctx)
	}
	if err != nil {
		return err
	}
	for i, o := range e.outputs {
		if o.Kind <= AtWar {
			out[i] = e.figure(o, f, m.gap)
		} else {
			out[i] = d.at(o)
		}
	}
	return ctx.Err()
}

// measuring reads one draw's figures.
type measuring struct {
	e   *Ensemble
	st  *explain.Study
	d   drawnFigures
	gap explain.Gap
}

// road sets the figures of the answer, the shortfall and the road.
func (m *measuring) road(ctx context.Context) (*solve.Forecast, error) {
	fig, err := m.st.Figures(ctx)
	if err != nil {
		return nil, err
	}
	m.gap = fig.Waiting
	for t := range fig.War {
		m.d.set(Output{Kind: AgreementBy, Period: t}, fig.Agreement[t])
		m.d.set(Output{Kind: LossShareBy, Period: t}, fig.LossShare(t))
		m.d.set(Output{Kind: AtWarBy, Period: t}, fig.War[t])
		for e := range fig.Endings {
			m.d.set(Output{Kind: EndedBy, Ending: e, Period: t}, fig.Endings[e][t])
		}
	}
	never, err := m.st.Never(ctx)
	if err != nil {
		return nil, err
	}
	m.d.set(Output{Kind: NeverBy}, never.P)
	m.d.set(Output{Kind: ViewWar}, never.War)
	m.d.set(Output{Kind: FightNeeds}, fig.FightingOn.Need)
	m.d.set(Output{Kind: FightConceded}, fig.FightingOn.Conceded)
	m.d.set(Output{Kind: FightShortfall}, fig.FightingOn.Shortfall)
	for i := range fig.Reservation {
		m.d.set(Output{Kind: Reserve, Viewer: i}, fig.Reservation[i])
		m.d.set(Output{Kind: FightReserve, Viewer: i}, fig.Fighting[i])
	}
	return &solve.Forecast{Agreement: fig.Agreement, Endings: fig.Endings, War: fig.War}, nil
}

// deals sets what the deals on the table are worth.
func (m *measuring) deals(ctx context.Context) error {
	deals, err := m.st.Deals(ctx)
	for _, x := range deals {
		for i, w := range x.Worth {
			m.d.set(Output{Kind: DealWorth, Of: x.Deal, Viewer: i}, w)
		}
	}
	return err
}

// bet sets what either expects.
func (m *measuring) bet(ctx context.Context) error {
	b, err := m.st.Bet(ctx)
	if err != nil {
		return err
	}
	for k, v := range b.Viewers {
		for w, x := range b.Watches {
			m.d.set(Output{Kind: Watched, Of: w, Viewer: v}, x.P[k])
		}
		for _, x := range []*explain.Expected{b.TwoYears, b.Horizon} {
			if x != nil {
				m.d.set(Output{Kind: ViewAgreement, Period: x.Period, Viewer: v}, x.P[k])
			}
		}
		for e, x := range b.Endings {
			m.d.set(Output{Kind: ViewEnded, Ending: e, Viewer: v}, x.P[k])
		}
	}
	return nil
}

// terms sets on which deals agreements are struck, where factors stand, how often
// options are taken, and what every party expects.
func (m *measuring) terms(ctx context.Context) error {
	_, sol, err := m.st.Base(ctx)
	if err != nil {
		return err
	}
	f := sol.Forecast(0, true)
	h := len(f.Agreement) - 1
	for d, s := range f.Deals {
		m.d.set(Output{Kind: TermShare, Of: d}, s[h]/f.Agreement[h])
	}
	for k, byPeriod := range f.Marginals {
		for t, levels := range byPeriod {
			m.stands(k, t, levels)
		}
	}
	for c, options := range f.Choices {
		for o, taken := range options {
			for t, p := range taken {
				m.d.set(Output{Kind: ChoiceTaken, Of: c, Level: o, Period: t}, p)
			}
		}
	}
	for i := range m.e.s.Parties {
		m.eyes(i+1, sol.Forecast(i+1, false))
	}
	return ctx.Err()
}

// eyes sets what a viewer expects by the horizon.
func (m *measuring) eyes(viewer int, f *solve.Forecast) {
	h := len(f.Agreement) - 1
	m.d.set(Output{Kind: ViewAgreement, Period: h, Viewer: viewer}, f.Agreement[h])
	m.d.set(Output{Kind: ViewWar, Viewer: viewer}, f.War[h])
	for e, s := range f.Endings {
		m.d.set(Output{Kind: ViewEnded, Ending: e, Viewer: viewer}, s[h])
	}
}

// stands sets where a factor stands after a period.
func (m *measuring) stands(factor, period int, levels []float64) {
	points, mean := m.e.s.Factors[factor].Points, 0.0
	for v, p := range levels {
		m.d.set(Output{Kind: FactorLevel, Of: factor, Level: v, Period: period}, p)
		if len(points) > 0 {
			mean += p * points[v]
		}
	}
	m.d.set(Output{Kind: FactorMean, Of: factor, Period: period}, mean)
}
