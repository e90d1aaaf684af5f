package explain

import "context"

// Figures is everything about the study's base setting.
type Figures struct {
	Holdout     int       // party index, -1 for none: the gaps say nothing then
	Value       []float64 // V_i per party, the first period's talks included
	Reservation []float64 // C_i per party: what no agreement this period is worth
	Fighting    []float64 // C_i per party where no talks are ever held
	// Waiting is the shortfall against waiting: what holding out is worth,
	// better deals later included.
	Waiting Gap
	// FightingOn is the shortfall against fighting on: every party's
	// reservation value from the game without talks (Fearon 1995).
	FightingOn Gap

	Months    int         // the period that stands for twelve months, at most the horizon
	Short     bool        // the horizon comes before twelve months
	P12, PH   float64     // chance of an agreement by then, and by the horizon, 0..1
	Agreement []float64   // by period m = 0..H, cumulative, under the analyst's view
	AtLoss    []float64   // of which struck at a loss to a consenting party, cumulative
	Endings   [][]float64 // per ending, by period, cumulative
	War       []float64   // still at war after m periods
}

// Figures solves the base setting, with and without talks.
func (st *Study) Figures(ctx context.Context) (*Figures, error) { panic("soon") }

// LossShare is the share of the agreements of the first m periods that are
// struck at a loss to a consenting party, 0..1; NaN where there are none.
func (f *Figures) LossShare(m int) float64 { panic("soon") }

// PeriodOf is the period that stands for so many months: the nearest whole
// number of periods, at least one and at most the horizon.
func (st *Study) PeriodOf(months float64) int { panic("soon") }

// Never holds the claim "never" against a number, under the analyst's view.
type Never struct {
	P       float64   // no agreement by the horizon, 0..1: the sum of the rest
	Endings []float64 // of which each ending, in declared order
	War     float64   // of which a war still on
}

// Never is the chance of no agreement by the horizon, and what comes instead.
func (st *Study) Never(ctx context.Context) (*Never, error) { panic("soon") }

// Bet is what the holdout expects if it refuses, beside what the analyst does.
type Bet struct {
	Viewers []int      // 0 for the analyst and, where there is a holdout, its index + 1
	Watches []Expected // per watch of the scenario, after a refusal today
	// TwoYears and Horizon are chances of an agreement by then, today's
	// talks included; TwoYears is nil where the horizon is nearer.
	TwoYears, Horizon *Expected
	Endings           []Expected // per ending, by the horizon, today's talks included
}

// Expected is one chance in the eyes of each of Bet.Viewers, 0..1.
type Expected struct {
	Period int // by the end of which period
	P      []float64
}

// Bet sets the holdout's expectations beside the analyst's.
func (st *Study) Bet(ctx context.Context) (*Bet, error) { panic("soon") }
