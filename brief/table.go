package brief

import (
	"fmt"
	"math"
	"sort"
)

// tableTitle heads what the deals on the table are worth.
const tableTitle = "What a deal is worth today"

// tableShown is how many deals are worth a line, tableSides how many parties a
// column; JSON has them all.
const (
	tableShown = 8
	tableSides = 4
)

// onTable are the deals to show: those that the others would take, the best for
// the holdout first; where they would take none, all, the best for them first
// where it is one party that refuses.
func (r *Report) onTable() []DealNow {
	var out []DealNow
	for _, d := range r.Shortfall.Deals {
		if d.Accepted || r.blocked() {
			out = append(out, d)
		}
	}
	judge := r.Question.Holdout
	if sides := r.sides(); r.blocked() && len(sides) == 2 {
		judge = sides[1].Name
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].to(judge).float() > out[j].to(judge).float() })
	return out
}

// to is what a deal is worth to a party.
func (d DealNow) to(party string) Figure {
	for _, w := range d.Worth {
		if w.Name == party {
			return w.Figure
		}
	}
	return figure(math.NaN(), PayoffOf(party), "its consent is not needed")
}

// sides are the holdout and then the others whose consent a deal needs.
func (r *Report) sides() []Party {
	var first, others []Party
	for _, p := range r.Question.Parties {
		switch {
		case p.Name == r.Question.Holdout:
			first = append(first, p)
		case p.Consents:
			others = append(others, p)
		}
	}
	all := append(first, others...)
	return all[:min(tableSides, len(all))]
}

// tableLine says which deals these are.
func (r *Report) tableLine() string {
	deals, sides := r.onTable(), r.sides()
	line := fmt.Sprintf("Of %s on the table, ", count2(r.Shortfall.Waiting.Offered, "deal"))
	switch {
	case r.blocked() && len(sides) == 2:
		line += r.others() + " would take none; the best for it come first"
	case r.blocked():
		line += r.others() + " would take none; the best for " + r.who(r.Question.Holdout) + " come first"
	default:
		line += fmt.Sprintf("%s would take %s; the best for %s come first", r.others(), thousands(int64(len(deals))), r.who(r.Question.Holdout))
	}
	return clean(line + ". Each side’s figures are in its own payoffs" + r.tableOver() + ".")
}

// tableOver says what stands in brackets, where something does.
func (r *Report) tableOver() string {
	for _, d := range r.Shortfall.Deals {
		for _, w := range d.Worth {
			if i := w.Figure.Interval; i != nil {
				return "; in brackets, where they lie in " + i.massLine()
			}
		}
	}
	return ""
}

// waits is what a party must be given.
func (r *Report) waits(party string) Figure {
	for _, x := range r.Shortfall.Waiting.Reservations {
		if x.Name == party {
			return x.Figure
		}
	}
	return figure(math.NaN(), PayoffOf(party), "no game")
}

// worths are a row of the table.
func (r *Report) worths(of func(party string) Figure) []Figure {
	var out []Figure
	for _, p := range r.sides() {
		out = append(out, of(p.Name))
	}
	return out
}

// worth is a payoff in the table, the holdout's with the decimals of the
// headline.
func (r *Report) worth(f Figure) string {
	if f.Unit == PayoffOf(r.Question.Holdout) {
		return r.level(f)
	}
	return need(f)
}

// textTable is what the deals on the table are worth.
func textTable(s *sheet, r *Report) {
	if r.Shortfall == nil || len(r.onTable()) == 0 {
		return
	}
	s.heading(tableTitle)
	s.para(r.tableLine())
	s.gap()
	columns := []column{{head: "Deal", bends: true}}
	for _, p := range r.sides() {
		columns = append(columns, column{head: clean("to " + truncate(p.Display, partyCells)), right: true})
	}
	row := func(name string, of func(string) Figure) []string {
		cells := []string{name}
		for _, f := range r.worths(of) {
			cells = append(cells, r.worth(f)+f.Interval.brackets(r.worth))
		}
		return cells
	}
	rows := [][]string{row("No deal today", r.waits)}
	for _, d := range firstOf(r.onTable()) {
		rows = append(rows, row(capital(clean(d.Deal)), d.to))
	}
	s.table(columns, rows)
}

// firstOf are the deals that are worth a line.
func firstOf(deals []DealNow) []DealNow { return deals[:min(tableShown, len(deals))] }
