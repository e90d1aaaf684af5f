package solve

import "math"

// plainStock is states that share their levels of the factors from split on.
// A law reads the factors before its own at their new levels: so what chance
// makes of those from split on depends on the line of states that the factors
// before have led to, and on the choices taken, and is followed once for all
// states of the stock.
type plainStock struct {
	split   int
	lines   int         // combinations of levels of the factors before split
	choices []int       // the choices' variables
	known   [][]float64 // per party, combination of options and line: expect(party, split, line), NaN where not yet known
}

// share has e follow expectations stock by stock. The states of a stock lie
// stride apart, and there are stride stocks.
func (e *plain) share() (stride int) {
	x := &plainStock{split: len(e.g.Factors) / 2, lines: 1}
	for _, n := range e.g.Factors[:x.split] {
		x.lines *= n
	}
	lines := x.lines
	for c, ch := range e.g.Choices {
		x.choices = append(x.choices, len(e.g.Factors)+c)
		lines *= ch.Options
	}
	x.known = newArrays(len(e.g.Parties), lines)
	e.stock = x
	return e.g.States() / x.lines
}

// forget is due before each stock, and where next has changed.
func (x *plainStock) forget() {
	for _, known := range x.known {
		for n := range known {
			known[n] = math.NaN()
		}
	}
}

// recall is expect from the split on.
func (e *plain) recall(i, line int) float64 {
	x := e.stock
	known := &x.known[i][e.place(x.choices)*x.lines+line]
	if math.IsNaN(*known) {
		*known = e.follow(i, x.split, line)
	}
	return *known
}
