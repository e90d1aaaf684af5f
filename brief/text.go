package brief

import (
	"io"
	"slices"
	"strings"
)

// WriteText prints the report for a terminal: no line is wider than the
// profile, no sign depends on colour.
func WriteText(w io.Writer, r *Report, p Profile) error {
	s := newSheet(p)
	for _, section := range []func(*sheet, *Report){
		textAnswer, textShortfall, textReasons, textBet, textTable, textLevers, textFlips, textRests,
		textRoad, textDeals, textChoices, textFactors, textClaims, textParams, textAbsent, textMethod,
	} {
		section(s, r)
	}
	_, err := io.WriteString(w, s.b.String())
	return err
}

// WriteAnswer prints the first screen alone: the answer, the shortfall and the
// reasons.
func WriteAnswer(w io.Writer, r *Report, p Profile) error {
	s := newSheet(p)
	textAnswer(s, r)
	textShortfall(s, r)
	textReasons(s, r)
	_, err := io.WriteString(w, s.b.String())
	return err
}

// textAbsent says which sections are not there, and why.
func textAbsent(s *sheet, r *Report) {
	if len(r.Absent) == 0 {
		return
	}
	s.heading(absentTitle)
	for _, line := range r.absences() {
		s.indented("  ", "    ", line, plain)
	}
}

// textAnswer is the question, the verdict and the chances by month.
func textAnswer(s *sheet, r *Report) {
	for _, line := range wrap(clean(r.title()), s.cells) {
		s.line(s.in(strong, line))
	}
	s.note(strings.ReplaceAll(r.dateline(), " · ", s.pick(" · ", " - ")))
	for _, c := range r.Changes {
		s.indented("  ", "  ", "changed: "+r.changed(c), plain)
	}
	s.gap()
	s.para(clean(strings.Join(r.Answer.Verdict, " ")))
	s.gap()
	if len(r.Answer.Agreement) > 0 {
		textAgreement(s, r)
		s.gap()
		s.para(r.neverLine())
		textOutside(s, r)
		return
	}
	textOutcomes(s, r)
}

// textAgreement is the chance of an agreement by each milestone.
func textAgreement(s *sheet, r *Report) {
	room, between := s.cells-42, ""
	if r.Answer.Drawn != nil {
		room, between = room-drawnCells, "90% of draws"
	}
	var rows [][]string
	for _, by := range r.Answer.Agreement {
		p := by.Chance.float()
		row := []string{by.Label, s.in(strong, percent(p)), s.bar(p, room, good), percent(by.AtLoss.float())}
		if between != "" {
			row = slices.Insert(row, 2, by.Chance.Interval.between())
		}
		rows = append(rows, row)
	}
	columns := []column{
		{head: "An agreement"},
		{head: "chance", right: true},
		{cells: room},
		{head: "of it at a loss", right: true},
	}
	if between != "" {
		columns = slices.Insert(columns, 2, column{head: between, right: true})
	}
	s.table(columns, rows)
	s.note(r.drawnLine())
}

// drawnCells is the width of the column of intervals, its gap with it.
const drawnCells = 15

// textOutcomes is how matters may stand at the horizon, where nothing can be
// agreed.
func textOutcomes(s *sheet, r *Report) {
	var rows [][]string
	for _, o := range r.Answer.Outcomes {
		p := o.Chance.float()
		rows = append(rows, []string{clean(o.Name), s.in(strong, percent(p)) + o.Chance.Interval.beside(), s.bar(p, s.dots(), good)})
	}
	s.table([]column{{head: capital(horizonLabel(r.Question)), bends: true}, {head: "chance", right: true}, {cells: s.dots()}}, rows)
	s.note(r.drawnLine())
}

// textShortfall is one line of two bars, and the same against fighting on.
func textShortfall(s *sheet, r *Report) {
	if r.Shortfall == nil {
		return
	}
	s.heading("How far apart")
	s.para(clean(r.gapLine()))
	s.gap()
	g := r.Shortfall.Waiting
	lo, hi := r.gapAxis(float64(g.Needs.Value), float64(g.Conceded.Value))
	room := s.cells - 36
	between := ""
	if g.Needs.Interval != nil {
		room, between = room-gapCells, "90% of draws"
	}
	row := func(name string, f Figure, i ink) []string {
		cells := []string{name, r.level(f), s.from(-lo/(hi-lo), (f.float()-lo)/(hi-lo), room, i)}
		if between != "" {
			cells = slices.Insert(cells, 2, f.Interval.text(r.end))
		}
		return cells
	}
	columns := []column{{bends: true}, {right: true}, {cells: room}}
	if between != "" {
		columns = slices.Insert(columns, 2, column{head: between, right: true})
	}
	s.table(columns, [][]string{
		row("what peace must be worth", g.Needs, bad), row("most that is conceded", g.Conceded, good),
	})
	s.gap()
	s.para(r.zoneLine())
	s.para(clean(r.fightLine()))
	s.note(r.unitLine())
}

// gapCells is the width of the column of intervals of payoffs, its gap with it.
const gapCells = 16

// joinNotes puts sentences together, leaving out those that are empty.
func joinNotes(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " ")
}
