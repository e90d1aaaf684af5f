package outlook

import "slices"

// hazardBands are the ages, in months, at which hazards may change; within a
// band each is constant. The first months, in which most wars end, are told apart
// finely, and later ages coarsely, where few wars are left.
var hazardBands = [...]float64{0, 1, 3, 6, 12, 24, 48, 96}

const bandCount = len(hazardBands)

// exposure is what wars of one class went through, band by band.
type exposure struct {
	months [bandCount]float64          // at risk
	ended  [warEnds][bandCount]float64 // how many, by how
}

// add counts a war in, or with sign -1 out.
func (x *exposure) add(s spell, sign float64) {
	for b, from := range hazardBands {
		if s.months <= from {
			break
		}
		to := s.months
		if b+1 < bandCount {
			to = min(to, hazardBands[b+1])
		}
		x.months[b] += sign * (to - from)
		if s.end != StillOn && to == s.months {
			x.ended[s.end][b] += sign
		}
	}
}

// bandSum is a total over all bands.
func bandSum(perBand [bandCount]float64) (total float64) {
	for _, n := range perBand {
		total += n
	}
	return total
}

// hazards are rates a month by how a war ends and by band.
type hazards [warEnds][bandCount]float64

// bandAt is the band of an age.
func bandAt(age float64) int {
	b, found := slices.BinarySearch(hazardBands[:], age)
	if found {
		return b
	}
	return b - 1
}
