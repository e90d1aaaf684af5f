package brief

import (
	"fmt"
	"math"
	"strings"
)

// chart is rows of a label, a figure and a graphic; the labels are text of the
// page, so that they wrap on any screen.
type chart struct {
	Rows    []chartRow
	Legend  []key
	Scale   []string // labels of the axis from left to right, evenly spaced
	Numbers *table   // behind the chart
}

// chartRow is one line of a chart.
type chartRow struct {
	Label, Sub, Figure, Alt string
	Range                   string // under the figure: where it lies over the draws
	Strong                  bool
	Marks                   []mark
}

// mark is one shape of a graphic, in per cent of its width.
type mark struct {
	Shape string // bar, whisker, dot, ring, rule or link
	Class string
	X, W  string
}

// key is an entry of a legend.
type key struct {
	Class, Shape, Text string
	Opacity            string
}

// stacked is one bar of parts that make a whole.
type stacked struct {
	Alt  string
	Bars []mark
	Keys []key
}

// table is a table of the page.
type table struct {
	Caption  string
	Summary  string // where it is folded away under this line
	Sortable bool
	Dense    bool
	Heads    []head
	Rows     []tableRow
}

// tableRow is a row of a table; a dim one is beaten by another.
type tableRow struct {
	Dim   bool
	Cells []tableCell
}

// head is a column's head.
type head struct {
	Text string
	Num  bool
}

// tableCell is a cell; Sort is what a numeric column sorts by.
type tableCell struct {
	Text, Tag, Soft string
	Range           string // under the text: where it lies over the draws
	List            []string
	Sort            string
	Bar             string // width of a bar under the figure, "" for none
	Head            string // the column's head, for screens on which rows are stacked
	Num             bool
}

// percentOf is a place on an axis in per cent of its length.
func percentOf(x, lo, hi float64) float64 {
	if !(hi > lo) || math.IsNaN(x) {
		return 0
	}
	return 100 * math.Max(0, math.Min(1, (x-lo)/(hi-lo)))
}

// at writes a percentage for SVG.
func at(p float64) string { return fmt.Sprintf("%.2f%%", p) }

// barMark is a bar from one place to another; a third of a per cent is the
// least that can be seen.
func barMark(from, to, lo, hi float64, class string) mark {
	a, b := percentOf(math.Min(from, to), lo, hi), percentOf(math.Max(from, to), lo, hi)
	return mark{Shape: "bar", Class: class, X: at(math.Min(a, 99.7)), W: at(math.Max(b-a, 0.3))}
}

// pointMark is a dot, a ring or a rule at a place.
func pointMark(shape string, x, lo, hi float64, class string) mark {
	return mark{Shape: shape, Class: class, X: at(percentOf(x, lo, hi))}
}

// linkMark is a thin line between two places.
func linkMark(from, to, lo, hi float64) mark {
	m := barMark(from, to, lo, hi, "link")
	m.Shape = "link"
	return m
}

// words and nums are heads of columns.
func words(texts ...string) []head {
	var out []head
	for _, t := range texts {
		out = append(out, head{Text: t})
	}
	return out
}

func nums(texts ...string) []head {
	var out []head
	for _, t := range texts {
		out = append(out, head{Text: t, Num: true})
	}
	return out
}

// text is a cell of words.
func text(s string) tableCell { return tableCell{Text: clean(s)} }

// num is a cell of a figure with the number that it sorts by.
func num(s string, sort float64) tableCell {
	c := tableCell{Text: whole(clean(s)), Num: true}
	if Number(sort).Known() {
		c.Sort = fmt.Sprintf("%g", sort)
	}
	return c
}

// whole keeps a short figure and its unit on one line.
func whole(s string) string {
	if len([]rune(s)) > longest {
		return s
	}
	return strings.ReplaceAll(s, " ", "\u00A0")
}

// add appends a row, with each column's head on its cell.
func (t *table) add(cells ...tableCell) *tableRow {
	for i := range cells {
		cells[i].Head, cells[i].Num = t.Heads[i].Text, t.Heads[i].Num
	}
	t.Rows = append(t.Rows, tableRow{Cells: cells})
	return &t.Rows[len(t.Rows)-1]
}
