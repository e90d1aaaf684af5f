package solve

import "math"

// sum is a compensated sum (Neumaier 1974): the rounding of each addition is
// kept beside it, so that a million small terms sum to within a few roundings.
type sum struct{ total, lost float64 }

func (s *sum) add(x float64) {
	t := s.total + x
	if math.Abs(s.total) >= math.Abs(x) {
		s.lost += (s.total - t) + x
	} else {
		s.lost += (x - t) + s.total
	}
	s.total = t
}

func (s *sum) value() float64 { return s.total + s.lost }
