package outlook

import (
	"iter"
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/stat/distuv"
)

// drawer draws hazards of a class from what is known of them.
type drawer struct {
	ends  []WarEnd
	pools [warEnds]*pool
	class int
	rng   *rand.Rand
	// What is drawn from, besides the pools': sums of the strengths' weights, and
	// the grid of the class's level with the sums of its weights for each strength,
	// nil until that is drawn.
	strengths [warEnds][]float64
	levels    [warEnds][]mark
	given     [warEnds][strengths][]float64
}

// The seed of every draw. It has no meaning; another moves figures by less than
// what is printed of them.
const (
	hazardSeed   = 0x9e3779b97f4a7c15
	hazardStream = 0x2545f4914f6cdd1d
)

// newDrawer fits classes of wars, and draws for the one at an index. That may be
// an empty one: then nothing is known of it but what all wars are like.
func newDrawer(classes []*exposure, class int, ends []WarEnd) *drawer {
	d := &drawer{ends: ends, class: class, rng: rand.New(rand.NewPCG(hazardSeed, hazardStream))}
	for _, e := range ends {
		p := newPool(classes, e)
		d.pools[e] = p
		if !p.alone {
			d.strengths[e] = runningSums(slices.Clone(p.weights[:]))
			d.levels[e] = marksAround(p.classes[class].level)
		}
	}
	return d
}

// draw is one possible set of hazards.
func (d *drawer) draw() (h hazards) {
	for _, e := range d.ends {
		p := d.pools[e]
		if p.alone {
			h[e] = d.drawAlone(p)
		} else {
			h[e] = d.drawPooled(e)
		}
	}
	return h
}

func (d *drawer) drawAlone(p *pool) (h [bandCount]float64) {
	for b := range h {
		h[b] = d.gamma(priorEndings+p.ends[b], priorEndings/p.rate+p.months[b])
	}
	return h
}

func (d *drawer) drawPooled(e WarEnd) (h [bandCount]float64) {
	p, i := d.pools[e], pick(d.strengths[e], d.rng)
	a, c, r := strength(i), &p.classes[d.class], d.drawLevel(e, i)
	for b := range h {
		m := p.marks[b][pick(p.given[i][b], d.rng)].value
		h[b] = d.gamma(a+c.ends[b], a/(m*r)+c.months[b])
	}
	return h
}

// drawLevel draws the class's level with a strength.
func (d *drawer) drawLevel(e WarEnd, i int) float64 {
	p, line := d.pools[e], &d.given[e][i]
	if *line == nil {
		*line = p.levels(strength(i), &p.classes[d.class], d.levels[e])
	}
	return d.levels[e][pick(*line, d.rng)].value
}

func (d *drawer) gamma(shape, rate float64) float64 {
	return distuv.Gamma{Alpha: shape, Beta: rate, Src: d.rng}.Rand()
}

// pick draws an index by the sums up to each of weights that add to 1: the first whose
// sum is above a number drawn. It looks from the middle on, near which the weight of a
// grid around an estimate lies.
func pick(sums []float64, rng *rand.Rand) int {
	u, i := rng.Float64(), len(sums)/2
	for i < len(sums)-1 && u >= sums[i] { // the last also has what rounding left over
		i++
	}
	for i > 0 && u < sums[i-1] {
		i--
	}
	return i
}

// ahead is what hazards make of a war of an age, so many months on, step by
// step: exactly, by the integral of each band.
func (h *hazards) ahead(c incidence, age, months float64) incidence {
	for b, part := range inBands(age, months) {
		c = h.within(c, b, part)
	}
	return c
}

// inBands takes so many months from an age on apart: bands, and months in each.
func inBands(age, months float64) iter.Seq2[int, float64] {
	return func(yield func(b int, months float64) bool) {
		for to := age + months; age < to; {
			b, until := bandAt(age), to
			if b+1 < bandCount {
				until = math.Min(until, hazardBands[b+1])
			}
			if !yield(b, until-age) {
				return
			}
			age = until
		}
	}
}

// within goes on by some months of one band.
func (h *hazards) within(c incidence, b int, months float64) incidence {
	rates, total := h.inBand(b)
	if total <= 0 {
		return c
	}
	over := c[StillOn] * -math.Expm1(-total*months)
	for e := ByAgreement; e < warEnds; e++ {
		c[e] += over * rates[e] / total
	}
	c[StillOn] -= over
	return c
}

// begun is a war of which nothing has happened yet.
func begun() (c incidence) {
	c[StillOn] = 1
	return c
}
