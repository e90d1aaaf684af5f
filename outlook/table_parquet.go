package outlook

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/parquet-go/parquet-go"
)

// TableMark stands under the key "schema" in a Parquet file's own notes, and so
// near its end.
const TableMark = "parley.ensemble/1"

// rowGroup is how many rows are written at once.
const rowGroup = 1024

// WriteParquet writes the table as one Parquet file, its columns in the order of
// their names: draw an INT64, design and impossible texts, all others DOUBLE,
// null where there is no value.
func (t *Table) WriteParquet(w io.Writer) error {
	if err := t.widths(); err != nil {
		return err
	}
	schema, at := t.schema()
	out := parquet.NewWriter(w, schema, parquet.Compression(&parquet.Zstd),
		parquet.CreatedBy("parley", "", ""), parquet.KeyValueMetadata("schema", TableMark))
	for rows := range slices.Chunk(t.Rows, rowGroup) {
		batch := make([]parquet.Row, len(rows))
		for i, r := range rows {
			batch[i] = r.parquet(at)
		}
		if _, err := out.WriteRows(batch); err != nil {
			return err
		}
	}
	return out.Close()
}

// schema is the table's, and the place of each column in it: the fixed ones
// first, then those of Names. Parquet's are in alphabetical order.
func (t *Table) schema() (*parquet.Schema, []int) {
	group := parquet.Group{
		"draw":       parquet.Leaf(parquet.Int64Type),
		"design":     parquet.String(),
		"impossible": parquet.String(),
	}
	for _, name := range t.Names {
		group[name] = parquet.Optional(parquet.Leaf(parquet.DoubleType))
	}
	schema := parquet.NewSchema("draws", group)
	place := map[string]int{}
	for i, f := range schema.Fields() {
		place[f.Name()] = i
	}
	var at []int
	for _, name := range slices.Concat(fixedColumns, t.Names) {
		at = append(at, place[name])
	}
	return schema, at
}

// parquet is a row whose values stand where the schema has them.
func (r TableRow) parquet(at []int) parquet.Row {
	out := make(parquet.Row, len(at))
	out[at[0]] = parquet.Int64Value(int64(r.Draw)).Level(0, 0, at[0])
	out[at[1]] = parquet.ByteArrayValue([]byte(r.Design)).Level(0, 0, at[1])
	out[at[2]] = parquet.ByteArrayValue([]byte(r.Impossible)).Level(0, 0, at[2])
	for i, v := range r.Values {
		c := at[len(fixedColumns)+i]
		if math.IsNaN(v) {
			out[c] = parquet.NullValue().Level(0, 0, c)
		} else {
			out[c] = parquet.DoubleValue(v).Level(0, 1, c)
		}
	}
	return out
}

// ReadParquet reads what WriteParquet wrote; its columns come in the order of
// their names.
func ReadParquet(r io.ReaderAt, size int64) (*Table, error) {
	f, err := parquet.OpenFile(r, size)
	if err != nil {
		return nil, err
	}
	if mark, _ := f.Lookup("schema"); mark != TableMark {
		return nil, errors.New("outlook: no table of draws: it is not marked as one")
	}
	t := &Table{}
	var at []int
	place := map[string]int{}
	for i, field := range f.Schema().Fields() {
		place[field.Name()] = i
		if !slices.Contains(fixedColumns, field.Name()) {
			t.Names = append(t.Names, field.Name())
		}
	}
	for _, name := range slices.Concat(fixedColumns, t.Names) {
		i, ok := place[name]
		if !ok {
			return nil, fmt.Errorf("outlook: no table of draws: it has no column %s", name)
		}
		at = append(at, i)
	}
	return t, t.readRows(f, at)
}

// readRows reads every row.
func (t *Table) readRows(f *parquet.File, at []int) error {
	for _, group := range f.RowGroups() {
		rows := group.Rows()
		batch := make([]parquet.Row, rowGroup)
		for {
			n, err := rows.ReadRows(batch)
			for _, row := range batch[:n] {
				t.Rows = append(t.Rows, rowOf(row, at))
			}
			if err == io.EOF {
				break
			}
			if err != nil {
				return errors.Join(err, rows.Close())
			}
		}
		if err := rows.Close(); err != nil {
			return err
		}
	}
	return nil
}

// rowOf takes a row's values from where the schema has them.
func rowOf(row parquet.Row, at []int) TableRow {
	out := TableRow{Draw: int(row[at[0]].Int64()), Design: string(row[at[1]].ByteArray()), Impossible: string(row[at[2]].ByteArray())}
	for _, c := range at[len(fixedColumns):] {
		v := math.NaN()
		if !row[c].IsNull() {
			v = row[c].Double()
		}
		out.Values = append(out.Values, v)
	}
	return out
}
