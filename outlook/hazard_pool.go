package outlook

import "math"

// The model, for each way of ending by itself. A class of wars (a kind) has in
// band b the hazard l, a Gamma(a, a/mr): m is the hazard of all wars there, r is
// the class's level, by how much it lies above all wars at every age, and a, the
// strength, is how many endings' worth of experience that expectation counts for
// in each band. Endings of a class are Poisson with mean l times its months at
// risk. What is not known beforehand: m is Gamma(1/2, 1/2/q) with q the rate at
// all ages, worth half an ending; r is Gamma(1, 1), worth one; the strength has a
// grid of values, each as likely as any other on a scale of logarithms, weighed by
// its marginal likelihood over all classes and bands. m is integrated over with
// the levels at their estimates, and a level with m at its estimate: what one owes
// to the other is left out. Where there is one class it stands for itself.

const (
	priorEndings = 0.5 // of a band's hazard for all wars, as in a Jeffreys prior
	levelEndings = 1.0 // of a class's level: one ending as expected of all wars

	weakest   = 0.25 // endings: a class speaks for itself as soon as it has any
	strengths = 21   // values on the grid, each sqrt(2) times the last: up to 256, in effect one hazard for all

	gridStep = 0.1 // between values of ln m and ln r: less than the width of what is known of either
	gridHalf = 45  // values on either side: from 1/90 to 90 times the estimate
	gridSize = 2*gridHalf + 1

	levelRounds = 20 // of estimating m and r in turn; with the lists that ship five settle the levels to six digits
)

// pool is what is known of one way of ending.
type pool struct {
	alone   bool
	weights [strengths]float64 // of each strength; sum to 1
	classes []classCount
	rate    float64                         // q
	center  [bandCount]float64              // estimates of m
	ends    [bandCount]float64              // of all classes
	months  [bandCount]float64              // of all classes
	marks   [bandCount][]mark               // the grids of m
	given   [strengths][bandCount][]float64 // weights of m on its grid, for each strength, summed up to each
}

// classCount is a class's endings of one way, its months at risk, and its level,
// estimated.
type classCount struct {
	ends, months [bandCount]float64
	level        float64
}

// newPool fits one way of ending.
func newPool(classes []*exposure, end WarEnd) *pool {
	p, present := &pool{}, 0
	for _, x := range classes {
		p.classes = append(p.classes, classCount{ends: x.ended[end], months: x.months, level: 1})
		if bandSum(x.months) > 0 {
			present++
		}
		for b := range bandCount {
			p.ends[b] += x.ended[end][b]
			p.months[b] += x.months[b]
		}
	}
	p.alone = present < 2
	p.rate = (bandSum(p.ends) + priorEndings) / (bandSum(p.months) + 1)
	p.estimate()
	if !p.alone {
		p.weigh()
	}
	return p
}

// estimate finds m and the levels in turn.
func (p *pool) estimate() {
	for range levelRounds {
		for b := range bandCount {
			months := 0.0
			for _, c := range p.classes {
				months += c.level * c.months[b]
			}
			p.center[b] = (p.ends[b] + priorEndings) / (months + priorEndings/p.rate)
		}
		p.level()
	}
}

// level estimates the levels from the estimates of m, such that all wars together
// are at 1. A class of which nothing is known stays there.
func (p *pool) level() {
	expected, raw, flat := make([]float64, len(p.classes)), 0.0, 0.0
	for i := range p.classes {
		c := &p.classes[i]
		for b := range bandCount {
			expected[i] += p.center[b] * c.months[b]
		}
		c.level = (bandSum(c.ends) + levelEndings) / (expected[i] + levelEndings)
		raw += c.level * expected[i]
		flat += expected[i]
	}
	for i := range p.classes {
		if expected[i] > 0 && raw > 0 {
			p.classes[i].level *= flat / raw
		}
	}
}

// strength is the value of the grid at i, in endings.
func strength(i int) float64 { return weakest * math.Pow(2, float64(i)/2) }

// weigh works the grids out.
func (p *pool) weigh() {
	for b := range bandCount {
		p.marks[b] = marksAround(p.center[b])
	}
	for i := range strengths {
		a := strength(i)
		for b := range bandCount {
			line := make([]float64, gridSize)
			for g := range line {
				line[g] = p.logBand(a, b, p.marks[b][g])
			}
			p.weights[i] += normalise(line)
			p.given[i][b] = runningSums(line)
			for _, c := range p.classes {
				p.weights[i] += logRising(a, c.ends[b])
			}
		}
	}
	normalise(p.weights[:])
}

// mark is a value of a grid, and its logarithm.
type mark struct{ value, log float64 }

// marksAround are the values of the grid around a center.
func marksAround(center float64) []mark {
	out := make([]mark, gridSize)
	for g := range out {
		x := center * math.Exp(gridStep*float64(g-gridHalf))
		out[g] = mark{x, math.Log(x)}
	}
	return out
}

// logBand is the logarithm of how likely a band's endings are with a strength and
// an m, times the prior density of ln m; up to what neither changes.
func (p *pool) logBand(a float64, b int, m mark) float64 {
	sum := priorEndings*m.log - priorEndings*m.value/p.rate
	for i := range p.classes {
		c := &p.classes[i]
		sum += logEndings(a, c.ends[b], m.value*c.level*c.months[b])
		sum += c.ends[b] * m.log
	}
	return sum
}

// levels are the weights of a class's level on its grid with a strength, summed up
// to each.
func (p *pool) levels(a float64, c *classCount, grid []mark) []float64 {
	line := make([]float64, len(grid))
	for g, r := range grid {
		line[g] = levelEndings * (r.log - r.value)
		for b := range bandCount {
			line[g] += logEndings(a, c.ends[b], p.center[b]*r.value*c.months[b])
			line[g] += c.ends[b] * r.log
		}
	}
	normalise(line)
	return runningSums(line)
}

// logEndings is the logarithm of the chance of n endings where so many are
// expected, negative binomial with shape a: as far as it varies with the
// expectation through its sum with a. logRising has the rest, and the callers
// have n times the logarithm of what they vary.
func logEndings(a, n, expected float64) float64 {
	if n == 0 {
		return -a * math.Log1p(expected/a)
	}
	return -n*math.Log(a+expected) - a*math.Log1p(expected/a)
}

// logRising is the logarithm of a(a+1)...(a+n-1).
func logRising(a, n float64) float64 {
	if n == 0 {
		return 0
	}
	above, _ := math.Lgamma(a + n)
	below, _ := math.Lgamma(a)
	return above - below
}

// normalise turns logarithms into weights that add to 1, and gives the logarithm
// of what they added to.
func normalise(logs []float64) float64 {
	top := math.Inf(-1)
	for _, x := range logs {
		top = math.Max(top, x)
	}
	total := 0.0
	for i, x := range logs {
		logs[i] = math.Exp(x - top)
		total += logs[i]
	}
	for i := range logs {
		logs[i] /= total
	}
	return top + math.Log(total)
}

// runningSums makes weights into their sums up to each.
func runningSums(weights []float64) []float64 {
	for i := 1; i < len(weights); i++ {
		weights[i] += weights[i-1]
	}
	return weights
}
