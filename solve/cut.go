package solve

import "math"

// cut is how the state space is gone through piece by piece, so that what is
// at work stays in a near cache. It is seen as rows by width: a row has one
// combination of levels of the factors before first. Those from first on move
// within a row; those before it within a column, which is a few places of
// every row. It depends on the game alone, never on who does the work.
type cut struct {
	first       int
	rows, width int
	column      int // how many places of a row a column takes; the last takes fewer
	columns     int
	levels      int // of the last factor that moves across rows
	slice       int // of which so many are an area's; the last has fewer
	slices      int
}

// area is a piece of the state space that is worked on at once: a column, or
// where that is more than stays in cache, those of its rows where the last
// factor to move across rows stands at some levels.
type area struct {
	from, n int // places
	l0, l1  int // levels
}

// rowMost is how many states a row has at most, if the last factor alone has
// not more: of the order of the root of all, so that row and column are both
// small.
var rowMost = func(states int) int { return max(2048, int(8*math.Sqrt(float64(states)))) }

// A column has at most columnMost places, about columnRoom states in all, and
// columnLeast places at least.
// An area is a whole column where that has no more than sliceLeast states, and
// else about columnRoom of them.
const (
	columnRoom  = 1 << 13
	columnMost  = 256
	columnLeast = 32
)

var sliceLeast = 1 << 14

func newCut(factors []int) cut {
	states := product(factors)
	most := rowMost(states)
	c := cut{first: len(factors), width: 1}
	for c.first > 0 && (c.width == 1 || c.width*factors[c.first-1] <= most) {
		c.first--
		c.width *= factors[c.first]
	}
	c.rows = states / c.width
	c.column = min(max(columnRoom/c.rows/lanes*lanes, columnLeast), columnMost, c.width)
	c.columns = (c.width + c.column - 1) / c.column
	c.sliceRows(factors)
	return c
}

// sliceRows says what an area is.
func (c *cut) sliceRows(factors []int) {
	c.levels, c.slices = 1, 1
	if c.first > 0 {
		c.levels = factors[c.first-1]
	}
	c.slice = c.levels
	if c.rows*c.column > sliceLeast {
		c.slice = min(max(columnRoom/(c.rows/c.levels*c.column), 1), c.levels)
		c.slices = (c.levels + c.slice - 1) / c.slice
	}
}

// area is the k-th of columns*slices.
func (c *cut) area(k int) area {
	from, n := c.places(k / c.slices)
	l0 := k % c.slices * c.slice
	return area{from, n, l0, min(l0+c.slice, c.levels)}
}

// whole is a column as one area.
func (c *cut) whole(column int) area {
	from, n := c.places(column)
	return area{from, n, 0, c.levels}
}

// lines is how many rows an area has, row is the k-th of them.
func (c *cut) lines(x area) int { return c.rows / c.levels * (x.l1 - x.l0) }

func (c *cut) row(x area, k int) int {
	n := x.l1 - x.l0
	return k/n*c.levels + x.l0 + k%n
}

// places are the places of each row that a column takes.
func (c *cut) places(column int) (from, n int) {
	from = column * c.column
	return from, min(c.column, c.width-from)
}

// within is an operator's part in one row, as far as it is needed.
func (c *cut) within(op *operator, row int, w want) span {
	per := op.outer / c.rows
	return span{o0: row * per, o1: (row + 1) * per, l1: op.levels, groups: 1, run: 1, n: op.inner, want: w}
}

// across is the part of the operator of factor k in an area: the last takes
// the area's levels from all, those before it lie in lines of the area alone.
func (c *cut) across(op *operator, k int, x area, w want) span {
	s := span{o1: op.outer, l0: x.l0, l1: x.l1, groups: 1, run: 1, n: x.n, from: x.from, skip: c.width, want: w}
	if k < c.first-1 {
		s.l0, s.l1 = 0, op.levels
		s.groups, s.gap = c.rows/op.outer/op.levels/c.levels, c.levels
		s.run, s.base = x.l1-x.l0, x.l0
	}
	return s
}
