package outlook

import (
	"math"
	"math/rand/v2"

	"gonum.org/v1/gonum/stat/distuv"
)

// drawer draws hazards of a class from what is known of them.
type drawer struct {
	ends  []WarEnd
	pools [warEnds]*pool
	class int
	rng   *rand.Rand
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
		d.pools[e] = newPool(classes, e)
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
			h[e] = d.drawPooled(p)
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

func (d *drawer) drawPooled(p *pool) (h [bandCount]float64) {
	c, i := &p.classes[d.class], pick(p.weights[:], d.rng)
	a, r := strength(i), gridAt(c.level, pick(c.given[i], d.rng))
	for b := range h {
		m := gridAt(p.center[b], pick(p.given[i][b], d.rng))
		h[b] = d.gamma(a+c.ends[b], a/(m*r)+c.months[b])
	}
	return h
}

func (d *drawer) gamma(shape, rate float64) float64 {
	return distuv.Gamma{Alpha: shape, Beta: rate, Src: d.rng}.Rand()
}

// pick draws an index by weights that add to 1.
func pick(weights []float64, rng *rand.Rand) int {
	u := rng.Float64()
	for i, w := range weights {
		if u -= w; u < 0 {
			return i
		}
	}
	return len(weights) - 1 // what rounding left over
}

// ahead is what hazards make of a war of an age, so many months on, step by
// step: exactly, by the integral of each band.
func (h *hazards) ahead(c incidence, age, months float64) incidence {
	for to := age + months; age < to; {
		b, until := bandAt(age), to
		if b+1 < bandCount {
			until = math.Min(until, hazardBands[b+1])
		}
		c = h.within(c, b, until-age)
		age = until
	}
	return c
}

// within goes on by some months of one band.
func (h *hazards) within(c incidence, b int, months float64) incidence {
	total := 0.0
	for e := ByAgreement; e < warEnds; e++ {
		total += h[e][b]
	}
	if total <= 0 {
		return c
	}
	over := c[StillOn] * -math.Expm1(-total*months)
	for e := ByAgreement; e < warEnds; e++ {
		c[e] += over * h[e][b] / total
	}
	c[StillOn] -= over
	return c
}

// begun is a war of which nothing has happened yet.
func begun() (c incidence) {
	c[StillOn] = 1
	return c
}
