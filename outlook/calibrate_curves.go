package outlook

import (
	"math"

	"parley/solve"
)

// gauge is what is compared: ways of ending, over whole months.
type gauge struct {
	ways   []WarEnd
	months int
}

// curves are cumulative incidences: for every way of ending the chance of it by
// the end of each month from the first on, one way after another.
type curves []float64

func (g gauge) size() int { return len(g.ways) * g.months }

// by is the chance of a way by the end of a month; 0 before the first.
func (g gauge) by(c curves, way, month int) float64 {
	if month == 0 {
		return 0
	}
	return c[way*g.months+month-1]
}

// on is the chance of a war still on at the end of a month.
func (g gauge) on(c curves, month int) float64 {
	left := 1.0
	for way := range g.ways {
		left -= g.by(c, way, month)
	}
	return math.Max(left, 0)
}

// each fills curves by a function of way and month, from 1 on.
func (g gauge) each(value func(way, month int) float64) curves {
	out := make(curves, 0, g.size())
	for way := range g.ways {
		for m := 1; m <= g.months; m++ {
			out = append(out, value(way, m))
		}
	}
	return out
}

// foreseen are a forecast's curves. Every ending is a victory, whoever wins.
// Within a period that is longer than a month an end is as likely at any time.
func (g gauge) foreseen(f *solve.Forecast, monthsPerPeriod float64) curves {
	agreed := func(n int) float64 { return f.Agreement[n] }
	won := func(n int) (total float64) {
		for _, e := range f.Endings {
			total += e[n]
		}
		return total
	}
	return g.each(func(way, month int) float64 {
		at := float64(month) / monthsPerPeriod
		switch g.ways[way] {
		case ByAgreement:
			return between(agreed, at, len(f.Agreement))
		case ByVictory:
			return between(won, at, len(f.Agreement))
		}
		return between(agreed, at, len(f.Agreement)) + between(won, at, len(f.Agreement))
	})
}

// between reads a series at a place between two of its n entries.
func between(series func(int) float64, at float64, n int) float64 {
	i := min(int(at+monthsRounding), n-1)
	part := at - float64(i)
	if part <= monthsRounding || i+1 >= n {
		return series(i)
	}
	return series(i) + part*(series(i+1)-series(i))
}

// counted are the wars' curves by Aalen and Johansen's estimator. Beyond the last
// war that was followed they are level.
func (g gauge) counted(wars []calWar) curves {
	spells := make([]spell, len(wars))
	for i, w := range wars {
		spells[i] = spell{w.months, w.end}
	}
	steps := aalenJohansen(spells, 0)
	out, at := make(curves, g.size()), 0
	for m := 1; m <= g.months; m++ {
		for at+1 < len(steps) && steps[at+1].age < float64(m) {
			at++
		}
		for way, end := range g.ways {
			if at < len(steps) {
				out[way*g.months+m-1] = steps[at].incidence[end]
			}
		}
	}
	return out
}

// apart is the mean square difference of curves over ways and months: the
// distance of docs/calibrate.md, squared, in squares of chances.
func (g gauge) apart(a, b curves) (mean float64) {
	for i := range a {
		d := a[i] - b[i]
		mean += d * d / float64(len(a))
	}
	return mean
}

// surprise is -ln of the chance that curves give to what became of a war: its way
// of ending in the month in which it ended, or that it went on for as many whole
// months as it was followed. +Inf where they had ruled it out.
func (g gauge) surprise(c curves, w calWar) float64 {
	month := int(w.months)
	if w.end == StillOn || month >= g.months {
		return -math.Log(g.on(c, min(month, g.months)))
	}
	for way, end := range g.ways {
		if end == w.end {
			return -math.Log(math.Max(g.by(c, way, month+1)-g.by(c, way, month), 0))
		}
	}
	return math.Inf(1)
}

// evenShare is the part of curves that is spread evenly over ways and months
// before they are scored: a scenario that rules out what one war in a hundred did
// is then a bad one, and not an infinitely bad one.
const evenShare = 0.01

// tempered are curves with that part spread evenly; a war still on at the end has
// the same part as any way in any month.
func (g gauge) tempered(c curves) curves {
	each := 1 / float64(g.size()+1)
	return g.each(func(way, month int) float64 {
		return (1-evenShare)*g.by(c, way, month) + evenShare*each*float64(month)
	})
}

// ruledOut is how many wars went as curves had ruled out.
func (g gauge) ruledOut(c curves, wars []calWar) (n int) {
	for _, w := range wars {
		if math.IsInf(g.surprise(c, w), 1) {
			n++
		}
	}
	return n
}
