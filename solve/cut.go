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
	wide        int // how many columns side by side are an area's
	levels      int // of the last factor that moves across rows
	slice       int // of which so many are an area's; the last has fewer
	slices      int
}

// area is a piece of the state space that is worked on at once: a column, or
// where that is more than stays in cache a few side by side, and of those the
// rows where the last factor to move across rows stands at some levels.
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
const columnMost = 256

var columnLeast = 32

// An area is a column where that has no more than sliceLeast states. Else it is
// about columnRoom states, in rows of areaMost places if that can be: what lies
// side by side is there sooner than what has to be looked for.
var (
	columnRoom = 1 << 13
	sliceLeast = 1 << 14
	areaMost   = 128
)

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
	c.levels, c.slices, c.wide = 1, 1, 1
	if c.first > 0 {
		c.levels = factors[c.first-1]
	}
	c.slice = c.levels
	if c.rows*c.column > sliceLeast {
		least := c.rows / c.levels * c.column // states of a column at one level
		c.wide = min(max(min(areaMost/c.column, columnRoom/least), 1), c.columns)
		c.slice = min(max(columnRoom/(least*c.wide), 1), c.levels)
		c.slices = (c.levels + c.slice - 1) / c.slice
	}
}

func (c *cut) areas() int { return (c.columns + c.wide - 1) / c.wide * c.slices }

// area is the k-th of areas.
func (c *cut) area(k int) area {
	first := k / c.slices * c.wide
	from, _ := c.places(first)
	last, n := c.places(min(first+c.wide, c.columns) - 1)
	l0 := k % c.slices * c.slice
	return area{from, last + n - from, l0, min(l0+c.slice, c.levels)}
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
