package brief

import (
	"fmt"
)

// roadRows is how many dates a terminal's road shows.
const roadRows = 7

// dates are the periods that stand for the whole road: the start where asked
// for, steps that a reader counts in, and the horizon.
func (r *Report) dates(rows int) []int {
	h := r.Question.Horizon
	step := 1
	for _, n := range []int{1, 2, 3, 4, 6, 12, 13, 24, 26, 52, 60, 120} {
		step = n
		if (h+n-1)/n <= rows {
			break
		}
	}
	for (h+step-1)/step > rows {
		step *= 2
	}
	var out []int
	for m := step; m < h; m += step {
		out = append(out, m)
	}
	return append(out, h)
}

// textRoad is how matters stand by month, stacked, and in each party's eyes.
func textRoad(s *sheet, r *Report) {
	if r.Road == nil {
		return
	}
	s.heading("The road")
	c := r.Road.Analyst
	bands := r.bands(c)
	signs := s.fills(len(bands))
	var legend []string
	for i, b := range bands {
		legend = append(legend, s.in(stackInk(i, len(bands)), signs[i])+" "+clean(b.Name))
	}
	s.flow(legend)
	s.gap()
	textStacks(s, r, bands, signs)
	textFans(s, r)
	textViews(s, r)
}

// bands are the parts of the whole by month, agreement first, war last.
func (r *Report) bands(c Course) []NamedSeries {
	var out []NamedSeries
	if r.Question.Talks {
		out = append(out, NamedSeries{Name: "agreement", Series: c.Agreement})
	}
	out = append(out, c.Endings...)
	return append(out, NamedSeries{Name: stillOn(r.Question), Series: c.War})
}

// textStacks is one stacked bar for each date.
func textStacks(s *sheet, r *Report, bands []NamedSeries, signs []string) {
	few := len(bands) <= 4
	room := s.cells - lengthOf(r.Question.Period) - 2
	if few {
		room -= 6 * len(bands)
	}
	columns := []column{{head: capital(r.Question.Period), right: true}, {cells: room}}
	for i := range bands {
		if few {
			columns = append(columns, column{head: signs[i], right: true})
		}
	}
	var rows [][]string
	for _, m := range r.dates(roadRows) {
		shares := make([]float64, len(bands))
		cells := []string{fmt.Sprint(m), ""}
		for i, b := range bands {
			shares[i] = b.Series.At(m)
			if few {
				cells = append(cells, percent(shares[i]))
			}
		}
		cells[1] = s.stack(shares, signs, room)
		rows = append(rows, cells)
	}
	s.table(columns, rows)
}

// lengthOf is the width of a word of plain letters.
func lengthOf(word string) int { return len([]rune(word)) }

// textViews is how it stands at the horizon in each party's eyes.
func textViews(s *sheet, r *Report) {
	if len(r.Road.Parties) == 0 {
		return
	}
	bands := r.bands(r.Road.Analyst)
	if len(bands) > 4 {
		return
	}
	columns := []column{{head: capital(horizonLabel(r.Question)) + ", in the eyes of", bends: true}}
	for _, b := range bands {
		columns = append(columns, column{head: clean(b.Name), right: true})
	}
	var rows [][]string
	for _, c := range append([]Course{r.Road.Analyst}, r.Road.Parties...) {
		row := []string{clean(r.viewer(c.Party))}
		for i, b := range r.bands(c) {
			row = append(row, percent(b.Series.Last())+c.over(i).beside())
		}
		rows = append(rows, row)
	}
	s.gap()
	s.table(columns, rows)
}

// over is where the part of that place lies at the horizon over the draws, nil
// where nothing was drawn.
func (c Course) over(part int) *Interval {
	if part >= len(c.ByHorizon) {
		return nil
	}
	return c.ByHorizon[part].Figure.Interval
}

// viewer is whose eyes they are.
func (r *Report) viewer(party string) string {
	if party == "" {
		return "the analyst"
	}
	return r.who(party)
}
