package outlook

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// The width of the printed report, and the columns of its tables: a label, and a
// cell for each chance.
const (
	rateWidth = 80
	rateLabel = 11
	rateCell  = 17
)

// mostListed is how many wars are worth listing one by one.
const mostListed = 12

// WriteText prints the report in 80 columns.
func (r *BaseRate) WriteText(w io.Writer) error {
	var b strings.Builder
	b.WriteString(wrapped(capital(r.title())) + "\n" + wrapped(r.about()))
	if r.AtRisk > 0 {
		b.WriteString("\nWhat became of " + r.these() + ":\n\n" + r.countTable())
	}
	if r.AtRisk > 0 && r.AtRisk <= mostListed {
		b.WriteString("\n" + r.listing())
	}
	b.WriteString("\nChances, " + r.manner() + " (in nine of ten cases between):\n\n" + r.pooledTable())
	if r.AtRisk > 0 {
		b.WriteString("\nAs counted from " + r.these() + " alone (Aalen-Johansen):\n\n" + r.countedTable())
	}
	b.WriteString("\n" + r.chart())
	if r.Beside != nil {
		b.WriteString("\n" + wrapped(r.Beside.beside()))
	}
	b.WriteString("\n" + wrapped(r.method()) + "\n" + wrapped(r.credits()))
	_, err := io.WriteString(w, b.String())
	return err
}

// title says which wars.
func (r *BaseRate) title() string {
	if r.Age == 0 {
		return r.wars() + ", from their first day"
	}
	return r.wars() + " that had lasted " + span(r.Age)
}

// wars names the wars asked for.
func (r *BaseRate) wars() string {
	out := "wars"
	if r.Kind != AllWars {
		out = string(r.Kind) + " wars"
	}
	if r.Intense {
		out += " with 1,000 battle deaths in some year"
	}
	if r.Since > 0 {
		out += " begun in " + strconv.Itoa(r.Since) + " or later"
	}
	return out
}

// span is an age in words.
func span(months float64) string {
	if months == 1 {
		return "1 month"
	}
	return strconv.FormatFloat(months, 'f', -1, 64) + " months"
}

// about says how many wars there are.
func (r *BaseRate) about() string {
	out := fmt.Sprintf("%s, up to %s: %d %s", r.Source.Name, r.Source.Until, r.Wars, r.wars())
	switch {
	case r.Age == 0:
		return out + "."
	case r.AtRisk == 0:
		return out + "; none of them had lasted " + span(r.Age) + ". What follows is not counted but rests on rates at the ages before, and on other wars."
	}
	return out + fmt.Sprintf("; %d of them had lasted %s or longer.", r.AtRisk, span(r.Age))
}

func (r *BaseRate) these() string {
	if r.AtRisk == 1 {
		return "this one"
	}
	return fmt.Sprintf("these %d", r.AtRisk)
}

// columns are the chances that are shown, by name.
func (r *BaseRate) columns() []string {
	if len(r.Ends) == 1 && r.Ends[0] == EndUnrecorded.String() {
		return []string{AnyEnd}
	}
	return append([]string{AnyEnd}, r.Ends...)
}

// headingOf is a column's heading.
func headingOf(column string) string {
	switch column {
	case AnyEnd:
		return "ended"
	case ByAgreement.String(), ByVictory.String():
		return "by " + column
	case EndUnrecorded.String():
		return "not said"
	}
	return column
}

// row is a line of a table.
func row(label string, cells []string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-*s", rateLabel, label)
	width := min(rateCell, (rateWidth-rateLabel)/len(cells))
	for _, c := range cells {
		fmt.Fprintf(&b, "%-*s", width, c+" ")
	}
	return strings.TrimRight(b.String(), " ") + "\n"
}

func (r *BaseRate) headings() []string {
	var out []string
	for _, c := range r.columns() {
		out = append(out, headingOf(c))
	}
	return out
}

// afterLabel is the label of a horizon.
func afterLabel(months int) string { return fmt.Sprintf("%2d months", months) }

// pooledTable has the chances that pool wars, with their intervals.
func (r *BaseRate) pooledTable() string {
	out := row("within", r.headings())
	for _, h := range r.Horizons {
		var cells []string
		for _, c := range r.columns() {
			cells = append(cells, h.Pooled[c].String())
		}
		out += row(afterLabel(h.Months), cells)
	}
	return out
}

// countedTable has the chances of the wars themselves.
func (r *BaseRate) countedTable() string {
	out := row("within", r.headings())
	for _, h := range r.Horizons {
		var cells []string
		for _, c := range r.columns() {
			cells = append(cells, percent(h.Counted[c]))
		}
		out += row(afterLabel(h.Months), cells)
	}
	return out
}

// String is the interval as a reader says it, such as "20% (13 to 29)".
func (v RateInterval) String() string {
	bare := func(x float64) string { return strings.TrimSuffix(percent(x), "%") }
	return percent(v.Mean) + " (" + bare(v.Low) + " to " + bare(v.High) + ")"
}

// percent is a chance in whole points; what is neither never nor always is not
// told as if it were.
func percent(x float64) string {
	points := math.Round(100 * x)
	switch {
	case points == 0 && x > rateRounding:
		return "<1%"
	case points == 100 && x < 1-rateRounding:
		return ">99%"
	}
	return strconv.Itoa(int(math.Abs(points))) + "%"
}

// rateRounding is what sums of chances may be off by.
const rateRounding = 1e-9
