package brief

import (
	"fmt"
	"math/bits"

	"parley/outlook"
)

// reasonsDrawn is an interval of the reasons' figures, nil where they have none.
func (r *Report) reasonsDrawn() *Interval {
	for _, x := range r.Reasons.Ranked {
		for _, f := range []Figure{x.Share, x.Needs.Shapley, x.Twelve.Shapley} {
			if f.Interval != nil {
				return f.Interval
			}
		}
	}
	return nil
}

// textReasonsDrawn is where the reasons' weights lie over the draws.
func textReasonsDrawn(s *sheet, r *Report) {
	i := r.reasonsDrawn()
	if i == nil {
		if line := r.fewLine(); line != "" {
			s.gap()
			s.note(line)
		}
		return
	}
	s.gap()
	s.para("In " + i.massLine() + ":")
	s.gap()
	var rows [][]string
	for _, x := range r.Reasons.Ranked {
		rows = append(rows, []string{
			clean(r.says(x)), x.Share.Interval.text(percent2),
			x.Without.Shortfall.Interval.text(r.short), x.Twelve.Shapley.Interval.text(points),
		})
	}
	s.table(append([]column{{head: "Reason", bends: true}}, figures("share of refusal", "shortfall without", "points in a year")...), rows)
}

// maxDrawn is how many reasons are weighed again in a draw: those that have no
// more than outlook.MostSubsets subsets.
var maxDrawn = bits.Len(outlook.MostSubsets) - 1

// fewLine says why reasons and levers have no intervals, "" where nothing was
// drawn.
func (r *Report) fewLine() string {
	d := r.Answer.Drawn
	switch {
	case d == nil:
		return ""
	case len(r.Reasons.Ranked) > maxDrawn:
		return fmt.Sprintf("Nothing is said of where these lie over the draws: more than %d reasons are not weighed again in each.", maxDrawn)
	case d.Deep == 0:
		return "Nothing is said of where these lie over the draws: none has them."
	}
	return fmt.Sprintf("Nothing is said of where these lie over the draws: too few of them, %d at most, have them.", d.Deep)
}

// leversDrawn is an interval of what levers add, nil where they have none.
func (r *Report) leversDrawn() *Interval {
	for _, l := range r.Levers.Singles {
		if l.Adds.Twelve.Interval != nil {
			return l.Adds.Twelve.Interval
		}
	}
	return nil
}

// leverLead heads what levers add over the draws.
func (i *Interval) leverLead() string {
	return "What each adds, at its best, and in " + i.massLine() + ":"
}

// needsHead heads what a lever adds to what the holdout needs.
func (r *Report) needsHead() string {
	if r.Question.Holdout == "" {
		return ""
	}
	return clean("to what " + truncate(r.who(r.Question.Holdout), partyCells) + " needs")
}

// added is what levers add, and their name.
type added struct {
	Name string
	Adds Adds
}

// added are all levers, and the combinations told.
func (r *Report) added() (out []added) {
	for _, l := range r.Levers.Singles {
		out = append(out, added{capital(clean(l.addsName())), l.Adds})
	}
	for _, c := range r.Levers.told() {
		out = append(out, added{capital(clean(c.name())), c.Adds})
	}
	return out
}

// addsName is a lever with the setting at which it adds that.
func (l Lever) addsName() string {
	if l.Credibility != nil && l.Setting != "" {
		return l.Name + ", " + l.Setting
	}
	return l.Name
}

// textLeversDrawn is what levers add over the draws.
func textLeversDrawn(s *sheet, r *Report) {
	i := r.leversDrawn()
	if i == nil {
		return
	}
	s.gap()
	s.para(i.leverLead())
	s.gap()
	var rows [][]string
	for _, l := range r.added() {
		rows = append(rows, []string{l.Name, points(l.Adds.Twelve), l.Adds.Twelve.Interval.text(points), l.Adds.Needs.Interval.text(r.diff)})
	}
	s.table(append([]column{{head: "Lever", bends: true}}, figures("points in a year", "over the draws", r.needsHead())...), rows)
}

// zoneLine says in how many draws a deal exists.
func (r *Report) zoneLine() string {
	d := r.Answer.Drawn
	if d == nil || !d.Closed.Known() {
		return ""
	}
	return clean(fmt.Sprintf("A deal that everybody prefers to waiting exists in %s of the draws; in %s %s would take no deal on the table.",
		percent(d.Closed.float()), percent(d.Refused.float()), r.others()))
}

// fanDates is how many dates the terminal has of the fans, fanMost how many
// parts side by side.
const (
	fanDates = 5
	fanMost  = 4
)

// textFans is where the parts of the road lie over the draws.
func textFans(s *sheet, r *Report) {
	bands := r.Road.Analyst.Bands
	if len(bands) == 0 {
		return
	}
	parts := r.bands(r.Road.Analyst)
	columns := []column{{head: capital(r.Question.Period), right: true}}
	for k := range bands[:min(fanMost, len(bands))] {
		columns = append(columns, column{head: clean(bands[k].Name), right: true})
	}
	var rows [][]string
	for _, m := range r.dates(fanDates) {
		row := []string{fmt.Sprint(m)}
		for k, b := range bands[:min(fanMost, len(bands))] {
			i := Interval{Low: Number(b.Low.At(m)), High: Number(b.High.At(m))}
			row = append(row, percent(parts[k].Series.At(m))+i.beside())
		}
		rows = append(rows, row)
	}
	s.gap()
	s.para(capital(bands[0].massLine()) + " lie between the two figures in brackets, by " + r.Question.Period + ":")
	s.gap()
	s.table(columns, rows)
}

// massLine is what a band is over.
func (b Band) massLine() string { return (&Interval{Mass: b.Mass, Draws: b.Draws}).massLine() }
