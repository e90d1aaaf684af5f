package scenario

import "slices"

// Coarse is the same scenario with fewer points on some of its scales: that of
// factor k has its steps halved halvings[k] times, so that every point that is
// left is one that was there before. Parameters, levels, parties, deals and
// their indices are the same, and a Theta made for the one applies to the
// other.
//
// It fails where a scale cannot be halved so often without its start falling
// between two points, and where something that could happen no longer can,
// such as an ending at a point that is gone.
func (s *Scenario) Coarse(halvings []int) (*Scenario, bool) {
	for k, n := range halvings {
		if n != 0 && s.halves(k) < n {
			return nil, false
		}
	}
	out, _ := s.again(halvings)
	if out == nil || !slices.Equal(out.prog.events(out), s.prog.events(s)) {
		return nil, false
	}
	out.Hash = s.Hash
	return out, true
}

// halves is how often the steps of factor k's scale can be halved with its
// start still on a point; 0 for a factor of levels.
func (s *Scenario) halves(k int) int {
	f := &s.Factors[k]
	n := 0
	for steps, start := len(f.Points)-1, f.Start; steps > 0 && steps%2 == 0 && start%2 == 0; n++ {
		steps, start = steps/2, start/2
	}
	return n
}

// Halvings is how often to halve each factor's scale, for Coarse, until the
// scenario's game has at most so many states: the scale with the most steps
// first, the first declared of several. A scale keeps at least so many steps
// and stays one that Coarse can halve once more; where that is not enough, the
// game stays larger.
func (s *Scenario) Halvings(states, steps int) []int {
	out, left := make([]int, len(s.Factors)), s.States()
	for left > float64(states) {
		k := s.longest(out, steps)
		if k < 0 {
			break
		}
		n := float64(s.stepsAt(k, out[k]))
		out[k]++
		left = left / (n + 1) * (n/2 + 1)
	}
	return out
}

// longest is the scale to halve next, -1 for none.
func (s *Scenario) longest(halved []int, least int) int {
	best := -1
	for k := range s.Factors {
		n := s.stepsAt(k, halved[k])
		if n/2 < least || s.halves(k) < halved[k]+2 {
			continue
		}
		if best < 0 || n > s.stepsAt(best, halved[best]) {
			best = k
		}
	}
	return best
}

func (s *Scenario) stepsAt(k, halved int) int { return (len(s.Factors[k].Points) - 1) >> halved }

// States is how many states the scenario's game has.
func (s *Scenario) States() float64 {
	n := 1.0
	for _, f := range s.Factors {
		n *= float64(len(f.Levels))
	}
	return n
}

// events is, for every condition, whether some combination meets it at the
// scenario's own values: endings, choices' when, watches.
func (p *program) events(s *Scenario) (out []bool) {
	c := newCompilation(s, s.Theta())
	for _, e := range p.conditions() {
		out = append(out, e != nil && slices.ContainsFunc(c.table(e, 0, finite).Values, func(x float64) bool { return x != 0 }))
	}
	return out
}

func (p *program) conditions() (out []*expr) {
	for _, e := range p.endings {
		out = append(out, e.when)
	}
	for _, c := range p.choices {
		out = append(out, c.when)
	}
	for _, w := range p.watches {
		out = append(out, w.first, w.before)
	}
	return out
}

// halved is the steps of a scale that is being read, fewer where a coarser one
// was asked for.
func (c *checker) halved(k, steps int) int {
	if k < len(c.halvings) {
		return max(1, steps>>c.halvings[k])
	}
	return steps
}
