package outlook

import (
	"encoding/csv"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
)

// WriteCSV writes the table as RFC 4180 text with a header: floats with every
// digit, nothing where there is no value, inf where it is infinite.
func (t *Table) WriteCSV(w io.Writer) error {
	if err := t.widths(); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	if err := out.Write(slices.Concat(fixedColumns, t.Names)); err != nil {
		return err
	}
	for _, r := range t.Rows {
		row := []string{strconv.Itoa(r.Draw), r.Design, r.Impossible}
		for _, v := range r.Values {
			row = append(row, csvNumber(v))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func csvNumber(v float64) string {
	switch {
	case math.IsNaN(v):
		return ""
	case math.IsInf(v, 1):
		return "inf"
	case math.IsInf(v, -1):
		return "-inf"
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// ReadCSV reads what WriteCSV wrote.
func ReadCSV(r io.Reader) (*Table, error) {
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 || len(rows[0]) < len(fixedColumns) || !slices.Equal(rows[0][:len(fixedColumns)], fixedColumns) {
		return nil, fmt.Errorf("outlook: no table of draws: it does not begin with the columns %q", fixedColumns)
	}
	t := &Table{Names: rows[0][len(fixedColumns):]}
	for i, row := range rows[1:] {
		out := TableRow{Design: row[1], Impossible: row[2]}
		if out.Draw, err = strconv.Atoi(row[0]); err != nil {
			return nil, fmt.Errorf("outlook: row %d: the draw %q is no number", i+1, row[0])
		}
		for _, text := range row[len(fixedColumns):] {
			v := math.NaN()
			if text != "" {
				if v, err = strconv.ParseFloat(text, 64); err != nil {
					return nil, fmt.Errorf("outlook: row %d: %q is no number", i+1, text)
				}
			}
			out.Values = append(out.Values, v)
		}
		t.Rows = append(t.Rows, out)
	}
	return t, nil
}
