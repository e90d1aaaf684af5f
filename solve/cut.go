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
}

// rowMost is how many states a row has at most, if the last factor alone has
// not more: of the order of the root of all, so that row and column are both
// small.
var rowMost = func(states int) int { return max(2048, int(8*math.Sqrt(float64(states)))) }

// A column has at most columnMost places, about columnRoom states in all, and
// columnLeast places at least.
const (
	columnRoom  = 1 << 13
	columnMost  = 256
	columnLeast = 32
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
	return c
}

// places are the places of each row that a column takes.
func (c *cut) places(column int) (from, n int) {
	from = column * c.column
	return from, min(c.column, c.width-from)
}

// within is an operator's part in one row, across in one column.
func (c *cut) within(op *operator, row int) span {
	per := op.outer / c.rows
	return span{o0: row * per, o1: (row + 1) * per, deep: 1, n: op.inner}
}

func (c *cut) across(op *operator, column int) span {
	from, n := c.places(column)
	return span{o1: op.outer, deep: c.rows / op.outer / op.levels, n: n, from: from, skip: c.width}
}
