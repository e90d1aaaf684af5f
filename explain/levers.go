package explain

import "context"

// CombinedLevers is how many levers are combined with one another: all triples
// of six are 20 solves, of ten they would be 120.
const CombinedLevers = 6

// Act is a lever pulled, at a setting where it has a dial.
type Act struct {
	Lever int     // index into Scenario.Levers
	At    float64 // 0..1 along its dials on their scale, from weak to strong as written; NaN without a dial
}

// Effect is what an act, or several at once, would do.
type Effect struct {
	Acts    []Act
	Outcome Outcome
	// Cost is the sum of the stated costs, or the number of levers where
	// Levers.Costed is false.
	Cost float64
	// Dominated: something else (or doing nothing) costs no more, leaves no
	// larger a shortfall and no smaller a chance within twelve months, and is
	// better in one of them.
	Dominated bool
}

// LeverEffect is all about one lever.
type LeverEffect struct {
	Lever int
	// Effect is of the lever as it stands; for a dial, at its best point of
	// Strength: the least shortfall, or without a holdout the largest P12.
	Effect Effect
	// Credibility is where everybody who sees the lever believes the present
	// value of what it dials, with the rest of it in force; nil without a
	// dial.
	Credibility *Outcome
	// Strength is the dial at the places of its grid that were solved, from
	// weak to strong: its ends, its middle, its best place and what else it
	// took to know that; nil without a dial.
	Strength []Strength
	// Closes is where the shortfall against waiting closes, Half where P12
	// passes a half; nil without a dial, and Closes nil without a shortfall
	// to close.
	Closes, Half *Threshold
}

// Strength is one setting of a dial.
type Strength struct {
	At      float64   // 0..1 along the dial
	Values  []float64 // of each dialled parameter, as Lever.Dials
	Outcome Outcome
}

// Threshold is the least setting of a dial at which something comes true. It is
// sought by the curve through what was solved, in steps of a thirty-second of
// the dial, and bracketed by solves; what comes true and stops again between
// two steps is not seen.
type Threshold struct {
	Found bool
	// Beyond: it holds at every stronger setting of the grid too, by the curve
	// where that was not solved. Effects need not be monotone, and a stronger
	// setting may leave no deal at all.
	Beyond  bool
	At      float64   // 0..1 along the dial, at most DialTolerance too high; NaN where not found
	Values  []float64 // of each dialled parameter there, as Lever.Dials
	Outcome Outcome   // at At; NaN where not found
}

// Levers is what others could do.
type Levers struct {
	Skipped string // why there is nothing, "" where there is
	Now     Outcome
	Singles []LeverEffect // in declared order
	// Combined are two and three levers at once, by shortfall and then by
	// P12, the best first; dials at their best grid setting. Where two set
	// the same parameter the later declared has the last word. What something
	// cheaper beats by far is Estimated from what each lever does alone; the
	// first is solved.
	Combined []Effect
	// Considered are the levers that were combined, in declared order: all,
	// or the CombinedLevers best of them where there are more.
	Considered []int
	Costed     bool // costs are those stated, all of them numbers
}

// Levers tries every lever, every dial, and combinations of up to three.
func (st *Study) Levers(ctx context.Context) (*Levers, error) {
	if len(st.s.Levers) == 0 {
		return &Levers{Skipped: "the scenario has no levers"}, nil
	}
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	l := &Levers{Now: now, Singles: make([]LeverEffect, len(st.s.Levers)), Costed: st.costed()}
	if err := st.pull(ctx, l); err != nil {
		return nil, err
	}
	turns, err := st.dial(ctx, l)
	if err != nil {
		return nil, err
	}
	if err := thresholds(ctx, l, turns); err != nil {
		return nil, err
	}
	if err := st.combine(ctx, l); err != nil {
		return nil, err
	}
	st.weighCosts(l)
	return l, nil
}
