package outlook

import (
	"bytes"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func sampleTable() *Table {
	t := &Table{Names: []string{"in.a", `in.b.c, "quoted"`, "out.shortfall", "out.ending.a has won"}}
	for i := range 3000 { // more than a row group
		x := float64(i) / 7
		t.Rows = append(t.Rows, TableRow{Draw: i, Design: "plain", Values: []float64{x, -x, 1e-300 * x, 0}})
	}
	t.Rows[1].Values[2] = math.Inf(1)
	t.Rows[2].Values[0] = math.NaN()
	t.Rows[3].Impossible, t.Rows[3].Values = "a chance, of \"2\"\nand more", slices.Repeat([]float64{math.NaN()}, 4)
	t.Rows[4].Design = "ü"
	return t
}

// Both forms read back as they were, every bit of every number, and both say the
// same.
func TestReadBack(t *testing.T) {
	want := sampleTable()
	var text, columns bytes.Buffer
	if err := want.WriteCSV(&text); err != nil {
		t.Fatal(err)
	}
	if err := want.WriteParquet(&columns); err != nil {
		t.Fatal(err)
	}
	fromText, err := ReadCSV(&text)
	if err != nil {
		t.Fatal(err)
	}
	same(t, fromText, want)
	fromColumns, err := ReadParquet(bytes.NewReader(columns.Bytes()), int64(columns.Len()))
	if err != nil {
		t.Fatal(err)
	}
	same(t, inOrder(fromColumns, want.Names), want)
	var again bytes.Buffer
	if err := want.WriteParquet(&again); err != nil || !bytes.Equal(again.Bytes(), columns.Bytes()) {
		t.Error("the same table has other bytes the second time")
	}
}

// inOrder is the table with its columns in another order.
func inOrder(t *Table, names []string) *Table {
	out := &Table{Names: names}
	for _, r := range t.Rows {
		values := make([]float64, len(names))
		for i, name := range names {
			values[i] = r.Values[slices.Index(t.Names, name)]
		}
		r.Values = values
		out.Rows = append(out.Rows, r)
	}
	return out
}

func same(t *testing.T, got, want *Table) {
	t.Helper()
	if !slices.Equal(got.Names, want.Names) || len(got.Rows) != len(want.Rows) {
		t.Fatalf("%d rows of %q", len(got.Rows), got.Names)
	}
	for i, w := range want.Rows {
		g := got.Rows[i]
		for k := range w.Values {
			nan := math.IsNaN(w.Values[k]) && math.IsNaN(g.Values[k])
			if !nan && math.Float64bits(g.Values[k]) != math.Float64bits(w.Values[k]) {
				t.Fatalf("row %d: %v, want %v", i, g.Values, w.Values)
			}
		}
		g.Values, w.Values = nil, nil
		if !reflect.DeepEqual(g, w) {
			t.Fatalf("row %d: %+v, want %+v", i, g, w)
		}
	}
}

func TestReadRefused(t *testing.T) {
	for _, text := range []string{"", "a,b\n", "draw,design,impossible,x\none,plain,,1\n", "draw,design,impossible,x\n1,plain,,one\n", "draw,design,impossible,x\n1,plain\n"} {
		if _, err := ReadCSV(strings.NewReader(text)); err == nil {
			t.Errorf("%q was read", text)
		}
		if _, err := ReadParquet(strings.NewReader(text), int64(len(text))); err == nil {
			t.Errorf("%q was read as Parquet", text)
		}
	}
	bad := &Table{Names: []string{"x"}, Rows: []TableRow{{}}}
	if bad.WriteCSV(&bytes.Buffer{}) == nil || bad.WriteParquet(&bytes.Buffer{}) == nil {
		t.Error("a row without its values was written")
	}
}

func TestDistinct(t *testing.T) {
	got := distinct([]string{"out.ending.x", "out.ending.x", "out.ending.x.2"})
	if !slices.Equal(got, []string{"out.ending.x", "out.ending.x.2", "out.ending.x.2.2"}) {
		t.Error(got)
	}
}

// Points of a sample are those of definition 7, which R and numpy have as their
// default; infinite values are infinite, and few are refused.
func TestSpread(t *testing.T) {
	var x []float64
	for i := range 101 {
		x = append(x, float64((i*37)%101))
	}
	if got := SpreadOf(append(slices.Clone(x), math.NaN())); got.Low != 5 || got.Mid != 50 || got.High != 95 || got.N != 101 {
		t.Errorf("%+v", got)
	}
	for i := range x {
		if x[i] > 90 {
			x[i] = math.Inf(1)
		}
	}
	if got := SpreadOf(x); got.Mid != 50 || !math.IsInf(got.High, 1) {
		t.Errorf("%+v", got)
	}
	if got := SpreadOf(x[:LeastDraws-1]); got.Why == "" {
		t.Errorf("%+v", got)
	}
	if got := quantile([]float64{1, 2, 4}, 0.75); got != 3 {
		t.Errorf("a point at %v, want 3", got)
	}
}
