package outlook

import (
	"fmt"
	"strconv"
)

// Table is draws as a file has them: a row a draw, in order; docs/ensemble.md
// says what each column is.
type Table struct {
	Names []string // of the columns after draw, design and impossible
	Rows  []TableRow
}

// TableRow is one draw.
type TableRow struct {
	Draw       int
	Design     string // "plain", "a", "b", or the factor that is taken from b
	Impossible string
	Values     []float64 // per name; NaN for none
}

// fixedColumns come before those of Names.
var fixedColumns = []string{"draw", "design", "impossible"}

// restDesign is the design of rows in which all inputs without an index of their
// own move.
const restDesign = "the rest"

// Table is the draws, which must be in the order of rows.
func (e *Ensemble) Table(draws []Draw) *Table {
	t := &Table{}
	for i := range e.inputs {
		t.Names = append(t.Names, "in."+e.InputName(i))
	}
	for _, o := range e.outputs {
		t.Names = append(t.Names, "out."+o.Name)
	}
	t.Names = distinct(t.Names)
	for _, d := range draws {
		r := TableRow{Draw: d.Row, Design: e.design(d.Row), Impossible: d.Impossible}
		r.Values = append(append(r.Values, d.In...), d.Out...)
		t.Rows = append(t.Rows, r)
	}
	return t
}

// design names a row's matrix.
func (e *Ensemble) design(row int) string {
	_, m := e.place(row)
	switch {
	case !e.c.Indices:
		return "plain"
	case m == matrixA:
		return "a"
	case m == matrixB:
		return "b"
	}
	return e.FactorName(m - firstFactor)
}

// FactorName is what a factor is called: its input, or "the rest".
func (e *Ensemble) FactorName(f int) string {
	if x := e.factors[f]; !x.Rest {
		return e.InputName(x.Inputs[0])
	}
	return restDesign
}

// distinct numbers names that would occur twice: readers take one column for
// another otherwise.
func distinct(names []string) []string {
	seen := map[string]bool{}
	out := make([]string, len(names))
	for i, name := range names {
		for n := 2; seen[name]; n++ {
			name = names[i] + "." + strconv.Itoa(n)
		}
		seen[name] = true
		out[i] = name
	}
	return out
}

// widths refuses rows that do not fit the names.
func (t *Table) widths() error {
	for _, r := range t.Rows {
		if len(r.Values) != len(t.Names) {
			return fmt.Errorf("outlook: draw %d has %d values for %d columns", r.Draw, len(r.Values), len(t.Names))
		}
	}
	return nil
}
