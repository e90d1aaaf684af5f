package outlook

import (
	"math"
	"slices"
)

// evidence is wars, and what drawing their conflicts again makes of them.
type evidence struct {
	g       gauge
	wars    []calWar
	counted curves
	again   [][]int  // the wars of every resample
	curves  []curves // what is counted of each
	chance  float64  // mean square distance between those and counted
}

// evidence draws conflicts again. What chance makes is what is left of a squared
// distance, on average, where curves are true.
func (g gauge) evidence(wars []calWar, seed uint64) *evidence {
	e := &evidence{g: g, wars: wars, counted: g.counted(wars), again: conflictsAgain(wars, seed)}
	for _, again := range e.again {
		drawn := make([]calWar, len(again))
		for i, w := range again {
			drawn[i] = wars[w]
		}
		c := g.counted(drawn)
		e.curves = append(e.curves, c)
		e.chance += g.apart(c, e.counted) / conflictResamples
	}
	return e
}

// surprises are those of tempered curves by each war.
func (e *evidence) surprises(c curves) []float64 {
	c = e.g.tempered(c)
	out := make([]float64, len(e.wars))
	for i, w := range e.wars {
		out[i] = e.g.surprise(c, w)
	}
	return out
}

// means are the mean of values, one for each war, and its 5% and 95% points over
// resamples.
func (e *evidence) means(values []float64) (mean float64, ends [2]float64) {
	over := make([]float64, len(e.again))
	for r, again := range e.again {
		for _, w := range again {
			over[r] += values[w] / float64(len(again))
		}
	}
	for _, v := range values {
		mean += v / float64(len(values))
	}
	return rounded(mean), inside(over)
}

// gap is how far curves are from the wars. Wars drawn again are further from any
// curve than the wars are, by what chance alone makes; that is taken off before
// the interval is read.
func (e *evidence) gap(c curves) CalibrationGap {
	out := CalibrationGap{Distance: rounded(math.Sqrt(e.g.apart(c, e.counted))), RuledOut: e.g.ruledOut(c, e.wars)}
	var distances []float64
	reached := 1. // the wars themselves count as one resample, so that no share is told as nothing
	for _, counted := range e.curves {
		if e.g.apart(counted, e.counted) >= e.g.apart(c, e.counted) {
			reached++
		}
		distances = append(distances, math.Sqrt(math.Max(e.g.apart(c, counted)-e.chance, 0)))
	}
	ends := inside(distances)
	out.Reached = rounded(reached / (conflictResamples + 1))
	out.DistanceLow, out.DistanceHigh = ends[0], ends[1]
	out.Score, ends = e.means(e.surprises(c))
	out.ScoreLow, out.ScoreHigh = ends[0], ends[1]
	return out
}

// gain is by how much one set of curves is further from the wars than another.
// The difference of squares is linear in what is counted, so that drawing
// conflicts again does not shift it.
func (e *evidence) gain(before, after curves) Gain {
	fell := func(counted curves) float64 { return e.g.apart(before, counted) - e.g.apart(after, counted) }
	var squares []float64
	for _, counted := range e.curves {
		squares = append(squares, fell(counted))
	}
	less := e.surprises(before)
	for i, s := range e.surprises(after) {
		less[i] -= s
	}
	d := inside(squares)
	mean, s := e.means(less)
	return Gain{RateInterval{rounded(fell(e.counted)), d[0], d[1]}, RateInterval{mean, s[0], s[1]}}
}

// inside are the 5% and 95% points of values.
func inside(values []float64) [2]float64 {
	slices.Sort(values)
	return [2]float64{rounded(quantile(values, spreadPoints[0])), rounded(quantile(values, spreadPoints[2]))}
}

// rates are the curves that counting makes of wars: by rates constant within
// bands of age, as base rates have them, pooled with no others.
func (g gauge) rates(wars []calWar, age float64) curves {
	x := &exposure{}
	for _, w := range wars {
		x.add(spell{age + w.months, w.end}, 1)
		x.add(spell{age, StillOn}, -1) // what it lasted before is no experience: all had
	}
	d := newDrawer([]*exposure{x}, 0, g.ways)
	out := make(curves, g.size())
	for range scoreDraws {
		h, c := d.draw(), begun()
		for m := 1; m <= g.months; m++ {
			c = h.ahead(c, age+float64(m-1), 1)
			for way, end := range g.ways {
				out[way*g.months+m-1] += c[end] / scoreDraws
			}
		}
	}
	return out
}
