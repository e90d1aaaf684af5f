package outlook

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// WarsError is a fault in a list of wars.
type WarsError struct {
	File   string
	Line   int // from 1; 0 where the whole file is meant
	What   string
	Remedy string
}

// Error is the place and what is wrong there.
func (e *WarsError) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.What
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.What)
}

// warsReader reads one file.
type warsReader struct {
	file    string
	csv     *csv.Reader
	columns map[string]int
	until   time.Time
	list    *WarList
}

// ReadWars reads a list of wars in the form of docs/baserate.md: comma-separated
// values with a line of column names. until is the last day that the list
// covers; if it is zero, the last day in the file. The error is a *WarsError.
func ReadWars(file string, text []byte, until time.Time) (*WarList, error) {
	r := &warsReader{file: file, csv: csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))), until: until}
	r.csv.TrimLeadingSpace = true
	r.list = &WarList{Name: file, Until: until, Graded: true}
	if err := r.header(); err != nil {
		return nil, err
	}
	if err := r.rows(); err != nil {
		return nil, err
	}
	r.list.Graded = r.list.Graded && r.has("intensity")
	return r.list, r.close()
}

// header reads the names of the columns.
func (r *warsReader) header() error {
	names, err := r.csv.Read()
	if errors.Is(err, io.EOF) {
		return &WarsError{r.file, 0, "the file is empty", columnsRemedy}
	} else if err != nil {
		return r.broken(err)
	}
	r.columns = map[string]int{}
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		if proper, ok := columnAliases[name]; ok {
			name = proper
		}
		if _, twice := r.columns[name]; twice && slices.Contains(warColumns, name) {
			return &WarsError{r.file, 1, fmt.Sprintf("two columns are called %q", name), "leave one of them out"}
		}
		r.columns[name] = i
	}
	for _, needed := range []string{"start", "end"} {
		if !r.has(needed) {
			return &WarsError{r.file, 1, fmt.Sprintf("no column is called %q", needed), columnsRemedy}
		}
	}
	return nil
}

// warColumns are the columns that are read; others are passed over.
var warColumns = []string{"id", "conflict", "name", "kind", "start", "end", "how", "intensity"}

// columnAliases are other names of columns, as in lists made from COW's.
var columnAliases = map[string]string{"warnum": "id", "outcome": "how", "type": "kind"}

const columnsRemedy = "the first line names the columns: start and end are needed; id, conflict, name, kind, how and intensity may be there"

func (r *warsReader) has(column string) bool { _, ok := r.columns[column]; return ok }

// rows reads the wars.
func (r *warsReader) rows() error {
	for {
		fields, err := r.csv.Read()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return r.broken(err)
		}
		line, _ := r.csv.FieldPos(0)
		w, err := r.war(line, fields)
		if err != nil {
			return err
		}
		r.list.Wars = append(r.list.Wars, w)
	}
}

// broken is a fault in the file's form.
func (r *warsReader) broken(err error) error {
	var p *csv.ParseError
	if !errors.As(err, &p) {
		return &WarsError{r.file, 0, err.Error(), "is it a text file of comma-separated values?"}
	}
	return &WarsError{r.file, p.Line, p.Err.Error(), "every line has as many values as the first, and a value with a comma or a quote stands in double quotes"}
}

// close settles until when the list goes, and that of wars still on with it.
func (r *warsReader) close() error {
	l := r.list
	if len(l.Wars) == 0 {
		return &WarsError{r.file, 0, "there are no wars in it", "write one war a line, below the names of the columns"}
	}
	if l.Until.IsZero() {
		for _, w := range l.Wars {
			if w.Last.After(l.Until) {
				l.Until = w.Last
			}
			if w.Start.After(l.Until) {
				l.Until = w.Start
			}
		}
	}
	for i := range l.Wars {
		if l.Wars[i].Last.IsZero() {
			l.Wars[i].Last = l.Until
		}
	}
	*l = *l.asOf(l.Until)
	if len(l.Wars) == 0 {
		return &WarsError{r.file, 0, "every war in it began after " + l.Until.Format(time.DateOnly), "name a later day with --until"}
	}
	return nil
}
