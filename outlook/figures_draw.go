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
	m.d.set(Output{Kind: FightNeeds}, fig.FightingOn.Need)
	m.d.set(Output{Kind: FightConceded}, fig.FightingOn.Conceded)
	m.d.set(Output{Kind: FightShortfall}, fig.FightingOn.Shortfall)
	return &solve.Forecast{Agreement: fig.Agreement, Endings: fig.Endings, War: fig.War}, nil
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

// terms sets on which deals agreements are struck, and where factors stand.
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
	return ctx.Err()
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

// deep weighs the reasons and pulls the levers.
func (m *measuring) deep(ctx context.Context) error {
	if weighable(m.e.s) {
		r, err := m.st.Reasons(ctx)
		if err != nil {
			return err
		}
		m.reasons(r)
	}
	sets := [][]explain.Act{nil} // no lever: as things stand
	for _, a := range m.e.c.Brief.Acts {
		sets = append(sets, []explain.Act{a})
	}
	out, err := m.st.Try(ctx, sets...)
	if err != nil {
		return err
	}
	for k, a := range m.e.c.Brief.Acts {
		m.lever(a.Lever, out[0], out[k+1])
	}
	return nil
}

func (m *measuring) reasons(r *explain.Reasons) {
	for _, x := range r.Ranked {
		set := func(k OutputKind, v float64) { m.d.set(Output{Kind: k, Of: x.Reason}, v) }
		set(ReasonShare, x.Share)
		set(ReasonNeeds, x.Need.Shapley)
		set(ReasonAlone, x.Need.Alone)
		set(ReasonLast, x.Need.Removed)
		set(ReasonYear, x.P12.Shapley)
		set(ReasonHorizon, x.PH.Shapley)
		set(WithoutNeeds, x.Without.Gap.Need)
		set(WithoutGap, x.Without.Gap.Shortfall)
		set(WithoutYear, x.Without.P12)
	}
	m.d.set(Output{Kind: NoneNeeds}, r.None.Gap.Need)
	m.d.set(Output{Kind: NoneGap}, r.None.Gap.Shortfall)
	m.d.set(Output{Kind: CommonGap}, r.Common.Gap.Shortfall)
	m.d.set(Output{Kind: CommonYear}, r.Common.P12)
}

// lever sets what a lever does; infinite shortfalls have no difference.
func (m *measuring) lever(l int, now, with explain.Outcome) {
	set := func(k OutputKind, v float64) { m.d.set(Output{Kind: k, Of: l}, v) }
	set(LeverYear, with.P12)
	set(LeverNeeds, with.Gap.Need)
	set(LeverGap, with.Gap.Shortfall)
	set(LeverYearAdds, with.P12-now.P12)
	set(LeverNeedsAdds, with.Gap.Need-now.Gap.Need)
	adds := with.Gap.Shortfall - now.Gap.Shortfall
	if !with.Gap.Defined() || !now.Gap.Defined() {
		adds = math.NaN()
	}
	set(LeverGapAdds, adds)
}

// Solves is about how many settings a row takes, for telling how far a run has
// come.
func (e *Ensemble) Solves(row int) int {
	if row >= e.deep.till {
		return 1
	}
	n := 1 + len(e.c.Brief.Acts)
	if weighable(e.s) {
		n += 1<<len(e.s.Reasons) - 1 + 1 // all subsets but the one in force, and a common view
	}
	return n
}

// tier is the rows that have figures which are too dear for all.
type tier struct {
	till  int // they are the rows before this one
	games int // of which make a game
}

// tierTries is how many rows are looked at for one that makes a game: where
// fewer do, there is little to say of any draw.
const tierTries = 4

// tier is the first so many rows that make a game, and those among them that
// do not.
func (e *Ensemble) tier(games int) tier {
	var t tier
	for t.games < games && t.till < min(e.c.Draws, tierTries*games) {
		if _, ds := e.s.Compile(e.Setting(t.till)); !ds.HasErrors() {
			t.games++
		}
		t.till++
	}
	return t
}

// Deep is how many draws have reasons and levers, 0 where those are not asked
// for or the scenario has none.
func (e *Ensemble) Deep() int {
	if e.c.Brief == nil || !weighable(e.s) && len(e.c.Brief.Acts) == 0 {
		return 0
	}
	return e.deep.games
}
