package outlook

import (
	"errors"
	"math"
	"slices"
)

// EnsembleResult is what an ensemble's draws come to.
type EnsembleResult struct {
	Rows  int // settings solved
	Plain int // of which draws of all inputs by themselves: spreads and the box are over these
	// Impossible is how many rows make no game, Example why one does not.
	Impossible int
	Example    string
	Spreads    []Spread // per output
	// Closed is the share of the plain draws that make a game in which a deal
	// exists that everybody prefers to waiting, Refused that in which the others
	// would take no deal on the table; NaN without a holdout or deals.
	Closed, Refused float64
	// Box is where an agreement within a year (see Year) is likely; nil where NoBox says
	// why there is none.
	Box   *Box
	NoBox error
	// Shares are indices of some outputs; nil without indices.
	Shares []Share
}

// Share is how much each factor accounts for of one output's variance.
type Share struct {
	Output  int
	Why     string  // why there are no indices, "" where there are
	Points  int     // that they are taken from: all at which every setting makes a game
	Indices []Index // per factor
}

// Result reads all draws, in the order of rows.
func (e *Ensemble) Result(draws []Draw) *EnsembleResult {
	r := &EnsembleResult{Rows: len(draws)}
	var plain []Draw
	for _, d := range draws {
		if d.Impossible != "" {
			r.Impossible++
			r.Example = d.Impossible
		}
		if e.Plain(d.Row) {
			plain = append(plain, d)
		}
	}
	r.Plain = len(plain)
	for o := range e.outputs {
		r.Spreads = append(r.Spreads, SpreadOf(column(plain, o)))
	}
	r.Closed, r.Refused = e.deals(plain)
	r.Box, r.NoBox = e.box(plain)
	if e.c.Indices {
		r.Shares = e.shares(draws)
	}
	return r
}

func column(draws []Draw, o int) []float64 {
	out := make([]float64, len(draws))
	for i, d := range draws {
		out[i] = d.Out[o]
	}
	return out
}

// deals are the shares of draws with a deal for all, and with none for others.
func (e *Ensemble) deals(plain []Draw) (closed, refused float64) {
	at := slices.IndexFunc(e.outputs, func(o Output) bool { return o.Kind == Shortfall })
	if at < 0 {
		return math.NaN(), math.NaN()
	}
	n := 0.0
	for _, x := range column(plain, at) {
		switch {
		case math.IsNaN(x):
			continue
		case x <= 0:
			closed++
		case math.IsInf(x, 1):
			refused++
		}
		n++
	}
	return closed / n, refused / n
}

// box looks for where an agreement (Ensemble.Year) is likely, among the draws
// that make a game.
func (e *Ensemble) box(plain []Draw) (*Box, error) {
	var x [][]float64
	var y []float64
	for _, d := range plain {
		if d.Impossible == "" {
			x, y = append(x, d.In), append(y, d.Out[e.Year()])
		}
	}
	return Prim(x, y, mix(e.c.Seed))
}

// shares takes indices of the chances of an agreement within a year and by the
// horizon, and of what the holdout needs.
func (e *Ensemble) shares(draws []Draw) (out []Share) {
	for o, x := range e.outputs {
		if x.Kind == Needs || x.Kind == Agreement && (o == e.Year() || x.Months == 0) && !e.Twice(o) {
			out = append(out, e.share(draws, o))
		}
	}
	return out
}

func (e *Ensemble) share(draws []Draw, o int) Share {
	y := Saltelli{AB: make([][]float64, len(e.factors))}
	for rows := range slices.Chunk(column(draws, o), e.each()) {
		if len(rows) < e.each() || slices.ContainsFunc(rows, math.IsNaN) {
			continue
		}
		y.A, y.B = append(y.A, rows[matrixA]), append(y.B, rows[matrixB])
		for f := range e.factors {
			y.AB[f] = append(y.AB[f], rows[firstFactor+f])
		}
	}
	s := Share{Output: o, Points: len(y.A)}
	var err error
	switch s.Indices, err = y.Indices(mix(e.c.Seed + uint64(o))); {
	case errors.Is(err, errFlat):
		s.Why = "it does not vary"
	case err != nil:
		s.Why = "too few points make a game at every setting"
	}
	return s
}
