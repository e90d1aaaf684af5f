package solve

import "slices"

// chain is a viewer's operators in order and, for each, the choices that are
// read by it or after it: arrays are kept once per combination of those, not
// of all.
type chain struct {
	cut
	ops   []operator
	needs []need  // see arrivals
	dims  [][]int // dims[k]: choices that operators k.. read
	jobs  [][]job // jobs[k]: the combinations of dims[k]
}

// job is one combination of options at an operator: the first that agrees with
// it on what is read from there on stands for all of them, and rest stands for
// it behind the operator.
type job struct{ combo, rest int }

func newChain(p *plan, ops []operator) chain {
	c := chain{cut: p.cut, ops: ops, needs: p.arrivals.needs, dims: make([][]int, len(ops)+1), jobs: make([][]job, len(ops)+1)}
	c.jobs[len(ops)] = []job{{}}
	for k := len(ops) - 1; k >= 0; k-- {
		c.dims[k] = append(slices.Clone(c.dims[k+1]), ops[k].uses...)
		slices.Sort(c.dims[k])
		c.dims[k] = slices.Compact(c.dims[k])
		for combo := range p.combos {
			if p.standIn(c.dims[k], combo) == combo {
				c.jobs[k] = append(c.jobs[k], job{combo, p.standIn(c.dims[k+1], combo)})
			}
		}
	}
	return c
}

// standIn is the first combination that agrees with one on the given choices.
func (p *plan) standIn(choices []int, combo int) int {
	r := 0
	for _, c := range choices {
		ch := &p.choices[c]
		r += combo / ch.stride % ch.options * ch.stride
	}
	return r
}

// middle makes the arrays that lie between work within rows and across
// columns: per combination, nil for those that another stands for.
func (c *chain) middle() [][]float64 {
	last := c.jobs[c.first]
	mid := make([][]float64, last[len(last)-1].combo+1)
	for _, j := range last {
		mid[j.combo] = make([]float64, c.rows*c.width)
	}
	return mid
}

// bench is scratch space for a chain's work on one piece: two sets of arrays,
// one array per combination, to go back and forth between.
type bench struct {
	sets [2][][]float64
	size int
}

func newBench(p *plan) *bench {
	x := p.cut.area(0) // no other has more
	n := max(p.cut.width, p.cut.rows*p.cut.column, p.cut.lines(x)*x.n)
	return &bench{sets: [2][][]float64{make([][]float64, p.combos+1), make([][]float64, p.combos+1)}, size: n}
}

// array is made when it is first asked for: most combinations never are.
func (b *bench) array(set, combo int) []float64 {
	a := &b.sets[set][combo]
	if *a == nil {
		*a = make([]float64, b.size)
	}
	return *a
}

// backWithin carries a row of value back through the factors that move within
// it, to mid, as far as can matter to period by.
func (c *chain) backWithin(row int, by int32, value []float64, mid [][]float64, b *bench) {
	lo, hi := row*c.width, (row+1)*c.width
	if len(c.ops) == 0 {
		copy(mid[0][lo:hi], value[lo:hi])
	}
	for k := len(c.ops) - 1; k >= c.first; k-- {
		op := &c.ops[k]
		for _, j := range c.jobs[k] {
			src, dst := value[lo:hi], []float64(nil)
			if k < len(c.ops)-1 {
				src = b.array((k+1)%2, j.rest)
			}
			if k > c.first {
				dst = b.array(k%2, j.combo)
			} else {
				dst = mid[j.combo][lo:hi]
			}
			op.back(lines{dst, op.inner}, lines{src, op.inner}, j.combo, c.within(op, row, want{&c.needs[k], by}))
		}
	}
}

// backAcross carries an area of mid back through the factors that move across
// rows, as far as can matter to period by. What it comes to is told by after.
func (c *chain) backAcross(x area, by int32, mid [][]float64, b *bench) {
	for k := c.first - 1; k >= 0; k-- {
		op := &c.ops[k]
		for _, j := range c.jobs[k] {
			src := lines{nil, x.n}
			if k == c.first-1 {
				src = lines{mid[j.rest][x.from:], c.width}
			} else {
				src.at = b.array((k+1)%2, j.rest)
			}
			op.back(lines{b.array(k%2, j.combo), x.n}, src, j.combo, c.across(op, k, x, want{&c.needs[k], by}))
		}
	}
}

// after is where backAcross has left the values under a combination, and
// where aheadAcross finds its mass: an area's part of each of its rows.
func (c *chain) after(p *plan, x area, combo int, mid [][]float64, b *bench) lines {
	combo = p.standIn(c.dims[0], combo)
	if c.first == 0 {
		return lines{mid[combo][x.from:], c.width}
	}
	return lines{b.array(0, combo), x.n}
}
