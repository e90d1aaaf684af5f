package outlook

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// countTable has what plainly happened to the wars.
func (r *BaseRate) countTable() string {
	heads, lost := []string{"still on"}, 0
	for _, e := range r.Ends {
		heads = append(heads, r.endHeading(e))
	}
	out := countRow("within", append(heads, "lost"))
	for _, h := range r.Horizons {
		cells := []string{strconv.Itoa(h.Counts[StillOn.String()])}
		for _, e := range r.Ends {
			cells = append(cells, strconv.Itoa(h.Counts[e]))
		}
		out += countRow(afterLabel(h.Months), append(cells, strconv.Itoa(h.LostSight)))
		lost += h.LostSight
	}
	if lost > 0 {
		out += wrapped("(lost: still on when the list ends or last saw them, before so many months were over)")
	}
	return out
}

// countCell is the width of a count's column.
const countCell = 13

func countRow(label string, cells []string) string {
	out := fmt.Sprintf("%-*s", rateLabel, label)
	for _, c := range cells {
		out += fmt.Sprintf("%-*s", countCell, c)
	}
	return strings.TrimRight(out, " ") + "\n"
}

// endHeading is what an end is called where it may be the only one.
func (r *BaseRate) endHeading(end string) string {
	if len(r.columns()) == 1 {
		return headingOf(AnyEnd)
	}
	return headingOf(end)
}

// The columns of a listing of wars: what is left of the page for names.
const listedName = rateWidth - len("  ") - len("  1949-05-31 to 1953-07-27  1000 months  not recorded")

// listing names the wars one by one.
func (r *BaseRate) listing() string {
	var b strings.Builder
	for _, w := range r.Lasted {
		fmt.Fprintf(&b, "  %s  %s to %s  %4.0f months  %s\n", clipped(w.Name, listedName), w.Start, w.Last, w.Months, w.End)
	}
	return b.String()
}

// clipped is text in exactly so many cells, for letters of one cell each.
func clipped(text string, cells int) string {
	cells = max(cells, 1)
	if n := utf8.RuneCountInString(text); n <= cells {
		return text + strings.Repeat(" ", cells-n)
	}
	return string([]rune(text)[:cells-1]) + "…"
}

// The printed chart: a bar of so many cells for every six months.
const (
	chartCells = 50
	chartEvery = 6
)

// endMarks are the letters that bars are made of.
var endMarks = [warEnds]string{"·", "A", "V", "F", "x"}

// chart is a stacked bar for every half year: what is to be expected by then.
func (r *BaseRate) chart() string {
	var b strings.Builder
	b.WriteString(r.key())
	fmt.Fprintf(&b, "%-8s%-*s%s\n", "months", chartCells+2, "", "still on")
	fmt.Fprintf(&b, "%-8s%-*s%s\n", "on", chartCells+2, "", manners[r.pools()]+"  counted")
	for m := 0; m <= curveMonths; m += chartEvery {
		p, ok := r.At(m)
		if !ok {
			continue
		}
		counted := ""
		if p.Counted != nil {
			counted = percent(1 - p.Counted[AnyEnd])
		}
		line := fmt.Sprintf("%4d    %s  %6s   %6s", m, r.bar(p), percent(1-p.Pooled[AnyEnd].Mean), counted)
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// key says what the letters mean.
func (r *BaseRate) key() string {
	parts := []string{}
	for e := ByAgreement; e < warEnds; e++ {
		if slices.Contains(r.Ends, e.String()) {
			parts = append(parts, endMarks[e]+" "+r.endHeading(e.String()))
		}
	}
	return wrapped("Of such wars ("+strings.Join(append(parts, endMarks[StillOn]+" still on"), ", ")+
		"; the last column is the Kaplan-Meier estimate):") + "\n"
}

// bar is one row of the chart, rounded so that the parts fill it.
func (r *BaseRate) bar(p RatePoint) string {
	var b strings.Builder
	sum, done := 0.0, 0
	for e := ByAgreement; e < warEnds; e++ {
		sum += p.Pooled[e.String()].Mean
		upTo := min(int(math.Round(chartCells*sum)), chartCells)
		b.WriteString(strings.Repeat(endMarks[e], max(upTo-done, 0)))
		done = max(done, upTo)
	}
	return b.String() + strings.Repeat(endMarks[StillOn], chartCells-done)
}
