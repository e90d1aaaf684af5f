package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const table = `conflictep_id,conflict_id,location,side_a,side_b,type,start,end,maxint,outcome
20001,200,"Aland, Boria",Government of Aland,Government of Boria,2,1946-07-21,1946-08-01,2,4.0
20101,201,Celand,Government of Celand,Doria Front,4,1950-01-01,,1,
20201,202,Celand,Government of Celand,Elan Army,3,1950-01-01,1950-01-01,1,6
`

func TestConvert(t *testing.T) {
	got, err := convert(table, true)
	if err != nil {
		t.Fatal(err)
	}
	want := `id,conflict,name,kind,start,end,how,intensity
20001,200,"Aland, Boria",interstate,1946-07-21,1946-08-01,victory b,war
20101,201,Celand: Doria Front,internationalised,1950-01-01,,,minor
20201,202,Celand: Elan Army,civil,1950-01-01,1950-01-01,actor gone,minor
`
	if got != want {
		t.Errorf("got\n%s", got)
	}
	got, err = convert(table, false)
	if err != nil || !strings.Contains(got, "202 1950-01-01,202,Celand: Elan Army,civil,1950-01-01,1950-01-01,,minor\n") {
		t.Errorf("without outcomes: %v\n%s", err, got)
	}
}

func TestConvertFaults(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"outcome", "end_of_it", "no column outcome"},
		{",2,4.0", ",2,7", "row 2: a code is not known"},
		{",4,1950-01-01,,1,", ",9,1950-01-01,,1,", "row 3: a code is not known"},
		{",4,1950-01-01,,1,", ",4,1950-01-01,,1,5", "row 3: an outcome without an end"},
	} {
		if _, err := convert(strings.Replace(table, c.from, c.to, 1), true); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", c.want, err)
		}
	}
}

func TestList(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "in.csv"), filepath.Join(dir, "out.csv")
	if err := os.WriteFile(from, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := list(from, to, true); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(to)
	if err != nil || !strings.HasPrefix(string(text), "id,conflict,") {
		t.Errorf("%v: %s", err, text)
	}
	if err := list(filepath.Join(dir, "none.csv"), to, true); err == nil {
		t.Error("a table that is not there was read")
	}
	if err := list("", to, true); err != nil {
		t.Errorf("nothing asked: %v", err)
	}
}
