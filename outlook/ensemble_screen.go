package outlook

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"

	"parley/explain"
	"parley/quantity"
	"parley/scenario"
)

// Screen is the so many inputs that move the chance of an agreement within a
// year most by their slopes at the base setting, each over its range: indices
// into Inputs, in order, for EnsembleConfig.Kept. One whose slope cannot be told
// is kept before any other. It costs about as much as four solves.
func Screen(ctx context.Context, s *scenario.Scenario, c EnsembleConfig, keep, workers int) ([]int, error) {
	st, err := explain.New(s, explain.Config{Holdout: c.Holdout, Base: c.Base, Workers: workers})
	if err != nil {
		return nil, err
	}
	g, err := st.Gradient(ctx)
	if err != nil {
		return nil, err
	}
	if g.Skipped != "" {
		return nil, fmt.Errorf("outlook: no slopes to choose by: %s", g.Skipped)
	}
	inputs := Inputs(s, c.Held)
	order := make([]int, len(inputs))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return -cmp.Compare(weight(s, g, inputs[a]), weight(s, g, inputs[b]))
	})
	kept := slices.Clone(order[:min(keep, len(order))])
	slices.Sort(kept)
	return kept, nil
}

// weight is how far an input's range moves the chance, by its slope.
func weight(s *scenario.Scenario, g *explain.Gradient, in Input) float64 {
	slope, span := g.Params[in.Param].Moved.P12, rangeOf(s.Params[in.Param].Analyst)
	if in.Party != Analyst {
		v := s.View(in.Party, in.Param)
		slope = g.Params[in.Param].Views[in.Party+1].P12
		span = rangeOf(v.Claimed) * reliability(s, v.Because)
	}
	if math.IsNaN(slope) {
		return math.Inf(1)
	}
	return math.Abs(slope) * span
}

func rangeOf(q quantity.Quantity) float64 { return q.Hi - q.Lo }
