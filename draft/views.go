package draft

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"parley/quantity"
	"parley/scenario"
)

// view is a belief of the holdout's, drawn from the article as to its
// direction and guessed as to its size.
type view struct {
	param   string // in the structure's words
	value   string
	because []string // names of claims
	assumed string   // what of it is no claim's
	remark  string
}

// views are the beliefs that a matter of the article's makes.
func views(s matter, m mechanism, claims []claim, skeleton *scenario.Scenario, c cast, otherwise int) (out []view) {
	side, sure := s.side(otherwise), 0.0
	var names []string
	for _, i := range s.claims {
		if !slices.Contains(names, claims[i].name) && len(names) < mostBecause {
			names = append(names, claims[i].name)
		}
		if !claims[i].heading {
			sure = max(sure, claims[i].sure)
		}
	}
	if sure == 0 {
		sure = 1 // headings alone
	}
	for _, b := range m.Beliefs {
		i := slices.IndexFunc(skeleton.Params, func(p scenario.Param) bool { return p.Name == c.fill(b.Param) })
		if i < 0 {
			continue
		}
		value, size := b.from(skeleton.Params[i].Analyst, float64(side)*sure)
		out = append(out, view{
			param: c.fill(b.Param), value: value, because: names, assumed: s.assumed(),
			remark: s.remark(side, size, sure),
		})
	}
	return out
}

// mostBecause is how many claims a view names at most.
const mostBecause = 8

// side is which way a matter moves beliefs: as the words say, else as assumed.
func (s matter) side(otherwise int) int {
	switch {
	case s.balance > 0:
		return 1
	case s.balance < 0:
		return -1
	}
	return otherwise
}

// assumed says what of a view is not the article's.
func (s matter) assumed() string {
	if s.balance == 0 {
		return "its direction and its size, and by the lexicon that its claims bear on it"
	}
	return "its size, and by the lexicon that its claims bear on it"
}

// mostWords is how many findings a remark names.
const mostWords = 4

func (s matter) remark(side int, size string, sure float64) string {
	towards := "for refusing"
	if side < 0 {
		towards = "against refusing"
	}
	direction := "assumed " + towards + ", since no words say which"
	if s.balance != 0 {
		direction = "the article's, " + towards
	}
	if sure < 1 {
		size += fmt.Sprintf(", to the power %.2g for its hedge", sure)
	}
	words := s.words[:min(len(s.words), mostWords)]
	return fmt.Sprintf("direction: %s (%s); size: assumed, %s", direction, strings.Join(words, "; "), size)
}

// from is the view's value, as a scenario has it, with how it was made: the move
// from the analyst's value, by a share of its whole, and backwards for a share
// below 0.
func (b move) from(q quantity.Quantity, share float64) (value, size string) {
	v := q.Value
	switch {
	case b.Odds != nil:
		v = q.Scale.From(q.Scale.To(v) + share*math.Log(*b.Odds))
		size = fmt.Sprintf("%.3g times the odds", directed(*b.Odds, share))
	case b.Times != nil:
		v *= math.Pow(*b.Times, share)
		size = fmt.Sprintf("%.3g times the value", directed(*b.Times, share))
	case b.Plus != nil:
		v += share * *b.Plus
		size = fmt.Sprintf("%+.3g", math.Copysign(*b.Plus, *b.Plus*share))
	}
	text := quantity.Format(rounded(v), q.Kind, q.Period)
	if q.Kind == quantity.Number {
		return text, size
	}
	return fmt.Sprintf("%q", text), size
}

// directed is a factor as it works in a direction.
func directed(factor, share float64) float64 {
	if share < 0 {
		return 1 / factor
	}
	return factor
}

// rounded has two digits: a guess has no more.
func rounded(v float64) float64 {
	if v == 0 || math.IsInf(v, 0) || math.IsNaN(v) {
		return v
	}
	step := math.Pow(10, math.Floor(math.Log10(math.Abs(v)))-1)
	return math.Round(v/step) * step
}
