package solve

import "slices"

// arrivals say by which period something can first come about, taken apart as
// cut takes the state space apart: a state by the later of its row's and its
// place's. What cannot have come about by a period need not be worked out for
// it.
type arrivals struct {
	levels     [][]int32 // per factor and level
	row, place []int32
	column     []int32 // the earliest of its places
	area       []int32 // likewise, whatever its rows
	rank       []int32 // per row: its place among rows in order of arrival
	order      []int32 // per rank: when that row arrives
	needs      []need  // per factor
}

// need is the same for the lines of a factor's operator: what moves before it
// has moved already, and stands where it can only from the period behind on.
type need struct {
	outer []int32 // per combination of what moves before it in the same row or column
	level []int32 // per level of its own
	deep  []int32 // per combination of what moves behind it across rows; nil within them
}

func newArrivals(c *cut, levels [][]int32) arrivals {
	a := arrivals{levels: levels, row: latest(levels[:c.first], 0), place: latest(levels[c.first:], 0)}
	for column := range c.columns {
		from, n := c.places(column)
		a.column = append(a.column, slices.Min(a.place[from:][:n]))
	}
	for k := range c.areas() {
		x := c.area(k)
		a.area = append(a.area, slices.Min(a.place[x.from:][:x.n]))
	}
	for k := range levels {
		x := need{level: levels[k]}
		if k < c.first {
			x.outer, x.deep = latest(levels[:k], 1), latest(levels[k+1:c.first], 0)
		} else {
			x.outer = latest(levels[c.first:k], 1)
		}
		a.needs = append(a.needs, x)
	}
	a.line()
	return a
}

// latest is, per combination of levels, the latest arrival among them, so many
// periods ahead.
func latest(levels [][]int32, ahead int32) []int32 {
	all := []int32{0}
	for _, factor := range levels {
		var next []int32
		for _, was := range all {
			for _, at := range factor {
				next = append(next, max(was, at-ahead))
			}
		}
		all = next
	}
	return all
}

// line puts the rows in order of arrival.
func (a *arrivals) line() {
	rows := make([]int32, len(a.row))
	for r := range rows {
		rows[r] = int32(r)
	}
	slices.SortStableFunc(rows, func(x, y int32) int { return int(a.row[x]) - int(a.row[y]) })
	a.rank, a.order = make([]int32, len(rows)), make([]int32, len(rows))
	for k, r := range rows {
		a.rank[r], a.order[k] = int32(k), a.row[r]
	}
}

// from is the first period by which a state can be reached.
func (p *plan) from(s int) int32 {
	return max(p.arrivals.row[s/p.cut.width], p.arrivals.place[s%p.cut.width])
}
