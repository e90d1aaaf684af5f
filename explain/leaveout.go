package explain

import (
	"context"
	"math"

	"parley/scenario"
)

// loadShare is the share of the largest change that a claim's must come to, by
// the slopes, to be solved for. What is left changes next to nothing: were its
// slope off by half, that would be less than a tenth of what the first does.
const loadShare = 0.15

// leaveOut is what leaving each claim out comes to: solved where it matters,
// estimated where it does not.
func (st *Study) leaveOut(ctx context.Context, loads []Load, ts []scenario.Theta, now Outcome) error {
	guess, err := st.estimates(ctx, now)
	if err != nil {
		return err
	}
	known := make([]bool, len(loads))
	for i := range loads {
		if guess != nil {
			var o Outcome
			if o, known[i] = guess.at(ts[i]); known[i] {
				loads[i].measure(now, o)
			}
		}
	}
	for {
		next := weighty(loads, known, now)
		if len(next) == 0 {
			return ctx.Err()
		}
		out, err := st.askEach(ctx, "leaving claims out", forYear, len(next), func(k int) scenario.Theta { return ts[next[k]] })
		if err != nil {
			return err
		}
		for k, i := range next {
			known[i] = true
			loads[i].measure(now, out[k])
		}
	}
}

// weighty are the claims to be solved for: those of which nothing is known, and
// those whose estimate is a share of the largest change of anything, or has
// another deal conceded.
func weighty(loads []Load, known []bool, now Outcome) []int {
	var need, p12 float64
	for i, l := range loads {
		if known[i] {
			need, p12 = max(need, size(l.Need)), max(p12, size(l.P12))
		}
	}
	var out []int
	for i, l := range loads {
		much := size(l.Need) > loadShare*need || size(l.P12) > loadShare*p12
		if !known[i] || l.Outcome.Estimated && (much || l.Outcome.Gap.Deal != now.Gap.Deal) {
			out = append(out, i)
		}
	}
	return out
}

// size is how large a change is; 0 where it is no number.
func size(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return math.Abs(x)
}
