package explain

import (
	"context"

	"parley/solve"
)

// betMonths is the nearer of the two times at which the bet is read.
const betMonths = 24

// Bet is what the holdout expects if it refuses, beside what the analyst does.
type Bet struct {
	Viewers []int      // 0 for the analyst and, where there is a holdout, its index + 1
	Watches []Expected // per watch of the scenario, after a refusal today
	// TwoYears and Horizon are chances of an agreement by then, today's
	// talks included; TwoYears is nil where the horizon is not further off,
	// Horizon never.
	TwoYears, Horizon *Expected
	Endings           []Expected // per ending, by the horizon, today's talks included
}

// Expected is one chance in the eyes of each of Bet.Viewers, 0..1.
type Expected struct {
	Period int // by the end of which period
	P      []float64
}

// Bet sets the holdout's expectations beside the analyst's.
func (st *Study) Bet(ctx context.Context) (*Bet, error) {
	if _, _, err := st.Base(ctx); err != nil {
		return nil, err
	}
	b := &Bet{Viewers: []int{0}}
	if st.holdout >= 0 {
		b.Viewers = append(b.Viewers, st.holdout+1)
	}
	for w := range st.s.Watches {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		b.Watches = append(b.Watches, st.watch(b.Viewers, w))
	}
	st.outlook(b)
	return b, nil
}

// watch is the chance of one watch in each viewer's eyes.
func (st *Study) watch(viewers []int, w int) Expected {
	e := Expected{Period: st.s.Watches[w].Within}
	for _, v := range viewers {
		first, before := st.s.Event(st.base, v, w)
		x := solve.Watch{First: first, Before: before, Within: e.Period}
		e.P = append(e.P, st.ground.solution.Passage(v, x))
	}
	return e
}

// outlook adds agreement and endings, today's talks included.
func (st *Study) outlook(b *Bet) {
	h := st.s.Conflict.Horizon
	agreement := func(f *solve.Forecast) []float64 { return f.Agreement }
	b.Horizon = st.expect(b.Viewers, h, agreement)
	if m := st.periods(betMonths); m < h {
		b.TwoYears = st.expect(b.Viewers, m, agreement)
	}
	for i := range st.s.Endings {
		ending := func(f *solve.Forecast) []float64 { return f.Endings[i] }
		b.Endings = append(b.Endings, *st.expect(b.Viewers, h, ending))
	}
}

// expect reads one series of each viewer's forecast at period m.
func (st *Study) expect(viewers []int, m int, series func(*solve.Forecast) []float64) *Expected {
	e := &Expected{Period: m}
	for _, v := range viewers {
		e.P = append(e.P, series(st.forecast(v))[m])
	}
	return e
}
