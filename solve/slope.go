package solve

import (
	"errors"
	"slices"

	"parley/game"
)

// Slope is how one output answers to every number of the game: a derivative
// for each chance of a factor's move, payoff, worth of a deal, chance of talks
// and of proposing, discount factor and noise, per viewer where they differ.
type Slope struct {
	p        *plan
	kernels  [][][]float64  // per viewer and factor: as operator.prob
	bands    [][]*bandSlope // per viewer and factor: what kernels is yet to have of banded laws, nil for others
	fighting [][]float64    // per party: as the table's values
	horizon  [][]float64    // per party: likewise
	endings  [][][]float64  // per ending and party: likewise
	worth    [][][]float64  // per party and group: as talksPlan.worth
	chances  [][]float64    // per viewer: as talksPlan.weight
	parties  []partySlope
}

// partySlope is the slope in a party's own numbers.
type partySlope struct{ discount, noise, move float64 }

func newSlope(p *plan) *Slope {
	s := &Slope{p: p, parties: make([]partySlope, p.parties), endings: make([][][]float64, len(p.g.Endings))}
	for _, ops := range p.ops {
		k, b := make([][]float64, len(ops)), make([]*bandSlope, len(ops))
		for i := range ops {
			k[i], b[i] = make([]float64, len(ops[i].prob)), newBandSlope(&ops[i])
		}
		s.kernels, s.bands = append(s.kernels, k), append(s.bands, b)
	}
	for i := range p.parties {
		s.fighting = append(s.fighting, make([]float64, len(p.g.Fighting[i].Values)))
		s.horizon = append(s.horizon, make([]float64, len(p.g.AtHorizon[i].Values)))
	}
	for e, x := range p.g.Endings {
		for _, t := range x.Payoff {
			s.endings[e] = append(s.endings[e], make([]float64, len(t.Values)))
		}
	}
	if p.talks != nil {
		s.worth, s.chances = shapeOf(p.talks.worth), zeros(p.talks.weight)
	}
	return s
}

// shapeOf is arrays of the same lengths, of zeros.
func shapeOf(a [][][]float64) [][][]float64 {
	out := make([][][]float64, len(a))
	for i := range a {
		out[i] = zeros(a[i])
	}
	return out
}

func zeros(a [][]float64) [][]float64 {
	out := make([][]float64, len(a))
	for i, x := range a {
		out[i] = make([]float64, len(x))
	}
	return out
}

// ErrKink says that there is no slope in a direction: what is possible in one
// of the games is not in the other, or they are of different shapes.
var ErrKink = errors.New("no slope in that direction: what is possible changes with it")

// Along is the derivative of each output along the line from one game to
// another: the sum over all numbers of slope times difference. Both must be
// near the game that was solved and of its shape, or it is ErrKink. The slopes
// must be of one solution.
func Along(slopes []*Slope, from, to *game.Game) ([]float64, error) {
	out := make([]float64, len(slopes))
	if len(slopes) == 0 {
		return out, nil
	}
	a, b := newNumbers(slopes[0].p, from), newNumbers(slopes[0].p, to)
	if a == nil || b == nil {
		return nil, ErrKink
	}
	for o, s := range slopes {
		var total sum
		for i, slope := range s.numbers() {
			for k, x := range slope {
				total.add(x * (b[i][k] - a[i][k]))
			}
		}
		out[o] = total.value()
	}
	return out, nil
}

// Along is the same for one slope.
func (s *Slope) Along(from, to *game.Game) (float64, error) {
	out, err := Along([]*Slope{s}, from, to)
	if err != nil {
		return 0, err
	}
	return out[0], nil
}

// numbers are all slopes, in the order of newNumbers.
func (s *Slope) numbers() [][]float64 {
	var n [][]float64
	for _, k := range s.kernels {
		n = append(n, k...)
	}
	n = slices.Concat(n, s.fighting, s.horizon)
	for _, e := range s.endings {
		n = append(n, e...)
	}
	for _, w := range s.worth {
		n = append(n, w...)
	}
	n = append(n, s.chances...)
	for _, p := range s.parties {
		n = append(n, []float64{p.discount, p.noise, p.move})
	}
	return n
}
