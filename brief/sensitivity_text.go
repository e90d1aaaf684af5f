package brief

import (
	"fmt"
	"io"
	"slices"
)

// viewsShown is how many parameters are told viewer by viewer: with the whole
// list above they fill a page.
const viewsShown = 10

// WriteSensitivityText prints it on one page for a terminal.
func WriteSensitivityText(w io.Writer, x *Sensitivity, p Profile) error {
	s := newSheet(p)
	s.heading("What a tenth of each range does: " + clean(x.Question.Name))
	if x.Why != "" {
		s.para("There is nothing to say: " + clean(x.Why) + ".")
	} else {
		x.page(s)
	}
	_, err := io.WriteString(w, s.b.String())
	return err
}

func (x *Sensitivity) page(s *sheet) {
	now := "Now: agreement within a year " + percent(x.Now.TwelveMonths.float()) + ", by the horizon " + percent(x.Now.Horizon.float())
	if x.held() {
		now += "; " + clean(x.holdout()) + " needs " + fixed(x.Now.Needs.float(), sensitivePlaces)
		if x.Now.Shortfall.Known() {
			now += " and gets at most " + fixed(x.Now.Conceded.float(), sensitivePlaces)
		}
	}
	s.para(now + ".")
	r := &Report{Question: x.Question}
	for _, c := range x.Changes {
		s.indented("  ", "  ", "changed: "+r.changed(c), plain)
	}
	if x.Kink != "" && x.held() {
		s.para("The shortfall has no slope here: " + clean(x.Kink) + ".")
	}
	s.gap()
	x.table(s, x.Ranged)
	if len(x.Unranged) > 0 {
		s.gap()
		s.para("These have no range; a tenth is of the number itself:")
		s.gap()
		x.table(s, x.Unranged)
	}
	x.viewers(s)
	s.gap()
	s.note("Chances in points of a hundred, payoffs in the holdout’s own. Every number moves up; down does the opposite. Read off slopes at the present values: near them it is so, far from them it need not be. Your value moves, and views keep their distance.")
}

// sensitivePlaces is how many digits of a payoff are told.
const sensitivePlaces = 4

// held reports whether somebody holds out.
func (x *Sensitivity) held() bool { return x.Question.Holdout != "" }

func (x *Sensitivity) holdout() string { return x.display(x.Question.Holdout) }

func (x *Sensitivity) display(party string) string {
	for _, p := range x.Question.Parties {
		if p.Name == party {
			return p.Display
		}
	}
	return party
}

// table is each parameter's move and what it does.
func (x *Sensitivity) table(s *sheet, list []Tenth) {
	var rows [][]string
	for _, t := range list {
		name := capital(clean(spaced(t.Param)))
		if !t.Moved.Twelve.Known() {
			rows = append(rows, []string{name + ": " + clean(t.Moved.Says)})
			continue
		}
		row := []string{
			name, clean(t.Moved.By.bare()),
			amount(t.Moved.Twelve, 100, 2), amount(t.Moved.Horizon, 100, 2),
		}
		if x.held() {
			row = append(row, amount(t.Moved.Needs, 1, sensitivePlaces), amount(t.Moved.Shortfall, 1, sensitivePlaces))
		}
		rows = append(rows, row)
	}
	columns := append([]column{{head: "Number", bends: true}}, figures("up by", "in a year", "horizon")...)
	if x.held() {
		columns = append(columns, figures("asks for", "shortfall")...)
	}
	s.table(columns, rows)
}

// bare is the figure without the period or the word behind it.
func (f Figure) bare() string { return withoutPeriod(f.text()) }

// viewers are the first parameters, viewer by viewer: what moves in whose view
// alone.
func (x *Sensitivity) viewers(s *sheet) {
	list := slices.DeleteFunc(slices.Clone(x.Ranged), func(t Tenth) bool { return !t.Moved.Twelve.Known() })
	list = list[:min(viewsShown, len(list))]
	if len(list) == 0 {
		return
	}
	s.gap()
	s.para(fmt.Sprintf("In one view alone, agreement within a year%s:", map[bool]string{true: " and what is asked for"}[x.held()]))
	s.gap()
	columns, shown := []column{{head: "Number", bends: true}}, []int{}
	for v, one := range list[0].Alone {
		if len(shown) == 3 {
			break // as many as fit; JSON has all
		}
		shown = append(shown, v)
		who := "yours"
		if one.Viewer != "" {
			who = clean(truncate(x.display(one.Viewer), partyCells))
		}
		columns = append(columns, figures(who)...)
	}
	var rows [][]string
	for _, t := range list {
		row := []string{capital(clean(spaced(t.Param)))}
		for _, v := range shown {
			row = append(row, x.inView(t.Alone[v]))
		}
		rows = append(rows, row)
	}
	s.table(columns, rows)
}

// inView is what a move in one view alone does.
func (x *Sensitivity) inView(one Shift) string {
	text := amount(one.Twelve, 100, 2)
	if x.held() && one.Viewer != "" {
		text += ", " + amount(one.Needs, 1, sensitivePlaces)
	}
	return text
}
