package outlook

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// calibrationMonths are the months that the printed table has, where curves go on
// for so long; their last is always there.
var calibrationMonths = [...]int{6, 12, 24, 36, 48, 60}

// WriteText prints the report in 80 columns.
func (r *Calibration) WriteText(w io.Writer) error {
	var b strings.Builder
	b.WriteString(wrapped(r.title()) + "\n" + wrapped(r.about()) + wrapped(r.drawnSaid()) + "\n")
	b.WriteString(r.curveTable())
	b.WriteString("\n" + wrapped(r.All.sentence()))
	if r.Fit != nil {
		b.WriteString("\n" + r.fitText())
	}
	b.WriteString("\n" + wrapped(r.method()) + "\n" + wrapped("Data: "+r.Source.credit()))
	_, err := io.WriteString(w, b.String())
	return err
}

// title says what is held against what.
func (r *Calibration) title() string {
	return fmt.Sprintf("%s against %s", r.Scenario, r.wars())
}

// wars names them.
func (r *Calibration) wars() string {
	q := BaseRate{Kind: r.Kind, Age: r.Age, Since: r.Since, Intense: r.Intense}
	return strings.ToLower(q.title()[:1]) + q.title()[1:]
}

// about says how many wars there are, and what became of them.
func (r *Calibration) about() string {
	out := fmt.Sprintf("%s, up to %s: %d wars, of which %d in %s had lasted as long. ", r.Source.Name, r.Source.Until, r.Wars, r.All.Wars, conflictsSaid(r.All.Conflicts))
	if r.Age == 0 {
		out = fmt.Sprintf("%s, up to %s: %d wars in %s. ", r.Source.Name, r.Source.Until, r.Wars, conflictsSaid(r.All.Conflicts))
	}
	var parts []string
	for e := ByAgreement; e < warEnds; e++ {
		if n := r.All.Ends[e.String()]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, endSaid[e]))
		}
	}
	parts = append(parts, fmt.Sprintf("%d were still on, or lost sight of", r.All.Ends[StillOn.String()]))
	return out + "Of these " + listWords(parts) + "."
}

// endSaid is how wars ended, as a verb.
var endSaid = [warEnds]string{"were still on", "ended by agreement", "ended by victory", "faded out (and count as lost sight of then)", "ended, it is not said how"}

func conflictsSaid(n int) string {
	if n == 1 {
		return "1 conflict"
	}
	return fmt.Sprintf("%d conflicts", n)
}

// drawnSaid says what was drawn.
func (r *Calibration) drawnSaid() string {
	out := fmt.Sprintf("%d draws of %d numbers, seed %d.", r.Draws, r.Numbers, r.Seed)
	if r.Impossible > 0 {
		out += " " + gameless(r.Impossible) + "."
	}
	if !r.Deals {
		out += " No deal can be struck in this scenario: every war that ended by agreement counts against it."
	}
	return out
}

// The columns of the table of curves.
const (
	calLabel = 11
	calCell  = 17
)

// calRow is a line of a table.
func calRow(label string, cells ...string) string {
	out := fmt.Sprintf("%-*s", calLabel, label)
	for _, c := range cells {
		out += fmt.Sprintf("%-*s", calCell, c+" ")
	}
	return strings.TrimRight(out, " ") + "\n"
}

// curveTable has the curves at some months, one way of ending after another.
func (r *Calibration) curveTable() string {
	var b strings.Builder
	for _, way := range r.Ways {
		heads := []string{"scenario", "wars"}
		if r.Fit != nil {
			heads = []string{"scenario", "refitted", "wars"}
		}
		b.WriteString(calRow("", "ended "+r.waySaid(way)) + calRow("within", heads...))
		for _, p := range r.Curves {
			if p.Way != way || !r.listed(p.Month) {
				continue
			}
			cells := []string{p.Before.String()}
			if p.After != nil {
				cells = append(cells, p.After.String())
			}
			b.WriteString(calRow(afterLabel(p.Month), append(cells, p.Counted.String())...))
		}
		b.WriteString("\n")
	}
	return b.String() + wrapped("In brackets: of the scenario nine in ten draws, of the wars what drawing their conflicts again makes.")
}

// waySaid is how an end is called in headings; nothing where there is only one.
func (r *Calibration) waySaid(way string) string {
	if way == EndUnrecorded.String() {
		return "at all"
	}
	return "by " + way
}

// listed reports whether a month is one that tables have.
func (r *Calibration) listed(month int) bool {
	for _, m := range calibrationMonths {
		if m == month {
			return true
		}
	}
	return month == r.Months
}

// points is a chance in points of a hundred.
func points(x float64) string { return strconv.FormatFloat(100*x, 'f', 1, 64) }

// sentence says how far the scenario is from some wars.
func (g *CalibrationGroup) sentence() string {
	out := fmt.Sprintf("Distance: %s points (%s to %s). Were the scenario's curves true, chance alone would make %s, and as much as this in %s of cases. ",
		points(g.Before.Distance), points(g.Before.DistanceLow), points(g.Before.DistanceHigh), points(g.Chance), percent(g.Before.Reached))
	out += "Log score: " + g.Before.scoreSaid() + " nats a war (lower is better)."
	if n := g.Before.RuledOut; n > 0 {
		out += fmt.Sprintf(" %s went as no draw has it.", capital(warsSaid(n)))
	}
	return out
}

func warsSaid(n int) string {
	if n == 1 {
		return "1 war"
	}
	return fmt.Sprintf("%d wars", n)
}

// scoreSaid is a log score with its interval.
func (x *CalibrationGap) scoreSaid() string {
	return fmt.Sprintf("%.3f (%.3f to %.3f)", x.Score, x.ScoreLow, x.ScoreHigh)
}

// method says what was done.
func (r *Calibration) method() string {
	return fmt.Sprintf("How: the scenario is solved at every draw, and the chances of an agreement and of its endings, whoever wins, by month are averaged over the draws. "+
		"The wars' curves are Aalen and Johansen's, counted from the age of %s. The distance is the root mean square difference of both over %d months and ways of ending. "+
		"Intervals are of nine in ten, over conflicts drawn again. See docs/calibrate.md, which also says what this does not show.", span(r.Age), r.Months)
}

// gameless says of so many draws that they count for nothing.
func gameless(n int) string {
	if n == 1 {
		return "1 makes no game, and is left out"
	}
	return fmt.Sprintf("%d make no game, and are left out", n)
}
