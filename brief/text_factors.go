package brief

import "fmt"

// textFactors is where each factor stands, given that the war is still on.
func textFactors(s *sheet, r *Report) {
	if r.Road == nil || len(r.Road.Factors) == 0 {
		return
	}
	s.gap()
	at := r.factorDates()
	columns := []column{{head: r.whileLine(), bends: true}}
	for _, m := range at {
		columns = append(columns, column{head: fmt.Sprintf("%s %d", r.Question.Period, m), right: true})
	}
	var rows [][]string
	for _, f := range r.Road.Factors {
		rows = append(rows, s.factorRows(f, at)...)
	}
	s.table(columns, rows)
	s.note(r.factorsNote())
}

// factorsNote says what brackets beside factors are over, "" where there are none.
func (r *Report) factorsNote() string {
	for _, f := range r.Road.Factors {
		if len(f.Bands) > 0 {
			return "In brackets: where that lies in " + f.Bands[0].massLine() + "."
		}
	}
	return ""
}

// whileLine heads where factors stand.
func (r *Report) whileLine() string {
	if r.Question.Talks {
		return "While the war goes on"
	}
	return "While nothing has ended"
}

// factorDates are the start, the middle and the horizon.
func (r *Report) factorDates() []int {
	h := r.Question.Horizon
	if h < 2 {
		return []int{0, h}
	}
	return []int{0, (h + 1) / 2, h}
}

// factorRows are a scale's middle and its spread, or the chance of every level.
func (s *sheet) factorRows(f FactorSeries, at []int) [][]string {
	if f.isScale() {
		middle, spread := []string{clean(spaced(f.Name)) + ", on average"}, []string{"  nine times in ten between"}
		for _, m := range at {
			middle = append(middle, digits(f.mean(m), 2)+f.drawn("mean", m).brackets(two))
			spread = append(spread, digits(f.quantile(m, 0.05), 2)+s.pick("–", "-")+digits(f.quantile(m, 0.95), 2))
		}
		return [][]string{middle, spread}
	}
	var rows [][]string
	for _, l := range f.Levels {
		row := []string{clean(spaced(f.Name) + ": " + spaced(l.Name))}
		for _, m := range at {
			row = append(row, percent(l.Series.At(m))+f.drawn(l.Name, m).beside())
		}
		rows = append(rows, row)
	}
	return rows
}

// two is a number of a scale in a table.
func two(f Figure) string { return digits(f.float(), 2) }

// drawn is where a level's chance, or the mean, lies over the draws after a
// period; nil without draws, and at the start, which is certain.
func (f FactorSeries) drawn(name string, m int) *Interval {
	if m == 0 {
		return nil
	}
	return drawnAt(f.Bands, name, m)
}

// drawnAt is where a band of that name lies after so many periods, nil for none.
func drawnAt(bands []Band, name string, m int) *Interval {
	for _, b := range bands {
		if b.Name == name {
			return &Interval{Low: Number(b.Low.At(m)), High: Number(b.High.At(m)), Mass: b.Mass, Draws: b.Draws}
		}
	}
	return nil
}

// isScale reports whether the factor's levels are numbers.
func (f FactorSeries) isScale() bool { return len(f.Points) == len(f.Levels) && len(f.Points) > 0 }
